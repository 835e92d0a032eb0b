/// What a subcommand is given beside its options.
struct Operands: Sendable {
  /// As the help text shows them: `FILE…`, `[COMMAND]`.
  let usage: String
  /// How many there may be.
  let count: ClosedRange<Int>
  /// What to say where there are too few.
  let lack: String
  /// What a shell offers in their place.
  let suggestions: Suggestions

  /// - Parameter lack: what to say where there are too few; nothing where that cannot be.
  init(
    _ usage: String, count: ClosedRange<Int>, lack: String = "",
    suggesting suggestions: Suggestions = .nothing
  ) {
    self.usage = usage
    self.count = count
    self.lack = lack
    self.suggestions = suggestions
  }

  /// - Throws: where there are too few of them or too many.
  static func check(_ words: [String], as operands: Operands?) throws(UsageError) {
    let count = operands?.count ?? 0...0
    if words.count > count.upperBound { throw .needlessOperand(words[count.upperBound]) }
    if words.count < count.lowerBound { throw .missingOperand(operands?.lack ?? "") }
  }
}
