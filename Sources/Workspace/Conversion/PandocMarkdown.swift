import PositionedJSON

/// Writes a document that pandoc has read, as its JSON says it, in the Markdown that essays are read
/// in: a paragraph is a line, and nothing is markup that the document has as a character.
///
/// pandoc's own Markdown would have a backslash before every bracket and every apostrophe, and people
/// are shown these words.
struct PandocMarkdown {
  /// Whether a word processor has written the document. Then a title among its properties stands on its
  /// page, and pandoc takes whatever is indented for a block quotation.
  private let isWordProcessed: Bool
  /// Whether what is indented is taken for a block quotation.
  private var trustsIndentation = true
  private var notes: [[String]] = []

  init(isWordProcessed: Bool) {
    self.isWordProcessed = isWordProcessed
  }

  mutating func markdown(of document: JSONNode) -> String {
    let blocks = document["blocks"]?.array ?? []
    var lines: [String] = []
    trustsIndentation = !isWordProcessed || Self.isMostlyUnquoted(blocks)
    if let title = title(of: document), isWordProcessed || !blocks.contains(where: \.isHeader),
      blocks.first.map({ flatText(of: $0) }) != title.text
    {
      lines += ["# " + title.line]
    }
    append(self.lines(of: blocks), to: &lines)
    var number = 0
    // A note may have notes of its own.
    while number < notes.count {
      append(prefixed(notes[number], first: "[^\(number + 1)]: ", rest: "    "), to: &lines)
      number += 1
    }
    return lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
  }

  /// Nobody hands in an essay that is mostly block quotations: this one is indented as a whole.
  private static func isMostlyUnquoted(_ blocks: [JSONNode]) -> Bool {
    let quoted = blocks.filter { $0.indentedQuotation != nil }
    return quoted.reduce(0) { $0 + $1.range.count } * 2 < blocks.reduce(0) { $0 + $1.range.count }
  }

  private mutating func title(of document: JSONNode) -> (line: String, text: String)? {
    guard let inlines = document["meta"]?["title"]?.content?.array else { return nil }
    let line = InlineMarkdown.lines(of: inlines, notes: &notes).joined(separator: " ")
    return line.isEmpty ? nil : (line, InlineMarkdown.plainText(of: inlines))
  }

  private func flatText(of block: JSONNode) -> String {
    InlineMarkdown.plainText(of: block.isHeader ? block.parts.last?.array ?? [] : block.parts)
  }

  // MARK: - Blocks

  /// The lines of some blocks, with an empty line between two.
  private mutating func lines(of blocks: [JSONNode]) -> [String] {
    var lines: [String] = []
    var quoted: [JSONNode] = []
    for block in blocks {
      // Each paragraph of a block quotation is one by itself where only its style says so.
      if let styled = block.styledQuotation {
        quoted += styled
        continue
      }
      if trustsIndentation, let indented = block.indentedQuotation {
        quoted += indented
        continue
      }
      if !quoted.isEmpty { append(quotation(of: quoted), to: &lines) }
      quoted = []
      append(self.lines(of: block), to: &lines)
    }
    if !quoted.isEmpty { append(quotation(of: quoted), to: &lines) }
    return lines
  }

  private mutating func quotation(of blocks: [JSONNode]) -> [String] {
    // Within it, nothing is quoted once more for being indented.
    unindented { $0.lines(of: blocks) }.map { $0.isEmpty ? ">" : "> \($0)" }
  }

  /// What comes of some blocks whose indentation means nothing.
  private mutating func unindented(_ write: (inout PandocMarkdown) -> [String]) -> [String] {
    let trusted = trustsIndentation
    if isWordProcessed { trustsIndentation = false }
    defer { trustsIndentation = trusted }
    return write(&self)
  }

  private mutating func lines(of block: JSONNode) -> [String] {
    switch block.type {
    case "Plain", "Para": return paragraph(block.parts)
    case "LineBlock":
      let rows = block.parts.flatMap { paragraph($0.array ?? []) }
      return rows.enumerated().map { $1 + ($0 + 1 < rows.count ? "\\" : "") }
    case "Header":
      let level = min(max(block.parts.first?.int ?? 1, 1), 6)
      let words = paragraph(block.parts.last?.array ?? []).joined(separator: " ")
        .replacing("\\ ", with: " ")
      return words.isEmpty ? [] : [String(repeating: "#", count: level) + " " + words]
    case "CodeBlock": return code(block.parts.last?.string ?? "")
    case "BulletList": return block.parts.flatMap { item($0, "- ") }
    case "OrderedList":
      let items = block.parts.last?.array ?? []
      return items.enumerated().flatMap { item($1, "\($0 + 1). ") }
    case "DefinitionList": return definitions(block.parts)
    case "Div", "Figure": return lines(of: block.parts.last?.array ?? [])
    case "BlockQuote": return lines(of: block.parts)
    case "Table": return table(block)
    default: return []
    }
  }

  private mutating func paragraph(_ inlines: [JSONNode]) -> [String] {
    InlineMarkdown.lines(of: inlines, notes: &notes)
  }

  private mutating func item(_ blocks: JSONNode, _ mark: String) -> [String] {
    // What is indented in a list is indented as the list is.
    let inner = unindented { $0.lines(of: blocks.array ?? []) }
    return inner.isEmpty
      ? []
      : prefixed(inner, first: mark, rest: String(repeating: " ", count: mark.utf8.count)) + [""]
  }

  private mutating func definitions(_ entries: [JSONNode]) -> [String] {
    var lines: [String] = []
    for entry in entries {
      append(paragraph(entry.array?.first?.array ?? []), to: &lines)
      for definition in entry.array?.last?.array ?? [] {
        append(self.lines(of: definition.array ?? []), to: &lines)
      }
    }
    return lines
  }

  /// Code is not checked, but people are shown it.
  private func code(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence] + lines + [fence]
  }

  /// A cell is a line, whatever blocks it has: Markdown's tables know no other.
  private mutating func table(_ block: JSONNode) -> [String] {
    var rows: [[String]] = []
    for row in block.tableRows {
      var cells: [String] = []
      for cell in row {
        let lines = lines(of: cell).filter { !$0.isEmpty }
        let words = lines.joined(separator: " ").replacing("\\ ", with: " ")
        cells.append(words.replacing("|", with: "&#124;"))
      }
      rows.append(cells)
    }
    guard let first = rows.first, !first.isEmpty else { return [] }
    // A table of one column is a frame around paragraphs.
    if rows.allSatisfy({ $0.count == 1 }) {
      var lines: [String] = []
      for row in block.tableRows { append(self.lines(of: row.first ?? []), to: &lines) }
      return lines
    }
    let written = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    let rule = "|" + String(repeating: " --- |", count: first.count)
    return [written[0], rule] + written.dropFirst()
  }

  private func prefixed(_ lines: [String], first: String, rest: String) -> [String] {
    lines.enumerated().map { $0 == 0 ? first + $1 : $1.isEmpty ? "" : rest + $1 }
  }

  private func append(_ block: [String], to lines: inout [String]) {
    guard !block.isEmpty else { return }
    if let last = lines.last, !last.isEmpty { lines.append("") }
    lines += block
  }
}

extension JSONNode {
  /// What an element of a document is: `Para`.
  fileprivate var type: String { self["t"]?.string ?? "" }
  /// What it holds.
  fileprivate var content: JSONNode? { self["c"] }
  fileprivate var parts: [JSONNode] { content?.array ?? [] }
  fileprivate var isHeader: Bool { type == "Header" }

  /// The blocks of a block quotation that only the name of its paragraphs' style tells; nil where this
  /// is none.
  fileprivate var styledQuotation: [JSONNode]? {
    guard type == "Div", let style = parts.first?.customStyle?.lowercased(),
      ["quot", "block text", "blocktext", "zitat", "citation"].contains(where: style.contains)
    else { return nil }
    return parts.last?.array
  }

  /// The blocks of what pandoc takes for a block quotation, be it in the frame of a style; nil where
  /// this is none.
  fileprivate var indentedQuotation: [JSONNode]? {
    switch type {
    case "BlockQuote": return parts
    case "Div":
      guard let inner = parts.last?.array, inner.count == 1 else { return nil }
      return inner[0].indentedQuotation
    default: return nil
    }
  }

  /// The style that an element's attributes name.
  var customStyle: String? {
    array?.last?.array?.first { $0.array?.first?.string == "custom-style" }?.array?.last?.string
  }

  /// The blocks of each cell of each row, the head's and the foot's among them.
  fileprivate var tableRows: [[[JSONNode]]] {
    let parts = self.parts
    guard parts.count >= 6 else { return [] }
    let head = parts[3].array?.last?.array ?? []
    let bodies = (parts[4].array ?? []).flatMap { body in
      (body.array ?? []).suffix(2).flatMap { $0.array ?? [] }
    }
    let foot = parts[5].array?.last?.array ?? []
    return (head + bodies + foot).map { row in
      (row.array?.last?.array ?? []).map { $0.array?.last?.array ?? [] }
    }.filter { !$0.isEmpty }
  }
}
