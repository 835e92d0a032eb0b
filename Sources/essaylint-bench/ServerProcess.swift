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
  private var received: [UInt8] = []
  private var start = 0

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

  func send(_ body: String) throws {
    let frame = Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
    var sent = 0
    while sent < frame.count {
      let count = frame[sent...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(description: "the server does not listen") }
      sent += count
    }
  }

  /// The body of the next message that `isWanted`; others are passed over.
  func receive(where isWanted: (ArraySlice<UInt8>) -> Bool) throws {
    while true {
      let body = try nextBody()
      if isWanted(received[body]) { return }
    }
  }

  /// Where the next body lies in `received`.
  private func nextBody() throws -> Range<Int> {
    if start > 1 << 20 {
      received.removeFirst(start)
      start = 0
    }
    let separator = Array("\r\n\r\n".utf8)
    var searched = start
    while true {
      if let headerEnd = received[searched...].firstRange(of: separator) {
        let header = String(decoding: received[start..<headerEnd.lowerBound], as: UTF8.self)
        guard let length = Self.length(header) else {
          throw Failure(description: "no length: \(header)")
        }
        let end = headerEnd.upperBound + length
        while received.count < end { try readMore() }
        start = end
        return headerEnd.upperBound..<end
      }
      searched = max(start, received.count - separator.count)
      try readMore()
    }
  }

  private static func length(_ header: String) -> Int? {
    for line in header.components(separatedBy: "\r\n") {
      let parts = line.split(separator: ":")
      if parts.count == 2, parts[0].lowercased() == "content-length" {
        return Int(parts[1].trimmingCharacters(in: .whitespaces))
      }
    }
    return nil
  }

  private func readMore() throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(output, &buffer, buffer.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else { throw Failure(description: "the server has ended") }
    received += buffer[..<count]
  }
}
