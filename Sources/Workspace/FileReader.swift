public import EssayText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads whole files, within bounds.
public enum FileReader {
  /// The most bytes that are read of anything: 64 MiB, some hundred novels.
  public static let limit = 64 << 20

  /// The most lines: a shelf of books has fewer, and each costs more than its bytes.
  public static let lineLimit = 4 << 20

  /// What kind of file will do.
  package enum Kind {
    /// Whatever the user named: a file, a pipe of the shell's.
    case anything
    /// A file on disk. For what a stranger's configuration names: a pipe would never end.
    case regular
  }

  /// The bytes of an essay that the user named.
  /// - Throws: ``FileError``, ``FileError/notUTF8(offset:line:)`` where the bytes are no text.
  public static func text(at path: String) throws(FileError) -> TextSnapshot {
    try text(of: bytes(at: path, kind: .anything, limit: limit))
  }

  /// Standard input to its end.
  /// - Throws: ``FileError``, as ``text(at:)`` does.
  public static func standardInput() throws(FileError) -> TextSnapshot {
    try text(of: contents(of: STDIN_FILENO, expecting: 0, limit: limit))
  }

  /// The text of `path`, which must be of `kind` and have no more than `limit` bytes.
  package static func text(at path: String, kind: Kind, limit: Int) throws(FileError)
    -> TextSnapshot
  {
    try text(of: bytes(at: path, kind: kind, limit: limit))
  }

  /// The text that bytes are which have come some other way, within the same bounds.
  public static func text(of bytes: [UInt8]) throws(FileError) -> TextSnapshot {
    guard bytes.count <= lineLimit || lineEndCount(of: bytes) <= lineLimit else {
      throw .tooManyLines(limit: lineLimit)
    }
    do {
      return try TextSnapshot(validating: bytes)
    } catch {
      if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
      throw .notUTF8(offset: error.offset, line: lineNumber(of: error.offset, in: bytes))
    }
  }

  /// How many lines end, at LF or CR; a CRLF may count as two.
  private static func lineEndCount(of bytes: [UInt8]) -> Int {
    bytes.count { $0 == 0x0A || $0 == 0x0D }
  }

  /// The line of `offset`, from 1, in bytes that are no text from there on.
  private static func lineNumber(of offset: Int, in bytes: [UInt8]) -> Int {
    let before = TextSnapshot(String(decoding: bytes[..<offset], as: UTF8.self))
    return before.lines.count
  }

  /// Sees to it that another program can read `path`: a file on disk of no more than `limit` bytes.
  static func check(_ path: String, limit: Int) throws(FileError) {
    let descriptor = try opened(path, .regular, limit: limit).descriptor
    _ = close(descriptor)
  }

  static func bytes(at path: String, kind: Kind, limit: Int) throws(FileError) -> [UInt8] {
    let (descriptor, size) = try opened(path, kind, limit: limit)
    defer { _ = close(descriptor) }
    return try contents(of: descriptor, expecting: size, limit: limit)
  }

  private static func opened(_ path: String, _ kind: Kind, limit: Int) throws(FileError)
    -> (descriptor: Int32, size: Int)
  {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let flags = kind == .regular ? O_RDONLY | O_CLOEXEC | O_NONBLOCK : O_RDONLY | O_CLOEXEC
    // The path is copied for the call alone.
    let descriptor = unsafe open(path, flags)
    guard descriptor >= 0 else { throw FileError(code: errno) }
    do {
      return (descriptor, try size(of: descriptor, kind, limit: limit))
    } catch {
      _ = close(descriptor)
      throw error
    }
  }

  private static func size(of descriptor: Int32, _ kind: Kind, limit: Int) throws(FileError) -> Int
  {
    var status = stat()
    // `status` outlives the call, which fills it in.
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(code: errno) }
    let type = status.st_mode & S_IFMT
    if type == S_IFDIR { throw .folder }
    if kind == .regular, type != S_IFREG { throw .notRegular }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    return Int(status.st_size)
  }

  /// Reads `descriptor` to its end. `size` is a guess: a file may grow, a pipe has none. Room for one
  /// byte more shows the end of a file that has not grown.
  static func contents(of descriptor: Int32, expecting size: Int, limit: Int)
    throws(FileError) -> [UInt8]
  {
    var bytes = [UInt8](repeating: 0, count: size > 0 ? size + 1 : 1 << 16)
    var filled = 0
    while true {
      if filled == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      // `rest` lies within the array and is not used after the call.
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
        return unsafe read(descriptor, rest.baseAddress, rest.count)
      }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(code: errno)
      }
      filled += count
      if filled > limit { throw .tooLarge(limit: limit) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }
}

extension FileError {
  /// What the operating system's error number means.
  public init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case EISDIR: self = .folder
    case EACCES, EPERM: self = .permissionDenied
    case EEXIST: self = .present
    case ENOSPC, EDQUOT: self = .diskFull
    default:
      // The C library owns the words and never changes those of a number that it knows.
      let words = unsafe strerror(code)
      self = .system(unsafe words.map { unsafe String(cString: $0) } ?? "error \(code)")
    }
  }
}
