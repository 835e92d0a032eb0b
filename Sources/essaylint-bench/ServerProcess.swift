import Foundation

/// A language server that was started here, and what goes to and from it.
///
/// It is started by `posix_spawn` and read by `read`, so that what is measured is the server and not
/// the means of measuring.
final class ServerProcess {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let pid: pid_t
  private let input: Int32
  private let output: Int32
  /// What has come, from `start` to `filled`, has not been looked at.
  private var received: [UInt8] = []
  private var start = 0
  private var filled = 0

  /// - Parameter command: the program, looked up in `PATH` where it is no path, and its arguments.
  init(_ command: [String]) throws {
    var toServer: [Int32] = [0, 0]
    var fromServer: [Int32] = [0, 0]
    guard pipe(&toServer) == 0, pipe(&fromServer) == 0 else {
      throw Failure(description: "no pipe: \(String(cString: strerror(errno)))")
    }
    // Another server that is started meanwhile must not hold these open.
    for descriptor in toServer + fromServer { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toServer[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromServer[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var pid: pid_t = 0
    let status = posix_spawnp(&pid, command[0], &actions, nil, &arguments, environ)
    close(toServer[0])
    close(fromServer[1])
    guard status == 0 else {
      throw Failure(description: "cannot start \(command[0]): \(String(cString: strerror(status)))")
    }
    self.pid = pid
    input = toServer[1]
    output = fromServer[0]
  }

  /// The greatest memory that the process has had, in KiB.
  var peakMemory: Int? {
    let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }

  /// Ends the process, and waits for its end.
  func end() {
    close(input)
    close(output)
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  /// A message as it goes over the wire.
  static func frame(_ body: String) -> [UInt8] {
    Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
  }

  func send(_ frame: [UInt8]) throws {
    var sent = 0
    while sent < frame.count {
      let count = frame[sent...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(description: "the server does not listen") }
      sent += count
    }
  }

  /// Waits for a message that `isWanted` by its body; others are passed over.
  func receive(where isWanted: (UnsafeRawBufferPointer) -> Bool) throws {
    while true {
      let body = try nextBody()
      if received.withUnsafeBytes({ isWanted(.init(rebasing: $0[body])) }) { return }
    }
  }

  /// Where the next body lies in `received`.
  private func nextBody() throws -> Range<Int> {
    if start == filled { (start, filled) = (0, 0) }
    while true {
      if let body = try nextFrame() {
        while filled < body.upperBound { try readMore() }
        start = body.upperBound
        return body
      }
      try readMore()
    }
  }

  /// Where the body of the next frame lies or will lie; nil while its header has not come.
  private func nextFrame() throws -> Range<Int>? {
    try received.withUnsafeBytes { bytes in
      let waiting = UnsafeRawBufferPointer(rebasing: bytes[start..<filled])
      guard let headerEnd = waiting.offset(of: "\r\n\r\n") else { return nil }
      let header = UnsafeRawBufferPointer(rebasing: waiting[..<headerEnd])
      guard let length = header.number(after: "Content-Length:") else {
        throw Failure(description: "no length: \(String(decoding: header, as: UTF8.self))")
      }
      let body = start + headerEnd + 4
      return body..<(body + length)
    }
  }

  private func readMore() throws {
    if received.count - filled < 1 << 16 {
      received += [UInt8](repeating: 0, count: max(received.count, 1 << 18))
    }
    let count = received.withUnsafeMutableBytes {
      read(output, $0.baseAddress.map { $0 + filled }, $0.count - filled)
    }
    if count < 0, errno == EINTR { return }
    guard count > 0 else { throw Failure(description: "the server has ended") }
    filled += count
  }
}

extension UnsafeRawBufferPointer {
  /// Where words stand first; nil where they do not.
  func offset(of words: StaticString) -> Int? {
    var start = 0
    while let base = baseAddress, start + words.utf8CodeUnitCount <= count,
      let found = memchr(base + start, Int32(words.utf8Start.pointee), count - start)
    {
      let offset = UnsafeRawPointer(found) - base
      guard offset + words.utf8CodeUnitCount <= count else { return nil }
      if memcmp(found, words.utf8Start, words.utf8CodeUnitCount) == 0 { return offset }
      start = offset + 1
    }
    return nil
  }

  /// The number that stands after a name, where that stands first; nil without one.
  func number(after name: StaticString) -> Int? {
    guard let field = offset(of: name) else { return nil }
    let digits = self[(field + name.utf8CodeUnitCount)...]
      .drop { $0 == UInt8(ascii: " ") }
      .prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    return digits.isEmpty ? nil : digits.reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
  }
}
