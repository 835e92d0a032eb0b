import Foundation
import Testing

@Suite struct `Mending files` {
  private static let essay = String(
    repeating: "Ruth insists that they are “modelled on trash”, and nobody answers her.\n\n",
    count: 400)

  @Test func `leaves the old file or the new one, whenever it is killed`() throws {
    let binary = try #require(BuiltBinary.url)
    let arguments = ["check", "--fix", "--quiet", "--fail-on", "never", "essay.md"]
    let desk = try Desk()
    try desk.write(Self.essay, to: "essay.md")
    let start = ContinuousClock.now
    _ = try desk.run(arguments)
    let took = ContinuousClock.now - start
    let file = desk.folder.appendingPathComponent("essay.md")
    let mended = try String(contentsOf: file, encoding: .utf8)
    #expect(mended == Self.essay.replacing("modelled on", with: "modelled from"))

    var kept = 0
    for attempt in 0..<24 {
      try desk.write(Self.essay, to: "essay.md")
      let process = Process()
      process.executableURL = binary
      process.arguments = arguments
      process.currentDirectoryURL = desk.folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      let ended = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in ended.signal() }
      try process.run()
      // From the very beginning to a little after its end.
      let fraction = Double(attempt) / 20
      let nanoseconds = Double(took.components.attoseconds) / 1e9 * fraction
      if ended.wait(timeout: .now() + .nanoseconds(Int(nanoseconds))) == .timedOut {
        kill(process.processIdentifier, SIGKILL)
        ended.wait()
      }
      let found = try String(contentsOf: file, encoding: .utf8)
      #expect(found == Self.essay || found == mended)
      if found == Self.essay { kept += 1 }
    }
    #expect(kept > 0)
  }
}
