import EssayText
import PositionedJSON

@testable import LanguageServer

extension TestSession {
  /// A session about ``Ferry``.
  static func ferry(_ capabilities: String = richCapabilities) -> TestSession {
    .initialized(Ferry.judge, capabilities: capabilities, library: Ferry.library)
  }

  /// Opens a document of one's own name.
  func open(_ text: String, as uri: String, language: String = "markdown") {
    notify(
      "textDocument/didOpen",
      """
      {"textDocument":{"uri":"\(uri)","languageId":"\(language)","version":1,
       "text":\(Self.quoted(text))}}
      """)
  }

  /// The result of a request about the open document; `rest` is the rest of its parameters, each
  /// with a comma before it.
  func ask(_ method: String, _ rest: String = "") -> JSONNode? {
    request(method, #"{"textDocument":{"uri":"\#(Self.uri)"}\#(rest)}"#)?["result"]
  }

  func ask(_ method: String, at place: TextPosition) -> JSONNode? {
    ask(method, #","position":\#(Self.json(place))"#)
  }

  /// Sends an item back for the rest of it.
  func resolve(_ method: String, _ item: JSONNode) -> JSONNode? {
    var writer = JSONWriter()
    writer.node(item)
    return request(method, String(decoding: writer.bytes, as: UTF8.self))?["result"]
  }
}

extension JSONNode {
  var position: TextPosition? {
    guard let line = self["line"]?.int, let column = self["character"]?.int else { return nil }
    return TextPosition(line: line, column: column)
  }

  var range: PositionRange? {
    guard let start = self["start"]?.position, let end = self["end"]?.position else { return nil }
    return PositionRange(start: start, end: end)
  }

  /// The words at a range in this form.
  func words(of text: String, _ encoding: PositionEncoding = .utf16) -> String? {
    let snapshot = TextSnapshot(buffer: text)
    return range.map { snapshot[$0.bytes(in: snapshot, encoding)] }
  }
}

/// A text in which `|` marks a place.
struct MarkedText {
  let text: String
  let offset: Int

  init(_ marked: String) {
    let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    text = parts.joined()
    offset = parts[0].utf8.count
  }

  func position(_ encoding: PositionEncoding = .utf16) -> TextPosition {
    TextSnapshot(buffer: text).position(of: offset, encoding)
  }
}
