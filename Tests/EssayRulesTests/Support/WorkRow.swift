import Testing

/// A sentence, or a few, with the author or the work to which it wrongly gives a quotation of the
/// novel, if it does.
struct WorkRow: Sendable, CustomTestStringConvertible {
  /// In Markdown.
  let essay: String
  /// The name or the title that must be reported, as it stands in the essay; nil where nothing is
  /// wrong.
  let reported: String?
  /// The whole essay after the fix.
  let mended: String?

  /// Nothing in it is wrong.
  init(_ essay: String) {
    self.essay = essay
    reported = nil
    mended = nil
  }

  /// A wrong name whose first occurrence the fix replaces.
  init(_ essay: String, _ reported: String, becomes right: String) {
    self.init(
      essay, reported, mended: essay.replacing(reported, with: right, maxReplacements: 1))
  }

  init(_ essay: String, _ reported: String, mended: String) {
    self.essay = essay
    self.reported = reported
    self.mended = mended
  }

  var testDescription: String { essay }
}
