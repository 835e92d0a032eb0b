import EssaySyntax
import EssayText

/// The quote sets that an essay's front matter names.
enum QuoteSetLinks {
  /// - Parameter known: the ids of the sets that there are.
  static func find(in essay: Essay, _ text: TextSnapshot, known: Set<String>) -> [FoundLink] {
    guard let range = essay.frontMatter.range, !range.isEmpty else { return [] }
    var found: [FoundLink] = []
    var key = ""
    let first = text.lines.line(at: range.lowerBound)
    let last = text.lines.line(at: range.upperBound - 1)
    for number in first...last {
      let line = text.lines.contentRange(ofLine: number, in: text.bytes)
      let bytes = text.bytes[line]
      if let start = bytes.first, start > 0x20, start != UInt8(ascii: "-"),
        let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
      {
        key = text[line.lowerBound..<colon]
        if key == "text" || key == "texts" {
          found += ids(in: colon + 1..<line.upperBound, text, known)
        }
      } else if key == "text" || key == "texts" {
        found += ids(in: line, text, known)
      }
    }
    return found
  }

  private static func ids(
    in range: ByteRange, _ text: TextSnapshot, _ known: Set<String>
  ) -> [FoundLink] {
    var found: [FoundLink] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, !separators.contains(text.bytes[index]) { index += 1 }
      let id = text[start..<index]
      if known.contains(id) {
        found.append(FoundLink(range: start..<index, target: .quoteSet(id)))
      }
      index += 1
    }
    return found
  }

  private static let separators = Set(" \t,[]\"'#".utf8)
}
