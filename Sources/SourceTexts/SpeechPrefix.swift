import EssayText

/// The name before a speech of a play: a line “FIRST WITCH.” of its own, or “MACBETH. So foul …”,
/// “Macbeth: So foul …”, “_Macb._ So foul …”, “**Macbeth:** So foul …” with the speech after it.
struct SpeechPrefix {
  /// Without marks: `FIRST WITCH`.
  let name: String
  /// Where the speech begins, in bytes of the file; the line's end where nothing follows the name.
  let end: Int

  private static let longest = 40

  /// - Parameter line: without the space around it.
  init?(_ line: ByteRange, in bytes: [UInt8]) {
    var scan = Scan(bytes: bytes, index: line.lowerBound, end: line.upperBound)
    guard let first = line.first, Self.mayBegin(bytes[first]) else { return nil }
    let isEmphasised = scan.skip { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    guard
      let name = Self.capitals(&scan)
        ?? Self.smallLetters(&scan, endsWithStop: isEmphasised)
    else { return nil }
    scan.skip { "*_.: ".utf8.contains($0) }
    scan.skipBrackets()
    scan.skip { "*_.: ".utf8.contains($0) }
    self.name = name
    end = scan.index
  }

  private static func mayBegin(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "_")
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  /// A name in capitals, which fills its line or ends with a stop.
  private static func capitals(_ scan: inout Scan) -> String? {
    let start = scan.index
    var index = start
    var stop: Int?
    while index < scan.end, index - start <= longest {
      let byte = scan.bytes[index]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") {
        stop = index
      } else if !isCapital(byte), !" '-’&*_".utf8.contains(byte) {
        break
      }
      index += 1
    }
    let fillsLine = index >= scan.end
    let isBracketed = index < scan.end && "[(".utf8.contains(scan.bytes[index])
    guard let end = fillsLine || isBracketed ? index : stop, index - start <= longest else {
      return nil
    }
    guard let name = name(scan.bytes[start..<end]) else { return nil }
    scan.index = end
    return name
  }

  /// A name of one to three words with capitals that a colon ends, or within emphasis a full stop.
  private static func smallLetters(_ scan: inout Scan, endsWithStop: Bool) -> String? {
    let start = scan.index
    var index = start
    var words = 0
    var isInWord = false
    while index < scan.end, index - start <= longest {
      let byte = scan.bytes[index]
      if byte == UInt8(ascii: ":") || endsWithStop && byte == UInt8(ascii: ".") {
        guard let name = name(scan.bytes[start..<index]), words <= 3 else { return nil }
        scan.index = index
        return name
      }
      if byte == UInt8(ascii: " ") {
        isInWord = false
      } else if isInWord ? byte < 0x40 && byte != 0x27 : !isCapital(byte) {
        return nil
      } else if !isInWord {
        words += 1
        isInWord = true
      }
      index += 1
    }
    return nil
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    let name = String(decoding: bytes, as: UTF8.self)
      .split { !$0.isLetter && !"’'-&".contains($0) }.joined(separator: " ")
    return name.utf8.count >= 2 ? name : nil
  }

  private struct Scan {
    let bytes: [UInt8]
    var index: Int
    let end: Int

    @discardableResult
    mutating func skip(_ condition: (UInt8) -> Bool) -> Bool {
      let start = index
      while index < end, condition(bytes[index]) { index += 1 }
      return index > start
    }

    /// Past what a speaker does: “[aside]”, “(to Banquo)”.
    mutating func skipBrackets() {
      guard index < end, "[(".utf8.contains(bytes[index]),
        let close = bytes[index..<min(end, index + 200)].firstIndex(where: {
          $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: ")")
        })
      else { return }
      index = close + 1
    }
  }
}

/// Whether a book is a play, told by its speech prefixes.
struct PlayScript {
  /// How often each name stands before a speech.
  private var counts: [String: Int] = [:]
  private var paragraphs = 0
  private var speeches = 0

  /// Reads a paragraph.
  /// - Parameter lines: without the space around them.
  mutating func read(_ lines: [ByteRange], in bytes: [UInt8]) {
    paragraphs += 1
    var begins = false
    for line in lines {
      guard let prefix = SpeechPrefix(line, in: bytes) else { continue }
      counts[prefix.name, default: 0] += 1
      begins = true
    }
    if begins { speeches += 1 }
  }

  /// The words of the speakers' names, in small letters.
  var words: Set<String> {
    Set(counts.keys.flatMap { $0.lowercased().split(separator: " ").map(String.init) })
  }

  /// A novel has a line or two in capitals; a play names its speakers again and again.
  var isPlay: Bool {
    speeches >= 4 && speeches * 4 >= paragraphs && counts.values.count { $0 > 1 } >= 2
  }

  /// Whether a prefix names a speaker: once is enough for a name in capitals.
  func knows(_ prefix: SpeechPrefix) -> Bool {
    counts[prefix.name, default: 0] > 1 || prefix.name.allSatisfy { !$0.isLowercase }
  }
}
