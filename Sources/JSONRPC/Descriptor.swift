#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One end of a pipe, a socket or a file, as the system numbers it.
struct Descriptor: Sendable, Equatable {
  let number: Int32

  /// Something that is waited for.
  enum Event {
    case readable, writable

    fileprivate var flag: Int16 {
      switch self {
      case .readable: Int16(POLLIN)
      case .writable: Int16(POLLOUT)
      }
    }
  }

  /// Waits until one of some descriptors is ready.
  /// - Parameter timeout: in milliseconds; nil waits for as long as it takes.
  /// - Returns: which are ready; one that has ended or failed is, so that the next call tells.
  static func wait(for wanted: [(Descriptor, Event)], timeout: Int32?) -> [Bool] {
    var requests = wanted.map { pollfd(fd: $0.number, events: $1.flag, revents: 0) }
    // Unsafe only in that `poll` takes a pointer; the array lives for the call and has as many
    // elements as are named.
    let count = unsafe poll(&requests, nfds_t(requests.count), timeout ?? -1)
    return requests.map { count > 0 && $0.revents != 0 }
  }

  enum Reading {
    case bytes([UInt8])
    /// Nothing for now: a signal came, or somebody has made the descriptor non-blocking.
    case nothing
    case end
  }

  /// The most bytes that are read at once.
  static let chunkSize = 65_536

  /// What there is to read, at most ``chunkSize``; waits where there is nothing yet.
  func read() -> Reading {
    var result = 0
    // Unsafe only in that `read` fills uninitialised memory; it never writes beyond the count
    // given, and as many bytes as it reports are initialised.
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
      result = unsafe systemRead(number, buffer.baseAddress, buffer.count)
      count = max(result, 0)
    }
    if result > 0 { return .bytes(chunk) }
    return result < 0 && isTransient(errno) ? .nothing : .end
  }

  /// Writes some of the bytes.
  /// - Returns: how many; nil where nothing can be written any more.
  func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    // Unsafe only in that `write` takes a pointer; the slice holds as many bytes as are named.
    let result = unsafe bytes.withUnsafeBytes { slice in
      unsafe systemWrite(number, slice.baseAddress, slice.count)
    }
    if result >= 0 { return result }
    return isTransient(errno) ? 0 : nil
  }

  /// Whether a call that failed for this reason may be made again.
  private func isTransient(_ reason: Int32) -> Bool {
    reason == EINTR || reason == EAGAIN || reason == EWOULDBLOCK
  }
}

// The methods above have the same names.
private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, buffer, count)
}

private func systemWrite(_ number: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, buffer, count)
}

/// Wakes a thread that waits for descriptors: a pipe of the process's own.
final class Bell: Sendable {
  let reading: Descriptor
  private let writing: Descriptor

  init() {
    var ends: [Int32] = [-1, -1]
    // Unsafe only in that `pipe` takes a pointer, to as many elements as it fills.
    _ = unsafe pipe(&ends)
    // Nobody waits for the bell to be rung or to fall silent, and no other program inherits it.
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    reading = Descriptor(number: ends[0])
    writing = Descriptor(number: ends[1])
  }

  deinit {
    close(reading.number)
    close(writing.number)
  }

  func ring() { _ = writing.write([1]) }

  func silence() { _ = reading.read() }
}
