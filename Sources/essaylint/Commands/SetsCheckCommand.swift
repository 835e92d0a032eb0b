import EssayRules
import EssayText
import Reports
import SetChecking
import SourceTexts
import Workspace

extension Subcommand {
  /// `essaylint sets check FILE…`
  static let setsCheck = Subcommand(
    name: "sets check",
    summary: "Check quote sets as a compiler does: what is wrong, where, and what would be right",
    operands: Operands(
      "FILE…", count: 1...Int.max, lack: "name the file of a quote set", suggesting: .files),
    details: [
      """
      Errors are what essaylint refuses; warnings, what essays would be judged badly by: \
      quotations that overlap, words that two themes share or that every essay has, names that \
      are ordinary words.
      """,
      """
      With --source, each quotation and its place are looked up in the full text of the work. An \
      edition that one of a quotation's variants follows is as good as the text.
      """,
      """
      The exit status is 1 where anything is as grave as --fail-on says, 2 where a file cannot be \
      read or written, else 0.
      """,
    ],
    options: [.book, .mendSet, .plainFormat, .color, .failOn],
    examples: [
      ("essaylint sets check sets/*.json", "Check every quote set of the folder"),
      (
        "essaylint sets check --source poem.txt --fix sets/ozymandias.json",
        "Correct its words and places by the poem"
      ),
    ],
    run: { arguments throws(UsageError) in
      var check = SetCheckRun(mends: arguments.has(.mendSet))
      if let path = arguments.value(of: .book) {
        if arguments.operands.count > 1 { throw .needlessOperand(arguments.operands[1]) }
        do {
          check.source = try QuoteSetFile.source(at: path)
        } catch {
          throw .unusable(.book, path, "\(error)")
        }
      }
      for path in arguments.operands { check.check(path) }
      let threshold =
        arguments.value(of: .failOn).flatMap(FailureThreshold.init(name:)) ?? .standard
      return check.tell(arguments, threshold)
    })
}

extension Option {
  fileprivate static let book = Option(
    "source", .word("BOOK"), suggesting: .files,
    help: "The full text of the work, to verify every quotation and its place by")
  fileprivate static let mendSet = Option(
    "fix", needs: ["source"],
    help: "Correct words and places by the book, and touch nothing else in the file")
}

/// Checks quote sets one after the other.
private struct SetCheckRun {
  let mends: Bool
  var source: SourceText?
  private var sets: [CheckedSet] = []
  private var failures: [FailedFile] = []
  /// Whether something corrected could not be written.
  private var isUnwritten = false

  init(mends: Bool) { self.mends = mends }

  mutating func check(_ path: String) {
    do {
      let file = try QuoteSetFile.read(path)
      let checked = SetMending(of: file.text, id: file.id, by: source)
      var mended = checked
      if mends, mended.mend(), !replace(file, with: mended.text) { mended = checked }
      sets.append(
        CheckedSet(path: path, text: mended.text, remarks: mended.remarks, mended: mended.mended))
    } catch {
      failures.append(FailedFile(path: path, message: "\(error)"))
    }
  }

  /// - Returns: whether the file could be written; why not is told.
  private mutating func replace(_ file: QuoteSetFile, with text: TextSnapshot) -> Bool {
    do {
      try file.replace(with: text)
      return true
    } catch {
      Console.complain("\(file.path): \(error)")
      isUnwritten = true
      return false
    }
  }

  func tell(_ arguments: ParsedArguments, _ threshold: FailureThreshold) -> ExitStatus {
    for failure in failures { Console.complain("\(failure.path): \(failure.message)") }
    let report = SetReport(sets, failures: failures)
    let style = ReportStyle(isColoured: arguments.wantsColour, width: Console.width ?? 100)
    // A reader who has seen enough is no failure.
    try? Console.show(arguments.wantsJSON ? report.json : report.text(style: style))
    if !failures.isEmpty || isUnwritten { return .failure }
    let isGrave = sets.contains { set in
      set.remarks.contains { threshold.isReached(by: $0.severity) }
    }
    return isGrave ? .negative : .success
  }
}
