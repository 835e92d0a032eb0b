import PositionedJSON

/// The words of a paragraph that pandoc has read, in Markdown.
struct InlineMarkdown {
  /// Words of one look.
  private struct Run {
    var text: String
    /// The stars on both sides.
    var stars: String
    /// Whether it is markup already.
    var isMarkup = false
  }

  private var runs: [Run] = []
  private var notes: [[String]]

  /// The paragraph's lines: one, and one more after each forced line end. Lines but the last end with
  /// a backslash.
  /// - Parameter notes: the lines of the footnotes until here; those called in the paragraph are
  ///   added.
  static func lines(of inlines: [JSONNode], notes: inout [[String]]) -> [String] {
    var writer = InlineMarkdown(notes: notes)
    writer.add(inlines, "")
    notes = writer.notes
    return writer.lines()
  }

  /// The words alone.
  static func plainText(of inlines: [JSONNode]) -> String {
    var writer = InlineMarkdown(notes: [])
    writer.add(inlines, "")
    return writer.runs.filter { !$0.isMarkup }.map(\.text).joined()
  }

  private init(notes: [[String]]) {
    self.notes = notes
  }

  // MARK: - Reading

  private mutating func add(_ inlines: [JSONNode], _ stars: String) {
    for inline in inlines { add(inline, stars) }
  }

  private mutating func add(_ inline: JSONNode, _ stars: String) {
    let content = inline["c"]
    let parts = content?.array ?? []
    switch inline["t"]?.string {
    case "Str": append(content?.string ?? "", stars)
    case "Space", "SoftBreak": append(" ", stars)
    case "LineBreak": append("\n", stars)
    case "Emph", "Underline": add(parts, stars.isEmpty ? "*" : stars)
    case "Strong": add(parts, stars.isEmpty ? "**" : stars)
    case "Strikeout", "Superscript", "Subscript", "SmallCaps": add(parts, stars)
    case "Quoted":
      let isSingle = parts.first?["t"]?.string == "SingleQuote"
      append(isSingle ? "‘" : "“", stars)
      add(parts.last?.array ?? [], stars)
      append(isSingle ? "’" : "”", stars)
    case "Cite": add(parts.last?.array ?? [], stars)
    case "Link": add(parts.dropFirst().first?.array ?? [], stars)
    case "Span":
      let style = parts.first?.customStyle?.lowercased() ?? ""
      let isEmphasis = ["emphasis", "italic", "book title"].contains(where: style.contains)
      add(parts.last?.array ?? [], isEmphasis && stars.isEmpty ? "*" : stars)
    case "Code", "Math": append(parts.last?.string ?? "", stars)
    case "Note": addNote(parts)
    default: break
    }
  }

  private mutating func append(_ text: String, _ stars: String) {
    // What a document has beyond printable characters would only end lines here.
    var words = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      if !isControl || scalar == "\n" {
        words.append(scalar)
      } else if scalar == "\t" {
        words.append(" ")
      }
    }
    guard !words.isEmpty else { return }
    if let last = runs.last, !last.isMarkup, last.stars == stars {
      runs[runs.count - 1].text.unicodeScalars += words
    } else {
      runs.append(Run(text: String(words), stars: stars))
    }
  }

  private mutating func addNote(_ blocks: [JSONNode]) {
    let number = notes.count
    // Its own notes come after it.
    notes.append([])
    var lines: [String] = []
    for block in blocks { addParagraphs(of: block, to: &lines) }
    notes[number] = lines
    runs.append(Run(text: "[^\(number + 1)]", stars: "", isMarkup: true))
  }

  /// A note has paragraphs; of other blocks in it only the words are taken.
  private mutating func addParagraphs(of block: JSONNode, to lines: inout [String]) {
    let parts = block["c"]?.array ?? []
    switch block["t"]?.string {
    case "Para", "Plain":
      let words = InlineMarkdown.lines(of: parts, notes: &notes)
      if !words.isEmpty, !lines.isEmpty { lines.append("") }
      lines += words
    case "Div": for inner in parts.last?.array ?? [] { addParagraphs(of: inner, to: &lines) }
    case "BlockQuote": for inner in parts { addParagraphs(of: inner, to: &lines) }
    default:
      for inner in parts {
        for block in inner.array ?? [] { addParagraphs(of: block, to: &lines) }
      }
    }
  }

  // MARK: - Writing

  private func lines() -> [String] {
    var text = ""
    for run in runs {
      if run.isMarkup { text += run.text } else { text += emphasised(run) }
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { MarkdownEscapes.lineStart(trimmed($0)) }
    lines = lines.filter { !$0.isEmpty }
    return lines.enumerated().map { $1 + ($0 + 1 < lines.count ? "\\" : "") }
  }

  /// Stars touch the words, not the spaces beside them, and do not reach over a line's end.
  private func emphasised(_ run: Run) -> String {
    let pieces = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    return pieces.map { piece in
      let escaped = MarkdownEscapes.words(String(piece))
      guard !run.stars.isEmpty, let first = escaped.firstIndex(where: { !$0.isWhitespace }),
        let last = escaped.lastIndex(where: { !$0.isWhitespace })
      else { return escaped }
      let after = escaped.index(after: last)
      return escaped[..<first] + run.stars + escaped[first..<after] + run.stars + escaped[after...]
    }.joined(separator: "\n")
  }

  private func trimmed(_ line: Substring) -> String {
    // A no-break space may be meant.
    let isSpace: (Character) -> Bool = { $0 == " " }
    var line = line.drop(while: isSpace)
    while let last = line.last, isSpace(last) { line.removeLast() }
    return String(line)
  }
}

/// Keeps characters of a document from being taken for Markdown's.
enum MarkdownEscapes {
  /// - Parameter text: words, perhaps the middle of a line.
  static func words(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let previous = index > 0 ? scalars[index - 1] : nil
      if isMarkup(scalar, after: previous, before: next) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*": true
    case "_": !(isWord(previous) && isWord(next))
    case "~": previous == "~" || next == "~"
    case "[": next == "^" || previous == "]"
    case "(": previous == "]"
    case "<": isWord(next) || next == "/" || next == "!" || next == "?"
    case "&": isWord(next) || next == "#"
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// A line whose first characters would begin a heading, a list, a block quotation.
  static func lineStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    let isAlone = line.allSatisfy { $0 == first }
    let second = line.dropFirst().first
    switch first {
    case "#", ">", "~", "$": return "\\" + line
    case "-", "+", "=": return isAlone || second == " " ? "\\" + line : line
    case "[": return isDefinition(line) ? "\\" + line : line
    case "0"..."9":
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      let rest = line[digits.endIndex...]
      guard let mark = rest.first, mark == "." || mark == ")",
        rest.count == 1 || rest.dropFirst().first == " "
      else { return line }
      return digits + "\\" + rest
    default: return line
    }
  }

  /// `[label]: address`.
  private static func isDefinition(_ line: String) -> Bool {
    guard let close = line.firstIndex(of: "]") else { return false }
    return line[line.index(after: close)...].first == ":"
  }
}
