import Foundation
import Testing

/// The built server before the strict client of `Tests/Conformance`.
@Suite struct `Held against the protocol` {
  /// The Python in which the suite's packages are installed; nil where nobody has named one.
  private static let python = ProcessInfo.processInfo.environment["ESSAYLINT_PYTHON"]
    .map { URL(fileURLWithPath: $0) }

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
