import EssayRules
import EssaySyntax
import EssayText

/// The small pictures of an essay's page: where its quotations fall, and where it speaks of a theme.
struct EssayPictures {
  private let essay: CheckedEssay
  private let ids: PageIDs
  private static let width = 800.0

  init(_ essay: CheckedEssay, _ ids: PageIDs) {
    self.essay = essay
    self.ids = ids
  }

  /// The quotations along the essay: right ones above the line, wrong ones below it, unknown ones on it.
  func writeQuotations(_ notes: [EssayNote], to output: inout HTMLOutput) {
    output.markup(
      "<svg class=\"strip\" preserveAspectRatio=\"none\" viewBox=\"0 0 \(Int(Self.width)) 56\" role=\"group\" "
        + "aria-label=\"Where in the essay the quotations fall\">")
    writeParagraphs(from: 24, to: 32, to: &output)
    var linked: [Range<Int>: EssayNote] = [:]
    for note in notes where note.quotation != nil { linked[note.range] = note }
    for quotation in essay.analysis.quotations {
      let tick = tick(of: quotation.verdict, at: place(of: quotation.range.lowerBound))
      if let note = linked[quotation.range] {
        let label = "note \(note.number), \(note.kind): \(essay.words(at: note.range, width: 50))"
        output.markup(
          "<a href=\"#\(ids.place(of: note))\"\(HTMLOutput.attribute("aria-label", label))><title>")
        output.text(label)
        output.markup("</title>\(tick)</a>")
      } else {
        output.markup(tick)
      }
    }
    output.markup("</svg>")
  }

  private func tick(of verdict: Verdict, at x: String) -> String {
    let colour = "fill=\"var(--\(verdict.rawValue))\""
    switch verdict {
    case .verbatim: return "<rect x=\"\(x)\" y=\"2\" width=\"5\" height=\"22\" \(colour)/>"
    case .adapted: return "<rect x=\"\(x)\" y=\"10\" width=\"5\" height=\"14\" \(colour)/>"
    case .repunctuated: return "<rect x=\"\(x)\" y=\"32\" width=\"5\" height=\"8\" \(colour)/>"
    case .misquoted, .spliced:
      return "<rect x=\"\(x)\" y=\"32\" width=\"5\" height=\"22\" \(colour)/>"
    case .unverified: return "<rect x=\"\(x)\" y=\"22\" width=\"5\" height=\"12\" \(colour)/>"
    }
  }

  /// The mentions of a theme along the essay.
  func writeMentions(ofTheme number: Int, to output: inout HTMLOutput) {
    let theme = essay.analysis.themes[number]
    output.markup(
      "<svg class=\"thin\" preserveAspectRatio=\"none\" viewBox=\"0 0 \(Int(Self.width)) 16\" role=\"group\""
        + HTMLOutput.attribute("aria-label", "Where the essay speaks of it") + ">")
    writeParagraphs(from: 5, to: 11, to: &output)
    for (index, range) in theme.mentions.enumerated() {
      let label = "mention \(index + 1): \(essay.words(at: range, width: 40))"
      output.markup(
        "<a href=\"#\(ids.mention(index, ofTheme: number))\""
          + HTMLOutput.attribute("aria-label", label) + "><title>")
      output.text(label)
      output.markup(
        "</title><rect x=\"\(place(of: range.lowerBound))\" y=\"1\" width=\"5\" height=\"14\" "
          + "fill=\"var(--link)\"/></a>")
    }
    output.markup("</svg>")
  }

  /// The essay as a line, with a gap between two paragraphs.
  private func writeParagraphs(from top: Int, to bottom: Int, to output: inout HTMLOutput) {
    for block in essay.analysis.essay.blocks where !block.isFootnote {
      let start = position(of: block.start)
      let end = position(of: block.text.documentOffset(block.text.bytes.count))
      output.markup(
        "<rect x=\"\(Self.number(start))\" y=\"\(top)\" width=\"\(Self.number(max(1, end - start - 2)))\" "
          + "height=\"\(bottom - top)\" fill=\"var(--line)\"/>")
    }
  }

  private func position(of offset: Int) -> Double {
    Self.width * Double(offset) / Double(max(1, essay.analysis.text.count))
  }

  private func place(of offset: Int) -> String {
    Self.number(min(position(of: offset), Self.width - 5))
  }

  /// One digit after the point will do.
  private static func number(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  /// How many themes are treated, as a bar of that many parts.
  func writeThemeBar(to output: inout HTMLOutput) {
    let themes = essay.analysis.themes
    guard !themes.isEmpty else { return }
    let treated = themes.count { !$0.mentions.isEmpty }
    let label = "\(treated) of \(themes.count.counted("theme")) treated"
    let part = Self.width / Double(themes.count)
    output.markup(
      "<svg class=\"thin\" preserveAspectRatio=\"none\" viewBox=\"0 0 \(Int(Self.width)) 18\" role=\"img\" aria-label=\"\(label)\">"
    )
    for index in themes.indices {
      let isTreated = index < treated
      let look =
        isTreated
        ? "fill=\"var(--verbatim)\""
        : "fill=\"none\" stroke=\"var(--misquoted)\" stroke-width=\"2\" stroke-dasharray=\"6 4\""
      output.markup(
        "<rect x=\"\(Self.number(Double(index) * part + 1))\" y=\"2\" "
          + "width=\"\(Self.number(part - 4))\" height=\"14\" \(look)/>")
    }
    output.markup("</svg>")
  }
}
