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
  /// A file that takes its place when it is complete, and its name.
  case replacement(FileReplacement, String)
  /// A pipe or a device, and its name.
  case device(Int32, String)

  /// What `--output` names.
  static func file(_ path: String) throws(FileError) -> ReportOutput {
    if path == "-" { return .standardOutput }
    do {
      return .replacement(try FileReplacement.begin(of: path), path)
    } catch .notRegular {
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileError(writing: errno) }
      return .device(descriptor, path)
    }
  }

  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    if bytes.isEmpty { return }
    switch self {
    case .standardOutput:
      try check(FileWriter.write(bytes, to: STDOUT_FILENO))
    case .standardError:
      try check(FileWriter.write(bytes, to: STDERR_FILENO))
    case .nothing: break
    case .replacement(let file, _):
      do { try file.write(bytes) } catch { throw .failed(place, error) }
    case .device(let descriptor, _):
      try check(FileWriter.write(bytes, to: descriptor))
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
    case .replacement(let file, _):
      do { try file.finish() } catch { throw .failed(place, error) }
    case .device(let descriptor, _):
      if close(descriptor) != 0 { try check(errno) }
    }
  }

  /// What it is for people.
  private var place: String {
    switch self {
    case .standardOutput, .nothing: "standard output"
    case .standardError: "standard error"
    case .replacement(_, let path), .device(_, let path): path
    }
  }

  private func check(_ code: Int32) throws(OutputFailure) {
    if code == EPIPE { throw .closed }
    if code != 0 { throw .failed(place, FileError(writing: code)) }
  }
}

/// Why nothing more can be written.
enum OutputFailure: Error {
  /// Nobody reads it any more, as after `| head`.
  case closed
  /// Where, and why.
  case failed(String, FileError)
}
