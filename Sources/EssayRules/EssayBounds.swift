import EssaySyntax
import EssayText

/// How long an essay may be. What is longer is not judged and has no findings; who shows them says so.
///
/// A dissertation has a tenth of either. Each piece costs far more than its bytes, and a stranger's
/// file may have nothing but pieces of one letter.
public enum EssayBounds {
  /// The most bytes.
  public static let bytes = 2 << 20
  /// The most paragraphs, cells and notes, with the quotations in them.
  public static let pieces = 30_000

  /// What is to be said of an essay that is longer, in one line without a final full stop.
  public static let complaint =
    "too long to be checked as one essay: at most \(bytes >> 20) MiB and \(pieces) paragraphs "
    + "and quotations; divide it"

  static func allow(_ text: TextSnapshot) -> Bool { text.count <= bytes }

  static func allow(_ essay: Essay) -> Bool {
    essay.blocks.count + essay.quotations.count <= pieces
  }
}
