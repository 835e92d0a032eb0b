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
    rules        List the rules, or explain some of them
    lsp          Serve an editor over standard input and output (Language Server
                 Protocol)
    completions  Print the script by which a shell completes essaylint's command
                 lines
    man          Print the manual page
    help         Show the help for essaylint or for one of its commands
  
  Options:
    -h, --help     Show this help
    -V, --version  Show the version
  
  'essaylint help COMMAND' tells more. Nothing leaves your computer.
  $ essaylint help | head -4
  Checks the quotations in literature essays: are they word for word, who says them,
  where do they stand, and does the essay treat its themes?
  
  Usage: essaylint COMMAND [OPTION…]
  $ essaylint check --help
  Usage: essaylint check [OPTION…] FILE…
  
  Check essays, and say what is wrong with their quotations and themes.
  
  A FILE is an essay in Markdown, LaTeX or plain text; '-' is standard input. The
  nearest .essaylint.json, from the essay's folder upward, says how to judge it;
  options outrank it.
  
  The exit status is 0 where nothing was found, 1 where a finding is as grave as
  --fail-on says, and 2 where something could not be carried out.
  
  Options:
    --format text|json            How to write what was found (default: text)
    --set ID|FILE                 Judge by this quote set: a built-in one's id, or
                                  a file; may be repeated
    --source FILE                 The full text of the work, to look up other
                                  quotations in
    --themes THEME,…              The themes that the essay must treat, by their
                                  ids
    --select RULE,…               Run these rules and no others
    --ignore RULE,…               Do not run these rules
    --fail-on error|warning|information|hint|never
                                  From which severity on the exit status is 1
                                  (default: warning)
    --config FILE                 Read this configuration and no other (not with
                                  --no-config)
    --no-config                   Read no configuration (not with --config)
    --stdin-filename NAME         The file that standard input is to be taken for
    --color auto|always|never     Whether to use colour; auto does so on a
                                  terminal (default: auto)
    -h, --help                    Show this help
  $ essaylint check -h --config a.json --no-config | head -1
  Usage: essaylint check [OPTION…] FILE…
  $ essaylint help rules
  Usage: essaylint rules [OPTION…] [RULE…]
  
  List the rules, or explain some of them.
  
  With a rule's id, such as misquote, its whole page: what it reports, and why.
  
  Options:
    -h, --help  Show this help
  $ essaylint help help
  Usage: essaylint help [OPTION…] [COMMAND]
  
  Show the help for essaylint or for one of its commands.
  
  Options:
    -h, --help  Show this help
  $ essaylint help completions
  Usage: essaylint completions [OPTION…] bash|zsh|fish
  
  Print the script by which a shell completes essaylint's command lines.
  
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
  
  It is written in mdoc(7), which every 'man' can show.
  
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
