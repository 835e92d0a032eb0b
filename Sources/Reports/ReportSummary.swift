public import EssayRules

/// How many essays a run has judged and what came of it.
public struct ReportSummary: Sendable, Equatable {
  /// Essays that were judged.
  public private(set) var essays = 0
  /// Files that could not be.
  public private(set) var failures = 0
  private var findings: [Severity: Int] = [:]

  public init() {}

  /// How many findings of `severity` there are.
  public func count(of severity: Severity) -> Int {
    findings[severity, default: 0]
  }

  mutating func add(_ essay: CheckedEssay) {
    essays += 1
    for finding in essay.analysis.findings { findings[finding.severity, default: 0] += 1 }
  }

  /// Adds what was told of something else than an essay.
  mutating func add(_ severities: [Severity]) {
    essays += 1
    for severity in severities { findings[severity, default: 0] += 1 }
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
