import Foundation

/// A program that was started here and is waited for here.
///
/// Foundation's `Process` learns from a run loop that a program has ended, and beside a hundred others
/// it has learnt it a minute late; the kernel is asked instead.
struct ChildProcess {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let id: pid_t

  /// Starts a program.
  /// - Parameters:
  ///   - folder: where it runs.
  ///   - environment: all of it.
  ///   - input: the file that is its standard input; the other two are there, and written over.
  init(
    _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String],
    input: String = "/dev/null", output: String = "/dev/null", errors: String = "/dev/null"
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_APPEND, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_APPEND, 0)
    // What other tests have open meanwhile is not for this program.
    for descriptor: Int32 in 3..<1024 { posix_spawn_file_actions_addclose(&actions, descriptor) }

    // The threads of a test hold signals back that a program must be able to get.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    // It is `env` that goes to the folder: Swift does not see the action that would.
    let command = ["/usr/bin/env", "-C", folder.path, program.path] + arguments
    var words = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in words + variables { free(string) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, command[0], &actions, &attributes, &words, &variables)
    guard code == 0 else {
      throw Failure(description: "\(command[0]): \(String(cString: strerror(code)))")
    }
    self.id = id
  }

  /// Waits for its end, and ends it by force after a time.
  /// - Returns: its exit status, or the number of the signal that has ended it; and whether that was
  ///   necessary.
  func waitToEnd(within time: Duration) -> (status: Int32, isOverdue: Bool) {
    let start = ContinuousClock.now
    var status: Int32 = 0
    var nap: UInt32 = 200
    while waitpid(id, &status, WNOHANG) == 0 {
      guard ContinuousClock.now - start < time else {
        kill(id, SIGKILL)
        waitpid(id, &status, 0)
        return (status & 0x7F, true)
      }
      usleep(nap)
      nap = min(2 * nap, 10_000)
    }
    return (status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F, false)
  }
}
