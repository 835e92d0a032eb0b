import EssaySyntax
import EssayText

/// A quotation mark that opens and never closes.
enum UnclosedQuotation: EssayRule {
  static let documentation = RuleDocumentation(
    id: "unclosed-quotation", severity: .warning,
    summary: "A quotation mark that nothing closes.",
    whatItReports: """
      An opening quotation mark that has no closing mark in its paragraph, where the next \
      paragraph does not open with a mark again either.
      """,
    whyItMatters: """
      Nobody can tell where the author’s words end and yours begin. essaylint cannot either, and \
      checks nothing in the rest of the paragraph.
      """,
    example: "Miss Emily says, “we sheltered you, and that is meant to make it fine.",
    howToMend: "Close the marks after the last word of the text: “we sheltered you”.",
    whatItLeavesAlone: """
      Apostrophes, feet and inches, and a quotation of several paragraphs, each of which opens \
      with a mark while only the last one closes.
      """)

  static let examples = [
    "Miss Emily says, ⟦unclosed-quotation|“⟧we sheltered you, and that is meant to make it fine.",
    "Miss Emily says, ⟦verbatim|“we sheltered you”⟧, in ’90s England, to girls of 5'4\".",
  ]

  static func findings(in whole: WholeEssay) -> [Finding] {
    whole.essay.unclosedMarks.map { mark in
      Finding(
        rule: id, severity: documentation.severity,
        message: "this quotation mark is never closed; the rest of the paragraph is not checked",
        range: whole.essay.blocks[mark.block].text.documentRange(mark.range))
    }
  }
}

/// The words that unclosed marks leave open: each from its mark to its paragraph's end.
struct UnclosedStretches {
  /// In order, none touching another.
  private var stretches: [ByteRange] = []

  init(_ essay: Essay) {
    let open = essay.unclosedMarks.map { mark in
      let text = essay.blocks[mark.block].text
      let end = max(mark.range.upperBound, text.bytes.count)
      return text.documentRange(mark.range.upperBound..<end)
    }
    for stretch in open.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = stretches.last, last.upperBound >= stretch.lowerBound {
        let upper = max(last.upperBound, stretch.upperBound)
        stretches[stretches.count - 1] = last.lowerBound..<upper
      } else {
        stretches.append(stretch)
      }
    }
  }

  /// Whether nothing can be said of what begins at an offset of the document.
  func contain(_ offset: Int) -> Bool {
    let next = stretches.partitioningIndex { $0.upperBound > offset }
    return next < stretches.count && stretches[next].contains(offset)
  }
}
