/// Which bytes of a document each byte of a string's value is read from: an escape stands for one
/// character and has several bytes.
package struct JSONStringOffsets: Sendable {
  /// For each byte of the value where what it is read from begins; behind the last one where the
  /// closing mark stands.
  private let starts: [Int]

  /// - Parameters:
  ///   - range: of the string in the document, its quotation marks included, as
  ///     ``JSONNode/range`` has it.
  ///   - bytes: the document, which has been read without an error.
  package init(_ range: Range<Int>, in bytes: [UInt8]) {
    var starts: [Int] = []
    starts.reserveCapacity(range.count)
    var index = range.lowerBound + 1
    let end = max(index, range.upperBound - 1)
    while index < end {
      guard bytes[index] == UInt8(ascii: "\\") else {
        starts.append(index)
        index += 1
        continue
      }
      let (valueBytes, documentBytes) = Self.escape(at: index, in: bytes)
      starts += repeatElement(index, count: valueBytes)
      index += documentBytes
    }
    starts.append(end)
    self.starts = starts
  }

  /// What a stretch of the value is read from.
  package func range(of stretch: Range<Int>) -> Range<Int> {
    let lower = starts[min(max(0, stretch.lowerBound), starts.count - 1)]
    let upper = starts[min(max(0, stretch.upperBound), starts.count - 1)]
    return lower..<max(lower, upper)
  }

  /// How many bytes an escape stands for, and how many it has.
  private static func escape(at index: Int, in bytes: [UInt8]) -> (value: Int, document: Int) {
    guard bytes[index + 1] == UInt8(ascii: "u") else { return (1, 2) }
    let unit = unit(at: index + 2, in: bytes)
    switch unit {
    case 0..<0x80: return (1, 6)
    case 0x80..<0x800: return (2, 6)
    case 0xD800..<0xDC00: return (4, 12)
    default: return (3, 6)
    }
  }

  private static func unit(at start: Int, in bytes: [UInt8]) -> Int {
    Int(String(decoding: bytes[start..<min(start + 4, bytes.count)], as: UTF8.self), radix: 16) ?? 0
  }
}
