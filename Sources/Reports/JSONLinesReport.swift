import EssayRules
import PositionedJSON

extension ReportFormat {
  /// A JSON object a line, for programs that read along.
  public static let jsonLines = ReportFormat(
    name: "jsonl", version: "1",
    summary: "JSON, one object a line: findings, then what else there is of their essay"
  ) { _ in JSONLinesReport() }
}

/// Each line is an object by itself and says what it is by its `type`: the findings of an essay,
/// then the essay; a file that could not be checked; at the end, the summary.
struct JSONLinesReport: Report {
  private var summary = ReportSummary()

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    summary.add(essay)
    let analysis = essay.analysis
    for finding in analysis.findings {
      writeLine("finding", to: &output) { writer in
        writer.member("path", essay.path)
        writer.finding(finding, of: essay)
      }
    }
    writeLine("essay", to: &output) { writer in
      writer.member("path", essay.path)
      writer.conversion(of: essay)
      writer.quoteSets(of: analysis)
      writer.quotations(of: essay)
      writer.themes(of: analysis)
    }
  }

  mutating func add(_ failure: FailedFile, to output: inout [UInt8]) {
    summary.addFailure()
    writeLine("error", to: &output) { $0.failure(failure) }
  }

  mutating func finish(into output: inout [UInt8]) {
    writeLine("summary", to: &output) { $0.summary(summary) }
  }

  private func writeLine(
    _ type: String, to output: inout [UInt8], _ members: (inout JSONWriter) -> Void
  ) {
    var line = JSONStream(isPretty: false)
    line.writer.object { writer in
      writer.member("version", 1)
      writer.member("type", type)
      members(&writer)
    }
    line.writer.newline()
    line.drain(into: &output)
  }
}
