import Foundation
import Testing

/// The built server before the strict client of `Tests/Conformance`.
@Suite struct `Held against the protocol` {
  /// The Python that has the suite's packages; nil where there is none.
  ///
  /// It is the one that `ESSAYLINT_PYTHON` names, else the one that `.ci/run` has made.
  private static let python: URL? = {
    let made = testsFolder.deletingLastPathComponent()
      .appendingPathComponent(".build/conformance/bin/python")
    let named = ProcessInfo.processInfo.environment["ESSAYLINT_PYTHON"]
      .map { URL(fileURLWithPath: $0) }
    let python = named ?? made
    let arguments = ["-c", "import lsprotocol, pytest"]
    let asked = try? Desk().run(python, arguments, within: 60)
    return asked?.status == 0 ? python : nil
  }()

  @Test(
    .enabled(
      if: python != nil || OtherProgram.areAllRequired,
      "ESSAYLINT_PYTHON names no Python that has Tests/Conformance/requirements.txt"))
  func `everything the server says is as the protocol wants it`() throws {
    let python = try #require(Self.python, "ESSAYLINT_REQUIRE_ALL asks for ESSAYLINT_PYTHON")
    let binary = try #require(BuiltBinary.url)
    let suite = testsFolder.appendingPathComponent("Conformance")
    let (status, said) = try Desk().run(
      python, ["-m", "pytest", "--rootdir", suite.path, suite.path], within: 600,
      environment: ["ESSAYLINT": binary.path, "PYTHONDONTWRITEBYTECODE": "1"])
    #expect(status == 0, "\(said.suffix(20_000))")
  }
}
