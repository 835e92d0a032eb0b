public import EssayRules

/// How many essays a run has judged and what came of it.
public struct ReportSummary: Sendable, Equatable {
  /// Essays that were judged.
  public private(set) var essays = 0
  /// Files that could not be.
  public private(set) var failures = 0
  /// For each severity, in the order of all cases.
  private var findings = [Int](repeating: 0, count: Severity.allCases.count)

  public init() {}

  /// How many findings of `severity` there are.
  public func count(of severity: Severity) -> Int {
    findings[Self.number(of: severity)]
  }

  mutating func add(_ essay: CheckedEssay) {
    add(essay.analysis.findings.lazy.map(\.severity))
  }

  /// Adds what was told of an essay, or of something else.
  mutating func add(_ severities: some Sequence<Severity>) {
    essays += 1
    for severity in severities { findings[Self.number(of: severity)] += 1 }
  }

  private static func number(of severity: Severity) -> Int {
    Severity.allCases.firstIndex(of: severity) ?? 0
  }

  mutating func addFailure() {
    failures += 1
  }
}

extension ReportSummary: CustomStringConvertible {
  /// `3 errors, 1 warning in 2 essays; 1 file could not be checked`.
  public var description: String { text(of: "essay") }

  /// - Parameter noun: what was judged.
  func text(of noun: String) -> String {
    let counts = Severity.allCases.compactMap { severity -> String? in
      let count = count(of: severity)
      return count == 0 ? nil : severity.counted(count)
    }
    let found = counts.isEmpty ? "No problems" : counts.joined(separator: ", ")
    let checked = "\(found) in \(essays.counted(noun))"
    guard failures > 0 else { return checked }
    let failed = "\(failures.counted("file")) could not be checked"
    return essays == 0 ? failed : "\(checked); \(failed)"
  }
}

extension Severity {
  /// `1 error`, `2 errors`.
  fileprivate func counted(_ count: Int) -> String {
    self == .information ? "\(count) information" : count.counted(rawValue)
  }
}
