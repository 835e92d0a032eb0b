import EssaySyntax
import EssayText
import Foundation
import PositionedJSON
import Testing

@testable import Workspace

@Suite struct `A document that pandoc has read` {
  private func markdown(_ blocks: String, meta: String = "{}", isWordProcessed: Bool = true) throws
    -> String
  {
    let json = "{\"pandoc-api-version\":[1,22],\"meta\":\(meta),\"blocks\":[\(blocks)]}"
    var writer = PandocMarkdown(isWordProcessed: isWordProcessed)
    return writer.markdown(of: try JSONReader.read(Array(json.utf8)))
  }

  private func words(_ text: String) -> String { "{\"t\":\"Str\",\"c\":\(quoted(text))}" }

  private func quoted(_ text: String) -> String {
    var writer = JSONWriter(isPretty: false)
    writer.string(text)
    return String(decoding: writer.drain(), as: UTF8.self)
  }

  private func paragraph(_ inlines: String...) -> String {
    "{\"t\":\"Para\",\"c\":[\(inlines.joined(separator: ","))]}"
  }

  private let space = "{\"t\":\"Space\"}"

  /// Characters that Markdown would take for its own are characters to the reader, too.
  @Test(
    arguments: [
      "# no heading", "- no item", "+ nor this", "1984. A year", "7) no", "> not quoted", "---",
      "===", "*no* emphasis", "_nor_ this, snake_case is", "`code`", "a \\ b", "~~~", "~~x~~",
      "[they](say) [a][b] [^1] [x]: y", "[x]: y", "<b>, </b>, <!-- x --> 1 < 2", "&amp; & AT&T",
      "$$x$$", "***", "a * b", "“curly” ‘marks’ «and» …", "!!", "![x](y)",
      "| a | b |", "::: x", "x\\", "<script>", "- ", "a  b",
    ])
  func `says what it says`(text: String) throws {
    let line = try markdown(paragraph(words(text)))
    let essay = Essay(text: TextSnapshot(line), format: .markdown)
    #expect(essay.blocks.count == 1, "\(line)")
    let block = try #require(essay.blocks.first)
    #expect(block.kind == .paragraph)
    #expect(block.blockQuotation == nil)
    let wanted = text.hasSuffix(" ") ? String(text.dropLast()) : text
    #expect(String(decoding: block.text.bytes, as: UTF8.self) == wanted, "\(line)")
  }

  @Test func `keeps emphasis, quotations, notes, lists and tables`() throws {
    let emphasis = "{\"t\":\"Emph\",\"c\":[\(words("Never")),\(space),\(words("Go")),\(space)]}"
    let note = "{\"t\":\"Note\",\"c\":[\(paragraph(words("Below."))),\(paragraph(words("More.")))]}"
    let quotation = "{\"t\":\"BlockQuote\",\"c\":[\(paragraph(words("Said.")))]}"
    let item = "[\(paragraph(words("one")))]"
    let list = "{\"t\":\"BulletList\",\"c\":[\(item),\(item)]}"
    let long = paragraph(words(String(repeating: "words ", count: 40)))
    let text = try markdown(
      [paragraph(words("In"), space, emphasis, words("here"), note), quotation, list, long]
        .joined(separator: ","))
    #expect(
      text.hasPrefix(
        "In *Never Go* here[^1]\n\n> Said.\n\n- one\n\n- one\n\nwords "), "\(text)")
    #expect(text.hasSuffix("\n\n[^1]: Below.\n\n    More.\n"))
  }

  @Test func `knows a block quotation by its style, and each of its paragraphs`() throws {
    func styled(_ style: String, _ text: String) -> String {
      "{\"t\":\"Div\",\"c\":[[\"\",[],[[\"custom-style\",\"\(style)\"]]],[\(paragraph(words(text)))]]}"
    }
    let text = try markdown(
      [styled("Quotations", "One."), styled("Quotations", "Two."), styled("Body Text", "Three.")]
        .joined(separator: ","))
    #expect(text == "> One.\n>\n> Two.\n\nThree.\n")
  }

  @Test func `is no block quotation for being indented as a whole`() throws {
    let indented = "{\"t\":\"BlockQuote\",\"c\":[\(paragraph(words("An essay.")))]}"
    #expect(
      try markdown([indented, indented].joined(separator: ",")) == "An essay.\n\nAn essay.\n")
    #expect(
      try markdown(indented, isWordProcessed: false) == "> An essay.\n")
  }

  @Test func `has its title above it, once`() throws {
    let meta = "{\"title\":{\"t\":\"MetaInlines\",\"c\":[\(words("Who?"))]}}"
    #expect(try markdown(paragraph(words("Text.")), meta: meta) == "# Who?\n\nText.\n")
    #expect(try markdown(paragraph(words("Who?")), meta: meta) == "Who?\n")
    let heading = "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[\(words("Other"))]]}"
    #expect(try markdown(heading, meta: meta, isWordProcessed: false) == "# Other\n")
  }

  @Test func `may be anything without harm`() throws {
    for blocks in [
      "{}", "{\"t\":\"Para\"}", "{\"t\":\"Table\",\"c\":[]}", "{\"t\":\"Header\",\"c\":[]}",
      "{\"t\":\"BulletList\",\"c\":[[]]}", "{\"t\":\"OrderedList\",\"c\":5}", "[]", "7",
      "{\"t\":\"Div\",\"c\":[[],[{\"t\":\"BlockQuote\",\"c\":null}]]}",
    ] {
      #expect(try markdown(blocks).isEmpty, "\(blocks)")
    }
  }
}

@Suite struct `Rich text` {
  @Test(
    arguments: [
      (#"\u8220?modelled\u8221? x"#, #"\u8220\'3fmodelled\u8221\'3f x"#),
      (#"\uc0\u8220 modelled"#, #"\uc0\u8220 modelled"#), (#"\u8220\'93m"#, #"\u8220\'93m"#),
      (#"{\uc2 \u8220 ?x}\u8217?re"#, #"{\uc2 \u8220 \'3f\'78}\u8217\'3fre"#),
      (#"\ul \u \'93 \\u8220? {\u8220}?"#, #"\ul \u \'93 \\u8220? {\u8220}?"#), (#"\"#, #"\"#),
      (#"\u-10179?\u-8704?!"#, #"\u-10179\'3f\u-8704\'3f!"#), (#"\'9"#, #"\'9"#),
      (#"{\*\footnote x}{\*\other y}"#, #"{\footnote x}{\*\other y}"#),
    ])
  func `keeps what stands in for a character apart from the words`(text: String, safe: String) {
    #expect(String(decoding: RichText.withSafeFallbacks(Array(text.utf8)), as: UTF8.self) == safe)
  }
}

@Suite struct `Documents in a folder` {
  @Test func `are essays but for web pages and notes of what is open`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.docx", "b.odt", "c.RTF", "~$a.docx", "d.html", "e.epub", "f.md", "g.doc"] {
      try folder.write("x", to: name)
    }
    func names(_ takesDocuments: Bool) -> [String] {
      EssayFiles.list(under: folder.path, takesDocuments: takesDocuments).paths
        .map { PathNames.name(of: $0) }
    }
    #expect(names(true) == ["a.docx", "b.odt", "c.RTF", "f.md"])
    #expect(names(false) == ["f.md"])
  }

  @Test(
    arguments: [
      ("words.docx", "just words", "it is plain text (.txt)"), ("page.odt", "<html>", "web page"),
      ("empty.docx", "", "it is empty"), ("rich.docx", "{\\rtf1 x}", "rich text"),
      ("text.rtf", "x", "not rich text"), ("paper.docx", "%PDF-1.7", "it is a PDF"),
      ("zip.docx", "PK\u{3}\u{4}xl/", "archive of another kind"),
    ])
  func `that are something else are told`(name: String, content: String, part: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(content, to: name)
    #expect {
      try EssayFile.read(folder.path(name))
    } throws: { "\($0)".contains(part) }
  }

  @Test func `of old kinds are named`() throws {
    let folder = try TemporaryFolder()
    try folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], to: "old.doc")
    try folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], to: "secret.docx")
    #expect {
      try EssayFile.read(folder.path("old.doc"))
    } throws: { "\($0)".hasPrefix("essaylint does not read .doc;") }
    #expect {
      try EssayFile.read(folder.path("secret.docx"))
    } throws: { "\($0)".contains("it needs a password") }
  }

  @Test func `are replaced by nothing but a report where a report goes`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "full/letter.txt")
    #expect(throws: FileError.self) {
      try ReportFolder(folder.path("full"), index: "index.html", mark: "mark")
    }
    let fresh = try ReportFolder(folder.path("a/b/c"), index: "index.html", mark: "mark")
    try fresh.write(Array("<html> mark".utf8), to: "index.html")
    _ = try ReportFolder(folder.path("a/b/c"), index: "index.html", mark: "mark")
    try fresh.write(Array("<html> other".utf8), to: "index.html")
    #expect(throws: FileError.self) {
      try ReportFolder(folder.path("a/b/c"), index: "index.html", mark: "mark")
    }
  }
}
