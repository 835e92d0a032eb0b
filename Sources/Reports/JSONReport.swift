import EssayRules
import PositionedJSON

extension ReportFormat {
  /// One JSON document, for programs.
  public static let json = ReportFormat(
    name: "json", version: "1", summary: "One JSON document: findings, quotations, themes"
  ) { _ in JSONReport() }
}

/// One document with everything, an essay at a time.
struct JSONReport: Report {
  private var document = JSONStream(isPretty: true)
  private var failures: [FailedFile] = []
  private var summary = ReportSummary()

  init() {
    document.writer.beginObject()
    document.writer.member("version", 1)
    document.writer.key("files")
    document.writer.beginArray()
  }

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    summary.add(essay)
    document.writer.object { $0.essay(essay) }
    document.drain(into: &output)
  }

  mutating func add(_ failure: FailedFile, to output: inout [UInt8]) {
    failures.append(failure)
    summary.addFailure()
  }

  mutating func finish(into output: inout [UInt8]) {
    document.writer.endArray()
    document.writer.member("errors") { writer in
      writer.array { writer in
        for failure in failures { writer.object { $0.failure(failure) } }
      }
    }
    document.writer.member("summary") { writer in writer.object { $0.summary(summary) } }
    document.writer.endObject()
    document.writer.newline()
    document.drain(into: &output)
  }
}
