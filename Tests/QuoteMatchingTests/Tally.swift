import Testing

/// What a run over many alterations found.
struct Tally {
  /// How many cases of each kind there were.
  private(set) var cases: [String: Int] = [:]
  /// What was let pass, and how often.
  private(set) var exceptions: [String: Int] = [:]
  private var failures: [String: [String]] = [:]

  mutating func count(_ alteration: Alteration) { cases[alteration.kind, default: 0] += 1 }

  mutating func except(_ reason: String) { exceptions[reason, default: 0] += 1 }

  mutating func fail(_ kind: String, _ text: String) { failures[kind, default: []].append(text) }

  /// Records what failed, and every exception that is not in the list or is there with another
  /// number.
  func report(
    expecting expected: [String: Int], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let total = cases.values.reduce(0, +)
    #expect(total > 0, sourceLocation: sourceLocation)
    if !failures.isEmpty {
      Issue.record("of \(total) cases\n\(failureReport)", sourceLocation: sourceLocation)
    }
    for reason in Set(exceptions.keys).union(expected.keys).sorted() {
      let (found, listed) = (exceptions[reason, default: 0], expected[reason, default: 0])
      #expect(
        found == listed, "\(reason): \(found) times of \(total), not \(listed)",
        sourceLocation: sourceLocation)
    }
  }

  /// What failed: of each kind how often, and the first few.
  private var failureReport: String {
    failures.sorted { $0.key < $1.key }.map {
      "\($0.value.count) × \($0.key)\n    " + $0.value.prefix(6).joined(separator: "\n    ")
    }.joined(separator: "\n")
  }
}
