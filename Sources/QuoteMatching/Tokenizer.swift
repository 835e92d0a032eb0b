import EssayText

/// Cuts a stretch of text into tokens.
///
/// An ellipsis is a token in an essay, where it means that words were left out, and a mark between
/// words in a work, where it is the author's own pause.
struct Tokenizer {
  enum Side: Sendable {
    case essay
    case work
  }

  private let bytes: [UInt8]
  private let end: Int
  private let side: Side
  private var position: Int
  private var marks = Marks.none
  private var tokens: [Token] = []
  private var folded: [UInt8] = []

  private init(_ bytes: [UInt8], _ range: Range<Int>, _ side: Side) {
    self.bytes = bytes
    self.end = range.upperBound
    self.position = range.lowerBound
    self.side = side
    // English words have five letters and more, with the space after them.
    tokens.reserveCapacity(range.count / 5 + 2)
    folded.reserveCapacity(range.count)
  }

  /// Cuts `range` of `bytes`, which is valid UTF-8.
  static func tokenize(_ bytes: [UInt8], _ range: Range<Int>, _ side: Side) -> TokenizedText {
    var tokenizer = Tokenizer(bytes, range, side)
    while tokenizer.position < tokenizer.end { tokenizer.readNext() }
    return TokenizedText(bytes: bytes, tokens: tokenizer.tokens, folded: tokenizer.folded)
  }

  /// The folded letters of the one word at `range`, spelt as it stands.
  static func letters(of bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var tokenizer = Tokenizer(bytes, range, .work)
    var letterCase = LetterCase()
    tokenizer.readLetters(&letterCase, isFirst: true)
    return tokenizer.folded
  }

  private mutating func readNext() {
    let byte = bytes[position]
    if LetterFold.asciiFold(byte) != 0 { return readWord() }
    if byte >= 0x80 { return readNonASCII() }
    switch byte {
    case UInt8(ascii: "."): readDots()
    case UInt8(ascii: "-"): readDash()
    case UInt8(ascii: "["): readBracket()
    case UInt8(ascii: "("): readParenthesis()
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): readLineEnd()
    default:
      if let mark = Self.asciiMark(byte) { marks.append(mark) }
      position += 1
    }
  }

  private static func asciiMark(_ byte: UInt8) -> Marks.Mark? {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: ")"): .closeParenthesis
    case UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "%"): .other
    default: nil
    }
  }

  private mutating func readNonASCII() {
    let (scalar, length) = scalar(at: position)
    switch LetterFold.fold(scalar) {
    case .letter, .letters: return readWord()
    case .nothing, .apostrophe: break
    case .boundary:
      switch scalar.value {
      case 0x2010...0x2015, 0x2212: return readDash()
      case 0x2026: return readDots()
      default: break
      }
    }
    position += length
  }

  // MARK: Words

  private mutating func readWord(from start: Int? = nil) {
    let start = start ?? position
    let foldStart = folded.count
    var letterCase = LetterCase()
    var bracket: (before: Int, after: Int)?
    readLetters(&letterCase, isFirst: true)
    if side == .essay {
      while let inner = attachedBracket() {
        let before = folded.count - foldStart
        position = inner.lowerBound
        readLetters(&letterCase, isFirst: before == 0)
        position = inner.upperBound + 1
        let after = folded.count
        if position < end { readLetters(&letterCase, isFirst: false) }
        bracket = (bracket?.before ?? before, folded.count - after)
      }
    }
    appendWord(start, foldStart, letterCase, bracket)
  }

  private mutating func appendWord(
    _ start: Int, _ foldStart: Int, _ letterCase: LetterCase, _ bracket: (before: Int, after: Int)?
  ) {
    if bracket == nil { SpellingVariants.fold(&folded, from: foldStart) }
    tokens.append(
      Token(
        kind: bracket.map { .bracketedWord(before: $0.before, after: $0.after) } ?? .word,
        range: start..<position, folded: foldStart..<folded.count, marks: marks,
        letterCase: letterCase))
    marks = .none
  }

  /// Reads letters and the apostrophes between them.
  private mutating func readLetters(_ letterCase: inout LetterCase, isFirst: Bool) {
    var isFirst = isFirst
    while position < end {
      if readPlainLetters(&letterCase, isFirst) {
        isFirst = false
        continue
      }
      let byte = bytes[position]
      if byte == UInt8(ascii: "'") {
        guard !isFirst, isLetter(at: position + 1), !isArticle else { return }
        folded.append(byte)
        position += 1
      } else if byte >= 0x80 {
        guard readNonASCIILetter(&letterCase, &isFirst) else { return }
      } else {
        return
      }
    }
  }

  /// Reads up to eight letters of ASCII at once.
  /// - Returns: whether there are any.
  private mutating func readPlainLetters(_ letterCase: inout LetterCase, _ isFirst: Bool) -> Bool {
    let letters = bytes.span.word(at: position, before: end)
    let count = ByteWord.firstLetterCount(of: letters)
    guard count > 0 else { return false }
    var small = letters | ByteWord.smallBits
    // Figures have that bit, too.
    var capitals = (letters ^ small) & (UInt64.max >> UInt64(64 - 8 * count))
    if isFirst {
      if capitals & 0xFF != 0 { letterCase.startsUpper = true }
      capitals &= ~0xFF
    }
    if capitals != 0 { letterCase.hasUpperInside = true }
    for _ in 0..<count {
      folded.append(UInt8(truncatingIfNeeded: small))
      small >>= 8
    }
    position += count
    return true
  }

  private mutating func readNonASCIILetter(_ letterCase: inout LetterCase, _ isFirst: inout Bool)
    -> Bool
  {
    let (scalar, length) = scalar(at: position)
    switch LetterFold.fold(scalar) {
    case .boundary:
      return false
    case .nothing:
      // Between letters it is nothing; after the last one it is no part of the word.
      guard isLetter(at: position + length) || (0x0300...0x036F).contains(scalar.value) else {
        return false
      }
    case .apostrophe:
      guard !isFirst, isLetter(at: position + length), !isArticle else { return false }
      folded.append(UInt8(ascii: "'"))
    case .letter(let letter):
      if isFirst { letterCase.startsUpper = scalar.properties.isUppercase }
      folded.append(letter)
      isFirst = false
    case .letters(let letters):
      if isFirst { letterCase.startsUpper = scalar.properties.isUppercase }
      folded += letters.utf8
      isFirst = false
    }
    position += length
    return true
  }

  /// Whether the letters just read are “th’”, which is a word of its own: some editions print it
  /// close to the next, “th’innocent flower”, and others do not.
  private var isArticle: Bool {
    folded.suffix(2).elementsEqual("th".utf8) && (position < 3 || !isLetter(at: position - 3))
  }

  private func isLetter(at index: Int) -> Bool {
    guard index < end else { return false }
    if bytes[index] < 0x80 { return LetterFold.asciiFold(bytes[index]) != 0 }
    switch LetterFold.fold(scalar(at: index).0) {
    case .letter, .letters, .nothing: return true
    case .boundary, .apostrophe: return false
    }
  }

  /// Whether a word goes on at `index`: with a letter, or with an apostrophe and a letter.
  private func continuesWord(at index: Int) -> Bool {
    guard index < end else { return false }
    let (scalar, length) = scalar(at: index)
    if scalar == "'" { return isLetter(at: index + 1) }
    if case .apostrophe = LetterFold.fold(scalar) { return isLetter(at: index + length) }
    return isLetter(at: index)
  }

  // MARK: Brackets, dots, dashes

  /// The inside of a bracket at the position, where it holds letters of the word around it.
  private func attachedBracket() -> Range<Int>? {
    guard position < end, bytes[position] == UInt8(ascii: "[") else { return nil }
    guard let close = closingBracket(from: position), close > position + 1 else { return nil }
    let inner = position + 1..<close
    return bytes[inner].allSatisfy { LetterFold.asciiFold($0) != 0 || $0 >= 0x80 || $0 == 0x27 }
      && !isEllipsis(inner) ? inner : nil
  }

  private func closingBracket(from open: Int) -> Int? {
    let closing = bytes[open] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    let limit = min(end, open + 120)
    return bytes[open..<limit].firstIndex(of: closing)
  }

  private func isEllipsis(_ range: Range<Int>) -> Bool {
    var dots = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let rest = bytes[index..<range.upperBound]
      if let space = Self.spaces.first(where: rest.starts) {
        index += space.count
      } else if rest.starts(with: "…".utf8) {
        (dots, index) = (dots + 3, index + 3)
      } else if rest.first == UInt8(ascii: ".") {
        (dots, index) = (dots + 1, index + 1)
      } else {
        return false
      }
    }
    return dots >= 3
  }

  private mutating func readBracket() {
    guard side == .essay, let close = closingBracket(from: position) else {
      position += 1
      return
    }
    if isEllipsis(position + 1..<close) { return appendEllipsis(to: close + 1) }
    if let inner = attachedBracket(), continuesWord(at: close + 1) {
      let start = position
      position = inner.lowerBound
      return readBracketedStart(start, inner)
    }
    append(.bracket, position..<close + 1)
  }

  /// A word that begins with a bracket: `[T]he`.
  private mutating func readBracketedStart(_ start: Int, _ inner: Range<Int>) {
    let foldStart = folded.count
    var letterCase = LetterCase()
    readLetters(&letterCase, isFirst: true)
    position = inner.upperBound + 1
    let after = folded.count
    readLetters(&letterCase, isFirst: false)
    appendWord(start, foldStart, letterCase, (before: 0, after: folded.count - after))
  }

  private mutating func readParenthesis() {
    if let close = closingBracket(from: position), isEllipsis(position + 1..<close) {
      if side == .work { return append(.gap, position..<close + 1) }
      return appendEllipsis(to: close + 1)
    }
    marks.append(.openParenthesis)
    position += 1
  }

  private mutating func append(_ kind: Token.Kind, _ range: Range<Int>) {
    tokens.append(
      Token(
        kind: kind, range: range, folded: folded.count..<folded.count, marks: marks,
        letterCase: LetterCase()))
    marks = .none
    position = range.upperBound
  }

  private mutating func appendEllipsis(to upper: Int) {
    if side == .work {
      marks.append(.ellipsis)
      position = upper
    } else {
      append(.ellipsis, position..<upper)
    }
  }

  /// One full stop, or three and more, close or spaced, which are an ellipsis.
  private mutating func readDots() {
    var dots = 0
    var index = position
    var upper = position
    while index < end {
      if bytes[index] == UInt8(ascii: ".") {
        dots += 1
        index += 1
        upper = index
      } else if bytes[index...].starts(with: "…".utf8) {
        dots += 3
        index += 3
        upper = index
      } else if let next = indexAfterSpace(index), dots > 0 {
        index = next
      } else {
        break
      }
    }
    guard dots >= 3 else {
      marks.append(.period)
      position += 1
      return
    }
    appendEllipsis(to: upper)
  }

  /// The index after one space, no-break space or line end at `index`, if another dot follows it.
  private func indexAfterSpace(_ index: Int) -> Int? {
    let length = Self.spaces.first { bytes[index..<end].starts(with: $0) }?.count ?? 0
    let next = index + length
    return length > 0 && next < end && bytes[next] == UInt8(ascii: ".") ? next : nil
  }

  /// What may part the dots of an ellipsis: a space, a line end where the essay is wrapped, a
  /// no-break space, wide or narrow.
  private static let spaces: [[UInt8]] = [
    [0x20], [0x09], [0x0D, 0x0A], [0x0A], [0x0D], [0xC2, 0xA0], [0xE2, 0x80, 0xAF],
  ]

  /// Hyphens and dashes, one to three, spaced or not: one mark.
  private mutating func readDash() {
    marks.append(.dash)
    position += UTF8Validation.length(ofScalarStartedBy: bytes[position])
    while position < end {
      let (scalar, length) = scalar(at: position)
      guard scalar == "-" || (0x2010...0x2015).contains(scalar.value) else { return }
      position += length
    }
  }

  /// A line end counts in the work only, where verse may be quoted with a slash for it.
  private mutating func readLineEnd() {
    if side == .work, marks.last != .lineBreak { marks.append(.lineBreak) }
    position += 1
  }

  private func scalar(at index: Int) -> (Unicode.Scalar, Int) {
    let length = UTF8Validation.length(ofScalarStartedBy: bytes[index])
    var value: UInt32
    switch length {
    case 1: value = UInt32(bytes[index])
    case 2: value = UInt32(bytes[index] & 0x1F)
    case 3: value = UInt32(bytes[index] & 0x0F)
    default: value = UInt32(bytes[index] & 0x07)
    }
    for offset in 1..<max(length, 1) where index + offset < bytes.count {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
