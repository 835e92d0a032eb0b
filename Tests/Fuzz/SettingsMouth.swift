import EssayRules
import EssaySyntax
import EssayText
import QuoteSets
import SetChecking
import Workspace

/// Any quote set, configuration or assignment is read or refused, with its faults in their places; by
/// a set that is read an essay can be judged.
struct SettingsMouth: Mouth {
  private static let essay = TextSnapshot(
    """
    # The poem

    Ruth says that “they are modelled on trash”, and Ozymandias: “Look on my works” (ch. 3).

    > Nothing beside remains

    As the traveller says, “the lone and level sand stretches far away”.
    """)

  func swallow(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let kind = choices.next(5)
    let text = TextSnapshot(choices.text)
    let folder = "/nonexistent"
    switch kind {
    case 0: checkSet(text)
    case 1:
      check(WorkspaceFileKind.configuration.problems(in: text, path: folder + "/.essaylint.json"))
    case 2: check(WorkspaceFileKind.assignment.problems(in: text, path: folder + "/task.json"))
    case 3: check(WorkspaceFileKind.otherWorks.problems(in: text, path: folder + "/other.json"))
    default: check(EditorSettings(json: text.bytes, folder: folder).problems)
    }
  }

  private func checkSet(_ text: TextSnapshot) {
    let checker = SetChecker(text, id: "fuzzed")
    for remark in checker.remarks {
      demand((0..<text.count).contains(remark.range), "a remark outside: \(remark)")
    }
    guard let set = checker.quoteSet else { return }
    let linter = Linter(quoteSets: [set])
    let analysis = linter.analyse(Self.essay, format: .markdown)
    let document = 0..<Self.essay.count
    demand(analysis.findings.allSatisfy { document.contains($0.range) }, "a finding outside")
  }

  private func check(_ problems: [WorkspaceError.Problem]) {
    for problem in problems {
      guard let stretch = problem.stretch else { continue }
      demand((0..<stretch.text.count).contains(stretch.range), "a problem outside: \(problem)")
      _ = problem.description
    }
  }
}
