extension Subcommand {
  /// `essaylint help [COMMAND]`
  static let help = Subcommand(
    name: "help",
    summary: "Show the help for essaylint, a command, or the formats",
    operands: Operands(
      "[COMMAND|formats]", count: 0...2,
      suggesting: .words { topics }),
    run: { arguments throws(UsageError) in
      let text =
        switch arguments.operands.joined(separator: " ") {
        case "": HelpText.overview
        case formatsTopic: HelpText.formats
        case let name: try text(about: name)
        }
      Console.show(text)
      return .success
    })

  private static func text(about name: String) throws(UsageError) -> String {
    guard let subcommand = Subcommand.allWithForms.first(where: { $0.name == name }) else {
      throw .unknownTopic(name, known: topics)
    }
    return HelpText.text(for: subcommand)
  }

  private static var topics: [String] { Subcommand.all.map(\.name) + [formatsTopic] }

  /// What is asked for by this name is no command.
  private static let formatsTopic = "formats"
}
