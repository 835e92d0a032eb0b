import EssaySyntax
import FaultTolerance
import Synchronization

/// A bug that came to light in an essay.
public struct Mishap: Sendable, Equatable {
  /// The rule that failed; nil where something else did, and the essay could not be judged at all.
  public let rule: String?
  /// The essay, by whatever name its reader knows.
  public let essay: String
  /// What was done when it happened, after “while”; nil where that is not known.
  let activity: String?
  /// The instruction in the program's file at which it happened; nil where that is not known.
  let place: UInt?

  init(rule: String?, essay: String, activity: String?, place: UInt? = nil) {
    self.rule = rule
    self.essay = essay
    self.activity = activity
    self.place = place
  }

  /// What is to be said of it, in one line without a final full stop.
  public var description: String {
    let place = place.map { " (at \(String($0, radix: 16)))" } ?? ""
    if let rule {
      return "the rule \(rule) failed on \(essay), where its findings are missing\(place)"
    }
    return "\(essay) cannot be checked, because of a mistake in essaylint"
      + (activity.map { " that showed while \($0)" } ?? "") + place
  }

  /// What its reader may do about it.
  public static let advice =
    "please send us what ‘essaylint --version’ says and the essay with every letter made an x: "
    + "LC_ALL=C.UTF-8 sed 's/[[:alpha:]]/x/g'"
}

/// Keeps a face going where there is a bug in the engine: one in a rule costs the rule's findings in
/// that essay, one elsewhere the judgement of that essay, and nothing else.
public final class Mishaps: Sendable {
  private struct State {
    /// The rules that failed, by the essays in which they did.
    var failed: [String: Set<String>] = [:]
    /// How often each rule failed.
    var counts: [String: Int] = [:]
    var untold: [Mishap] = []
  }

  /// A rule that has failed in so many essays is not asked again for any.
  private static let patience = 4

  private let state = Mutex(State())

  public init() {}

  /// Does work on an essay.
  /// - Parameters:
  ///   - essay: its name.
  ///   - work: is told which rules to leave out, and done again where one fails.
  /// - Returns: nil where it cannot be done.
  public func attempt<Value>(
    on essay: String, _ work: @escaping (_ skipping: Set<String>) -> Value
  ) -> Value? {
    while true {
      let skipped = rulesToSkip(for: essay)
      switch Attempt.run({ work(skipped) }) {
      case .success(let value): return value
      case .failure(let fault):
        let rule = LintingStep.rule(of: fault)
        note(
          Mishap(
            rule: rule, essay: essay, activity: LintingStep.words(for: fault), place: fault.place))
        if rule.map(skipped.contains) ?? true { return nil }
      }
    }
  }

  /// The mishaps that nobody was told of so far.
  public func takeUntold() -> [Mishap] {
    state.withLock { state in
      defer { state.untold = [] }
      return state.untold
    }
  }

  /// Those of an essay.
  public func takeUntold(of essay: String) -> [Mishap] {
    state.withLock { state in
      defer { state.untold.removeAll { $0.essay == essay } }
      return state.untold.filter { $0.essay == essay }
    }
  }

  private func rulesToSkip(for essay: String) -> Set<String> {
    state.withLock { state in
      if state.counts.isEmpty { return [] }
      let hopeless = state.counts.filter { $0.value >= Self.patience }.keys
      return (state.failed[essay] ?? []).union(hopeless)
    }
  }

  private func note(_ mishap: Mishap) {
    state.withLock { state in
      state.untold.append(mishap)
      guard let rule = mishap.rule else { return }
      state.failed[mishap.essay, default: []].insert(rule)
      state.counts[rule, default: 0] += 1
    }
  }
}
