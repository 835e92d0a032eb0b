import EssayText

/// Tells the lines of fenced code, one after the other.
struct CodeFences {
  private var open: (mark: UInt8, length: Int)?

  init() {}

  /// Whether the lines so far leave a fence open.
  var isOpen: Bool { open != nil }

  /// Whether the next line is code, or a fence of it.
  mutating func isCode(_ line: ByteRange, in bytes: [UInt8]) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x3E { index += 1 }
    guard index < line.upperBound else { return open != nil }
    let mark = bytes[index]
    let run = bytes[index..<line.upperBound].prefix { $0 == mark }.count
    let rest = bytes[(index + run)..<line.upperBound]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), run >= 3 else {
      return open != nil
    }
    if let fence = open {
      if fence.mark == mark, run >= fence.length, rest.allSatisfy({ $0 <= 0x20 }) { open = nil }
      return true
    }
    // Three grave accents and words and three more are code within a line.
    if mark == UInt8(ascii: "`"), rest.contains(mark) { return false }
    open = (mark, run)
    return true
  }
}
