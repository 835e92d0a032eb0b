import EssayRules
import EssaySyntax
import EssayText

/// The essay itself on its page, with its notes beside it.
struct EssayBody {
  private let essay: CheckedEssay
  private let notes: [EssayNote]
  private let ids: PageIDs
  private let hidesMarkup: Bool
  private let marked: MarkedText
  private let visible: VisibleText

  init(_ essay: CheckedEssay, _ notes: [EssayNote], _ ids: PageIDs) {
    self.essay = essay
    self.notes = notes
    self.ids = ids
    hidesMarkup = essay.convertedFrom != nil
    visible = VisibleText(essay.analysis)
    marked = MarkedText(
      essay.analysis.text, visible: visible.pieces,
      marks: EssayBody.marks(essay, notes, ids),
      insertions: EssayBody.insertions(essay, notes, ids), hidesMarkup: hidesMarkup)
  }

  func write(to output: inout HTMLOutput) {
    let text = essay.analysis.text
    let rows = EssayRow.all(of: essay.analysis.essay, text, hidesMarkup: hidesMarkup)
    var rest = notes[...]
    let unplaced = rest.prefix { note in
      guard let first = rows.first else { return true }
      return note.range.lowerBound < first.range.lowerBound && note.range.isEmpty
    }
    rest = rest.dropFirst(unplaced.count)
    if !unplaced.isEmpty { writeRow(unplaced, to: &output) { _ in } }
    for (index, row) in rows.enumerated() {
      let next = index + 1 < rows.count ? rows[index + 1].range.lowerBound : Int.max
      let own = rest.prefix { $0.range.lowerBound < next }
      rest = rest.dropFirst(own.count)
      writeRow(own, to: &output) { output in
        output.markup(open(row))
        marked.write(
          row.range, keepsLines: row.keepsLines(text), isRaw: row.kind == .raw, to: &output)
        output.markup(close(row))
      }
    }
  }

  private func writeRow(
    _ notes: ArraySlice<EssayNote>, to output: inout HTMLOutput, _ words: (inout HTMLOutput) -> Void
  ) {
    output.markup("<div class=\"row\"><div class=\"text\">")
    words(&output)
    output.markup("</div><div class=\"notes\">")
    for note in notes { EssayCard(note, visible, ids).write(to: &output) }
    output.markup("</div></div>\n")
  }

  private func open(_ row: EssayRow) -> String {
    switch row.kind {
    // The page has headings of its own above those of the essay.
    case .heading(let level): "<h\(min(level + 2, 6))>"
    case .paragraph: "<p>"
    case .item: "<p class=\"li\">" + (hidesMarkup ? "• " : "")
    case .quotation: "<blockquote><p>"
    case .footnote: "<p class=\"foot\">"
    case .source: "<p class=\"foot\">"
    case .raw: "<pre class=\"raw\">"
    }
  }

  private func close(_ row: EssayRow) -> String {
    switch row.kind {
    case .heading(let level): "</h\(min(level + 2, 6))>"
    case .paragraph, .item, .footnote, .source: "</p>"
    case .quotation: "</p></blockquote>"
    case .raw: "</pre>"
    }
  }

  // MARK: - Marks

  private static func marks(_ essay: CheckedEssay, _ notes: [EssayNote], _ ids: PageIDs)
    -> [TextMark]
  {
    var marks: [TextMark] = []
    func mark(_ range: ByteRange, _ look: String, _ id: String? = nil) {
      guard !range.isEmpty else { return }
      marks.append(
        TextMark(
          range: range, element: "span", attributes: " class=\"\(look)\"",
          firstAttributes: id.map { " id=\"\($0)\"" } ?? ""))
    }
    for note in notes {
      let look = note.quotation == nil ? "f \(note.look)" : "q \(note.look)"
      mark(note.range, look, ids.place(of: note))
      for difference in note.quotation?.differences ?? [] { mark(difference.range, "wrong") }
    }
    let noted = Set(notes.compactMap { $0.quotation?.range })
    for quotation in essay.analysis.quotations where !noted.contains(quotation.range) {
      mark(quotation.range, "q \(quotation.verdict.rawValue)")
    }
    for (number, theme) in essay.analysis.themes.enumerated() {
      for (index, range) in theme.mentions.enumerated() {
        mark(range, "th", ids.mention(index, ofTheme: number))
      }
    }
    for block in essay.analysis.essay.blocks {
      for emphasis in block.emphasis {
        let range = block.text.documentRange(emphasis)
        if !range.isEmpty { marks.append(TextMark(range: range, element: "em", attributes: "")) }
      }
    }
    return marks
  }

  private static func insertions(_ essay: CheckedEssay, _ notes: [EssayNote], _ ids: PageIDs)
    -> [TextInsertion]
  {
    var insertions: [TextInsertion] = []
    for note in notes {
      for difference in note.quotation?.differences ?? [] where difference.range.isEmpty {
        insertions.append(
          TextInsertion(
            offset: difference.range.lowerBound,
            markup: "<span class=\"caret\" aria-hidden=\"true\">‸</span>"))
      }
      let id = note.range.isEmpty ? " id=\"\(ids.place(of: note))\"" : ""
      let label = "\(note.kind): note \(note.number)"
      insertions.append(
        TextInsertion(
          offset: note.range.upperBound,
          markup: "<a class=\"badge \(note.look)\"\(id) href=\"#\(ids.card(of: note))\" "
            + "aria-label=\"\(label)\">\(note.sign)\u{2060}\(note.number)</a>"))
    }
    // In the document that a reader sees, a footnote is called by its number.
    if essay.convertedFrom != nil {
      for block in essay.analysis.essay.blocks {
        for marker in block.footnoteMarkers {
          insertions.append(
            TextInsertion(
              offset: block.text.documentOffset(marker.offset),
              markup: "<sup>\(HTMLOutput.escaped(marker.label))</sup>"))
        }
        if case .footnote(let label) = block.kind {
          insertions.append(
            TextInsertion(
              offset: block.start, markup: "<sup>\(HTMLOutput.escaped(label))</sup> "))
        }
      }
    }
    return insertions
  }
}

/// The names of places on a page. Where it has several essays, each has its own.
struct PageIDs {
  /// What all of them begin with.
  let prefix: String

  /// The words that a note is about.
  func place(of note: EssayNote) -> String { "\(prefix)m\(note.number)" }
  func card(of note: EssayNote) -> String { "\(prefix)n\(note.number)" }
  func mention(_ index: Int, ofTheme theme: Int) -> String { "\(prefix)t\(theme)-\(index)" }
}
