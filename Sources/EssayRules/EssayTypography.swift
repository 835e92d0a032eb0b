/// How an essay prints what can be printed in several ways, for whoever puts words into it.
public struct EssayTypography: Sendable {
  private let typography: Typography

  public init(of analysis: Analysis) {
    typography =
      analysis.work?.decisions.typography
      ?? Typography(of: analysis.essay, in: analysis.text, apostrophe: nil, dash: nil, marks: nil)
  }

  /// A passage's words with the essay's own apostrophes and dashes.
  public func set(_ canonical: String) -> String {
    typography.set(Array(canonical.utf8)[...])
  }

  /// What opens and closes most of the essay's quotations.
  public var marks: (open: String, close: String) {
    (typography.marks.open, typography.marks.close)
  }
}
