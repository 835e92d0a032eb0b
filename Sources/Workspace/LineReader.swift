#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads what comes in, a line at a time, and holds no more of it than a line and a chunk.
public struct LineReader: IteratorProtocol, Sendable {
  /// A line that came in.
  public struct Line: Sendable {
    /// From 1.
    public let number: Int
    /// Without what ends it; ``FileError/tooLarge(limit:)`` where it was longer than is read. Any
    /// other failure is the reader's, and nothing comes after it.
    public let bytes: Result<[UInt8], FileError>
  }

  private let descriptor: Int32
  private let limit: Int
  private var chunk: [UInt8] = []
  /// As far as the chunk has been handed out.
  private var start = 0
  private var isAtEnd = false
  private var failure: FileError?
  private var count = 0

  private static let chunkSize = 65_536

  /// - Parameters:
  ///   - descriptor: what to read; 0, standard input, by default.
  ///   - limit: the most bytes of a line that are read.
  public init(_ descriptor: Int32 = 0, limit: Int = FileReader.limit) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line, once it is there, ended by LF or CRLF or by the end; nil at the end.
  public mutating func next() -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      let end = chunk[start...].firstIndex(of: UInt8(ascii: "\n"))
      let part = chunk[start..<(end ?? chunk.count)]
      if line.count + part.count > limit {
        isTooLong = true
        line = []
      } else if !isTooLong {
        line += part
      }
      start += part.count + (end == nil ? 0 : 1)
      if end == nil, readChunk() { continue }
      if end == nil, let failure = failure.take() { return numbered(.failure(failure)) }
      if end == nil, line.isEmpty, !isTooLong { return nil }
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      return numbered(isTooLong ? .failure(.tooLarge(limit: limit)) : .success(line))
    }
  }

  private mutating func numbered(_ bytes: Result<[UInt8], FileError>) -> Line {
    count += 1
    return Line(number: count, bytes: bytes)
  }

  /// - Returns: whether there was anything more.
  private mutating func readChunk() -> Bool {
    guard !isAtEnd else { return false }
    start = 0
    while true {
      var result = 0
      // `read` fills uninitialised memory, never beyond the count given, and as many bytes as it
      // reports are initialised.
      chunk = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
        result = unsafe read(descriptor, buffer.baseAddress, buffer.count)
        count = max(result, 0)
      }
      if result > 0 { return true }
      if result < 0, errno == EINTR { continue }
      if result < 0 { failure = FileError(code: errno) }
      isAtEnd = true
      return false
    }
  }
}
