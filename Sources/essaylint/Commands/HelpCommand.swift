extension Subcommand {
  /// `essaylint help [COMMAND]`
  static let help = Subcommand(
    name: "help",
    summary: "Show the help for essaylint or for one of its commands",
    operands: Operands(
      "[COMMAND]", count: 0...1, suggesting: .words { Subcommand.all.map(\.name) }),
    run: { arguments throws(UsageError) in
      let text =
        try arguments.operands.first.map { name throws(UsageError) in
          HelpText.text(for: try Subcommand.named(name))
        } ?? HelpText.overview
      Console.show(text)
      return .success
    })
}
