import FaultTolerance

/// What the engine is at while it judges an essay, for whoever is told that it failed.
public enum LintingStep {
  /// A stage of the work.
  enum Stage: Int, CaseIterable {
    case unknown, reading, subjects, blocks, quotations, collecting, mending

    /// For people, after “while”.
    fileprivate var words: String {
      switch self {
      case .unknown: ""
      case .reading: "reading an essay"
      case .subjects: "finding out which texts an essay is about"
      case .blocks: "looking for quotations, names and themes"
      case .quotations: "judging quotations"
      case .collecting: "putting findings together"
      case .mending: "mending an essay"
      }
    }
  }

  /// What each step is called, by its number.
  public static var names: [String] {
    Stage.allCases.map(\.words) + RuleRegistry.all.map { "the rule " + $0.id + " was at work" }
  }

  static func note(_ stage: Stage) { Attempt.note(stage.rawValue) }

  /// Notes that a rule is at work.
  /// - Parameter order: its place among all rules.
  static func note(rule order: Int) { Attempt.note(Stage.allCases.count + order) }

  /// The rule that was at work; nil where none was.
  static func rule(of fault: Fault) -> String? {
    let order = fault.step - Stage.allCases.count
    let rules = RuleRegistry.inForce
    return rules.indices.contains(order) ? rules[order].id : nil
  }

  /// What was done, for people, after “while”; nil where that is not known.
  static func words(for fault: Fault) -> String? {
    Stage(rawValue: fault.step).flatMap { $0 == .unknown ? nil : $0.words }
  }
}
