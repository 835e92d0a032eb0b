import EssayText

/// A link as it stands in an essay.
struct FoundLink: Equatable {
  enum Target: Equatable {
    /// A URI or a relative reference.
    case reference(String)
    /// A file.
    case path(String)
    /// A quote set, by its id.
    case quoteSet(String)
  }

  /// What leads there, in bytes of the essay.
  let range: ByteRange
  let target: Target
}
