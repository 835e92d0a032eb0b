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
  2> essaylint: there is no command 'zzzzz'; expected one of check, quotes, themes, sets, rules, init, config, lsp, completions, man, help (see 'essaylint --help')
  [2]
  $ essaylint help lps
  2> essaylint: there is no command 'lps'; did you mean 'lsp'? (see 'essaylint help --help')
  [2]
  $ essaylint help check lsp
  2> essaylint: 'lsp' is one word too many (see 'essaylint help --help')
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
  2> essaylint: '--format' needs a value: --format text|compact|json|jsonl|sarif|github|gitlab|junit|checkstyle (see 'essaylint check --help')
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
  2> essaylint: .: no essay in this folder (Markdown, LaTeX or text)
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
