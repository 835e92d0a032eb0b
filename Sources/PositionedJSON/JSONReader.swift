import EssayText

/// Which JSON is accepted.
public enum JSONDialect: Sendable {
  /// RFC 8259, to the letter.
  case strict
  /// What people write by hand: `//` and `/* */` comments, a comma after the last element, and a
  /// byte-order mark as well.
  case relaxed
}

/// Where and why a document is not JSON.
public struct JSONSyntaxError: Error, Equatable, Sendable {
  /// The offending bytes; empty at the document's end.
  public let range: Range<Int>
  /// What a compiler would say: `expected ',' or '}' after a member`.
  public let message: String

  /// - Parameter range: in bytes of the document.
  public init(range: Range<Int>, message: String) {
    self.range = range
    self.message = message
  }
}

/// Reads JSON into a tree whose every node knows its bytes.
public enum JSONReader {
  /// Reads one document, which must fill `bytes`.
  /// - Parameters:
  ///   - maximumDepth: how many arrays and objects may lie inside each other. Reading recurses, so
  ///     this bounds the stack that a stranger's document can use.
  ///   - maximumValues: how many values the document may hold. A value takes some fifty bytes once it
  ///     is read and may take two before, so that this bounds the memory that a stranger can use.
  ///   - replacesLoneSurrogates: whether half of a surrogate pair (`"\ud83d"`), which is no
  ///     character, becomes U+FFFD rather than an error. Editors send such halves while a user
  ///     edits an emoji; both are one UTF-16 unit, so that columns stay right.
  /// - Throws: ``JSONSyntaxError`` for the first thing that is wrong.
  public static func read(
    _ bytes: [UInt8], dialect: JSONDialect = .strict, maximumDepth: Int = 512,
    maximumValues: Int = 1 << 20, replacesLoneSurrogates: Bool = false
  ) throws(JSONSyntaxError) -> JSONNode {
    if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
      throw JSONSyntaxError(range: offset..<offset + 1, message: "this byte is not UTF-8")
    }
    var scanner = JSONScanner(
      bytes: bytes, dialect: dialect, maximumDepth: maximumDepth,
      maximumValues: maximumValues, replacesLoneSurrogates: replacesLoneSurrogates)
    return try scanner.document()
  }
}
