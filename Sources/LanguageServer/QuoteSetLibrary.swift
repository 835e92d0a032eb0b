import EssayText
import QuoteSets

/// Where things that an essay quotes are written down: the entries of quote sets and the lines of
/// books, as files that an editor can open.
struct QuoteSetLibrary: Sendable {
  /// A canonical quotation's place in the file of its set.
  struct Place: Sendable {
    /// Absolute.
    let path: String
    let text: TextSnapshot
    /// The whole entry, in bytes of `text`.
    let entry: ByteRange
    /// Its words, inside the entry.
    let words: ByteRange
  }

  /// A full text.
  struct Book: Sendable {
    /// Absolute.
    let path: String
    let text: TextSnapshot
  }

  /// The place of a canonical quotation of the set with that id; for a built-in set, in a copy that
  /// is there to be read. nil where there is none. It is asked once for every quotation of a set
  /// where a user looks for one, and must not read the file each time.
  let place:
    @Sendable (
      _ quotation: CanonicalQuotation.ID, _ setID: String, _ essayPath: String?
    ) throws -> Place?
  /// The book that a ``SourcePlace`` names by its path; nil where it cannot be read.
  let book: @Sendable (_ displayPath: String, _ essayPath: String?) throws -> Book?

  init(
    place:
      @escaping @Sendable (
        _ quotation: CanonicalQuotation.ID, _ setID: String, _ essayPath: String?
      ) throws -> Place?,
    book: @escaping @Sendable (_ displayPath: String, _ essayPath: String?) throws -> Book? = {
      _, _ in nil
    }
  ) {
    self.place = place
    self.book = book
  }

  /// A library without anything in it.
  static let none = QuoteSetLibrary { _, _, _ in nil }
}
