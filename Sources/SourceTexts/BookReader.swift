import EssayText

/// Makes a ``BookText`` of a book's file.
struct BookReader {
  private let file: TextSnapshot
  private let play: PlayScript?
  private var text = BookText()
  /// What goes to the end: stage directions, footnotes.
  private var asides: [ByteRange] = []
  private let directions: StageDirection?
  /// All lines of a play, of which some come again, see ``appendPrinted()``.
  private var printed: [PrintedLine] = []
  /// Where the directions begin that were left out of a speech.
  private var leftOut: [Int] = []
  private var leavesOut = true

  static func read(_ file: TextSnapshot, _ chapters: [Chapter]) -> BookText {
    var script = PlayScript()
    for chapter in chapters {
      forEachParagraph(of: file, in: chapter.range) { script.read($0, in: file.bytes) }
    }
    var reader = BookReader(file, script.isPlay ? script : nil)
    for chapter in chapters {
      reader.text.beginChapter()
      forEachParagraph(of: file, in: chapter.range) { reader.read($0) }
    }
    reader.text.endSpeech()
    reader.appendPrinted()
    for aside in reader.asides { reader.append([aside], isVerse: false, keepsBrackets: true) }
    return reader.text
  }

  private init(_ file: TextSnapshot, _ play: PlayScript?) {
    self.file = file
    self.play = play
    directions = play.map { StageDirection(names: $0.words) }
    text.reserve(file.count)
  }

  private var bytes: [UInt8] { file.bytes }

  // MARK: Paragraphs

  /// Hands on the lines between blank ones, without the space around them.
  private static func forEachParagraph(
    of file: TextSnapshot, in range: ByteRange, _ read: ([ByteRange]) -> Void
  ) {
    var lines: [ByteRange] = []
    for line in file.lines.line(at: range.lowerBound)..<file.lines.count {
      let whole = file.lines.range(ofLine: line)
      if whole.lowerBound >= range.upperBound { break }
      let words = TrimmedLine.range(whole.clamped(to: range), in: file.bytes)
      if !words.isEmpty {
        lines.append(words)
      } else if !lines.isEmpty {
        read(lines)
        lines.removeAll(keepingCapacity: true)
      }
    }
    if !lines.isEmpty { read(lines) }
  }

  private mutating func read(_ lines: [ByteRange]) {
    let whole = lines[0].lowerBound..<lines[lines.count - 1].upperBound
    switch BookNoise.kind(of: whole, in: bytes, isPlay: play != nil) {
    case .noise: return
    case .aside: asides.append(whole)
    case .words:
      play == nil ? append(lines, isVerse: !WrappedLines.areWrapped(lines, in: bytes)) : act(lines)
    }
  }

  /// Reads the lines of a play, of which each may begin a speech.
  private mutating func act(_ lines: [ByteRange]) {
    var first = 0
    var start = lines[0].lowerBound
    func close(_ next: Int) -> [ByteRange] {
      guard first < next else { return [] }
      let rest = start..<max(start, lines[first].upperBound)
      return (rest.isEmpty ? [] : [rest]) + lines[(first + 1)..<max(first + 1, next)]
    }
    for (number, line) in lines.enumerated() {
      guard let prefix = SpeechPrefix(line, in: bytes), play?.knows(prefix) == true else {
        continue
      }
      speak(close(number))
      text.beginSpeech(of: prefix.name)
      (first, start) = (number, prefix.end)
    }
    speak(close(lines.count))
  }

  private mutating func speak(_ lines: [ByteRange]) {
    leftOut.removeAll(keepingCapacity: true)
    append(lines, isVerse: !WrappedLines.areWrapped(lines, in: bytes))
    guard leavesOut else { return }
    let speech = (printed.last?.speech ?? 0) + 1
    for line in lines {
      printed.append(
        PrintedLine(
          speech: speech, speaker: text.speaker, range: line, chapter: text.chapterStarts.count,
          hasDirection: leftOut.contains(where: line.contains)))
    }
  }

  /// Appends the lines with stage directions again, with every word as the file has it, among their
  /// neighbours: a quotation may begin before such a line and end after it.
  private mutating func appendPrinted() {
    leavesOut = false
    for run in PrintedLine.runsWithDirections(printed) {
      var rest = printed[run]
      while let first = rest.first {
        let lines = rest.prefix { $0.speech == first.speech }
        text.endSpeech()
        if let speaker = first.speaker { text.beginSpeech(of: speaker) }
        speak(lines.map(\.range))
        rest = rest.dropFirst(lines.count)
      }
      text.endSpeech()
    }
  }

  // MARK: Words

  /// Appends a paragraph.
  private mutating func append(
    _ lines: [ByteRange], isVerse: Bool, keepsBrackets: Bool = false
  ) {
    guard let first = lines.first, let last = lines.last else { return }
    if let end = text.bytes.last, end != UInt8(ascii: "\n") {
      text.write(UInt8(ascii: "\n"), at: first.lowerBound)
    }
    var next = 1
    var index = first.lowerBound
    var end = first.upperBound
    while true {
      index = appendLine(index..<end, limit: last.upperBound, keepsBrackets)
      if isVerse { text.dropLineNumber() }
      while next < lines.count, lines[next].upperBound <= index { next += 1 }
      guard next < lines.count else { break }
      text.write(isVerse ? UInt8(ascii: "\n") : UInt8(ascii: " "), at: end)
      index = max(index, lines[next].lowerBound)
      end = lines[next].upperBound
      next += 1
    }
  }

  /// Appends a line's words.
  /// - Parameter limit: where the paragraph ends, as far as which brackets may reach.
  /// - Returns: where it ends, beyond the line where brackets do.
  private mutating func appendLine(_ line: ByteRange, limit: Int, _ keepsBrackets: Bool) -> Int {
    let bytes = file.bytes
    var copied = line.lowerBound
    var index = line.lowerBound
    while index < line.upperBound {
      var end: Int?
      var start = index
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        end = keepsBrackets ? nil : brackets(at: index, limit: limit)
      case UInt8(ascii: "_"), UInt8(ascii: "*"):
        end = isEmphasis(index, in: line) ? index + 1 : nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        guard !keepsBrackets, leavesOut, let directions else { break }
        let direction =
          BookNoise.direction(at: index, in: line, of: bytes).map { index..<$0 }
          ?? directions.range(at: index, in: line, of: bytes)
        if let direction {
          (start, end) = (direction.lowerBound, direction.upperBound)
          leftOut.append(direction.lowerBound)
        }
      default:
        break
      }
      if let end {
        text.copy(copied..<max(copied, start), of: bytes)
        (copied, index) = (end, end)
      } else {
        index += 1
      }
    }
    if copied < index { text.copy(copied..<index, of: bytes) }
    return max(index, copied)
  }

  /// Where brackets end that are none of the author's words.
  private mutating func brackets(at open: Int, limit: Int) -> Int? {
    guard let close = BookNoise.closingBracket(from: open, limit: limit, in: bytes) else {
      return nil
    }
    if BookNoise.isNote(open + 1..<close, in: bytes) { return close + 1 }
    guard play != nil, bytes[open] == UInt8(ascii: "[") else { return nil }
    asides.append(open..<close + 1)
    return close + 1
  }

  /// Whether a star or an underscore stands at the edge of a word.
  private func isEmphasis(_ index: Int, in line: ByteRange) -> Bool {
    func isLetter(_ place: Int) -> Bool {
      guard line.contains(place) else { return false }
      let byte = bytes[place]
      return byte >= 0x80 || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
    }
    return !isLetter(index - 1) || !isLetter(index + 1)
  }
}

/// Tells prose whose lines were cut at a width from verse.
enum WrappedLines {
  /// No line of verse is as long, and no prose is set narrower.
  private static let narrowest = 50

  /// Whether each line was ended only because the next one's first word had no room in it.
  static func areWrapped(_ lines: [ByteRange], in bytes: [UInt8]) -> Bool {
    guard lines.count > 1 else { return false }
    let lengths = lines.map { length($0, in: bytes) }
    let width = max(narrowest, lengths.max() ?? 0)
    return (1..<lines.count).allSatisfy { number in
      let word = bytes[lines[number]].prefix { $0 > 0x20 }
      return lengths[number - 1] + 1 + word.count { $0 & 0xC0 != 0x80 } >= width
    }
  }

  /// In characters.
  private static func length(_ line: ByteRange, in bytes: [UInt8]) -> Int {
    bytes[line].count { $0 & 0xC0 != 0x80 }
  }
}
