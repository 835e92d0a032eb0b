What findings are taken for.

  $ printf 'Ruth says that they are “modelled on trash”. Kathy calls it “modelled form trash”.\n' > essay.md
  $ essaylint check --select misquote --severity misquote=hint essay.md | tail -1
  2 hints in 1 essay
  $ essaylint check --select misquote --severity misquote=hint --fail-on hint essay.md > /dev/null
  [1]
  $ essaylint check --severity misqote=hint --severity missing-theme=grave essay.md
  2> essaylint: --severity: there is no rule 'misqote'; did you mean 'misquote'?
  2> essaylint: --severity: there is no severity 'grave'; expected one of error, warning, information, hint
  [2]
  $ essaylint check --severity misquote essay.md
  2> essaylint: 'misquote' is no value of '--severity'; expected RULE=LEVEL,… (see 'essaylint check --help')
  [2]

Less, and in other ways.

  $ essaylint check --select misquote --quiet essay.md
  essay.md:1:35: error: misquoted: the text has “from”, not “on” [misquote]
      1 | Ruth says that they are “modelled on trash”. Kathy calls it “modelled form trash”.
        |                                   ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  essay.md:1:71: error: misquoted: “form” is misspelt; the text has “from” [misquote]
      1 | Ruth says that they are “modelled on trash”. Kathy calls it “modelled form trash”.
        |                                                                       ~~~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  [1]
  $ essaylint check --select misquote -q --severity misquote=hint --fail-on never --statistics essay.md
  misquote  2  ████████████████████████████████████████
  
  quotations  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
              2: 2 misquoted ░
  themes      maturation          ░░░░░░░░░░ in 0 of 1 essay
              identity            ░░░░░░░░░░ in 0 of 1 essay
              time-and-nostalgia  ░░░░░░░░░░ in 0 of 1 essay
              deceit              ░░░░░░░░░░ in 0 of 1 essay
  $ essaylint check --statistics essay.md $FIXTURES/tour.md
  missing-theme           5  ████████████████████████████████████████
  misquote                4  ████████████████████████████████
  misattributed-speaker   2  ████████████████
  misattributed-chapter   1  ████████
  misattributed-work      1  ████████
  misleading-ellipsis     1  ████████
  misspelt-name           1  ████████
  repunctuated-quotation  1  ████████
  spliced-quotation       1  ████████
  unclosed-quotation      1  ████████
  unmarked-quotation      1  ████████
  unused-suppression      1  ████████
  unverified-quotation    1  ████████
  
  quotations  ████████████████████████████████▓▓▓▓▒▒▒▒░░░░░░░░░░░░░░▚▚▚▚····
              17: 9 verbatim █, 1 adapted ▓, 1 repunctuated ▒, 4 misquoted ░, 1 spliced ▚, 1
              unverified ·
  themes      maturation          █████░░░░░ in 1 of 2 essays
              identity            ░░░░░░░░░░ in 0 of 2 essays
              time-and-nostalgia  █████░░░░░ in 1 of 2 essays
              deceit              █████░░░░░ in 1 of 2 essays
  
  8 errors, 6 warnings, 6 information, 1 hint in 2 essays
  [1]
  $ essaylint check --statistics --format json essay.md
  2> essaylint: '--statistics' and '--format=json' exclude each other (see 'essaylint check --help')
  [2]

Into a file, as on the screen.

  $ essaylint check --select misquote --output report.txt essay.md
  [1]
  $ essaylint check --select misquote essay.md | cmp - report.txt
  $ essaylint check --select misquote -o report.json --format=json essay.md; grep -c newText report.json
  3
  $ essaylint check --select misquote --output /dev/stdout essay.md | tail -1
  2 errors in 1 essay
  $ essaylint check --select misquote --output gone/report.txt essay.md
  2> essaylint: --output: gone/report.txt: there is no such folder
  [2]
  $ essaylint check --select misquote --output . essay.md
  2> essaylint: --output: .: this is a folder
  [2]

Several at once, in the order given.

  $ for i in 1 2 3 4 5 6 7 8 9; do cp essay.md $i.md; done; rm essay.md
  $ essaylint check --select misquote --jobs 1 > one; essaylint check --select misquote --jobs 8 > eight; cmp one eight; grep -c error: one
  22
  $ essaylint check --jobs 0
  2> essaylint: '0' is no value of '--jobs'; expected a whole number from 1 to 256 (see 'essaylint check --help')
  [2]
  $ essaylint check -j many
  2> essaylint: 'many' is no value of '--jobs'; expected a whole number from 1 to 256 (see 'essaylint check --help')
  [2]

Standard input's name.

  $ essaylint check --stdin-filename essay.md 1.md
  2> essaylint: '--stdin-filename' makes sense only with '-', standard input (see 'essaylint check --help')
  [2]
  $ echo Nothing. | essaylint check --set never-let-me-go --stdin-filename essay.tex --select unverified-quotation -
  No problems in 1 essay

Themes are called by their ids or names, in capitals or not; lists may have spaces.

  $ essaylint check --themes 'Identity, Time and Nostalgia' --select missing-theme 1.md | grep -c 'never mentions'
  2
  $ essaylint check --severity 'misquote = hint, missing-theme=hint' 1.md | tail -1
  1 error, 6 hints in 1 essay
