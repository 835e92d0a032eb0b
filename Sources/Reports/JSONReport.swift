import EssayRules
import EssayText
import PositionedJSON
import QuoteSets

extension ReportFormat {
  /// One JSON document, for programs.
  public static let json = ReportFormat(name: "json") { _ in JSONReport() }
}

/// One document with everything, version 1: lines and columns from 1, columns in Unicode scalars,
/// offsets in bytes, ends exclusive.
struct JSONReport: Report {
  private var essays: [CheckedEssay] = []
  private var failures: [FailedFile] = []
  private var summary = ReportSummary()

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    essays.append(essay)
    summary.add(essay)
  }

  mutating func add(_ failure: FailedFile, to output: inout [UInt8]) {
    failures.append(failure)
    summary.addFailure()
  }

  mutating func finish(into output: inout [UInt8]) {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("version", 1)
      writer.member("files") { writer in
        writer.array { writer in
          for essay in essays { writer.essay(essay) }
        }
      }
      writer.member("errors") { writer in
        writer.array { writer in
          for failure in failures { writer.failure(failure) }
        }
      }
      writer.member("summary") { $0.summary(summary) }
    }
    writer.newline()
    output += writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func summary(_ summary: ReportSummary) {
    object { writer in
      writer.member("files", summary.essays)
      for severity in Severity.allCases {
        writer.member(severity.rawValue, summary.count(of: severity))
      }
    }
  }

  fileprivate mutating func failure(_ failure: FailedFile) {
    object { writer in
      writer.member("path", failure.path)
      writer.member("message", failure.message)
    }
  }

  fileprivate mutating func essay(_ essay: CheckedEssay) {
    let analysis = essay.analysis
    object { writer in
      writer.member("path", essay.path)
      writer.member("quoteSets", analysis.quoteSets.map(\.id))
      writer.member("diagnostics") { writer in
        writer.array { writer in
          for finding in analysis.findings { writer.finding(finding, in: analysis.text) }
        }
      }
      writer.member("quotations") { writer in
        writer.array { writer in
          for quotation in analysis.quotations { writer.quotation(quotation, in: analysis.text) }
        }
      }
      writer.member("themes") { writer in
        writer.array { writer in
          for treatment in analysis.themes { writer.theme(treatment) }
        }
      }
    }
  }

  private mutating func finding(_ finding: Finding, in text: TextSnapshot) {
    object { writer in
      writer.member("rule", finding.rule)
      writer.member("severity", finding.severity.rawValue)
      writer.member("message", finding.message)
      writer.member("range") { $0.range(finding.range, in: text) }
      writer.member("canonical", finding.canonical?.quotation.id)
      writer.member("theme", finding.theme)
      writer.member("fixes") { writer in
        writer.array { writer in
          for fix in finding.fixes { writer.fix(fix) }
        }
      }
    }
  }

  private mutating func fix(_ fix: Fix) {
    object { writer in
      writer.member("title", fix.title)
      writer.member("certain", fix.isCertain)
      writer.member("edits") { writer in
        writer.array { writer in
          for edit in fix.edits {
            writer.object { writer in
              writer.offsets(edit.range)
              writer.member("newText", edit.replacement)
            }
          }
        }
      }
    }
  }

  private mutating func quotation(_ quotation: JudgedQuotation, in text: TextSnapshot) {
    let canonical = quotation.canonical?.quotation
    object { writer in
      writer.member("range") { $0.range(quotation.range, in: text) }
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

  private mutating func range(_ range: ByteRange, in text: TextSnapshot) {
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

/// A place as one word: `14`, `2.1`; nil where nothing is known of it.
private func placeName(_ place: [Int]) -> String? {
  place.isEmpty ? nil : place.map(String.init).joined(separator: ".")
}
