/// What one line of a frame's header says.
enum HeaderLine: Equatable {
  /// It ends the header.
  case blank
  /// How many bytes of content follow.
  case contentLength(Int)
  /// A field that does not matter here, such as `Content-Type`.
  case other
  /// A length that is no length, or too great.
  case unusableLength(FramingError)
  /// It is no header field at all.
  case garbage

  /// - Parameters:
  ///   - line: the line without its LF; a CR before that is no part of it either.
  ///   - maximumLength: the greatest length that is accepted, in bytes.
  init(_ line: ArraySlice<UInt8>, maximumLength: Int) {
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    guard !line.isEmpty else {
      self = .blank
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
      self = .garbage
      return
    }
    let name = line[..<colon].trimmingBlanks
    guard !name.isEmpty, name.allSatisfy(\.isFieldNameByte) else {
      self = .garbage
      return
    }
    guard name.map(\.lowercased).elementsEqual(FrameDecoder.lengthField) else {
      self = .other
      return
    }
    self = Self.length(line[(colon + 1)...].trimmingBlanks, maximumLength)
  }

  private static func length(_ digits: ArraySlice<UInt8>, _ maximum: Int) -> Self {
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else {
      return .unusableLength(.malformedLength)
    }
    var length = 0
    for digit in digits {
      length = 10 * length + Int(digit - UInt8(ascii: "0"))
      // Checked at every digit, so that a thousand digits cannot overflow.
      guard length <= maximum else { return .unusableLength(.excessiveLength) }
    }
    return .contentLength(length)
  }
}

/// What is wrong with a header.
package enum FramingError: Error, Sendable, Equatable {
  /// Bytes where a header should begin, or a header line that never ends.
  case malformedHeader
  /// A header without `Content-Length`.
  case missingLength
  /// A `Content-Length` that is no number from 0 up.
  case malformedLength
  /// A `Content-Length` beyond what is accepted.
  case excessiveLength

  var message: String {
    switch self {
    case .malformedHeader: "malformed header; skipping to the next Content-Length"
    case .missingLength: "header without Content-Length"
    case .malformedLength: "Content-Length is not a number of bytes"
    case .excessiveLength: "Content-Length is too great"
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmingBlanks: Self {
    let start = firstIndex { !$0.isBlank } ?? endIndex
    let end = lastIndex { !$0.isBlank } ?? start - 1
    return self[start..<(end + 1)]
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  /// RFC 9110's token bytes, nearly: letters, digits and the marks that stand in field names.
  fileprivate var isFieldNameByte: Bool {
    isDigit || (lowercased >= UInt8(ascii: "a") && lowercased <= UInt8(ascii: "z"))
      || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }

  var lowercased: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
}
