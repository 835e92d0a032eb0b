import EssayRules

extension Finding {
  /// The message and, on lines of their own, the notes: the canonical words, the terms that were
  /// looked for.
  var fullMessage: String { ([message] + notes).joined(separator: "\n") }
}
