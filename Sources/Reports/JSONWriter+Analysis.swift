import EssayRules
import EssayText
import PositionedJSON
import QuoteSets

/// The members that our own formats have for an essay and its findings. Lines and columns count
/// from 1, columns in Unicode scalars; offsets are bytes, ends exclusive.
extension JSONWriter {
  mutating func summary(_ summary: ReportSummary) {
    member("files", summary.essays)
    for severity in Severity.allCases {
      key(named: severity.rawValue)
      int(summary.count(of: severity))
    }
  }

  mutating func failure(_ failure: FailedFile) {
    member("path", failure.path)
    member("message", failure.message)
  }

  /// All that there is of an essay.
  mutating func essay(_ essay: CheckedEssay) {
    let analysis = essay.analysis
    member("path", essay.path)
    conversion(of: essay)
    quoteSets(of: analysis)
    member("diagnostics") { writer in
      writer.array { writer in
        for finding in analysis.findings {
          writer.object { $0.finding(finding, of: essay) }
        }
      }
    }
    quotations(of: essay)
    themes(of: analysis)
  }

  mutating func quoteSets(of analysis: Analysis) {
    // What was only a guess, and found nothing, did not count.
    member("quoteSets", analysis.subjects.isEmpty ? [] : analysis.quoteSets.map(\.id))
  }

  /// What the essay was converted from, where it was, and the converted text, whose offsets all others
  /// are.
  mutating func conversion(of essay: CheckedEssay) {
    guard let format = essay.convertedFrom else { return }
    member("convertedFrom", format)
    member("text", essay.analysis.text.string)
  }

  /// Where something of a converted essay stands, as its reader counts.
  private mutating func paragraph(of range: ByteRange, _ essay: CheckedEssay) {
    guard let place = essay.paragraphs?.place(of: range.lowerBound) else { return }
    member("paragraph", place.paragraph)
    if let note = place.note { member("note", note) }
  }

  mutating func quotations(of essay: CheckedEssay) {
    member("quotations") { writer in
      writer.array { writer in
        for quotation in essay.analysis.quotations { writer.quotation(quotation, of: essay) }
      }
    }
  }

  mutating func themes(of analysis: Analysis) {
    member("themes") { writer in
      writer.array { writer in
        for treatment in analysis.themes { writer.theme(treatment) }
      }
    }
  }

  mutating func finding(_ finding: Finding, of essay: CheckedEssay) {
    member("rule", finding.rule)
    member("severity", finding.severity.rawValue)
    member("message", finding.message)
    member("range") { $0.range(finding.range, in: essay.analysis.text) }
    paragraph(of: finding.range, essay)
    member("canonical", finding.canonical?.quotation.id)
    member("theme", finding.theme)
    member("fixes") { writer in
      writer.array { writer in
        for fix in finding.fixes { writer.fix(fix) }
      }
    }
  }

  private mutating func fix(_ fix: Fix) {
    object { writer in
      writer.member("title", fix.title)
      writer.member("certain", fix.isCertain)
      writer.member("edits") { $0.edits(fix.edits) }
    }
  }

  mutating func edits(_ edits: [TextEdit]) {
    array { writer in
      for edit in edits {
        writer.object { writer in
          writer.offsets(edit.range)
          writer.member("newText", edit.replacement)
        }
      }
    }
  }

  private mutating func quotation(_ quotation: JudgedQuotation, of essay: CheckedEssay) {
    let canonical = quotation.canonical?.quotation
    object { writer in
      writer.member("range") { $0.range(quotation.range, in: essay.analysis.text) }
      writer.paragraph(of: quotation.range, essay)
      writer.member("group", quotation.group)
      writer.member("verdict", quotation.verdict.rawValue)
      writer.member("canonical", canonical?.id)
      writer.member("canonicals", quotation.canonicals.map(\.quotation.id))
      writer.member("speaker", canonical?.speaker)
      writer.member("chapter", canonical.flatMap { placeName($0.place) })
      writer.member("attributedSpeaker", quotation.attributedSpeaker)
      writer.member("citedChapter", quotation.citedPlace.flatMap(placeName))
      writer.member("source") { $0.source(quotation.source) }
    }
  }

  private mutating func source(_ location: SourcePlace?) {
    guard let location else { return null() }
    object { writer in
      writer.member("path", location.path)
      writer.member("line", location.line)
      writer.offsets(location.range)
      writer.member("chapter", location.chapter)
      writer.member("speaker", location.speaker)
    }
  }

  private mutating func theme(_ treatment: ThemeTreatment) {
    object { writer in
      writer.member("id", treatment.theme.id)
      writer.member("mentions", treatment.mentions.count)
    }
  }

  mutating func range(_ range: ByteRange, in text: TextSnapshot) {
    object { writer in
      writer.offsets(range)
      writer.member("start") { $0.position(text.position(of: range.lowerBound, .utf32)) }
      writer.member("end") { $0.position(text.position(of: range.upperBound, .utf32)) }
    }
  }

  private mutating func position(_ position: TextPosition) {
    object { writer in
      writer.member("line", position.line + 1)
      writer.member("column", position.column + 1)
    }
  }

  private mutating func offsets(_ range: ByteRange) {
    member("startByte", range.lowerBound)
    member("endByte", range.upperBound)
  }
}

/// A place as one word: `14`, `2.1`, `prologue`; nil where nothing is known of it.
private func placeName(_ place: [Int]) -> String? {
  guard !place.isEmpty else { return nil }
  // A division that the work has not got there is nothing to cite.
  let numbers = place.filter { $0 > 0 }
  return numbers.isEmpty
    ? QuoteSet.beginning : numbers.map(String.init).joined(separator: ".")
}
