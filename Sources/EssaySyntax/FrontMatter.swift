public import EssayText

/// What an essay says of itself before it begins: YAML between lines of three hyphens.
///
/// Only the keys that concern the checking are read, in the plain forms that essays use: a value,
/// `[a, b]`, or a list of lines that begin with a hyphen.
public struct FrontMatter: Sendable, Equatable {
  /// In bytes of the document, the fences included; nil where there is none.
  public var range: ByteRange?
  /// The quote sets the essay is judged by.
  public var texts: [String] = []
  /// The themes that the essay must treat; nil where it does not say.
  public var themes: [String]?
  /// Rules that are not to run.
  public var ignoredRules: [String] = []

  /// Reads the front matter at the document's beginning.
  static func read(_ text: TextSnapshot) -> FrontMatter {
    var result = FrontMatter()
    let lines = text.lines
    guard text.bytes.prefix(6).contains(UInt8(ascii: "-")) else { return result }
    guard lines.count > 1, line(0, of: text) == "---" else { return result }
    guard
      let end = (1..<min(lines.count, 500)).first(where: {
        let line = line($0, of: text)
        return line == "---" || line == "..."
      })
    else { return result }
    result.range = 0..<lines.range(ofLine: end).upperBound
    var key = ""
    for number in 1..<end { result.readLine(line(number, of: text), &key) }
    return result
  }

  private static func line(_ number: Int, of text: TextSnapshot) -> Substring {
    var line = Substring(text[text.lines.contentRange(ofLine: number, in: text.bytes)])
    if number == 0, line.first == "\u{FEFF}" { line = line.dropFirst() }
    while line.last?.isWhitespace == true { line = line.dropLast() }
    return line
  }

  private mutating func readLine(_ line: Substring, _ key: inout String) {
    if let first = line.first, !first.isWhitespace, first != "-", first != "#",
      let colon = line.firstIndex(of: ":")
    {
      key = line[..<colon].filter { $0 != "\"" && $0 != "'" && !$0.isWhitespace }
      add(Self.values(line[line.index(after: colon)...]), to: key, declares: true)
      return
    }
    let item = line.drop { $0.isWhitespace }
    if item.first == "-" { add(Self.values(item.dropFirst()), to: key, declares: false) }
  }

  private mutating func add(_ values: [String], to key: String, declares: Bool) {
    switch key {
    case "text", "texts": texts += values
    case "themes":
      if declares { themes = themes ?? [] }
      themes = (themes ?? []) + values
    case "ignore": ignoredRules += values
    default: break
    }
  }

  private static func values(_ text: Substring) -> [String] {
    var text = text
    if let comment = text.range(ofFirst: " #") { text = text[..<comment] }
    return text.split { ",[]".contains($0) }.map { part in
      String(part.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
    }.filter { !$0.isEmpty }
  }
}

extension Substring {
  /// Where `needle` begins.
  fileprivate func range(ofFirst needle: String) -> Index? {
    indices.first { self[$0...].hasPrefix(needle) }
  }
}
