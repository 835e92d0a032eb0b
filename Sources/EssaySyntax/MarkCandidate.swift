import EssayText

/// A character of a block's text that may open or close a quotation.
struct MarkCandidate {
  enum Family {
    case double, single, guillemets
  }

  /// Whether a mark may open a quotation.
  enum Opening {
    case never
    /// As it is typed carelessly, with a space too many or too few (says:"We are lost", “ We are
    /// lost ”): where a mark follows that closes it.
    case ifClosed
    case always

    init(_ opens: Bool) { self = opens ? .always : .never }
  }

  let family: Family
  /// Of the text.
  let range: ByteRange
  let isStraight: Bool
  /// The last byte of the mark in UTF-8, which tells its glyph.
  let glyph: UInt8
  let opening: Opening
  let canClose: Bool
  /// A closing mark that may as well be an apostrophe: after a plural (“the students’ lives”) or a
  /// letter dropped (“goin’ home”).
  let isWeak: Bool
  /// Whether it may close what another kind of double mark has opened: “We are lost".
  var closesOthers = false

  var canOpen: Bool { opening == .always }

  /// Whether this mark closes a quotation that `opening` opens.
  func closes(_ opening: MarkCandidate) -> Bool {
    guard family == opening.family, opening.range.upperBound <= range.lowerBound else {
      return false
    }
    switch family {
    case .single:
      // ‘ closes only what ‚ has opened.
      return glyph != 0x98 || opening.glyph == 0x9A
    case .guillemets: return glyph != opening.glyph
    case .double:
      // “ closes only what „ has opened.
      return isStraight == opening.isStraight
        && (glyph != 0x9C || opening.glyph == 0x9E || opening.glyph == 0x9F)
    }
  }

  /// Whether this double mark closes one that `opening` opens, of whatever kind.
  func closesAnyhow(_ opening: MarkCandidate) -> Bool {
    closesOthers && opening.family == .double && opening.range.upperBound <= range.lowerBound
  }

  /// All candidates of a text, in order.
  static func all(in bytes: [UInt8]) -> [MarkCandidate] {
    var found: [MarkCandidate] = []
    var teX = TeXMarks()
    var index = 0
    while true {
      index = nextBeginning(of: bytes.span, from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if let pair = teX.pair(closingAt: index, in: bytes) {
        let place = found.partitioningIndex { $0.range.lowerBound > pair.open.range.lowerBound }
        found.insert(pair.open, at: place)
        found.append(pair.close)
        index += 2
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if let mark = straight(at: index, in: bytes) { found.append(mark) }
        index += 1
      } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
        if let mark = typographic(bytes[index + 2], at: index, in: bytes) { found.append(mark) }
        index += 3
      } else if byte == 0xC2, index + 1 < bytes.count {
        if bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB {
          found.append(guillemet(opens: bytes[index + 1] == 0xAB, index..<index + 2, bytes))
        }
        index += 2
      } else {
        index += 1
      }
    }
    return found
  }

  /// The next byte with which a mark may begin; the end where there is none.
  private static func nextBeginning(of bytes: Span<UInt8>, from start: Int) -> Int {
    bytes.next(UInt8(ascii: "\""), UInt8(ascii: "'"), from: start, before: bytes.count)
  }

  // MARK: What stands around a mark

  private static func isSpace(before index: Int, _ bytes: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let byte = bytes[index - 1]
    if byte <= 0x20 { return true }
    // A no-break space, thin or not.
    return index >= 2 && bytes[index - 2] == 0xC2 && byte == 0xA0
      || index >= 3 && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80
        && (byte <= 0x8A || byte == 0xAF)
  }

  private static func isSpace(at index: Int, _ bytes: [UInt8]) -> Bool {
    guard index < bytes.count else { return true }
    return bytes[index] <= 0x20
      || bytes[index...].starts(with: [0xC2, 0xA0])
      || bytes[index...].starts(with: [0xE2, 0x80, 0xAF])
  }

  /// Whether a space or a mark that ends a phrase stands at `index`, and no ellipsis.
  private static func isPause(at index: Int, _ bytes: [UInt8]) -> Bool {
    if isSpace(at: index, bytes) { return true }
    if bytes[index] == UInt8(ascii: ".") {
      return bytes[(index + 1)...].first { $0 != UInt8(ascii: " ") } != UInt8(ascii: ".")
    }
    return (",;:!?)]}" as ByteSet).contains(bytes[index])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// Whether what stands before `index` lets a quotation begin there.
  static func opensAfter(_ index: Int, _ bytes: [UInt8]) -> Bool {
    if isSpace(before: index, bytes) { return true }
    let byte = bytes[index - 1]
    if ("([{-/\"'`" as ByteSet).contains(byte) { return true }
    // A dash or another opening mark.
    guard index >= 3, bytes[index - 3] == 0xE2, bytes[index - 2] == 0x80 else {
      return index >= 2 && bytes[index - 2] == 0xC2 && byte == 0xAB
    }
    return [0x93, 0x94, 0x95, 0x98, 0x9A, 0x9C, 0x9E].contains(byte)
  }

  private static func isLetterOrDigit(at index: Int, _ bytes: [UInt8]) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return EnglishWords.isWordByte(byte) }
    // Letters of Latin and other alphabets; not punctuation (E2 80 …) nor Latin-1 signs.
    return byte != 0xC2 && byte != 0xE2 && byte != 0xEF
  }

  private static func isLetterOrDigit(before index: Int, _ bytes: [UInt8]) -> Bool {
    guard index > 0 else { return false }
    let byte = bytes[index - 1]
    if byte < 0x80 { return EnglishWords.isWordByte(byte) }
    return !(index >= 3 && bytes[index - 3] == 0xE2) && !(index >= 2 && bytes[index - 2] == 0xC2)
  }

  // MARK: Kinds of marks

  private static func straight(at index: Int, in bytes: [UInt8]) -> MarkCandidate? {
    let isDouble = bytes[index] == UInt8(ascii: "\"")
    let letterBefore = isLetterOrDigit(before: index, bytes)
    let letterAfter = isLetterOrDigit(at: index + 1, bytes)
    let spaceBefore = isSpace(before: index, bytes)
    let spaceAfter = isSpace(at: index + 1, bytes)
    if isDouble {
      let clearlyOpens = opensAfter(index, bytes) && !isPause(at: index + 1, bytes)
      let isSizeInInches = !spaceBefore && isDigit(bytes[index - 1])
      let mayOpen = spaceAfter ? spaceBefore : !spaceBefore && letterAfter && !isSizeInInches
      return MarkCandidate(
        family: .double, range: index..<index + 1, isStraight: true, glyph: bytes[index],
        opening: clearlyOpens ? .always : mayOpen ? .ifClosed : .never,
        canClose: !spaceBefore || isPause(at: index + 1, bytes), isWeak: false,
        closesOthers: !clearlyOpens && !spaceBefore && !isSizeInInches)
    }
    if letterBefore, letterAfter { return nil }
    let clearlyOpens = opensAfter(index, bytes) && !spaceAfter
    let mayOpen = !spaceBefore && letterAfter && (",:;=.!?" as ByteSet).contains(bytes[index - 1])
    let opening: Opening =
      (clearlyOpens || mayOpen) && !EnglishWords.isElision(at: index + 1, in: bytes)
      ? clearlyOpens ? .always : .ifClosed : .never
    let closes = !spaceBefore && !letterAfter
    guard opening != .never || closes else { return nil }
    return MarkCandidate(
      family: .single, range: index..<index + 1, isStraight: true, glyph: bytes[index],
      opening: opening, canClose: closes, isWeak: isWeakClose(index, length: 1, bytes))
  }

  /// A mark of General Punctuation, U+2018 to U+203A, by its last byte in UTF-8.
  private static func typographic(_ last: UInt8, at index: Int, in bytes: [UInt8]) -> MarkCandidate?
  {
    let range = index..<index + 3
    let spaceAfter = isSpace(at: index + 3, bytes)
    switch last {
    case 0x9C:  // “, which closes what „ opened
      let spaceBefore = isSpace(before: index, bytes)
      return MarkCandidate(
        family: .double, range: range, isStraight: false, glyph: last,
        opening: spaceAfter ? .ifClosed : .always, canClose: !spaceBefore, isWeak: false,
        closesOthers: !spaceBefore && !opensAfter(index, bytes)
          && !isLetterOrDigit(at: index + 3, bytes))
    case 0x9D:  // ”
      let opens = isSpace(before: index, bytes) && !isPause(at: index + 3, bytes)
      return MarkCandidate(
        family: .double, range: range, isStraight: false, glyph: last, opening: Opening(opens),
        canClose: true, isWeak: false, closesOthers: !opens)
    case 0x9E, 0x9F:  // „ ‟
      return MarkCandidate(
        family: .double, range: range, isStraight: false, glyph: last,
        opening: Opening(!spaceAfter), canClose: false, isWeak: false)
    case 0x98, 0x9A, 0x9B:  // ‘ ‚ ‛
      let letterBefore = isLetterOrDigit(before: index, bytes)
      let opens = !spaceAfter && !letterBefore && !EnglishWords.isElision(at: index + 3, in: bytes)
      let closes =
        last == 0x98 && !isSpace(before: index, bytes) && !isLetterOrDigit(at: index + 3, bytes)
      guard opens || closes else { return nil }
      return MarkCandidate(
        family: .single, range: range, isStraight: false, glyph: last, opening: Opening(opens),
        canClose: closes, isWeak: false)
    case 0x99:  // ’
      guard !isLetterOrDigit(at: index + 3, bytes) || !isLetterOrDigit(before: index, bytes)
      else { return nil }
      guard !isLetterOrDigit(at: index + 3, bytes), !isSpace(before: index, bytes) else {
        return nil
      }
      return MarkCandidate(
        family: .single, range: range, isStraight: false, glyph: last, opening: .never,
        canClose: true, isWeak: isWeakClose(index, length: 3, bytes))
    case 0xB9, 0xBA:  // ‹ ›
      return guillemet(opens: last == 0xB9, range, bytes)
    default:
      return nil
    }
  }

  /// A guillemet; French sets a space inside, German turns them round.
  private static func guillemet(opens: Bool, _ range: ByteRange, _ bytes: [UInt8]) -> MarkCandidate
  {
    MarkCandidate(
      family: .guillemets, range: range, isStraight: false, glyph: bytes[range.upperBound - 1],
      opening: Opening(
        opens
          || isSpace(before: range.lowerBound, bytes) && !isSpace(at: range.upperBound, bytes)),
      canClose: !opens || !isSpace(before: range.lowerBound, bytes), isWeak: false)
  }

  private static func isWeakClose(_ index: Int, length: Int, _ bytes: [UInt8]) -> Bool {
    guard isLetterOrDigit(before: index, bytes), index + length < bytes.count,
      isSpace(at: index + length, bytes)
    else { return false }
    if bytes[index - 1] | 0x20 == UInt8(ascii: "s") { return true }
    return EnglishWords.dropsLetter(before: index, in: bytes)
  }
}
