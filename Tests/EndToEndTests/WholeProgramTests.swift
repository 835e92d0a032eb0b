import Foundation
import TestSupport
import Testing

/// What the README's program is: one that holds the C library, too. The tests themselves do not.
@Suite struct `In a program that needs no shared library` {
  private static let compiler = OtherProgram(name: "swiftc")

  private static let program = """
    @inline(never) func element(_ index: Int) -> Int { [1, 2, 3][index] }

    TrapHandler.install(program: "program 1.2", advice: "do this", steps: ["", "reading"])
    for round in 0..<3 {
      let result = Attempt.run {
        Attempt.note(round)
        return element(CommandLine.arguments.count + 2)
      }
      guard case .failure(let fault) = result, fault.step == round, fault.place != nil else {
        fatalError("\\(result)")
      }
    }
    print("went on,", Attempt.run { element(2) })
    fflush(nil)
    abort()
    """

  /// Compiles what attempts are made of into such a program.
  private func build(on desk: Desk) throws -> URL {
    let compiler = try #require(Self.compiler.url, "ESSAYLINT_REQUIRE_ALL asks for swiftc")
    try desk.write("import Glibc\n\n" + Self.program, to: "main.swift")
    let folder = Repository.folder.appending(path: "Sources/FaultTolerance")
    let sources = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.map { folder.appendingPathComponent($0).path }
    let (status, said) = try desk.run(
      compiler,
      ["-swift-version", "6", "-O", "-static-executable", "-o", "program", "main.swift"] + sources,
      within: 300)
    try #require(status == 0, "\(said)")
    return desk.folder.appendingPathComponent("program")
  }

  @Test(.enabled(if: compiler.isHereOrRequired, "swiftc is not on the PATH"))
  func `an attempt fails and things go on, and the end is told of`() throws {
    let desk = try Desk()
    let ended = try desk.run(try build(on: desk), [], environment: [:])
    #expect(String(decoding: ended.output, as: UTF8.self) == "went on, success(3)\n")
    let errors = String(decoding: ended.errors, as: UTF8.self)
    let report = /program 1\.2 crashed \(SIGABRT at [0-9a-f]+\); do this\n/
    #expect(errors.wholeMatch(of: report) != nil, "\(errors)")
    #expect(ended.status == SIGABRT)
  }
}
