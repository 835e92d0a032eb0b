import Testing

private let packagesAreMissing: Comment =
  "ESSAYLINT_PYTHON names no Python that has Tests/Conformance/requirements.txt"

/// The built server before the strict client of `Tests/Conformance`.
@Suite struct `Held against the protocol` {
  @Test(.enabled(if: PythonSuite.isHereOrRequired, packagesAreMissing))
  func `everything the server says is as the protocol wants it`() async throws {
    try await PythonSuite(name: "Conformance").run()
  }
}

/// The built command line's reports before the schemas of `Fixtures/schemas`.
@Suite struct `Held against the schemas` {
  @Test(.enabled(if: PythonSuite.isHereOrRequired, packagesAreMissing))
  func `every format of report is what its readers expect`() async throws {
    try await PythonSuite(name: "Formats").run()
  }
}

/// The built server before everything that a stranger may send.
@Suite struct `Abused` {
  @Test(.enabled(if: PythonSuite.isHereOrRequired, packagesAreMissing))
  func `the server answers the next good request`() async throws {
    // This build is many times slower than the product, whose bounds the table has.
    try await PythonSuite(name: "Hostile").run([
      "ESSAYLINT_PATIENCE": "60", "ESSAYLINT_LONGEST": "3000", "ESSAYLINT_MEGABYTES": "900",
      "ESSAYLINT_KILLS": "10", "ESSAYLINT_FILES": "60",
    ])
  }
}
