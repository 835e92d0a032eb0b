public import EssayText

/// The authors whose works are no quote sets, and those works, as the build puts them into the program:
/// a line for each name and title, which is read where it stands.
///
/// An author's names go before those of the works, and the main one before the other forms. The first
/// character of a line is the number of the ``Kind``. Names and titles hold no control characters.
public struct OtherWorks: Sequence, Sendable {
  /// What a line has.
  public enum Kind: UInt8, Sendable {
    /// The full name of an author.
    case author
    /// Another form of that author's name.
    case authorForm
    /// The title of a work of that author.
    case title
    /// The same where it counts only between marks, see ``OtherWork/markedForms``.
    case markedTitle
    /// Another form of that work's title.
    case titleForm
    /// The same where it counts only between marks.
    case markedForm
  }

  /// The lines.
  public let encoded: [UInt8]

  public init(_ authors: [OtherAuthor]) {
    var lines: [UInt8] = []
    func add(_ kind: Kind, _ name: String) {
      if !lines.isEmpty { lines.append(UInt8(ascii: "\n")) }
      lines.append(UInt8(ascii: "0") + kind.rawValue)
      lines += name.utf8
    }
    for author in authors {
      add(.author, author.name)
      for form in author.forms { add(.authorForm, form) }
      for work in author.works {
        add(work.markedForms.contains(work.title) ? .markedTitle : .title, work.title)
        for form in work.forms where !work.markedForms.contains(form) { add(.titleForm, form) }
        for form in work.markedForms where form != work.title { add(.markedForm, form) }
      }
    }
    encoded = lines
  }

  /// - Parameter encoded: what an earlier one had for ``encoded``.
  public init(encoded: [UInt8]) {
    self.encoded = encoded
  }

  public func makeIterator() -> Iterator { Iterator(lines: encoded) }

  public struct Iterator: IteratorProtocol {
    private let lines: [UInt8]
    private var start = 0

    fileprivate init(lines: [UInt8]) {
      self.lines = lines
    }

    /// What the next line has, and where it stands in ``OtherWorks/encoded``.
    public mutating func next() -> (kind: Kind, name: ByteRange)? {
      guard start < lines.count,
        let kind = Kind(rawValue: lines[start] &- UInt8(ascii: "0"))
      else { return nil }
      let newline = UInt8(ascii: "\n")
      let end = lines.span.first(from: start + 1, before: lines.count) {
        ByteWord.marks(of: newline, in: $0)
      }
      defer { start = end + 1 }
      return (kind, start + 1..<end)
    }
  }
}
