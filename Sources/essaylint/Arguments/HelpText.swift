import Reports

/// What `--help` prints, made from the descriptions of subcommands and options.
enum HelpText {
  private static let width = 80

  /// The help for essaylint as a whole.
  static var overview: String {
    let commands = Subcommand.all.map { ($0.name, $0.summary) }
    return """
      Checks the quotations in literature essays: are they word for word, who says them,
      where do they stand, and does the essay treat its themes?

      Usage: essaylint COMMAND [OPTION…]

      Commands:
      \(table(commands))

      Options:
      \(table([Option.help, .version].map { ($0.usage, $0.explanation) }))

      'essaylint help COMMAND' tells more. Nothing leaves your computer.

      """
  }

  /// What `check --format` knows.
  static var formats: String {
    let rows = ReportFormat.all.map { ($0.name, "\($0.summary) (version \($0.version))") }
    return """
      What 'essaylint check --format' writes:

      \(table(rows))

      Lines and columns count from 1, columns in Unicode scalars. A file that could not be
      checked is told on standard error, and stands in json under 'errors', in jsonl with the
      type 'error', in the others but text as 'not-checked'.

      """
  }

  /// The help for one subcommand.
  static func text(for subcommand: Subcommand) -> String {
    var paragraphs = ["Usage: essaylint \(subcommand.usage)"]
    paragraphs += ([subcommand.summary + "."] + subcommand.details).map { paragraph in
      LineWrapping.lines(of: paragraph, width: width).joined(separator: "\n")
    }
    paragraphs.append(
      "Options:\n" + table(subcommand.allOptions.map { ($0.usage, $0.explanation) }))
    if !subcommand.forms.isEmpty {
      paragraphs.append(
        "Further:\n"
          + table(
            subcommand.forms.map {
              ("\($0.name) \($0.operands?.usage ?? "")", $0.summary)
            }) + "\n\n'essaylint \(subcommand.forms[0].name) --help' tells more.")
    }
    if !subcommand.examples.isEmpty {
      let lines = subcommand.examples.map { "  \($0.line)\n      \($0.purpose)" }
      paragraphs.append("Examples:\n" + lines.joined(separator: "\n"))
    }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  /// Two columns: what to write, and what it does.
  private static func table(_ rows: [(left: String, right: String)]) -> String {
    let leftWidth = min(28, rows.map(\.left.unicodeScalars.count).max() ?? 0)
    let indent = String(repeating: " ", count: leftWidth + 4)
    return rows.map { row in
      let right = LineWrapping.lines(of: row.right, width: width - leftWidth - 4)
        .joined(separator: "\n" + indent)
      let missing = leftWidth - row.left.unicodeScalars.count
      let gap = missing < 0 ? "\n" + indent : String(repeating: " ", count: missing + 2)
      return "  \(row.left)\(gap)\(right)"
    }.joined(separator: "\n")
  }
}
