import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program run from its start to its end, with nobody reading what it writes.
struct MeasuredProcess {
  let time: Duration
  let status: Int32

  /// - Parameters:
  ///   - command: the program, with a slash in it, and its arguments.
  ///   - input: a file that it reads as standard input.
  init(_ command: [String], input: String = "/dev/null") throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var id: pid_t = 0
    var status: Int32 = 0
    var code: Int32 = 0
    time = ContinuousClock().measure {
      code = posix_spawn(&id, command[0], &actions, nil, &arguments, environ)
      if code == 0 { waitpid(id, &status, 0) }
    }
    guard code == 0 else { throw UsageError("\(command[0]): \(String(cString: strerror(code)))") }
    self.status = status >> 8 & 0xFF
  }

  /// The most memory that a program holds, in MiB; nil where GNU time is not installed.
  ///
  /// Linux counts the pages that a process has until it becomes the program, and here these are a
  /// benchmark's; those of `time` are next to none.
  static func peakMemory(of command: [String]) throws -> Double? {
    let time = "/usr/bin/time"
    guard FileManager.default.isExecutableFile(atPath: time) else { return nil }
    let note = FileManager.default.temporaryDirectory
      .appendingPathComponent("essaylint-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: note) }
    _ = try MeasuredProcess([time, "--quiet", "-f", "%M", "-o", note.path] + command)
    let kibibytes = Double(
      try String(contentsOf: note, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines))
    return kibibytes.map { $0 / 1024 }
  }
}

/// One of several commands that are measured in turns, so that whatever else the machine does falls
/// upon all of them.
struct Contestant {
  let name: String
  let command: [String]
  private(set) var times = Sample()
  /// The most that it holds, in MiB; nil where that cannot be told.
  private(set) var memory: Double?

  init(_ name: String, _ command: [String]) {
    self.name = name
    self.command = command
  }

  /// Runs all of them in turns.
  static func race(_ contestants: [Contestant], rounds: Int) throws -> [Contestant] {
    var contestants = contestants
    for round in 0...rounds {
      for index in contestants.indices {
        let process = try MeasuredProcess(contestants[index].command)
        // The first round fills the machine's caches.
        if round > 0 { contestants[index].times.add(process.time) }
      }
    }
    for index in contestants.indices {
      contestants[index].memory = try MeasuredProcess.peakMemory(of: contestants[index].command)
    }
    return contestants
  }
}
