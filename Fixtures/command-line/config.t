A configuration to begin with says nothing yet, and is read all the same.

  $ essaylint init
  .essaylint.json is written
  $ cat .essaylint.json
  // How essaylint judges the essays of this folder and of those below it.
  // Take the two strokes away before whatever you want to say; paths are relative to this file.
  {
    // The quote sets to judge by. Without it, those that each essay names or is about.
    // "text": "never-let-me-go",
  
    // Quote sets of your own that lie elsewhere than in the folder 'sets' beside this file.
    // "sets": ["elsewhere/my-set.json"],
  
    // The work's full text, to look up quotations that no quote set has.
    // "source": "books/the-whole-text.txt",
  
    // The themes that essays must treat; only these can then be missing.
    // "themes": ["identity", "deceit"],
  
    // What a teacher asks of the essays, in a file of its own.
    // "assignment": "task.json",
  
    // The rules to run, and no others; the rules not to run. 'essaylint rules' lists them.
    // "select": ["misquote"],
    // "ignore": ["unverified-quotation"],
  
    // How grave a rule's findings are: error, warning, information or hint.
    // "severity": {"missing-theme": "warning"},
  
    // From which severity on 'essaylint check' ends with status 1; or "never".
    // "failOn": "warning",
  }
  $ essaylint init
  2> essaylint: .essaylint.json: there is such a file already; it is left alone
  [2]
  $ mkdir essays; essaylint init essays; essaylint init gone
  essays/.essaylint.json is written
  2> essaylint: gone/.essaylint.json: there is no such folder
  [2]
  $ essaylint config
  configuration: .essaylint.json
  
  text        -        default
  sets        -        default
  source      -        default
  themes      -        default
  assignment  -        default
  select      -        default
  ignore      -        default
  failOn      warning  default
  
  misquote                error        default
  misattributed-speaker   error        default
  misattributed-chapter   error        default
  misattributed-work      error        default
  spliced-quotation       warning      default
  unmarked-quotation      warning      default
  misleading-ellipsis     warning      default
  missing-theme           information  default
  assignment              warning      default
  unclosed-quotation      warning      default
  misspelt-name           warning      default
  repunctuated-quotation  information  default
  unsupported-theme       information  default
  unverified-quotation    hint         default
  unused-suppression      warning      default
  $ sed 's,// ",",' .essaylint.json > .all.json; mkdir books elsewhere; cp $FIXTURES/../Rules/never-let-me-go.json elsewhere/my-set.json; echo Text. > books/the-whole-text.txt; echo '{}' > task.json; essaylint config --config .all.json
  configuration: .all.json
  
  text        never-let-me-go           .all.json:5:3
  sets        elsewhere/my-set.json     .all.json:8:3
  source      books/the-whole-text.txt  .all.json:11:3
  themes      identity, deceit          .all.json:14:3
  assignment  task.json                 .all.json:17:3
  select      misquote                  .all.json:20:3
  ignore      unverified-quotation      .all.json:21:3
  failOn      warning                   .all.json:27:3
  
  misquote                error    default
  misattributed-speaker   not run  .all.json:20:3
  misattributed-chapter   not run  .all.json:20:3
  misattributed-work      not run  .all.json:20:3
  spliced-quotation       not run  .all.json:20:3
  unmarked-quotation      not run  .all.json:20:3
  misleading-ellipsis     not run  .all.json:20:3
  missing-theme           not run  .all.json:20:3
  assignment              not run  .all.json:20:3
  unclosed-quotation      not run  .all.json:20:3
  misspelt-name           not run  .all.json:20:3
  repunctuated-quotation  not run  .all.json:20:3
  unsupported-theme       not run  .all.json:20:3
  unverified-quotation    not run  .all.json:20:3
  unused-suppression      not run  .all.json:20:3

What holds, and who says so.

  $ printf '{\n  "themes": ["identity"],\n  "ignore": ["unverified-quotation"],\n  "severity": {"misquote": "hint"},\n  "failOn": "error"\n}\n' > essays/.essaylint.json
  $ printf -- '---\nthemes: [deceit]\nignore: misspelt-name\n---\n\nText.\n' > essays/essay.md
  $ essaylint config essays/essay.md
  configuration: essays/.essaylint.json
  
  text        -              default
  sets        -              default
  source      -              default
  themes      deceit         front matter of essays/essay.md
  assignment  -              default
  select      -              default
  ignore      misspelt-name  front matter of essays/essay.md
  failOn      error          essays/.essaylint.json:5:3
  
  misquote                hint         essays/.essaylint.json:4:16
  misattributed-speaker   error        default
  misattributed-chapter   error        default
  misattributed-work      error        default
  spliced-quotation       warning      default
  unmarked-quotation      warning      default
  misleading-ellipsis     warning      default
  missing-theme           warning      front matter of essays/essay.md
  assignment              warning      default
  unclosed-quotation      warning      default
  misspelt-name           not run      front matter of essays/essay.md
  repunctuated-quotation  information  default
  unsupported-theme       information  default
  unverified-quotation    not run      essays/.essaylint.json:3:3
  unused-suppression      warning      default
  $ essaylint config essays --select misquote,unverified-quotation --severity misquote=warning --fail-on never --themes deceit --set never-let-me-go
  configuration: essays/.essaylint.json
  
  text        never-let-me-go                 --set
  sets        never-let-me-go                 --set
  source      -                               default
  themes      deceit                          --themes
  assignment  -                               default
  select      misquote, unverified-quotation  --select
  ignore      unverified-quotation            essays/.essaylint.json:3:3
  failOn      never                           --fail-on
  
  misquote                warning  --severity
  misattributed-speaker   not run  --select
  misattributed-chapter   not run  --select
  misattributed-work      not run  --select
  spliced-quotation       not run  --select
  unmarked-quotation      not run  --select
  misleading-ellipsis     not run  --select
  missing-theme           not run  --select
  assignment              not run  --select
  unclosed-quotation      not run  --select
  misspelt-name           not run  --select
  repunctuated-quotation  not run  --select
  unsupported-theme       not run  --select
  unverified-quotation    hint     default
  unused-suppression      not run  --select
  $ essaylint config essays --ignore misquote --no-config --source books/the-whole-text.txt --assignment task.json | grep -v default
  configuration: none
  
  source      books/the-whole-text.txt  --source
  assignment  task.json                 --assignment
  ignore      misquote                  --ignore
  
  misquote                not run      --ignore
  $ essaylint config essays/essay.md --format json | head -24
  {
    "version": 1,
    "configuration": "essays/.essaylint.json",
    "settings": {
      "text": {
        "value": null,
        "origin": "default",
        "place": null
      },
      "sets": {
        "value": null,
        "origin": "default",
        "place": null
      },
      "source": {
        "value": null,
        "origin": "default",
        "place": null
      },
      "themes": {
        "value": [
          "deceit"
        ],
        "origin": "front matter",

What is broken holds nothing.

  $ printf '{\n  "theme": ["identity"],\n  "ignore": ["misqoute"]\n}\n' > essays/.essaylint.json
  $ essaylint config essays
  2> essaylint: essays/.essaylint.json:2:3: unknown key 'theme' in a configuration; did you mean 'themes'?
  2> essaylint: essays/.essaylint.json:3:14: unknown value 'misqoute' for 'ignore'; did you mean 'misquote'?
  [2]
  $ essaylint config essays other
  2> essaylint: 'other' is one word too many (see 'essaylint config --help')
  [2]

What nobody has does not hold.

  $ rm essays/.essaylint.json; printf -- '---\ntext: foo\nthemes: [idntity, deceit]\nignore: [misqote, misspelt-name]\n---\n' > slips.md
  $ essaylint config slips.md --themes maturation | grep -v default
  configuration: .essaylint.json
  
  text        -              front matter of slips.md
  themes      deceit         front matter of slips.md
  ignore      misspelt-name  front matter of slips.md
  
  missing-theme           warning      front matter of slips.md
  misspelt-name           not run      front matter of slips.md
  2> essaylint: slips.md: front matter: there is no quote set 'foo'; expected one of a-christmas-carol, frankenstein, jekyll-and-hyde, macbeth, never-let-me-go, romeo-and-juliet
  2> essaylint: slips.md: front matter: there is no theme 'idntity'; did you mean 'identity'?
  2> essaylint: slips.md: front matter: there is no rule 'misqote'; did you mean 'misquote'?
  $ printf -- '---\nthemes: [idntity]\nignore: misqote\n---\n' > none.md; essaylint config none.md --themes maturation | grep -v default
  configuration: .essaylint.json
  
  themes      maturation  --themes
  
  missing-theme           warning      --themes
  2> essaylint: none.md: front matter: there is no theme 'idntity'; did you mean 'identity'?
  2> essaylint: none.md: front matter: there is no rule 'misqote'; did you mean 'misquote'?
  $ essaylint config gone.md; essaylint config nofolder/x.md; essaylint config --format json gone.md
  2> essaylint: gone.md: no such file
  2> essaylint: nofolder/x.md: no such file
  2> essaylint: gone.md: no such file
  [2]

Nothing steers the terminal.

  $ name=$(printf 'a\302\233b\342\200\256.md'); printf -- '---\nthemes: deceit\n---\n' > "$name"; essaylint config --format json "$name" | grep '"place": "a'
        "place": "a\u009bb\u202e.md"
        "place": "a\u009bb\u202e.md"
