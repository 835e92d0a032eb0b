/// Some ASCII characters, among which a byte is looked for: two numbers, where a string would be walked
/// through. A literal becomes constants of the program.
@frozen
public struct ByteSet: Sendable, ExpressibleByStringLiteral {
  /// One bit for each character below 64, and from 64 on.
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  /// - Parameter literal: the characters, all of them ASCII.
  @inlinable
  @inline(__always)
  public init(stringLiteral literal: StaticString) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    // The characters live as long as the program.
    let letters = unsafe literal.utf8Start
    var index = 0
    while index < literal.utf8CodeUnitCount {
      let letter = unsafe letters[index]
      assert(letter < 0x80, "a byte is no character beyond ASCII")
      let bit: UInt64 = 1 << UInt64(letter & 63)
      if letter < 64 { low |= bit } else { high |= bit }
      index &+= 1
    }
    (self.low, self.high) = (low, high)
  }

  /// Whether a byte is one of them; none beyond ASCII is.
  @inlinable
  @inline(__always)
  public func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 != 0
  }
}
