extension Subcommand {
  /// `essaylint completions SHELL`
  static let completions = Subcommand(
    name: "completions",
    summary: "Print the script by which a shell completes essaylint's command lines",
    operands: Operands(
      "bash|zsh|fish", count: 1...1, lack: "name a shell: bash, zsh or fish",
      suggesting: .words { Shell.allCases.map(\.rawValue) }),
    details: ["Where its folder is not there yet, 'mkdir -p' makes it."],
    examples: [
      (
        "essaylint completions bash > ~/.local/share/bash-completion/completions/essaylint",
        "Where bash looks, with the package bash-completion"
      ),
      (
        "essaylint completions zsh > ~/.zfunc/_essaylint",
        "With 'fpath+=~/.zfunc' before 'compinit' in ~/.zshrc"
      ),
      (
        "essaylint completions fish > ~/.config/fish/completions/essaylint.fish",
        "Where fish looks"
      ),
    ],
    run: { arguments throws(UsageError) in
      let name = arguments.operands[0]
      guard let shell = Shell(rawValue: name) else { throw .unknownShell(name) }
      Console.show(shell.completions)
      return .success
    })
}
