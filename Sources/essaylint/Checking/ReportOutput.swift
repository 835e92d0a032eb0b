import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the report goes.
enum ReportOutput {
  case standardOutput
  /// Where standard output has another use.
  case standardError
  /// Nowhere: something else is told in its stead.
  case nothing
  /// A file that takes its place when it is complete.
  case replacement(FileReplacement)
  /// A pipe or a device.
  case device(Int32)

  /// What `--output` names.
  static func file(_ path: String) throws(FileError) -> ReportOutput {
    if path == "-" { return .standardOutput }
    do {
      return .replacement(try FileReplacement.begin(of: path))
    } catch .notRegular {
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileError(writing: errno) }
      return .device(descriptor)
    }
  }

  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    if bytes.isEmpty { return }
    switch self {
    case .standardOutput:
      try Self.check(FileWriter.write(bytes, to: STDOUT_FILENO))
    case .standardError:
      try Self.check(FileWriter.write(bytes, to: STDERR_FILENO))
    case .nothing: break
    case .replacement(let file):
      do { try file.write(bytes) } catch { throw .failed(error) }
    case .device(let descriptor):
      try Self.check(FileWriter.write(bytes, to: descriptor))
    }
  }

  /// Whether what is written may come to stand beside a progress line.
  var mayShowOnTerminal: Bool {
    switch self {
    case .standardOutput: Console.isTerminal
    case .standardError, .device: true
    case .nothing, .replacement: false
    }
  }

  /// Nothing more comes.
  func finish() throws(OutputFailure) {
    switch self {
    case .standardOutput, .standardError, .nothing: break
    case .replacement(let file):
      do { try file.finish() } catch { throw .failed(error) }
    case .device(let descriptor):
      if close(descriptor) != 0 { try Self.check(errno) }
    }
  }

  private static func check(_ code: Int32) throws(OutputFailure) {
    if code == EPIPE { throw .closed }
    if code != 0 { throw .failed(FileError(writing: code)) }
  }
}

/// Why nothing more can be written.
enum OutputFailure: Error {
  /// Nobody reads it any more, as after `| head`.
  case closed
  case failed(FileError)
}
