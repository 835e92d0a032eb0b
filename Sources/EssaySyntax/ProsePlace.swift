public import EssayText

/// Where a cursor stands in an essay's running words.
public struct ProsePlace: Sendable, Equatable {
  /// The number of its block in ``Essay/blocks``.
  public let block: Int
  /// Of the block's text: what stands before the cursor ends here.
  public let offset: Int
  /// Whether only spaces that the text leaves out part the cursor from the block's last word.
  public let isBeyondText: Bool
}

extension Essay {
  /// The place of a byte of the document in the running words.
  /// - Returns: nil inside code, comments, commands and front matter, and between paragraphs.
  public func prosePlace(at offset: Int, in document: TextSnapshot) -> ProsePlace? {
    var best: (block: Int, range: ByteRange)?
    for (number, block) in blocks.enumerated() {
      let range = block.text.documentRange(0..<block.length)
      guard range.lowerBound <= offset else { continue }
      let isInside = offset <= range.upperBound
      if let best {
        let isBestInside = offset <= best.range.upperBound
        if isBestInside, !isInside || range.count > best.range.count { continue }
        if !isBestInside, !isInside, range.upperBound < best.range.upperBound { continue }
      }
      best = (number, range)
    }
    return best.flatMap { place(at: offset, inBlock: $0.block, document.bytes) }
  }

  private func place(at offset: Int, inBlock number: Int, _ document: [UInt8]) -> ProsePlace? {
    let text = blocks[number].text
    let place = text.textOffset(ofDocument: offset)
    let next = text.documentOffset(place)
    if place < text.bytes.count, next <= offset {
      // Inside of what the text writes otherwise, a command or code, there are no words.
      return next == offset ? ProsePlace(block: number, offset: place, isBeyondText: false) : nil
    }
    guard place > 0 else { return nil }
    let end = text.documentRange(place - 1..<place).upperBound
    guard end <= offset, offset <= document.count else { return nil }
    let between = document[end..<offset]
    guard between.allSatisfy({ Self.isLight($0) }) else { return nil }
    let isAtEnd = place == text.bytes.count
    if isAtEnd, between.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return nil }
    return ProsePlace(block: number, offset: place, isBeyondText: isAtEnd && end < offset)
  }

  /// Whether a byte of markup only emphasises, quotes a line or parts words.
  private static func isLight(_ byte: UInt8) -> Bool {
    byte <= 0x20 || ("*_~>}" as ByteSet).contains(byte) || byte == 0xC2 || byte == 0xA0
  }
}
