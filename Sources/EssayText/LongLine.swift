/// What is known of a line that is too long to be walked through for each column: how many scalars
/// and UTF-16 units stand before each ``stride``-th of its bytes. A paragraph of ten megabytes is
/// one line.
struct LongLine: Sendable, Equatable {
  /// Lines with fewer bytes have none.
  static let shortest = 4096
  private static let stride = 1024

  struct Place: Sendable, Equatable {
    /// From the line's first column; a scalar begins there.
    let offset: Int
    let scalars: Int
    let utf16Units: Int

    /// How many columns stand before it.
    func units(_ encoding: PositionEncoding) -> Int {
      switch encoding {
      case .utf8: offset
      case .utf16: utf16Units
      case .utf32: scalars
      }
    }
  }

  /// The line's number.
  let line: Int
  private let places: [Place]

  /// - Parameter range: the line from its first column.
  init(line: Int, _ range: ByteRange, of bytes: Span<UInt8>) {
    self.line = line
    var places: [Place] = []
    places.reserveCapacity(range.count / Self.stride + 1)
    var scalars = 0
    var units = 0
    var next = range.lowerBound
    for index in range {
      let byte = bytes[index]
      if byte & 0xC0 == 0x80 { continue }
      if index >= next {
        places.append(
          Place(offset: index - range.lowerBound, scalars: scalars, utf16Units: units))
        next += Self.stride
      }
      scalars += 1
      units += byte >= 0xF0 ? 2 : 1
    }
    self.places = places
  }

  private init(line: Int, _ places: [Place]) {
    self.line = line
    self.places = places
  }

  func moved(by lines: Int) -> LongLine { LongLine(line: line + lines, places) }

  /// The last place known that is not after an offset of the line.
  func place(before offset: Int) -> Place? { last { $0.offset <= offset } }

  /// The last place known before which no more than so many columns stand.
  func place(atMost columns: Int, _ encoding: PositionEncoding) -> Place? {
    last { $0.units(encoding) <= columns }
  }

  private func last(where holds: (Place) -> Bool) -> Place? {
    var low = 0
    var high = places.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(places[middle]) { low = middle } else { high = middle }
    }
    return places.isEmpty ? nil : places[low]
  }
}

extension PositionEncoding {
  /// How many columns the scalar takes that begins with `byte`; none for a continuation byte.
  func units(startedBy byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return self == .utf8 ? 1 : 0 }
    switch self {
    case .utf8: return 1
    case .utf16: return byte >= 0xF0 ? 2 : 1
    case .utf32: return 1
    }
  }

  /// How many columns a stretch takes.
  func units(of range: ByteRange, in bytes: Span<UInt8>) -> Int {
    guard self != .utf8 else { return range.count }
    var continuations = 0
    var pairs = 0
    var index = range.lowerBound
    while index < range.upperBound {
      // Eight sums side by side, one for each byte of a number, which hold up to 255 each.
      let pause = min(range.upperBound, index + 8 * 255)
      var sums: UInt64 = 0
      while index < pause {
        let word = bytes.word(at: index, before: range.upperBound)
        index += 8
        if word & ByteWord.highBits == 0 { continue }
        // The highest bit of each byte says whether it is 10xxxxxx, and whether it is 1111xxxx.
        sums &+= (word & ~(word << 1) & ByteWord.highBits) >> 7
        let four = word & word << 1 & word << 2 & word << 3 & ByteWord.highBits
        if four != 0 { pairs += four.nonzeroBitCount }
      }
      continuations += ByteWord.sum(sums)
    }
    let scalars = range.count - continuations
    return self == .utf16 ? scalars + pairs : scalars
  }
}
