import Foundation
import TestSupport
import Testing

/// Tests in Python that drive the built binary: a folder beside the test targets.
struct PythonSuite {
  let name: String

  /// Whether its test should run: where its packages are, and where their absence is a failure.
  static var isHereOrRequired: Bool { python != nil || OtherProgram.areAllRequired }

  /// The Python that has the suites' packages; nil where there is none.
  ///
  /// It is the one that `ESSAYLINT_PYTHON` names, else the one that `.ci/run` has made.
  private static let python: URL? = {
    let made = Repository.folder.appending(path: ".build/conformance/bin/python")
    let named = ProcessInfo.processInfo.environment["ESSAYLINT_PYTHON"]
      .map { URL(fileURLWithPath: $0) }
    let python = named ?? made
    let arguments = ["-c", "import axe_core_python, jsonschema, lsprotocol, lxml, pytest"]
    let asked = try? Desk().run(python, arguments, within: 60)
    return asked?.status == 0 ? python : nil
  }()

  /// One suite after the other: each keeps programs busy whose answers it waits for.
  private static let queue = DispatchQueue(label: "suites in Python")

  /// Runs it on a thread of its own: minutes of waiting would keep other tests from theirs.
  /// - Parameter more: of the environment.
  func run(_ more: [String: String] = [:]) async throws {
    let python = try #require(Self.python, "ESSAYLINT_REQUIRE_ALL asks for ESSAYLINT_PYTHON")
    let binary = try #require(BuiltBinary.url)
    let suite = Repository.tests.appending(path: name)
    let (status, said) = try await withCheckedThrowingContinuation { continuation in
      Self.queue.async {
        continuation.resume(
          with: Result {
            try Desk().run(
              python, ["-m", "pytest", "--rootdir", suite.path, suite.path], within: 600,
              environment: ["ESSAYLINT": binary.path, "PYTHONDONTWRITEBYTECODE": "1"]
                .merging(more) { $1 })
          })
      }
    }
    #expect(status == 0, "\(said.suffix(20_000))")
  }
}
