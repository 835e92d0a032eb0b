import BuiltInQuoteSets
import EssayText
import Testing

@testable import Workspace

@Suite struct `The words of a configuration in an editor` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func problems(_ json: String) -> [WorkspaceError.Problem] {
    ConfigurationReader.problems(in: TextSnapshot(json), path: folder.path(".essaylint.json"))
  }

  @Test(arguments: ["{}", "{} // nothing", "\u{FEFF}{\"themes\": [\"deceit\"],}"])
  func `may be right`(json: String) {
    #expect(problems(json) == [])
  }

  @Test(arguments: [
    (#"{"ignor": []}"#, #""ignor""#),
    (#"{"themes": ["deceit", "idenity"]}"#, #""idenity""#),
    (#"{"text": "never-let-me-og"}"#, #""never-let-me-og""#),
    (#"{"sets": ["gone.json"]}"#, #""gone.json""#),
    (#"{"sets": "mine"}"#, #""mine""#),
    (#"{"source": "gone.txt"}"#, #""gone.txt""#),
    (#"{"source": ".essaylint.json"}"#, #""gone.txt""#),
    ("{\"😀\": 1}", "\"😀\""),
  ])
  func `are told where they are wrong`(json: String, words: String) throws {
    let found = problems(json)
    let problem = try #require(found.first)
    let stretch = try #require(problem.stretch)
    #expect(found.count == 1)
    #expect(problem.path == folder.path(".essaylint.json"))
    // The file is not saved, so that it cannot name itself yet.
    if !json.contains(".essaylint.json") { #expect(stretch.text[stretch.range] == words) }
  }

  @Test func `are all told, in their order`() {
    let found = problems(#"{"source": "gone.txt", "themes": ["x"], "text": ["y", "z"]}"#)
    #expect(
      found.map { $0.stretch.map { $0.text[$0.range] } } == [
        #""gone.txt""#, #""x""#, #""y""#, #""z""#,
      ])
  }

  @Test func `are not called wrong for what a missing quote set may know`() {
    let found = problems(#"{"sets": "gone.json", "text": ["gone", "x"], "themes": ["y"]}"#)
    #expect(
      found.map { $0.stretch.map { $0.text[$0.range] } } == [#""gone.json""#, #""x""#])
  }

  @Test func `know columns in every encoding`() throws {
    let problem = try #require(problems("{\"text\": [\"😀é\", 1]}").first)
    let stretch = try #require(problem.stretch)
    #expect(stretch.start(.utf8).column == 20)
    #expect(stretch.start(.utf16).column == 17)
    #expect(stretch.start(.utf32).column == 16)
    #expect(stretch.end(.utf16).column == 18)
  }

  @Test func `do not answer for what is wrong in another file`() throws {
    try folder.write("{}", to: "mine.json")
    #expect(problems(#"{"sets": ["mine.json"]}"#) == [])
  }

  @Test func `may not be endless`() {
    let found = problems("{}" + String(repeating: " ", count: 1 << 20))
    #expect(found.map(\.message) == [FileError.tooLarge(limit: 1 << 20).description])
  }
}

@Suite struct `The words of a quote set in an editor` {
  @Test func `may be right`() throws {
    let bytes = try #require(BuiltInRules.bytes(of: "never-let-me-go"))
    let text = try TextSnapshot(validating: bytes)
    #expect(QuoteSetFiles.problems(in: text, path: "/sets/mine.json") == [])
    #expect(WorkspaceFileKind.quoteSet.problems(in: text, path: "/sets/mine.json") == [])
  }

  @Test func `are told where they are wrong`() throws {
    let bytes = try #require(BuiltInRules.bytes(of: "never-let-me-go"))
    let words = String(decoding: bytes, as: UTF8.self)
      .replacing(#""speaker": "ruth""#, with: #""speaker": "rooth""#)
    let found = QuoteSetFiles.problems(in: TextSnapshot(words), path: "/sets/mine.json")
    let problem = try #require(found.first)
    let stretch = try #require(problem.stretch)
    #expect(found.count == 1)
    #expect(problem.path == "/sets/mine.json")
    #expect(problem.place == "/sets/mine.json")
    #expect(stretch.text[stretch.range] == #""rooth""#)
  }

  @Test func `are told where they stop being JSON`() throws {
    let found = QuoteSetFiles.problems(in: TextSnapshot("{\n\"title\": }"), path: "/mine.json")
    #expect(found.map(\.position) == [TextPosition(line: 1, column: 9)])
  }

  @Test func `of other works are checked as such`() {
    let text = TextSnapshot(#"{"authors": [{"name": "George Orwell"}]}"#)
    #expect(
      WorkspaceFileKind.otherWorks.problems(in: text, path: "/x.json").map(\.message)
        == ["missing 'works' in an author"])
    #expect(
      WorkspaceFileKind.otherWorks.problems(
        in: TextSnapshot(#"{"authors": []}"#), path: "/x.json") == [])
  }
}

@Suite struct `The kind of a file` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func kind(_ name: String, _ text: String?) -> WorkspaceFileKind? {
    WorkspaceFileKind(path: folder.path(name), text: text.map { TextSnapshot($0) })
  }

  @Test func `is told by a configuration's name`() {
    #expect(kind(".essaylint.json", nil) == .configuration)
    #expect(kind("class/.essaylint.json", "broken") == .configuration)
    #expect(kind("x.essaylint.json", "{}") == nil)
  }

  @Test(arguments: [
    (#"{"$schema": "./quote-set.schema.json"}"#, WorkspaceFileKind.quoteSet),
    (#"{"$schema": "https://example.org/a/quote-set.schema.json"}"#, .quoteSet),
    (#"{"$schema": "../Rules/other-works.schema.json", "authors": []}"#, .otherWorks),
    ("{\n  \"$schema\" : \"quote-set.schema.json\",\n  \"title\": \n", .quoteSet),
    (#"{"title": "Emma", "characters": [], "quotations": []}"#, .quoteSet),
    (#"{"characters": [], "themes": [], "divisions": []}"#, .quoteSet),
  ])
  func `is told by what it says`(json: String, expected: WorkspaceFileKind) {
    #expect(kind("mine.json", json) == expected)
  }

  @Test(arguments: [
    "", "{", "[]", "7", #"{"name": "package", "version": "1.0"}"#,
    #"{"characters": ["Mario"], "themes": ["dark", "light"]}"#,
    #"{"characters": {"a": 1}, "quotations": {"b": 2}}"#,
    #"{"$schema": "x.json", "characters": [], "quotations": []}"#,
    #"{"$schema": "my-quote-set.schema.json"}"#, #"{"$schema": 7}"#, #"{"$schema"#,
    #"{"data": {"$schema": "quote-set.schema.json"}}"#,
  ])
  func `is none of ours for other JSON`(json: String) {
    #expect(kind("mine.json", json) == nil)
  }

  @Test func `is told by the configuration that names it`() throws {
    try folder.write(#"{"sets": ["own/mine.json"]}"#, to: ".essaylint.json")
    #expect(kind("own/mine.json", "{") == .quoteSet)
    #expect(kind("own/mine.json", nil) == .quoteSet)
    #expect(kind("own/other.json", nil) == nil)
  }

  @Test func `is none for what is no JSON by its name`() {
    #expect(kind("essay.md", #"{"$schema": "quote-set.schema.json"}"#) == nil)
  }
}
