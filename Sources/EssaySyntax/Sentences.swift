import EssayText

/// Splits a block's text into sentences.
///
/// Marks inside a quotation never end the sentence around it; a mark before its closing one may:
/// “… wrong.” It ends there, “… wrong?” she asks goes on.
enum Sentences {
  /// - Parameter quotations: the quotations of the text, with their marks and without.
  static func split(_ bytes: [UInt8], quotations: [(range: ByteRange, inner: ByteRange)])
    -> [ByteRange]
  {
    var sentences: [ByteRange] = []
    // English has a sentence for every hundred bytes, or nearly.
    sentences.reserveCapacity(bytes.count / 64 + 2)
    var start = 0
    var index = 0
    var next = 0
    let outer = quotations.sorted { $0.range.lowerBound < $1.range.lowerBound }
    while index < bytes.count {
      // Up to the next stop or quotation there is nothing to decide.
      while next < outer.count, outer[next].range.lowerBound < index { next += 1 }
      let limit = next < outer.count ? outer[next].range.lowerBound : bytes.count
      index = nextStop(of: bytes.span, in: index..<limit)
      guard index < bytes.count else { break }
      if next < outer.count, outer[next].range.lowerBound == index {
        index = max(outer[next].range.upperBound, index + 1)
        if endsWithStop(outer[next].inner, bytes), startsSentence(at: index, bytes) {
          close(&sentences, &start, index, bytes)
        }
        continue
      }
      let byte = bytes[index]
      index += 1
      guard byte == 0x2E || byte == 0x3F || byte == 0x21 else { continue }
      if byte == 0x2E, isAbbreviation(before: index - 1, bytes) { continue }
      index = skipClosers(index, bytes)
      if startsSentence(at: index, bytes) { close(&sentences, &start, index, bytes) }
    }
    close(&sentences, &start, bytes.count, bytes)
    return sentences
  }

  /// The first full stop, question or exclamation mark; the range's end where there is none.
  private static func nextStop(of bytes: Span<UInt8>, in range: ByteRange) -> Int {
    bytes.first(from: range.lowerBound, before: range.upperBound) { word in
      ByteWord.marks(of: 0x2E, in: word) | ByteWord.marks(of: 0x3F, in: word)
        | ByteWord.marks(of: 0x21, in: word)
    }
  }

  private static func close(
    _ sentences: inout [ByteRange], _ start: inout Int, _ end: Int, _ bytes: [UInt8]
  ) {
    let range = (start..<end).trimmingSpaces(in: bytes)
    if !range.isEmpty { sentences.append(range) }
    start = end
  }

  private static func endsWithStop(_ inner: ByteRange, _ bytes: [UInt8]) -> Bool {
    guard let last = inner.last else { return false }
    return (".?!" as ByteSet).contains(bytes[last])
  }

  private static func skipClosers(_ index: Int, _ bytes: [UInt8]) -> Int {
    var index = index
    while index < bytes.count {
      if (")]'\"" as ByteSet).contains(bytes[index]) {
        index += 1
      } else if bytes[index] == 0xE2,
        bytes[index...].starts(with: "”".utf8) || bytes[index...].starts(with: "’".utf8)
      {
        index += 3
      } else {
        break
      }
    }
    return index
  }

  /// Whether spaces and then a capital, a digit or an opening mark follow.
  private static func startsSentence(at index: Int, _ bytes: [UInt8]) -> Bool {
    var index = index
    let first = index
    while case let width = Whitespace.width(at: index, in: bytes), width > 0 { index += width }
    guard index > first, index < bytes.count else { return false }
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["):
      return true
    default:
      return byte == 0xE2 || byte == 0xC2 || byte == 0xC3
    }
  }

  private static func isAbbreviation(before stop: Int, _ bytes: [UInt8]) -> Bool {
    let start =
      bytes[..<stop].lastIndex { !EnglishWords.isWordByte($0) && $0 != 0x2E }
      .map { $0 + 1 } ?? 0
    guard start < stop else { return false }
    if EnglishWords.isAbbreviation(bytes[start..<stop]) { return true }
    // An initial: “Kathy H.”, but “Part I.” ends.
    return stop - start == 1 && bytes[start] != UInt8(ascii: "I") && isCapital(bytes[start])
      && start > 0 && nextIsNotCapital(stop + 1, bytes)
  }

  /// “Kathy H. is” goes on; “Kathy H. She is” may be two sentences.
  private static func nextIsNotCapital(_ index: Int, _ bytes: [UInt8]) -> Bool {
    var index = index
    while case let width = Whitespace.width(at: index, in: bytes), width > 0 { index += width }
    guard index < bytes.count else { return false }
    return !isCapital(bytes[index])
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
