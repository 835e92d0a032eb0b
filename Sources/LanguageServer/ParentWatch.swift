import Dispatch
import EssayText
import JSONRPC
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ends the server when the process that started it is gone: an editor that crashes says no
/// goodbye, and a child of its own may keep the server's input open.
enum ParentWatch {
  private static let interval = DispatchTimeInterval.seconds(1)
  /// How long the loop may take to end by itself; it may be stuck in a pipe that nobody reads.
  private static let grace = DispatchTimeInterval.seconds(2)

  /// Looks after the process from now on.
  /// - Parameter process: its number, as the client gave it.
  static func start(_ process: Int, inbox: Inbox) {
    guard let number = pid_t(exactly: process), number > 0 else { return }
    let queue = DispatchQueue(label: "essaylint.parent")
    let isOwnParent = getppid() == number
    queue.async { watch(number, isOwnParent, inbox, on: queue) }
  }

  private static func watch(
    _ process: pid_t, _ isOwnParent: Bool, _ inbox: Inbox, on queue: DispatchQueue
  ) {
    guard isAlive(process), !isOwnParent || getppid() == process else {
      inbox.put([.end])
      queue.asyncAfter(deadline: .now() + grace) { exit(1) }
      return
    }
    queue.asyncAfter(deadline: .now() + interval) { watch(process, isOwnParent, inbox, on: queue) }
  }

  private static func isAlive(_ process: pid_t) -> Bool {
    // Signal 0 is sent to nobody; a process of another user's is alive all the same.
    guard kill(process, 0) == 0 || errno == EPERM else { return false }
    return !isZombie(process)
  }

  /// Whether the process has ended and only its parent does not know yet.
  private static func isZombie(_ process: pid_t) -> Bool {
    #if os(Linux)
      guard let status = try? FileReader.text(at: "/proc/\(process)/stat").string,
        // The name before the state may itself hold parentheses.
        let afterName = status.lastIndex(of: ")")
      else { return false }
      return status[afterName...].dropFirst(2).first == "Z"
    #else
      return false
    #endif
  }
}
