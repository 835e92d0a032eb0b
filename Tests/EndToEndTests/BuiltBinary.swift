import Foundation

/// The essaylint that was built together with these tests.
enum BuiltBinary {
  /// It lies in the folder of build products, as the test bundle does.
  static let url: URL? = {
    let starts =
      [Bundle.main.bundleURL, Bundle(for: Marker.self).bundleURL]
      + [CommandLine.arguments[0], "/proc/self/exe"].map {
        URL(fileURLWithPath: $0).resolvingSymlinksInPath()
      }
    for start in starts {
      var folder = start
      while folder.path != "/" {
        let candidate = folder.appendingPathComponent("essaylint")
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(
          atPath: candidate.path, isDirectory: &isFolder)
        if exists, !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: candidate.path)
        {
          return candidate
        }
        folder = folder.deletingLastPathComponent()
      }
    }
    return nil
  }()

  private final class Marker {}
}

/// What a finished process has left behind.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String
  /// Whether it had to be ended because it took too long.
  let isOverdue: Bool
}

/// A folder of essays in which essaylint is run; it goes away with the test that made it.
final class Desk {
  struct NoBinary: Error {}

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("essaylint-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func write(_ content: [UInt8], to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content).write(to: file)
  }

  func write(_ content: String, to name: String) throws {
    try write(Array(content.utf8), to: name)
  }

  /// Runs essaylint in the folder until it ends, for at most so many seconds.
  ///
  /// Its streams are files, not pipes: nothing can then wait for a reader.
  func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    within seconds: Int = 20
  ) throws -> Outcome {
    guard let binary = BuiltBinary.url else { throw NoBinary() }
    let outcome = try run(
      binary, arguments, input: input,
      environment: ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }, within: seconds)
    return Outcome(
      status: outcome.status, output: String(decoding: outcome.output, as: UTF8.self),
      errors: String(decoding: outcome.errors, as: UTF8.self), isOverdue: outcome.isOverdue)
  }

  /// Runs a program likewise.
  /// - Parameter environment: all of it, but for `HOME`, which is the folder.
  func run(
    _ program: URL, _ arguments: [String], input: [UInt8] = [], environment: [String: String],
    within seconds: Int = 60
  ) throws -> ShellOutcome {
    // Outside the folder, where nobody looks for essays.
    let streams = FileManager.default.temporaryDirectory
      .appendingPathComponent("essaylint-streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    func file(_ name: String, _ content: [UInt8] = []) throws -> URL {
      let url = streams.appendingPathComponent(name)
      try Data(content).write(to: url)
      return url
    }
    let output = try file("output")
    let errors = try file("errors")

    let process = try ChildProcess(
      program, arguments, in: folder,
      environment: ["HOME": folder.path].merging(environment) { $1 },
      input: file("input", input).path, output: output.path, errors: errors.path)
    let (status, isOverdue) = process.waitToEnd(within: .seconds(seconds))
    return ShellOutcome(
      status: status, output: Array(try Data(contentsOf: output)),
      errors: Array(try Data(contentsOf: errors)), isOverdue: isOverdue)
  }
}
