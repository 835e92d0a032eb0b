import EssayRules
import EssayText
import PositionedJSON
import QuoteSets

extension ReportFormat {
  /// Which themes essays treat, where, and with which quotations; without findings. A command of its
  /// own asks for it.
  public static let themes = ReportFormat(
    name: "themes", version: "1", summary: "For people: which themes each essay treats, and where"
  ) { ThemesReport(painter: Painter(isColoured: $0.isColoured)) }
  /// The same as one JSON document.
  public static let themesJSON = ReportFormat(
    name: "themes-json", version: "1", summary: "One JSON document: which themes each essay treats"
  ) { _ in JSONThemesReport() }
}

/// ```
/// essay.md: Never Let Me Go
///   Identity: 2 mentions, 1 quotation
///     3:14    identity
///     7:20    “modelled on trash”: Ruth, chapter 14, misquoted
///     9:1     who they are
///   Deceit: not mentioned, no quotation
/// ```
struct ThemesReport: Report {
  let painter: Painter
  private var hasBegun = false

  init(painter: Painter) {
    self.painter = painter
  }

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    if hasBegun { output += "\n".utf8 }
    hasBegun = true
    let titles = essay.analysis.subjects.map(\.title)
    painter.write("\(essay.path):", .bold, to: &output)
    output += " \(DisplayWidth.printable(titles.joined(separator: ", ")).text)\n".utf8
    for treatment in TreatedTheme.all(in: essay.analysis) {
      write(treatment, of: essay, to: &output)
    }
  }

  /// Failures are told apart from the report, on standard error.
  func add(_ failure: FailedFile, to output: inout [UInt8]) {}

  func finish(into output: inout [UInt8]) {}

  private func write(
    _ treated: TreatedTheme, of essay: CheckedEssay, to output: inout [UInt8]
  ) {
    let analysis = essay.analysis
    output += "  ".utf8
    painter.write(treated.theme.name, .bold, to: &output)
    let mentions =
      treated.mentions.isEmpty ? "not mentioned" : treated.mentions.count.counted("mention")
    let quotations =
      treated.quotations.isEmpty ? "no quotation" : treated.quotations.count.counted("quotation")
    output += ": \(mentions), \(quotations)\n".utf8
    var positions = PositionCursor(analysis.text, .utf32)
    for (range, note) in treated.places {
      let start = positions.position(of: range.lowerBound)
      let place =
        essay.paragraphs?.place(of: range.lowerBound).sign
        ?? "\(start.line + 1):\(start.column + 1)"
      let gap = String(repeating: " ", count: max(1, 8 - place.unicodeScalars.count))
      output += "    ".utf8
      painter.write(place, .gutter, to: &output)
      output += "\(gap)\(Self.excerpt(of: range, in: analysis.text))\(note)\n".utf8
    }
  }

  /// The most columns that an essay's words take.
  private static let excerptWidth = 60

  /// The words on one line, cut where they are long.
  private static func excerpt(of range: ByteRange, in text: TextSnapshot) -> String {
    let words = text[range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let printable = DisplayWidth.printable(words).text
    let lines = LineWrapping.lines(of: printable, width: excerptWidth)
    return (lines.first ?? "") + (lines.count > 1 ? " …" : "")
  }
}

/// One document, an essay at a time; failed files come last.
struct JSONThemesReport: Report {
  private var document = JSONStream(isPretty: true)
  private var failures: [FailedFile] = []

  init() {
    document.writer.beginObject()
    document.writer.member("version", 1)
    document.writer.key("files")
    document.writer.beginArray()
  }

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    let analysis = essay.analysis
    document.writer.object { writer in
      writer.member("path", essay.path)
      writer.quoteSets(of: analysis)
      writer.member("themes") { writer in
        writer.array { writer in
          for treated in TreatedTheme.all(in: analysis) { writer.treatedTheme(treated, analysis) }
        }
      }
    }
    document.drain(into: &output)
  }

  mutating func add(_ failure: FailedFile, to output: inout [UInt8]) {
    failures.append(failure)
  }

  mutating func finish(into output: inout [UInt8]) {
    document.writer.endArray()
    document.writer.member("errors") { writer in
      writer.array { writer in
        for failure in failures { writer.object { $0.failure(failure) } }
      }
    }
    document.writer.endObject()
    document.writer.newline()
    document.drain(into: &output)
  }
}

extension JSONWriter {
  fileprivate mutating func treatedTheme(_ treated: TreatedTheme, _ analysis: Analysis) {
    object { writer in
      writer.member("id", treated.theme.id)
      writer.member("name", treated.theme.name)
      writer.member("quoteSet", treated.quoteSet.id)
      writer.member("mentions") { writer in
        writer.array { writer in
          for range in treated.mentions {
            writer.object { writer in
              writer.member("range") { $0.range(range, in: analysis.text) }
              writer.member("words", analysis.text[range])
            }
          }
        }
      }
      writer.member("quotations") { writer in
        writer.array { writer in
          for (quotation, reference) in treated.quotations {
            writer.object { writer in
              writer.member("range") { $0.range(quotation.range, in: analysis.text) }
              writer.member("words", analysis.text[quotation.range])
              writer.member("canonical", reference.quotation.id)
              writer.member("verdict", quotation.verdict.rawValue)
            }
          }
        }
      }
    }
  }
}

/// A theme with all that an essay has for it.
private struct TreatedTheme {
  let quoteSet: QuoteSet
  let theme: Theme
  let mentions: [ByteRange]
  /// The essay's quotations that show the theme, right or wrong.
  let quotations: [(quotation: JudgedQuotation, reference: CanonicalReference)]

  static func all(in analysis: Analysis) -> [TreatedTheme] {
    analysis.themes.map { treatment in
      let quotations = analysis.quotations.compactMap { quotation in
        quotation.canonicals.first { reference in
          reference.quoteSet.id == treatment.quoteSet.id
            && reference.quotation.themes.contains(treatment.theme.id)
        }.map { (quotation, $0) }
      }
      return TreatedTheme(
        quoteSet: treatment.quoteSet, theme: treatment.theme, mentions: treatment.mentions,
        quotations: quotations)
    }
  }

  /// Both in the order of the essay, with what is to be said of a quotation.
  var places: [(range: ByteRange, note: String)] {
    let quoted = quotations.map { quotation, reference in
      (range: quotation.range, note: ": \(reference.credit), \(quotation.verdict.rawValue)")
    }
    return (mentions.map { (range: $0, note: "") } + quoted)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
