import Foundation
import TestSupport
import Testing

@Suite struct `Long work` {
  /// Gives a command a terminal.
  private static let script = OtherProgram(name: "script")

  @Test(.enabled(if: script.isHereOrRequired, "script is not installed"))
  func `says on a terminal how far it has come, and takes it back in the end`() throws {
    let desk = try Desk()
    let essay = try String(
      contentsOf: Repository.fixtures.appending(path: "tour.md"), encoding: .utf8)
    try desk.write(String(repeating: essay, count: 10), to: "1.md")
    let binary = try #require(BuiltBinary.url)
    let check = "'\(binary.path)' check --jobs 1 --fail-on never"
    // As many as it takes for the work to be long here, whatever else this machine does.
    var said = ""
    var lines: [Substring] = []
    var count = 1
    while lines.isEmpty, count < 2_048 {
      for number in count + 1...2 * count {
        try FileManager.default.copyItem(
          at: desk.folder.appendingPathComponent("1.md"),
          to: desk.folder.appendingPathComponent("\(number).md"))
      }
      count *= 2
      guard count >= 32 else { continue }
      said = try Self.shown("\(check) . > report", in: desk)
      lines = said.split(separator: "\r").filter { $0.contains(" of \(count) essays, ") }
    }
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.contains(" a second, ") && $0.hasSuffix("\u{1B}[K") })
    #expect(said.hasSuffix("\r\u{1B}[K"))
    #expect(try Self.shown("\(check) --quiet . > report", in: desk).isEmpty)
  }

  /// What a command shows on a terminal at which nobody types. `script` may wait for ever where its
  /// own input has ended, so it gets a pipe that never does.
  private static func shown(_ command: String, in desk: Desk) throws -> String {
    let script = try #require(script.url).path
    return try desk.run(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "rm -f held; mkfifo held; exec '\(script)' -qec \"$0\" log <> held", command],
      within: 120, environment: ["TERM": "xterm"]
    ).said
  }
}
