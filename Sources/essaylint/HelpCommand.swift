extension Subcommand {
  /// `essaylint help [COMMAND]`
  static let help = Subcommand(
    name: "help",
    summary: "Show the help for essaylint or for one of its commands",
    operands: "[COMMAND]",
    details: [],
    options: [],
    run: { arguments throws(UsageError) in
      if arguments.operands.count > 1 { throw .needlessOperand(arguments.operands[1]) }
      let text =
        try arguments.operands.first.map { name throws(UsageError) in
          HelpText.text(for: try Subcommand.named(name))
        } ?? HelpText.overview
      Console.show(text)
      return .success
    })
}
