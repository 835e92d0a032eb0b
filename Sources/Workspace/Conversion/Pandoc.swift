import EssayText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs pandoc, which reads what word processors write. It is started without a shell and in its
/// sandbox, in which it reads no other file and fetches nothing; how long it may run, how much it may
/// write and how much memory it may take are bounded.
enum Pandoc {
  /// Why a file could not be converted.
  enum Failure: Error, Equatable {
    /// pandoc is not there.
    case missing
    case tooSlow
    case tooLarge
    /// pandoc gave up, or what it has written makes no sense.
    case failed
  }

  static let secondsToWait = 60

  /// What pandoc makes of the file at `path`, an absolute one.
  /// - Parameters:
  ///   - format: what pandoc calls the file's format.
  ///   - target: what pandoc calls the format that is wanted.
  static func convert(_ path: String, from format: String, to target: String) throws(Failure)
    -> [UInt8]
  {
    try run(command(format, target) + ["--", path], input: nil)
  }

  /// What pandoc makes of a file's bytes.
  static func convert(_ bytes: [UInt8], from format: String, to target: String) throws(Failure)
    -> [UInt8]
  {
    // A file, which nobody has to go on writing while pandoc reads and writes.
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var name = Array(PathNames.join(folder, "essaylint-XXXXXX").utf8CString)
    // The call changes the letters of the array, which outlives it.
    let input = unsafe mkstemp(&name)
    guard input >= 0 else { throw .failed }
    defer { _ = close(input) }
    _ = unsafe unlink(name)
    _ = fcntl(input, F_SETFD, FD_CLOEXEC)
    guard FileWriter.write(bytes, to: input) == 0, lseek(input, 0, SEEK_SET) == 0 else {
      throw .failed
    }
    return try run(command(format, target), input: input)
  }

  private static func command(_ format: String, _ target: String) -> [String] {
    ["pandoc", "--sandbox", "--from=\(format)", "--to=\(target)", "--wrap=none"]
  }

  private static func run(_ command: [String], input: Int32?) throws(Failure) -> [UInt8] {
    var output: [Int32] = [0, 0]
    // The array has room for both ends.
    guard unsafe pipe(&output) == 0 else { throw .failed }
    defer { _ = close(output[0]) }
    for end in output { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = spawn(command, input: input, output: output[1])
    _ = close(output[1])
    guard let process else { throw .missing }
    let read = collect(output[0])
    if case .failure = read { _ = kill(process, SIGKILL) }
    var status: Int32 = 0
    // `status` outlives the call, which fills it in.
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let bytes = try read.get()
    // What a shell says of a program that is not there, and what `posix_spawn` may.
    if status & 0x7F == 0, (status >> 8) & 0xFF == 127 { throw .missing }
    // What GHC's run-time system says where the heap is full.
    if status & 0x7F == 0, (status >> 8) & 0xFF == 251 { throw .tooLarge }
    guard status == 0 else { throw .failed }
    return bytes
  }

  /// The most memory that pandoc may take, as GHC's run-time system is told; a pandoc that was built
  /// to listen to nobody ignores it.
  private static let heapLimit = "GHCRTS=-M1536m"

  /// Starts a program that is looked up in `PATH`; nil where it cannot be started.
  private static func spawn(_ command: [String], input: Int32?, output: Int32) -> pid_t? {
    #if canImport(Glibc)
      var actions = unsafe posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    // All that is handed over here is used during the calls alone.
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    if let input {
      unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    var surroundings = unsafe (environment + [heapLimit]).map { unsafe strdup($0) } + [nil]
    defer {
      // The formatter spoils a loop over what is unsafe.
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
      for index in unsafe surroundings.indices { unsafe free(surroundings[index]) }
    }
    var process: pid_t = 0
    let status = unsafe posix_spawnp(
      &process, command[0], &actions, nil, &arguments, &surroundings)
    return status == 0 ? process : nil
  }

  /// The variables of this process, but what they say to GHC's run-time system.
  private static var environment: [String] {
    var variables: [String] = []
    var next = unsafe environ
    // The C library owns the words, which end with a null; nothing here changes them.
    while let words = unsafe next.pointee {
      let variable = unsafe String(cString: words)
      if !variable.hasPrefix("GHCRTS=") { variables.append(variable) }
      unsafe next += 1
    }
    return variables
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
        return .failure(.failed)
      }
      // `chunk` lies where it is during the call.
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return .success(bytes) }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(.failed)
      }
      bytes += chunk[..<count]
      if bytes.count > FileReader.limit { return .failure(.tooLarge) }
    }
  }
}
