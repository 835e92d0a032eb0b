/// A half-open range of UTF-8 byte offsets into one document. The only coordinate inside the engine.
public typealias ByteRange = Range<Int>

/// The immutable bytes of a document, always valid UTF-8, and where its lines begin.
///
/// An edit makes a new snapshot; nobody who holds the old one sees it change.
public final class TextSnapshot: Sendable, Equatable {
  /// The document's UTF-8, a byte-order mark included.
  public let bytes: [UInt8]

  /// Where lines begin, and how to turn an offset into a line and a column, and back.
  public let lines: LineTable

  /// Which snapshot this is, and which one it was made from by which change. An object beside it
  /// stands for a snapshot, so that no origin keeps an earlier text alive.
  private let identity = Identity()
  private let origin: (snapshot: Identity, change: TextChange)?

  private final class Identity: Sendable {}

  /// Takes bytes from outside.
  /// - Throws: ``InvalidUTF8`` with the offset of the first byte that is not UTF-8.
  public convenience init(validating bytes: [UInt8]) throws(InvalidUTF8) {
    if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
      throw InvalidUTF8(offset: offset)
    }
    self.init(wellFormed: bytes)
  }

  /// Takes a string, which is valid by its nature.
  public convenience init(_ string: String) {
    self.init(wellFormed: Array(string.utf8))
  }

  /// Takes the text of an editor's buffer, in which a U+FEFF is a character that counts in columns,
  /// since the editor would have hidden it if it took it for a byte-order mark.
  public convenience init(buffer string: String) {
    let bytes = Array(string.utf8)
    self.init(bytes, LineTable(bytes, countsMark: true))
  }

  private convenience init(wellFormed bytes: [UInt8]) {
    self.init(bytes, LineTable(bytes, countsMark: false))
  }

  private init(
    _ bytes: [UInt8], _ lines: LineTable, from origin: (Identity, TextChange)? = nil
  ) {
    self.bytes = bytes
    self.lines = lines
    self.origin = origin
  }

  /// The change that has made this snapshot out of another by one ``applying(_:)``; nil where it
  /// was made in another way.
  func change(from other: TextSnapshot) -> TextChange? {
    origin.flatMap { $0.snapshot === other.identity ? $0.change : nil }
  }

  public static func == (left: TextSnapshot, right: TextSnapshot) -> Bool {
    left.bytes == right.bytes
  }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// The words at `range`, as a string. The range is clamped to the document.
  public subscript(range: ByteRange) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The whole document as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The document after `edits`, which all refer to this snapshot and do not overlap.
  ///
  /// Edits at the same place are applied in the order given.
  /// - Returns: nil where edits overlap or leave the document.
  public func applying(_ edits: [TextEdit]) -> TextSnapshot? {
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    guard let first = ordered.first?.element.range.lowerBound, first >= 0 else {
      return ordered.isEmpty ? self : nil
    }
    var result: [UInt8] = []
    result.reserveCapacity(
      max(0, bytes.count + ordered.reduce(0) { $0 + $1.element.growth }))
    var copied = 0
    for (_, edit) in ordered {
      guard edit.range.lowerBound >= copied, edit.range.upperBound <= bytes.count else {
        return nil
      }
      result += bytes[copied..<edit.range.lowerBound]
      result += edit.replacement.utf8
      copied = edit.range.upperBound
    }
    let end = result.count
    result += bytes[copied...]
    // Whole characters taken out of valid text and put into it leave valid text.
    guard ordered.allSatisfy({ isWhole($0.element.range) }) else {
      return try? TextSnapshot(validating: result)
    }
    let change = TextChange(start: first, oldEnd: copied, newEnd: end)
    return TextSnapshot(result, lines.applying(change, to: result), from: (identity, change))
  }

  /// Whether a range cuts no character in two.
  private func isWhole(_ range: ByteRange) -> Bool {
    [range.lowerBound, range.upperBound].allSatisfy { offset in
      offset >= bytes.count || bytes[offset] & 0xC0 != 0x80
    }
  }
}

/// One replacement in a document: the bytes at `range` become `replacement`.
public struct TextEdit: Sendable, Equatable, Hashable {
  /// What is replaced, in bytes of the document before the edit; empty for an insertion.
  public let range: ByteRange
  /// What stands there afterwards; empty for a deletion.
  public let replacement: String

  public init(range: ByteRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  /// By how many bytes the document grows.
  fileprivate var growth: Int { replacement.utf8.count - range.count }
}

/// The bytes are not UTF-8.
public struct InvalidUTF8: Error, Equatable {
  /// Offset of the first byte that belongs to no scalar.
  public let offset: Int

  public init(offset: Int) {
    self.offset = offset
  }
}
