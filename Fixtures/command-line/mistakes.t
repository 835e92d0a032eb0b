Arguments that make no sense end with status 2, and say what was perhaps meant.

  $ essaylint
  2> essaylint: say what to do; 'essaylint --help' tells what there is
  [2]
  $ essaylint chekc
  2> essaylint: there is no command 'chekc'; did you mean 'check'? (see 'essaylint --help')
  [2]
  $ essaylint essay.md
  2> essaylint: there is no command 'essay.md'; did you mean 'essaylint check essay.md'? (see 'essaylint --help')
  [2]
  $ essaylint zzzzz
  2> essaylint: there is no command 'zzzzz'; expected one of check, report, quotes, themes, sets, rules, init, config, lsp, completions, man, help (see 'essaylint --help')
  [2]
  $ essaylint help lps
  2> essaylint: there is no help for 'lps'; did you mean 'lsp'? (see 'essaylint help --help')
  [2]
  $ essaylint help check lsp
  2> essaylint: there is no help for 'check lsp'; expected one of check, report, quotes, themes, sets, rules, init, config, lsp, completions, man, help, formats (see 'essaylint help --help')
  [2]
  $ essaylint --versoin
  2> essaylint: there is no option '--versoin'; did you mean '--version'? (see 'essaylint --help')
  [2]

Options.

  $ essaylint check --formt=json essay.md
  2> essaylint: there is no option '--formt'; did you mean '--format'? (see 'essaylint check --help')
  [2]
  $ essaylint check -format json essay.md
  2> essaylint: there is no option '-format'; did you mean '--format'? (see 'essaylint check --help')
  [2]
  $ essaylint check --zzzzz essay.md
  2> essaylint: there is no option '--zzzzz' (see 'essaylint check --help')
  [2]
  $ essaylint check -Z essay.md
  2> essaylint: there is no option '-Z' (see 'essaylint check --help')
  [2]
  $ essaylint check essay.md --format
  2> essaylint: '--format' needs a value: --format text|html|compact|json|jsonl|sarif|github|gitlab|junit|checkstyle (see 'essaylint check --help')
  [2]
  $ essaylint check --format jsno essay.md
  2> essaylint: 'jsno' is no value of '--format'; did you mean 'json'? (see 'essaylint check --help')
  [2]
  $ essaylint check --no-config=x essay.md
  2> essaylint: '--no-config' takes no value (see 'essaylint check --help')
  [2]
  $ essaylint check --config a.json --no-config essay.md
  2> essaylint: '--config' and '--no-config' exclude each other (see 'essaylint check --help')
  [2]

Operands.

  $ essaylint check
  1 file could not be checked
  2> essaylint: .: no essay in this folder (Markdown, LaTeX, text, Word, OpenDocument)
  [2]
  $ essaylint rules misqoute
  2> essaylint: there is no rule 'misqoute'; did you mean 'misquote'? (see 'essaylint rules --help')
  [2]
  $ essaylint lsp essay.md
  2> essaylint: 'essay.md' is one word too many (see 'essaylint lsp --help')
  [2]
  $ essaylint completions
  2> essaylint: name a shell: bash, zsh or fish (see 'essaylint completions --help')
  [2]
  $ essaylint completions fsih
  2> essaylint: there is no shell 'fsih' here; did you mean 'fish'? (see 'essaylint completions --help')
  [2]
  $ essaylint completions bash zsh
  2> essaylint: 'zsh' is one word too many (see 'essaylint completions --help')
  [2]

A value that is empty is none.

  $ essaylint check --select '' essay.md
  2> essaylint: '--select' needs a value: --select RULE,… (see 'essaylint check --help')
  [2]
  $ essaylint check --themes ' , ' essay.md
  2> essaylint: '--themes' needs a value: --themes THEME,… (see 'essaylint check --help')
  [2]
  $ essaylint check --config= essay.md
  2> essaylint: '--config' needs a value: --config FILE (see 'essaylint check --help')
  [2]
  $ essaylint check -o '' essay.md
  2> essaylint: '--output' needs a value: -o, --output FILE (see 'essaylint check --help')
  [2]
  $ essaylint quotes --speaker ''
  2> essaylint: '--speaker' needs a value: --speaker NAME (see 'essaylint quotes --help')
  [2]

What would be done in vain is refused.

  $ essaylint check --diff --format json
  2> essaylint: '--diff' and '--format' exclude each other (see 'essaylint check --help')
  [2]
  $ essaylint check --diff --explain
  2> essaylint: '--diff' and '--explain' exclude each other (see 'essaylint check --help')
  [2]
  $ essaylint check --write-baseline known.json --statistics
  2> essaylint: '--write-baseline' and '--statistics' exclude each other (see 'essaylint check --help')
  [2]
  $ essaylint check --explain --format json
  2> essaylint: '--explain' and '--format=json' exclude each other (see 'essaylint check --help')
  [2]
  $ essaylint --version x
  2> essaylint: 'x' is one word too many (see 'essaylint --help')
  [2]
  $ essaylint --help check
  2> essaylint: 'check' is one word too many (see 'essaylint --help')
  [2]
  $ essaylint --
  2> essaylint: say what to do; 'essaylint --help' tells what there is
  [2]

A mistake in an option is told before the first essay is read, and is none of the essays'.

  $ for i in 1 2 3; do echo Nothing. > $i.md; done; mkdir empty
  $ essaylint check --select misqote --format json
  2> essaylint: --select: there is no rule 'misqote'; did you mean 'misquote'?
  [2]
  $ essaylint check --select misqote empty
  2> essaylint: --select: there is no rule 'misqote'; did you mean 'misquote'?
  [2]
  $ essaylint check --watch --select misqote
  2> essaylint: --select: there is no rule 'misqote'; did you mean 'misquote'?
  [2]
  $ essaylint check --themes identity,deciet .
  2> essaylint: --themes: there is no theme 'deciet'; did you mean 'deceit'?
  [2]
  $ essaylint check --config gone.json .
  2> essaylint: gone.json: no such file
  [2]
  $ essaylint check --config empty .
  2> essaylint: empty: this is a folder; name a file
  [2]
  $ essaylint check --set . .
  2> essaylint: --set: .: this is a folder; name a file
  [2]
  $ essaylint check --baseline empty .
  2> essaylint: empty: this is a folder; name a file
  [2]

What only some essays' configurations make a mistake is those essays' own.

  $ mkdir own; sed 's/"deceit"/"lying"/g' "$FIXTURES/../Rules/never-let-me-go.json" > own/set.json
  $ cp 1.md own; echo '{"sets": ["set.json"]}' > own/.essaylint.json
  $ essaylint check --themes lying --select misquote 1.md own
  No problems in 1 essay; 1 file could not be checked
  2> essaylint: --themes: there is no theme 'lying'
  [2]

Configurations to begin with.

  $ essaylint init own
  2> essaylint: own/.essaylint.json: there is such a file already; it is left alone
  [2]
  $ essaylint init 1.md
  2> essaylint: 1.md/.essaylint.json: what should be its folder is a file
  [2]
