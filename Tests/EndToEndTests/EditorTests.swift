import Foundation
import TestSupport
import Testing

/// Another program that a test drives.
struct OtherProgram {
  let name: String

  /// Where it is installed; nil where it is not.
  var url: URL? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Whether a test that needs it should run: where it is here, and where its absence is a failure.
  var isHereOrRequired: Bool { url != nil || Self.areAllRequired }

  static let areAllRequired =
    ProcessInfo.processInfo.environment["ESSAYLINT_REQUIRE_ALL"] == "1"
}

/// One after the other: two editors at once would only slow each other down.
@Suite(.serialized) struct `In a real editor` {
  private static let neovim = OtherProgram(name: "nvim")
  private static let emacs = OtherProgram(name: "emacs")

  @Test(.enabled(if: neovim.isHereOrRequired, "Neovim is not installed"))
  func `Neovim shows a misquote, mends it, and shows it no longer`() throws {
    try drive("neovim")
  }

  @Test(.enabled(if: emacs.isHereOrRequired, "Emacs is not installed"))
  func `Emacs shows a misquote, mends it, and shows it no longer`() throws {
    try drive("emacs")
  }

  private func drive(_ editor: String) throws {
    let binary = try #require(BuiltBinary.url)
    let run = Repository.tests.appending(path: "Editors/run")
    let (status, said) = try Desk().run(run, [editor, binary.path], within: 180)
    #expect(status == 0, "\(said)")
    #expect(said.contains("PASS"), "\(said)")
  }
}

extension Desk {
  /// Runs another program in the folder until it ends, for at most `seconds`, in this process's
  /// environment.
  /// - Returns: its exit status, and what it has written to either stream.
  func run(
    _ program: URL, _ arguments: [String], within seconds: Int, environment: [String: String] = [:]
  ) throws -> (status: Int32, said: String) {
    let log = folder.appendingPathComponent(".log-\(UUID().uuidString)")
    try Data().write(to: log)
    defer { try? FileManager.default.removeItem(at: log) }
    let process = try ChildProcess(
      program, arguments, in: folder,
      environment: ProcessInfo.processInfo.environment.merging(environment) { $1 },
      output: log.path, errors: log.path)
    let (status, isOverdue) = process.waitToEnd(within: .seconds(seconds))
    let said = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    return (status, isOverdue ? said + "\nended after \(seconds) s" : said)
  }
}
