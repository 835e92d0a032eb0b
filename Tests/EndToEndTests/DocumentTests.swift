import Testing

/// The built command line before documents that LibreOffice makes.
@Suite struct `Essays as they are handed in` {
  private static let programs = [OtherProgram(name: "pandoc"), OtherProgram(name: "soffice")]

  @Test(
    .enabled(
      if: PythonSuite.isHereOrRequired && programs.allSatisfy(\.isHereOrRequired),
      "pandoc, soffice or the packages of Tests/Conformance/requirements.txt are missing"))
  func `are judged as the same words in Markdown are`() async throws {
    for program in Self.programs { _ = try #require(program.url) }
    try await PythonSuite(name: "Documents").run()
  }
}

/// The pages of reports before Chromium.
@Suite struct `Pages to look at` {
  private static let browser = OtherProgram(name: "chromium")

  @Test(
    .enabled(
      if: PythonSuite.isHereOrRequired && browser.isHereOrRequired,
      "chromium or the packages of Tests/Conformance/requirements.txt are missing"))
  func `are silent, lead where they say, can be read by everybody and count right`() async throws {
    _ = try #require(Self.browser.url)
    try await PythonSuite(name: "Pages").run()
  }
}
