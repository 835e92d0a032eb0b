/// Cuts a stream of bytes into the contents of its frames.
///
/// It is fed with chunks that end anywhere. What is no frame is reported once and skipped up to the
/// next `Content-Length:`, so that one bad frame costs no more than itself.
package struct FrameDecoder {
  /// One frame, or what stood where a frame should.
  package enum Output: Equatable {
    case content([UInt8])
    case malformed(FramingError)
  }

  private struct Header: Equatable {
    var length: Int?
    var hasFields = false
  }

  private enum State: Equatable {
    /// Reading header lines; what those read have said.
    case header(Header)
    /// Waiting for so many bytes.
    case content(length: Int)
    /// Looking for the next `Content-Length:`.
    case skipping
  }

  static let lengthField = Array("content-length".utf8)

  /// The greatest content that is accepted, in bytes.
  private let maximumLength: Int
  /// The longest header line that is accepted, in bytes.
  private let maximumLine = 4096
  private var state = State.header(Header())
  private var buffer: [UInt8] = []
  /// Where in `buffer` the bytes begin that have not been read yet.
  private var start = 0

  /// - Parameter maximumLength: four times the longest document that a server keeps, however much of
  ///   it is escaped.
  package init(maximumLength: Int = 32 << 20) {
    self.maximumLength = maximumLength
  }

  /// Takes what has come in.
  package mutating func append(_ chunk: [UInt8]) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer += chunk
  }

  /// The next frame or error; nil until more has come in.
  package mutating func next() -> Output? {
    while true {
      switch state {
      case .header(let header):
        switch readHeaderLine(header) {
        case .needsMore: return nil
        case .goesOn: continue
        case .failed(let error): return .malformed(error)
        }
      case .content(let length):
        guard buffer.count - start >= length else { return nil }
        let content = Array(buffer[start..<(start + length)])
        start += length
        state = .header(Header())
        return .content(content)
      case .skipping:
        guard skip() else { return nil }
      }
    }
  }

  private enum Progress {
    case needsMore, goesOn
    case failed(FramingError)
  }

  private mutating func readHeaderLine(_ header: Header) -> Progress {
    guard let lineEnd = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) else {
      return buffer.count - start > maximumLine ? failInLine() : .needsMore
    }
    guard lineEnd - start <= maximumLine else { return failInLine() }
    let line = HeaderLine(buffer[start..<lineEnd], maximumLength: maximumLength)
    guard line != .garbage else { return failInLine() }
    start = lineEnd + 1
    var header = header
    switch line {
    case .contentLength(let length):
      guard header.length == nil || header.length == length else { return fail(.malformedLength) }
      header.length = length
    case .unusableLength(let error):
      return fail(error)
    case .blank:
      return end(header)
    case .other, .garbage:
      break
    }
    header.hasFields = true
    state = .header(header)
    return .goesOn
  }

  private mutating func end(_ header: Header) -> Progress {
    if let length = header.length {
      state = .content(length: length)
      return .goesOn
    }
    // A blank line between two frames is harmless: some clients end a frame with one.
    return header.hasFields ? fail(.missingLength) : .goesOn
  }

  private mutating func fail(_ error: FramingError) -> Progress {
    state = .skipping
    return .failed(error)
  }

  /// The line itself is looked through for the next header, which may stand behind the tail of a
  /// content that was longer than it said. One byte less each time, or it would never end.
  private mutating func failInLine() -> Progress {
    start += 1
    return fail(.malformedHeader)
  }

  /// Drops bytes up to the next `Content-Length` with its colon.
  /// - Returns: whether it was found. Where not, the last bytes stay: they may be its beginning.
  private mutating func skip() -> Bool {
    var index = start
    while index < buffer.count {
      switch matchLengthField(at: index) {
      case .all:
        start = index
        state = .header(Header())
        return true
      case .beginning where buffer.count - index <= maximumLine:
        start = index
        return false
      case .beginning, .none:
        index += 1
      }
    }
    start = buffer.count
    return false
  }

  private enum Match {
    case none, beginning, all
  }

  private func matchLengthField(at start: Int) -> Match {
    var index = start
    for expected in Self.lengthField {
      guard index < buffer.count else { return .beginning }
      guard buffer[index].lowercased == expected else { return .none }
      index += 1
    }
    while index < buffer.count, buffer[index] == UInt8(ascii: " ") { index += 1 }
    guard index < buffer.count else { return .beginning }
    return buffer[index] == UInt8(ascii: ":") ? .all : .none
  }
}
