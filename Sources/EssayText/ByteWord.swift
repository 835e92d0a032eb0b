/// Eight bytes as one number, for loops that would do the same to each of them (after Warren, Hacker's
/// Delight, 6–1).
@usableFromInline
package enum ByteWord {
  /// The highest bit of each byte.
  @inlinable
  @inline(__always)
  package static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The bit of each byte by which a small letter differs from its capital.
  @inlinable
  @inline(__always)
  package static var smallBits: UInt64 { 0x2020_2020_2020_2020 }

  /// A number that has its highest bit set in some byte if, and as far as the lowest such byte goes
  /// only if, a byte of `word` is `byte`.
  @inlinable
  @inline(__always)
  package static func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ UInt64(byte) &* 0x0101_0101_0101_0101
    return (difference &- 0x0101_0101_0101_0101) & ~difference & highBits
  }

  /// The same for bytes below `limit`, which is at most 128.
  @inlinable
  @inline(__always)
  package static func marks(below limit: UInt8, in word: UInt64) -> UInt64 {
    (word &- UInt64(limit) &* 0x0101_0101_0101_0101) & ~word & highBits
  }

  /// A number that has the highest bit set of each byte that is a letter or a figure of ASCII, and no
  /// other bit.
  @inlinable
  @inline(__always)
  package static func lettersAndFigures(in word: UInt64) -> UInt64 {
    // Each byte without its highest bit, so that no sum is carried into the next one: a sum then has
    // the highest bit from some letter on.
    let small = (word | smallBits) & ~highBits
    let letters = (small &+ from("a")) & ~(small &+ from("{"))
    let figure = word & ~highBits
    let figures = (figure &+ from("0")) & ~(figure &+ from(":"))
    return (letters | figures) & ~word & highBits
  }

  /// How many letters and figures of ASCII a number begins with.
  @inlinable
  @inline(__always)
  package static func firstLetterCount(of word: UInt64) -> Int {
    (~lettersAndFigures(in: word) & highBits).trailingZeroBitCount >> 3
  }

  /// What brings every byte from a character of ASCII on, and none below it, to its highest bit.
  @inlinable
  @inline(__always)
  package static func from(_ first: Unicode.Scalar) -> UInt64 {
    UInt64(0x80 &- UInt8(truncatingIfNeeded: first.value)) &* 0x0101_0101_0101_0101
  }

  /// The sum of its eight bytes.
  package static func sum(_ word: UInt64) -> Int {
    let pairs = (word & 0x00FF_00FF_00FF_00FF) &+ (word >> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
  }
}

extension Span<UInt8> {
  /// The next offset at which one of two bytes stands, or any beyond ASCII; `end` where there is
  /// none.
  package func next(
    _ first: UInt8, _ second: UInt8, from start: Int, before end: Int
  ) -> Int {
    self.first(from: start, before: end) { word in
      word & ByteWord.highBits | ByteWord.marks(of: first, in: word)
        | ByteWord.marks(of: second, in: word)
    }
  }

  /// The first offset of a byte of some kind; `end` where there is none.
  /// - Parameter marks: is given eight bytes as a number, and gives one that has its highest bit set
  ///   in the lowest byte of the kind, and in none lower.
  @inlinable
  @inline(__always)
  package func first(
    from start: Int, before end: Int, _ marks: (UInt64) -> UInt64
  ) -> Int {
    var index = start
    while index < end {
      let found = marks(word(at: index, before: end))
      if found != 0 { return Swift.min(index + found.trailingZeroBitCount / 8, end) }
      index += 8
    }
    return end
  }

  /// The eight bytes from an offset, the first one lowest; beyond `end` zeros.
  @inlinable
  @inline(__always)
  package func word(at offset: Int, before end: Int) -> UInt64 {
    if offset >= 0, offset <= end - 8, end <= count {
      // Unsafe in that nobody asks again whether the eight bytes lie within; any are a number.
      return unsafe UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    }
    return lastWord(at: offset, before: end)
  }

  /// The same where fewer than eight bytes may be left.
  @usableFromInline
  package func lastWord(at offset: Int, before end: Int) -> UInt64 {
    guard offset < end else { return 0 }
    if offset >= 0, count >= 8, end <= count {
      let start = Swift.min(offset, count &- 8)
      // Unsafe as above.
      let word = unsafe UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self))
      // Without what stands before `offset`, and from `end` on.
      let length = Swift.min(end &- offset, 8)
      let mask = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length)
      return word &>> UInt64(truncatingIfNeeded: 8 &* (offset &- start)) & mask
    }
    var word: UInt64 = 0
    for index in offset..<Swift.min(offset + 8, end) {
      word |= UInt64(self[index]) << UInt64(8 * (index - offset))
    }
    return word
  }
}
