import EssayText

/// The links of a Markdown essay: `[words](target)`, `[label]: target`, `<https://…>` and URLs that
/// simply stand there. Code is left alone.
struct MarkdownLinks {
  private let text: TextSnapshot
  private let source: LinkBytes
  private var found: [FoundLink] = []

  /// A target nested deeper in brackets is none, as CommonMark has it.
  private static let deepest = 32

  static func find(in text: TextSnapshot) -> [FoundLink] {
    var reader = MarkdownLinks(text: text, source: LinkBytes(bytes: text.bytes))
    var fences = CodeFences()
    for number in 0..<text.lines.count {
      let line = text.lines.contentRange(ofLine: number, in: text.bytes)
      if !fences.isCode(line, in: text.bytes) { reader.read(line) }
    }
    return reader.found
  }

  private init(text: TextSnapshot, source: LinkBytes) {
    self.text = text
    self.source = source
  }

  private mutating func read(_ line: ByteRange) {
    var index = line.lowerBound
    if let target = definition(line) {
      add(target)
      index = target.upperBound
    }
    let bytes = source.bytes
    while index < line.upperBound {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "]") || BareLink.mayBegin(with: byte) else {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "]"), source[index + 1] == UInt8(ascii: "("),
        source[index - 1] != UInt8(ascii: "\\"),
        let target = inlineTarget(from: index + 2, line.upperBound)
      {
        add(target)
        index = target.upperBound
      } else if let url = BareLink.range(at: index, in: source) {
        found.append(FoundLink(range: url, target: .reference(source.string(url))))
        index = url.upperBound
      } else {
        index += 1
      }
    }
  }

  private mutating func add(_ target: ByteRange) {
    found.append(FoundLink(range: target, target: .reference(source.unescaped(target))))
  }

  /// The target of `[label]: target`.
  private func definition(_ line: ByteRange) -> ByteRange? {
    var index = line.lowerBound
    while index < line.upperBound, source.bytes[index] <= 0x20 || source[index] == 0x3E {
      index += 1
    }
    // A footnote's label begins with a caret.
    guard source[index] == UInt8(ascii: "["), source[index + 1] != UInt8(ascii: "^"),
      let close = source.bytes[index..<line.upperBound].firstIndex(of: UInt8(ascii: "]")),
      source[close + 1] == UInt8(ascii: ":"), close + 2 < line.upperBound
    else { return nil }
    return target(from: close + 2, line.upperBound) { _ in true }
  }

  private func inlineTarget(from start: Int, _ end: Int) -> ByteRange? {
    // A title may follow, but something has to close the bracket.
    target(from: start, end) { source[$0] == UInt8(ascii: ")") || source[$0] == 0x20 }
  }

  /// A target from an offset on, after which `isEnd` allows the target to end.
  private func target(from start: Int, _ end: Int, isEnd: (Int) -> Bool) -> ByteRange? {
    var index = start
    while index < end, source.bytes[index] <= 0x20 { index += 1 }
    guard index < end else { return nil }
    if source.bytes[index] == UInt8(ascii: "<") {
      let inside = source.bytes[(index + 1)..<end]
      guard let close = inside.firstIndex(where: { $0 == 0x3C || $0 == 0x3E }),
        source.bytes[close] == UInt8(ascii: ">"), close > index + 1, isEnd(close + 1)
      else { return nil }
      return index + 1..<close
    }
    let lower = index
    var depth = 0
    while index < end, source.bytes[index] > 0x20 {
      if source.bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if source.bytes[index] == UInt8(ascii: "(") {
        depth += 1
        if depth > Self.deepest { return nil }
      } else if source.bytes[index] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += 1
    }
    index = min(index, end)
    return index > lower && isEnd(index) ? lower..<index : nil
  }
}
