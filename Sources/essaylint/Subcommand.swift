/// One thing that essaylint does.
struct Subcommand: Sendable {
  let name: String
  /// What it does, in one line without a final full stop.
  let summary: String
  /// The operands as the help text shows them: `FILE…`; nil where there are none.
  let operands: String?
  /// What there is to say beyond the summary, in paragraphs.
  let details: [String]
  /// All but `--help`, which every subcommand has.
  let options: [Option]
  /// Does it.
  let run: @Sendable (ParsedArguments) throws(UsageError) -> ExitStatus

  /// Every subcommand. A new one has a file of its own, and its name here.
  static let all: [Subcommand] = [.check, .rules, .lsp, .help]

  /// The subcommand of that name.
  /// - Throws: an error that names the nearest one.
  static func named(_ name: String) throws(UsageError) -> Subcommand {
    guard let subcommand = all.first(where: { $0.name == name }) else {
      throw .unknownCommand(name)
    }
    return subcommand
  }
}

/// How the process ends, for scripts.
enum ExitStatus: Int32 {
  case success = 0
  /// All went well and the answer is no: a finding is grave enough to count as failure, or an editor
  /// has left without taking leave.
  case negative = 1
  /// Something asked for could not be carried out.
  case failure = 2
}
