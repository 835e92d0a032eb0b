/// The hash FNV-1a (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/): a number for some
/// bytes, the same on every machine and in every run. It is quick for words, and no defence against
/// somebody who seeks two texts of one hash.
///
/// Baselines, the fingerprints of reports and the tables that the build makes are kept, so that no
/// value may ever become another.
@usableFromInline
package struct FNV1a<Number: FNVNumber>: Sendable {
  /// The hash of all bytes so far; of none at first, which is not 0.
  @usableFromInline
  package internal(set) var value: Number

  /// - Parameter value: the hash to go on with, where bytes were added elsewhere.
  @inlinable
  @inline(__always)
  package init(after value: Number = .offsetBasis) { self.value = value }

  @inlinable
  @inline(__always)
  package mutating func add(_ byte: UInt8) { value = (value ^ Number(byte)) &* .prime }

  @inlinable
  @inline(__always)
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// The hash of some bytes.
  /// - Parameter start: the hash of those before them.
  @inlinable
  @inline(__always)
  package static func hash(
    of bytes: some Sequence<UInt8>, after start: Number = .offsetBasis
  ) -> Number {
    var hash = Self(after: start)
    hash.add(bytes)
    return hash.value
  }

  /// The hash in hexadecimal digits, always as many.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: Number.bitWidth / 4 - digits.utf8.count) + digits
  }
}

/// A width in which ``FNV1a`` is defined, with its two constants.
@usableFromInline
package protocol FNVNumber: FixedWidthInteger, Sendable {
  /// The hash of no bytes.
  static var offsetBasis: Self { get }
  static var prime: Self { get }
}

extension UInt64: FNVNumber {
  @inlinable
  @inline(__always)
  package static var offsetBasis: UInt64 { 0xCBF2_9CE4_8422_2325 }

  @inlinable
  @inline(__always)
  package static var prime: UInt64 { 0x0000_0100_0000_01B3 }
}

extension UInt128: FNVNumber {
  @inlinable
  @inline(__always)
  package static var offsetBasis: UInt128 { 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D }

  @inlinable
  @inline(__always)
  package static var prime: UInt128 { 0x0000_0000_0100_0000_0000_0000_0000_013B }
}
