/// How an essay's blocks correspond to those of the version before it.
///
/// A block that corresponds is as it was in everything: its words, the markup between them, its
/// quotations, its sentences, its numbers. Only its place in the document may be another.
public struct BlockReuse: Sendable, Equatable {
  /// So many blocks at the beginning are the earlier version's, at the same bytes.
  public let prefix: Int
  /// So many at the end are the earlier version's, ``byteShift`` bytes further on.
  public let suffix: Int
  public let byteShift: Int

  public init(prefix: Int, suffix: Int, byteShift: Int) {
    self.prefix = prefix
    self.suffix = suffix
    self.byteShift = byteShift
  }
}
