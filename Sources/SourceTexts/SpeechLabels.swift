import EssayText

/// Finds the names of speakers in a quotation from a play, as who copies out a dialogue takes them
/// along; they are no part of what is said.
struct SpeechLabels {
  /// In small letters.
  private let speakers: Set<String>

  /// - Parameter speakers: the names as the book has them.
  init(_ speakers: [String]) { self.speakers = Set(speakers.map { $0.lowercased() }) }

  /// The labels in the quotation at `range` of `bytes`, in order: before a line, and, in capitals,
  /// after the end of a sentence, where lines were joined.
  func ranges(in bytes: [UInt8], _ range: ByteRange) -> [ByteRange] {
    if speakers.isEmpty { return [] }
    var labels: [ByteRange] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D }
      appendLabels(
        of: TrimmedLine.range(start..<(end ?? range.upperBound), in: bytes), bytes, &labels)
      start = (end ?? range.upperBound) + 1
    }
    return labels
  }

  private func appendLabels(of line: ByteRange, _ bytes: [UInt8], _ labels: inout [ByteRange]) {
    var index = line.lowerBound
    while index < line.upperBound {
      let isFirst = index == line.lowerBound
      if isFirst || Self.isAfterSentence(index, bytes),
        let prefix = SpeechPrefix(index..<line.upperBound, in: bytes), isSpeaker(prefix.name),
        isFirst || prefix.name.allSatisfy({ !$0.isLowercase })
      {
        labels.append(index..<prefix.end)
        index = max(prefix.end, index + 1)
      } else {
        index += 1
      }
    }
  }

  private func isSpeaker(_ name: String) -> Bool { speakers.contains(name.lowercased()) }

  /// Whether a capital stands at `index`, and before it the end of a sentence and a space.
  private static func isAfterSentence(_ index: Int, _ bytes: [UInt8]) -> Bool {
    guard index > 1, bytes[index - 1] == 0x20, (0x41...0x5A).contains(bytes[index]) else {
      return false
    }
    // The last byte of a closing mark or of a dash, too.
    let before = bytes[index - 2]
    return before >= 0x80 || ".?!:;,)]'\"".utf8.contains(before)
  }
}
