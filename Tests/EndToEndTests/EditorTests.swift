import Foundation
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
  var isHereOrRequired: Bool {
    url != nil || ProcessInfo.processInfo.environment["ESSAYLINT_REQUIRE_ALL"] == "1"
  }
}

@Suite struct `In a real editor` {
  private static let neovim = OtherProgram(name: "nvim")

  @Test(.enabled(if: neovim.isHereOrRequired, "Neovim is not installed"))
  func `Neovim shows a misquote, mends it, and shows it no longer`() throws {
    let neovim = try #require(Self.neovim.url, "ESSAYLINT_REQUIRE_ALL asks for Neovim")
    let binary = try #require(BuiltBinary.url)
    let desk = try Desk()
    try desk.write(
      """
      # Who are they?

      Ruth insists that they are “modelled on trash”, and nobody answers her.

      """, to: "essay.md")
    let driver = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Editors/neovim.lua")
    let log = desk.folder.appendingPathComponent("log")
    try Data().write(to: log)
    let process = Process()
    process.executableURL = neovim
    process.arguments = ["--headless", "--clean", "-u", "NONE", "-c", "luafile \(driver.path)"]
    process.currentDirectoryURL = desk.folder
    process.environment = ProcessInfo.processInfo.environment.merging([
      "ESSAYLINT": binary.path, "ESSAY": "essay.md", "HOME": desk.folder.path,
    ]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: log)
    process.standardError = process.standardOutput
    let isOverdue = try process.runToEnd(within: 90)
    let said = try String(contentsOf: log, encoding: .utf8)
    #expect(!isOverdue)
    #expect(process.terminationStatus == 0, "\(said)")
    #expect(said.contains("PASS"), "\(said)")
  }
}
