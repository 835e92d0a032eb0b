import EssayText

/// A book's words without what its author has not written (page numbers, footnote marks, markup) and,
/// of a play, without the names of the speakers and what happens on the stage. Each byte knows where
/// in the file it stands.
///
/// Stage directions and footnotes come after everything else, so that who quotes one finds it and
/// who quotes around one need not have it.
struct BookText: Sendable {
  /// From where on a character speaks.
  struct Speech: Sendable {
    /// In ``BookText/bytes``.
    let start: Int
    /// In ``BookText/speakers``; nil where somebody has ended.
    let speaker: Int?
  }

  /// In valid UTF-8. A line end is the end of a line of verse or of a paragraph.
  private(set) var bytes: [UInt8] = []
  /// In order; none but in a play.
  private(set) var speeches: [Speech] = []
  /// As the book names them.
  private(set) var speakers: [String] = []
  /// Where each chapter begins.
  private(set) var chapterStarts: [Int] = []
  /// Stretches of ``bytes`` that are copies of the file's: where each begins in both.
  private var starts: [UInt32] = []
  private var fileStarts: [UInt32] = []
  private var numbers: [String: Int] = [:]

  // MARK: Reading

  /// The place in the file of a stretch of the text.
  func fileRange(_ range: ByteRange) -> ByteRange {
    guard !range.isEmpty else {
      let offset = fileOffset(range.lowerBound)
      return offset..<offset
    }
    let lower = fileOffset(range.lowerBound)
    return lower..<max(lower, fileOffset(range.upperBound - 1) + 1)
  }

  private func fileOffset(_ offset: Int) -> Int {
    let next = starts.partitioningIndex { Int($0) > offset }
    return next == 0 ? 0 : Int(fileStarts[next - 1]) + offset - Int(starts[next - 1])
  }

  /// Who speaks some words; nil where nobody does, or several do.
  func speaker(of range: ByteRange) -> String? {
    let next = speeches.partitioningIndex { $0.start > range.lowerBound }
    guard next > 0, let speaker = speeches[next - 1].speaker else { return nil }
    // Words that go on into the next speech are nobody's.
    if next < speeches.count, speeches[next].start < range.upperBound { return nil }
    return speakers[speaker]
  }

  /// Who speaks at the end.
  var speaker: String? { speeches.last?.speaker.map { speakers[$0] } }

  // MARK: Writing

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func beginChapter() {
    chapterStarts.append(bytes.count)
    endSpeech()
  }

  mutating func beginSpeech(of name: String) {
    let number = numbers[name] ?? speakers.count
    if number == speakers.count {
      speakers.append(name)
      numbers[name] = number
    }
    speeches.append(Speech(start: bytes.count, speaker: number))
  }

  mutating func endSpeech() {
    guard speeches.last?.speaker != nil else { return }
    speeches.append(Speech(start: bytes.count, speaker: nil))
  }

  /// Appends the file's own bytes.
  mutating func copy(_ range: ByteRange, of file: [UInt8]) {
    guard !range.isEmpty else { return }
    note(range.lowerBound)
    bytes += file[range]
  }

  /// Appends one byte that stands for the file's at an offset.
  mutating func write(_ byte: UInt8, at offset: Int) {
    note(offset)
    bytes.append(byte)
  }

  private mutating func note(_ offset: Int) {
    if let start = starts.last, let file = fileStarts.last,
      Int(file) + bytes.count - Int(start) == offset
    {
      return
    }
    starts.append(UInt32(bytes.count))
    fileStarts.append(UInt32(offset))
  }

  /// Takes off the number that some editions print at the end of every fifth line of verse.
  mutating func dropLineNumber() {
    var end = bytes.count
    while end > 0, (0x30...0x39).contains(bytes[end - 1]) { end -= 1 }
    guard (1...4).contains(bytes.count - end), end > 1 else { return }
    var start = end
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    let isApart = end - start >= 2 || end > start && bytes[end - 1] == 0x09
    if isApart, start > 0, bytes[start - 1] != UInt8(ascii: "\n") { truncate(to: start) }
  }

  /// Takes the last bytes off.
  private mutating func truncate(to count: Int) {
    guard count < bytes.count else { return }
    bytes.removeLast(bytes.count - count)
    while let last = starts.last, Int(last) >= count {
      starts.removeLast()
      fileStarts.removeLast()
    }
  }
}
