import EssayText

extension TextSnapshot {
  /// The word at an offset, or the one that ends there: letters, digits and whatever is joined to
  /// them, with the apostrophes between letters. nil where none is.
  func word(at offset: Int) -> ByteRange? {
    let start = Swift.min(Swift.max(offset, 0), count)
    var lower = start
    var upper = start
    while let next = scalar(at: upper), isWord(next) { upper = next.upperBound }
    while let last = scalar(before: lower), isWord(last) { lower = last.lowerBound }
    return lower < upper ? lower..<upper : nil
  }

  private func isWord(_ scalar: ByteRange) -> Bool {
    switch kind(of: scalar) {
    case .letter: true
    case .apostrophe:
      self.scalar(before: scalar.lowerBound).map { kind(of: $0) == .letter } == true
        && self.scalar(at: scalar.upperBound).map { kind(of: $0) == .letter } == true
    case .other: false
    }
  }

  private enum Kind {
    case letter, apostrophe, other
  }

  private func kind(of scalar: ByteRange) -> Kind {
    let first = bytes[scalar.lowerBound]
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .letter
    case UInt8(ascii: "'"): return .apostrophe
    case ..<0x80: return .other
    default: break
    }
    let rest = bytes[scalar.dropFirst()]
    // ’ and the joiner of emoji belong to General Punctuation, whose rest parts words.
    if first == 0xE2, rest.first == 0x80 {
      return rest.last == 0x99 ? .apostrophe : rest.last == 0x8D ? .letter : .other
    }
    // The no-break space and the guillemets; the byte-order mark; the ideographic space and stops.
    if first == 0xC2, [0xA0, 0xAB, 0xBB].contains(rest.last) { return .other }
    if first == 0xEF, rest.elementsEqual([0xBB, 0xBF]) { return .other }
    if first == 0xE3, rest.first == 0x80 { return .other }
    return .letter
  }

  private func scalar(at offset: Int) -> ByteRange? {
    guard offset < count else { return nil }
    var upper = offset + 1
    while upper < count, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    return offset..<upper
  }

  private func scalar(before offset: Int) -> ByteRange? {
    guard offset > 0 else { return nil }
    var lower = offset - 1
    while lower > 0, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    return lower..<offset
  }
}
