public import EssayText

/// A stretch of the essay inside quotation marks, or a whole paragraph of a block quotation.
public struct Quotation: Sendable, Equatable {
  public enum Marks: Sendable, Equatable {
    case double, single, guillemets
    /// A block quotation's paragraph, without marks.
    case block
  }

  /// The number of its block in ``Essay/blocks``.
  public let block: Int
  /// With its marks, of the block's text.
  public let range: ByteRange
  /// Without its marks and the spaces beside them, of the block's text.
  public let inner: ByteRange
  public let marks: Marks
  /// How many quotations it stands inside of.
  public internal(set) var depth: Int
  /// Whether it goes on from the paragraph before, which reopens with a mark.
  public let continuesParagraph: Bool

  public init(
    block: Int, range: ByteRange, inner: ByteRange, marks: Marks, depth: Int,
    continuesParagraph: Bool
  ) {
    self.block = block
    self.range = range
    self.inner = inner
    self.marks = marks
    self.depth = depth
    self.continuesParagraph = continuesParagraph
  }
}

/// An opening mark that nothing closes in its paragraph, nor reopens in the next.
public struct UnclosedMark: Sendable, Equatable {
  /// The number of its block in ``Essay/blocks``.
  public let block: Int
  /// The mark, of the block's text.
  public let range: ByteRange

  public init(block: Int, range: ByteRange) {
    self.block = block
    self.range = range
  }
}
