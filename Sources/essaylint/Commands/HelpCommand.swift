extension Subcommand {
  /// `essaylint help [COMMAND]`
  static let help = Subcommand(
    name: "help",
    summary: "Show the help for essaylint, a command, or the formats",
    operands: Operands(
      "[COMMAND|formats]", count: 0...1,
      suggesting: .words { Subcommand.all.map(\.name) + [formatsTopic] }),
    run: { arguments throws(UsageError) in
      let text =
        switch arguments.operands.first {
        case nil: HelpText.overview
        case formatsTopic: HelpText.formats
        case .some(let name): HelpText.text(for: try Subcommand.named(name))
        }
      Console.show(text)
      return .success
    })

  /// What is asked for by this name is no command.
  private static let formatsTopic = "formats"
}
