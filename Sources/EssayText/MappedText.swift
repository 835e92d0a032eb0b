/// Text made from a document by leaving markup out and writing some of it differently, that knows
/// for each of its bytes where in the document it stood.
///
/// “We’re modelled *from* trash” becomes the same words without the stars; LaTeX's ``---`` becomes
/// a dash. Whoever finds something in the text asks for its range in the document and gets the
/// bytes as they stand there: nothing is ever found again by searching.
public struct MappedText: Sendable, Equatable {
  /// A stretch of the text and the stretch of the document that it was made from.
  struct Segment: Sendable, Equatable {
    /// First byte in the text.
    let text: Int
    /// First byte in the document, from ``MappedText/base``.
    let document: Int
    /// How many bytes of the document it stands for.
    let length: Int
    /// Whether it is the document's bytes as they are, so that offsets inside it carry over.
    let isCopy: Bool
  }

  /// The text, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private(set) var segments: [Segment] = []
  /// Where in the document the first segment begins. The segments count from there, so that a text
  /// is moved in the document by one sum.
  package private(set) var base = 0

  public init() {}

  /// The same text, made from the same bytes at another place of the document.
  package func moved(to base: Int) -> MappedText {
    var moved = self
    moved.base = base
    return moved
  }

  /// Appends the document's own bytes at `range`.
  public mutating func copy(_ range: ByteRange, of document: [UInt8]) {
    guard !range.isEmpty else { return }
    appendSegment(document: range.lowerBound, length: range.count, isCopy: true)
    bytes += document[range]
  }

  /// Appends a stretch of another text that was made from the same document.
  public mutating func append(_ range: ByteRange, of other: MappedText) {
    guard !range.isEmpty else { return }
    var index = other.segmentIndex(at: range.lowerBound)
    while index < other.segments.count, other.segments[index].text < range.upperBound {
      let segment = other.segments[index]
      index += 1
      let end = index < other.segments.count ? other.segments[index].text : other.bytes.count
      let part = max(segment.text, range.lowerBound)..<min(end, range.upperBound)
      if segment.isCopy {
        let document = other.base + segment.document + (part.lowerBound - segment.text)
        appendSegment(document: document, length: part.count, isCopy: true)
      } else {
        appendSegment(
          document: other.base + segment.document, length: segment.length, isCopy: false)
      }
      bytes += other.bytes[part]
    }
  }

  /// Notes where the bytes that are appended next come from.
  private mutating func appendSegment(document: Int, length: Int, isCopy: Bool) {
    if segments.isEmpty { base = document }
    let document = document - base
    if isCopy, let last = segments.last, last.isCopy, last.document + last.length == document {
      segments[segments.count - 1] = Segment(
        text: last.text, document: last.document, length: last.length + length, isCopy: true)
    } else {
      segments.append(
        Segment(text: bytes.count, document: document, length: length, isCopy: isCopy))
    }
  }

  /// Appends `replacement` for the document's bytes at `range`.
  public mutating func write(_ replacement: String, for range: ByteRange) {
    guard !replacement.isEmpty else { return }
    appendSegment(document: range.lowerBound, length: range.count, isCopy: false)
    bytes += replacement.utf8
  }

  /// Where `range` of the text stands in the document: from the first byte of its first character
  /// to the last byte of its last, with any markup between them and none around them.
  public func documentRange(_ range: ByteRange) -> ByteRange {
    guard !range.isEmpty else {
      let offset = documentOffset(range.lowerBound)
      return offset..<offset
    }
    let lower = documentOffset(range.lowerBound)
    let last = segments[segmentIndex(at: range.upperBound - 1)]
    let upper =
      last.document + (last.isCopy ? range.upperBound - last.text : last.length)
    return lower..<max(lower, base + upper)
  }

  /// The stretches of the document that `range` of the text was made from, in order, without the
  /// markup between them.
  public func documentPieces(_ range: ByteRange) -> [ByteRange] {
    guard !range.isEmpty else { return [] }
    var pieces: [ByteRange] = []
    var index = segmentIndex(at: range.lowerBound)
    while index < segments.count, segments[index].text < range.upperBound {
      let segment = segments[index]
      index += 1
      let end = index < segments.count ? segments[index].text : bytes.count
      var piece = base + segment.document..<base + segment.document + segment.length
      if segment.isCopy {
        let shift = base + segment.document - segment.text
        piece =
          max(segment.text, range.lowerBound) + shift..<min(end, range.upperBound) + shift
      }
      if let last = pieces.last, last.upperBound == piece.lowerBound {
        pieces[pieces.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }

  /// Where the byte at `offset` of the text stands in the document; for the text's end, the end of
  /// what it was made from.
  public func documentOffset(_ offset: Int) -> Int {
    guard let last = segments.last else { return 0 }
    if offset >= bytes.count { return base + last.document + last.length }
    let segment = segments[segmentIndex(at: offset)]
    return base + segment.document + (segment.isCopy ? offset - segment.text : 0)
  }

  /// The offset in the text of a document's byte; where that is markup, the next byte of the text.
  /// - Returns: a value between 0 and the text's length.
  public func textOffset(ofDocument offset: Int) -> Int {
    let offset = offset - base
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].document + segments[middle].length <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < segments.count else { return bytes.count }
    let segment = segments[low]
    guard offset > segment.document else { return segment.text }
    return segment.isCopy ? segment.text + (offset - segment.document) : segment.text
  }

  private func segmentIndex(at offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].text <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The words at `range` of the text.
  public subscript(range: ByteRange) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
