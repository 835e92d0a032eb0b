Help, for essaylint as a whole and for each command.

  $ essaylint --version
  essaylint 0.1.0
  $ essaylint -V
  essaylint 0.1.0
  $ essaylint --help
  Checks the quotations in literature essays: are they word for word, who says them,
  where do they stand, and does the essay treat its themes?
  
  Usage: essaylint COMMAND [OPTION…]
  
  Commands:
    check        Check essays, and say what is wrong with their quotations and
                 themes
    report       Write pages to look at: one for each essay, and an index of all
    quotes       Look canonical quotations up by any words that you remember
    themes       Show which themes essays treat, where, and with which quotations
    sets         List the quote sets that are known, or show what some of them
                 hold
    rules        List the rules, or explain some of them
    init         Write a .essaylint.json to begin with, in which every key is
                 explained
    config       Show what holds for an essay, and who says so
    lsp          Serve an editor over standard input and output (Language Server
                 Protocol)
    completions  Print the script by which a shell completes essaylint's command
                 lines
    man          Print the manual page
    help         Show the help for essaylint, a command, or the formats
  
  Options:
    -h, --help     Show this help
    -V, --version  Show the version
  
  'essaylint help COMMAND' tells more. Nothing leaves your computer.
  $ essaylint help | head -4
  Checks the quotations in literature essays: are they word for word, who says them,
  where do they stand, and does the essay treat its themes?
  
  Usage: essaylint COMMAND [OPTION…]
  $ essaylint check --help
  Usage: essaylint check [OPTION…] [PATH…]
  
  Check essays, and say what is wrong with their quotations and themes.
  
  A PATH is an essay in Markdown, LaTeX or plain text, or, by way of pandoc, in
  .docx, .odt, .rtf, .html or .epub; a folder, of which all essays are checked but
  those that .gitignore names, and no .html or .epub; a pattern such as
  'essays/**/*.md'; or '-', standard input. Without any, it is the folder here.
  
  The nearest .essaylint.json, from the essay's folder upward, says how to judge
  it; options outrank it.
  
  The exit status is 1 where a finding is as grave as --fail-on says, or where
  --diff shows something, unless --fail-on is never; 2 where something could not
  be carried out; else 0.
  
  Options:
    --format text|html|compact|json|jsonl|sarif|github|gitlab|junit|checkstyle
                                  How to write what was found; 'essaylint help
                                  formats' describes each (default: text; not with
                                  --stream)
    -o, --output FILE             Write what was found to this file, as a whole or
                                  not at all; '-' is standard output (not with
                                  --stream or --watch)
    --statistics                  In place of findings, how often each rule has
                                  one, and how quotations and themes fare (not
                                  with --explain or --stream; only with --format
                                  text)
    --explain                     After the findings, the page of each rule that
                                  has one: why it matters, how to mend it (not
                                  with --statistics, --quiet or --stream; only
                                  with --format text)
    -q, --quiet                   Tell findings and what went wrong, and nothing
                                  else (not with --explain or --stream)
    --color auto|always|never     Whether to use colour; auto does so on a
                                  terminal (default: auto; not with --stream)
    --fix                         Mend what is certain, in the files themselves;
                                  of '-', print the mended text (not with
                                  --write-baseline, --stream or --watch; not with
                                  '-' among others)
    --diff                        Print what would be mended, for 'patch -p0', and
                                  write nothing; exit with 1 where that is
                                  anything (not with --write-baseline, --stream or
                                  --watch; without --output, not with --format,
                                  --statistics or --explain)
    --unsafe-fixes                Mend by each finding's first fix, certain or not
                                  (only with --fix or --diff)
    --baseline FILE               Tell only findings that this file does not have
                                  (not with --write-baseline or --stream)
    --write-baseline FILE         Write this file, with all findings that there
                                  are now; '-' is standard output (not with --fix,
                                  --diff, --baseline, --stream or --watch; without
                                  --output, not with --format, --statistics or
                                  --explain)
    --set ID|FILE                 Judge by this quote set: a built-in one's id, or
                                  a file; may be repeated
    --source [ID=]FILE            The full text of a work, to look up other
                                  quotations in; may be repeated
    --themes THEME,…              The themes that the essay must treat, by their
                                  ids or names (may be repeated)
    --assignment FILE             What a teacher asks of the essay: text, themes,
                                  quotations
    --select RULE,…               Run these rules and no others (may be repeated)
    --ignore RULE,…               Do not run these rules (may be repeated)
    --severity RULE=LEVEL,…       Take a rule's findings for an error, a warning,
                                  information or a hint (may be repeated)
    --fail-on error|warning|information|hint|never
                                  From which severity on the exit status is 1
                                  (default: warning; not with --stream)
    --config FILE                 Read this configuration and no other (not with
                                  --no-config)
    --no-config                   Read no configuration (not with --config)
    --stdin-filename NAME         The file that standard input is to be taken for
                                  (only with '-')
    -j, --jobs N                  How many essays to check at once (default: the
                                  number of processors)
    --stream                      Read essays from standard input, one JSON object
                                  a line with 'id' and 'text', and answer each by
                                  a line, in order; exit with 0 whatever is found
                                  (not with --baseline, --color, --diff,
                                  --explain, --fail-on, --fix, --format, --output,
                                  --quiet, --statistics, --watch or
                                  --write-baseline)
    -w, --watch                   Go on checking whatever changes, until Ctrl-C
                                  (not with --fix, --diff, --output,
                                  --write-baseline or --stream; only with --format
                                  text; not with '-')
    -h, --help                    Show this help
  
  Examples:
    essaylint check
        Check every essay here and below
    essaylint check --fix essay.md
        Mend what is certain
    essaylint check --diff | patch -p0
        The same, by way of a patch
    essaylint check --stream < essays.jsonl > results.jsonl
        Each line an essay, each answered by a line
    essaylint check --themes identity,deceit essay.md
        With themes that it must treat
  $ essaylint check -h --config a.json --no-config | head -1
  Usage: essaylint check [OPTION…] [PATH…]
  $ essaylint help rules
  Usage: essaylint rules [OPTION…] [RULE…]
  
  List the rules, or explain some of them.
  
  With a rule's id, such as misquote, its whole page: what it reports, and why.
  
  Options:
    -h, --help  Show this help
  $ essaylint help help
  Usage: essaylint help [OPTION…] [COMMAND|formats]
  
  Show the help for essaylint, a command, or the formats.
  
  Options:
    -h, --help  Show this help
  $ essaylint help completions
  Usage: essaylint completions [OPTION…] bash|zsh|fish
  
  Print the script by which a shell completes essaylint's command lines.
  
  Where its folder is not there yet, 'mkdir -p' makes it.
  
  Options:
    -h, --help  Show this help
  
  Examples:
    essaylint completions bash > ~/.local/share/bash-completion/completions/essaylint
        Where bash looks, with the package bash-completion
    essaylint completions zsh > ~/.zfunc/_essaylint
        With 'fpath+=~/.zfunc' before 'compinit' in ~/.zshrc
    essaylint completions fish > ~/.config/fish/completions/essaylint.fish
        Where fish looks
  $ essaylint help man
  Usage: essaylint man [OPTION…]
  
  Print the manual page.
  
  It is written in mdoc(7), which every 'man' can show. 'mkdir -p' makes the
  folder for it.
  
  Options:
    -h, --help  Show this help
  
  Examples:
    essaylint man | man -l -
        Read it at once
    essaylint man > ~/.local/share/man/man1/essaylint.1
        Put it where 'man essaylint' finds it
  $ essaylint help lsp
  Usage: essaylint lsp [OPTION…]
  
  Serve an editor over standard input and output (Language Server Protocol).
  
  Editors start it; there is nothing to see when you do.
  
  Options:
    --stdio     Accepted because many editors say so; it is what happens anyway
    -h, --help  Show this help

The formats of reports:

  $ essaylint help formats
  What 'essaylint check --format' writes:
  
    text        For people: each finding with its line, underlined (version 1)
    html        A page for a browser or paper: the essay with its quotations
                marked, notes beside it (version 1)
    compact     One line a finding, path:line:column: severity: message [rule],
                for editors and grep (version 1)
    json        One JSON document: findings, quotations, themes (version 1)
    jsonl       JSON, one object a line: findings, then what else there is of
                their essay (version 1)
    sarif       SARIF: results with rules, fixes and fingerprints, for code
                scanning (version 2.1.0)
    github      GitHub Actions: annotations beside the lines (version 1)
    gitlab      GitLab: a Code Quality report (version 1)
    junit       JUnit’s XML, as Jenkins reads it: a test a finding (version 10)
    checkstyle  Checkstyle’s XML, which many tools read (version 4.3)
  
  Lines and columns count from 1, columns in Unicode scalars. A file that could not be
  checked is told on standard error, and stands in json under 'errors', in jsonl with the
  type 'error', in the others but text as 'not-checked'.
  $ essaylint help format
  2> essaylint: there is no help for 'format'; did you mean 'formats'? (see 'essaylint help --help')
  [2]
