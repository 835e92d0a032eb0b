import EssayRules
import EssayText

/// A note beside the essay: what a quotation is, how it differs, who says it and where; what was found.
struct EssayCard {
  private let note: EssayNote
  private let text: VisibleText
  private let ids: PageIDs

  init(_ note: EssayNote, _ text: VisibleText, _ ids: PageIDs) {
    self.note = note
    self.text = text
    self.ids = ids
  }

  func write(to output: inout HTMLOutput) {
    output.markup("<div class=\"card \(note.look)\" id=\"\(ids.card(of: note))\"><p>")
    output.markup(
      "<a class=\"no\" href=\"#\(ids.place(of: note))\">\(note.sign)\u{A0}\(note.number)"
        + "<span class=\"hidden\"> in the essay</span></a> ")
    if let quotation = note.quotation {
      output.element("b", "", quotation.verdict.wording)
      if let credit = quotation.credit { output.text(": \(credit)") }
      output.markup("</p>")
      if !quotation.differences.isEmpty { writeDifferences(quotation, to: &output) }
      if !quotation.verdict.isRight, let words = quotation.textsWords {
        output.element("p", " class=\"said\"", "The text: “\(words)”")
      }
    } else {
      output.markup("</p>")
    }
    for finding in note.findings { write(finding, to: &output) }
    output.markup("</div>")
  }

  /// The essay's words with what is wrong struck out, and the text's in its place.
  private func writeDifferences(_ quotation: JudgedQuotation, to output: inout HTMLOutput) {
    output.markup("<p class=\"diff\">")
    var start = quotation.range.lowerBound
    for difference in quotation.differences where difference.range.lowerBound >= start {
      let before = text[start..<difference.range.lowerBound]
      let wrong = text[difference.range]
      start = difference.range.upperBound
      let after = text[start..<max(start, quotation.range.upperBound)]
      output.text(before)
      if !wrong.isEmpty {
        output.markup("<span class=\"hidden\"> wrong: </span>")
        output.element("del", "", wrong)
      }
      guard !difference.canonical.isEmpty else { continue }
      // Words that are missing stand between two that are there.
      let touches = !wrong.isEmpty || before.last?.isWhitespace == false
      output.markup((touches ? " " : "") + "<span class=\"hidden\">right: </span>")
      output.element("ins", "", difference.canonical)
      if wrong.isEmpty, after.first?.isWhitespace == false { output.markup(" ") }
    }
    output.text(text[start..<max(start, quotation.range.upperBound)])
    output.markup("</p>")
  }

  private func write(_ finding: Finding, to output: inout HTMLOutput) {
    output.markup("<p class=\"\(finding.severity.rawValue)\">")
    output.element("b", "", "\(finding.severity.rawValue): ")
    output.text(finding.message)
    output.markup("</p>")
    // The canonical words are there already, and themes have a part of the page.
    guard note.quotation?.textsWords == nil, finding.theme == nil else { return }
    for note in finding.notes { output.element("p", " class=\"said\"", note) }
  }
}
