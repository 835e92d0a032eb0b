import EssayRules
import EssaySyntax
import EssayText

/// What an editor may do about an essay's findings.
struct EssayActions {
  let analysis: Analysis

  /// One thing that may be done.
  struct Action {
    let name: ActionName
    let title: String
    let kind: CodeActionKind
    /// What it mends.
    let findings: [Finding]
    /// Whether it may be done without showing the menu.
    let isPreferred: Bool
  }

  /// What may be done about the findings in the bytes at `range`, then about those elsewhere in the
  /// quotation there: whoever sees a squiggle puts the cursor near it, not on it. The fixes come
  /// first, the comments that silence a finding after them.
  /// - Parameter isWanted: whether the client asks for actions of a kind.
  func at(_ range: ByteRange, where isWanted: (CodeActionKind) -> Bool) -> [Action] {
    var actions: [Action] = []
    if isWanted(.quickFix) {
      let findings = findings(at: range)
      actions += findings.flatMap { fixes($0) }
      actions += findings.compactMap { silenceHere($0) }
      actions += silenceInEssay(findings)
    }
    if isWanted(.fixAll), let all = fixAll { actions.append(all) }
    return actions
  }

  /// The edits of an action; nil where the essay has none of that name.
  func edits(of name: ActionName) -> [TextEdit]? {
    switch name {
    case .fix(let number, let choice):
      guard let fixes = finding(number)?.fixes, fixes.indices.contains(choice) else { return nil }
      return fixes[choice].edits
    case .silenceHere(let number):
      return finding(number).flatMap { Silencing(analysis).here($0) }
    case .silenceInEssay(let rule):
      return Silencing(analysis).inEssay(rule)
    case .fixAll:
      return analysis.certainEdits
    }
  }

  private func finding(_ number: Int) -> Finding? {
    analysis.findings.indices.contains(number) ? analysis.findings[number] : nil
  }

  /// The numbers of the findings at a place and, after them, of those in the quotation there.
  private func findings(at range: ByteRange) -> [Int] {
    let quotations = analysis.quotations.filter { $0.range.touches(range) }
    let numbers = analysis.findings.indices
    let there = numbers.filter { analysis.findings[$0].range.touches(range) }
    let near = numbers.filter { number in
      let place = analysis.findings[number].range
      guard !place.touches(range) else { return false }
      // The innermost quotation that holds the finding must be one that the cursor is in.
      return quotations.contains { $0.range.encloses(place) }
        && quotation(around: place).map { $0.range.touches(range) } == true
    }
    return there + near
  }

  /// The innermost quotation that holds all of `range`.
  private func quotation(around range: ByteRange) -> JudgedQuotation? {
    analysis.quotations.filter { $0.range.encloses(range) }
      .min { $0.range.count < $1.range.count }
  }

  private func fixes(_ number: Int) -> [Action] {
    let finding = analysis.findings[number]
    return finding.fixes.enumerated().map { choice, fix in
      Action(
        name: .fix(finding: number, choice: choice), title: fix.title, kind: .quickFix,
        findings: [finding],
        // One of a finding's fixes at most: the best, if there is no doubt about it.
        isPreferred: choice == 0 && fix.isCertain)
    }
  }

  private func silenceHere(_ number: Int) -> Action? {
    let finding = analysis.findings[number]
    // A comment about a comment would help nobody; nor does one reach where no words are.
    guard finding.rule != "unused-suppression", !analysis.essay.blocks.isEmpty else { return nil }
    return Action(
      name: .silenceHere(finding: number), title: "Silence “\(finding.rule)” here",
      kind: .quickFix, findings: [finding], isPreferred: false)
  }

  private func silenceInEssay(_ numbers: [Int]) -> [Action] {
    var rules: [String] = []
    for number in numbers where !rules.contains(analysis.findings[number].rule) {
      rules.append(analysis.findings[number].rule)
    }
    let silencing = Silencing(analysis)
    return rules.filter { silencing.inEssay($0) != nil }.map { rule in
      Action(
        name: .silenceInEssay(rule: rule), title: "Silence “\(rule)” in this essay",
        kind: .quickFix,
        findings: numbers.map { analysis.findings[$0] }.filter { $0.rule == rule },
        isPreferred: false)
    }
  }

  private var fixAll: Action? {
    guard !analysis.certainEdits.isEmpty else { return nil }
    return Action(
      name: .fixAll, title: "Mend everything that is certain", kind: .fixAll,
      findings: analysis.findings.filter { $0.fixes.first?.isCertain == true },
      isPreferred: false)
  }
}

/// An action of an essay in a word, by which it is found again when the client wants its edits.
enum ActionName: Equatable {
  /// By the finding's number in the analysis, and the fix's among the finding's.
  case fix(finding: Int, choice: Int)
  case silenceHere(finding: Int)
  case silenceInEssay(rule: String)
  case fixAll
}

extension ActionName {
  var words: [String] {
    switch self {
    case .fix(let finding, let choice): ["fix", String(finding), String(choice)]
    case .silenceHere(let finding): ["silence-here", String(finding)]
    case .silenceInEssay(let rule): ["silence-in-essay", rule]
    case .fixAll: ["fix-all"]
    }
  }

  /// Reads what ``words`` gives; nil for anything else.
  init?(_ words: [String]) {
    switch (words.first, words.count) {
    case ("fix", 3):
      guard let finding = Int(words[1]), let choice = Int(words[2]) else { return nil }
      self = .fix(finding: finding, choice: choice)
    case ("silence-here", 2):
      guard let finding = Int(words[1]) else { return nil }
      self = .silenceHere(finding: finding)
    case ("silence-in-essay", 2):
      self = .silenceInEssay(rule: words[1])
    case ("fix-all", 1):
      self = .fixAll
    default:
      return nil
    }
  }
}

extension ByteRange {
  /// Whether the ranges share a byte or a boundary: a cursor at the end of a word is at the word.
  fileprivate func touches(_ other: ByteRange) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }

  fileprivate func encloses(_ other: ByteRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
