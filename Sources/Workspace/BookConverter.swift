import EssayText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes plain text of a book in another form (EPUB, a word processor's document) with pandoc, where it
/// is installed. It is started without a shell and in its sandbox, in which it reads no other file and
/// fetches nothing; how long it may run, how much it may write and how much memory it may take are
/// bounded.
enum BookConverter {
  /// Why a book could not be converted.
  enum Failure: Error, CustomStringConvertible {
    case missing(name: String)
    case tooSlow
    case tooLarge
    case failed(String)

    var description: String {
      switch self {
      case .missing(let name):
        "to read \(name) essaylint needs pandoc, which is not installed (https://pandoc.org); or save "
          + "the book as plain text"
      case .tooSlow:
        "pandoc took longer than \(secondsToWait) seconds to convert it; save it as plain text"
      case .tooLarge:
        "converted it is larger than \(FileReader.limit >> 20) MiB, the most that essaylint reads"
      case .failed(let words):
        "pandoc cannot convert it\(words.isEmpty ? "" : ": \(words)")"
      }
    }
  }

  static let secondsToWait = 60

  /// What pandoc calls the formats, by the endings of files' names.
  private static let formats = [
    "epub": ("epub", "an EPUB"), "docx": ("docx", "a Word document"),
    "odt": ("odt", "an OpenDocument text"), "html": ("html", "HTML"), "htm": ("html", "HTML"),
    "xhtml": ("html", "HTML"), "fb2": ("fb2", "a FictionBook"), "rtf": ("rtf", "rich text"),
  ]

  private static func format(of path: String) -> (pandoc: String, name: String)? {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    return formats[path[path.index(after: dot)...].lowercased()]
  }

  /// Whether a file must be converted, by its name.
  static func isNeeded(for path: String) -> Bool { format(of: path) != nil }

  /// The text of the book at `path`, an absolute one. A line is a paragraph or a line of verse.
  static func text(at path: String) throws(Failure) -> TextSnapshot {
    guard let format = format(of: path) else { throw .failed("") }
    let output = try run(
      [
        "pandoc", "--sandbox", "--from=\(format.pandoc)", "--to=plain", "--wrap=none",
        "--", path,
      ], format.name)
    do {
      return try TextSnapshot(validating: output)
    } catch {
      throw .failed("")
    }
  }

  // MARK: - The process

  private static func run(_ command: [String], _ name: String) throws(Failure) -> [UInt8] {
    var output: [Int32] = [0, 0]
    // The array has room for both ends.
    guard unsafe pipe(&output) == 0 else { throw .failed("") }
    defer { _ = close(output[0]) }
    for end in output { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = spawn(command, output: output[1])
    _ = close(output[1])
    guard let process else { throw .missing(name: name) }
    let read = collect(output[0])
    if case .failure = read { _ = kill(process, SIGKILL) }
    var status: Int32 = 0
    // `status` outlives the call, which fills it in.
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let bytes = try read.get()
    // What a shell says of a program that is not there, and what `posix_spawn` may.
    if status & 0x7F == 0, (status >> 8) & 0xFF == 127 { throw .missing(name: name) }
    guard status == 0 else { throw .failed("") }
    return bytes
  }

  /// Starts a program that is looked up in `PATH`; nil where it cannot be started.
  private static func spawn(_ command: [String], output: Int32) -> pid_t? {
    #if canImport(Glibc)
      var actions = unsafe posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    // All that is handed over here is used during the calls alone.
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    defer {
      // The formatter spoils a loop over what is unsafe.
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
    }
    var process: pid_t = 0
    let status = unsafe posix_spawnp(
      &process, command[0], &actions, nil, &arguments, environ)
    return status == 0 ? process : nil
  }

  /// All that a process writes, as far as it is in time and within bounds.
  private static func collect(_ descriptor: Int32) -> Result<[UInt8], Failure> {
    let deadline = ContinuousClock.now + .seconds(secondsToWait)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let left = ContinuousClock.now.duration(to: deadline).components.seconds
      guard left >= 0 else { return .failure(.tooSlow) }
      // `wanted` outlives the call, which fills it in.
      let ready = unsafe poll(&wanted, 1, Int32(left * 1000 + 1))
      if ready == 0 { return .failure(.tooSlow) }
      if ready < 0 {
        if errno == EINTR { continue }
        return .failure(.failed(""))
      }
      // `chunk` lies where it is during the call.
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return .success(bytes) }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(.failed(""))
      }
      bytes += chunk[..<count]
      if bytes.count > FileReader.limit { return .failure(.tooLarge) }
    }
  }
}
