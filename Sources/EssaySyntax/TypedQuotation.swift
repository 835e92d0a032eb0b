public import EssayText

/// The quotation in which someone is typing; its closing mark may not be there yet.
public struct TypedQuotation: Sendable, Equatable {
  public let marks: Quotation.Marks
  /// The opening mark, of the block's text.
  public let opening: ByteRange
  /// The closing mark, of the block's text; nil where there is none.
  public let closing: ByteRange?
}

extension Essay {
  /// How far behind a mark that nothing closes words may still belong to its quotation, in bytes.
  private static let unclosedReach = 400

  /// The innermost quotation around a place; nil where an apostrophe is all that stands there.
  public func typedQuotation(at place: ProsePlace) -> TypedQuotation? {
    guard blocks.indices.contains(place.block) else { return nil }
    let text = blocks[place.block].bytes
    let offset = min(place.offset, text.count)
    // A mark opens only before a word, and closes only after one: so one is put at the cursor.
    var bytes = Array(text[..<offset])
    if place.isBeyondText { bytes.append(UInt8(ascii: " ")) }
    if Self.wantsWord(after: bytes) { bytes.append(UInt8(ascii: "x")) }
    let added = bytes.count - offset
    bytes += text[offset...]
    let candidates = MarkCandidate.all(in: bytes)
    guard candidates.contains(where: { $0.range.upperBound <= offset }) else { return nil }
    var pairer = MarkPairer(candidates: candidates)
    pairer.pair()
    let closed = pairer.pairs.filter {
      $0.open.range.upperBound <= offset && $0.close.range.lowerBound >= offset + added
    }.max { $0.open.range.lowerBound < $1.open.range.lowerBound }
    let unclosed = pairer.open.last {
      $0.range.upperBound <= offset && offset - $0.range.upperBound <= Self.unclosedReach
    }
    if let unclosed, closed.map({ $0.open.range.lowerBound < unclosed.range.lowerBound }) ?? true {
      return TypedQuotation(
        marks: Quotation.Marks(unclosed.family), opening: unclosed.range, closing: nil)
    }
    return closed.map { pair in
      let closing = pair.close.range
      return TypedQuotation(
        marks: Quotation.Marks(pair.open.family), opening: pair.open.range,
        closing: closing.lowerBound - added..<closing.upperBound - added)
    }
  }

  /// Whether it takes a word at a text's end to tell what the mark there does.
  private static func wantsWord(after bytes: [UInt8]) -> Bool {
    guard let last = bytes.last else { return false }
    if last <= 0x20 { return true }
    let opening = ["“", "‘", "„", "‚", "‟", "‛", "«", "‹", "»", "›"]
    if opening.contains(where: { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
      return true
    }
    guard last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") else { return false }
    // One that stands after a word closes.
    return MarkCandidate.opensAfter(bytes.count - 1, bytes)
  }
}

extension Quotation.Marks {
  init(_ family: MarkCandidate.Family) {
    switch family {
    case .double: self = .double
    case .single: self = .single
    case .guillemets: self = .guillemets
    }
  }
}
