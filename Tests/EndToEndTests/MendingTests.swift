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
      // From the very beginning to a little after its end.
      let process = try ChildProcess(
        binary, arguments, in: desk.folder, environment: ["HOME": desk.folder.path])
      _ = process.waitToEnd(within: took * attempt / 20)
      let found = try String(contentsOf: file, encoding: .utf8)
      #expect(found == Self.essay || found == mended)
      if found == Self.essay { kept += 1 }
    }
    #expect(kept > 0)
  }
}
