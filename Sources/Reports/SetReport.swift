import EssayRules
public import EssayText
import PositionedJSON
public import SetChecking

/// A quote set that was checked.
public struct CheckedSet: Sendable {
  /// The file as the user named it.
  public let path: String
  public let text: TextSnapshot
  /// What there is to say of `text`.
  public let remarks: [SetRemark]
  /// How many things were mended before.
  public let mended: Int

  public init(path: String, text: TextSnapshot, remarks: [SetRemark], mended: Int = 0) {
    self.path = path
    self.text = text
    self.remarks = remarks
    self.mended = mended
  }
}

/// What came of checking quote sets, as a compiler tells it, or as JSON.
public struct SetReport: Sendable {
  private let sets: [CheckedSet]
  private let failures: [FailedFile]
  private var summary = ReportSummary()

  public init(_ sets: [CheckedSet], failures: [FailedFile]) {
    self.sets = sets
    self.failures = failures
    for set in sets { summary.add(set.remarks.map(\.severity)) }
    for _ in failures { summary.addFailure() }
  }

  /// For people: each remark with its line.
  public func text(style: ReportStyle) -> [UInt8] {
    let painter = Painter(isColoured: style.isColoured)
    let excerpts = ExcerptWriter(painter: painter, width: style.width)
    var output: [UInt8] = []
    for set in sets {
      var positions = PositionCursor(set.text, .utf32)
      for remark in set.remarks {
        let start = positions.position(of: remark.range.lowerBound)
        painter.writeHeadline(
          path: set.path, line: start.line + 1, column: start.column + 1,
          severity: remark.severity, message: remark.message, rule: nil, to: &output)
        excerpts.write(
          remark.range, in: set.text, severity: remark.severity, label: remark.label,
          notes: remark.notes, to: &output)
        output += "\n".utf8
      }
    }
    let mended = sets.reduce(0) { $0 + $1.mended }
    let ending = mended == 0 ? "" : "; \(mended) mended"
    painter.write(summary.text(of: "quote set") + ending, .bold, to: &output)
    output += "\n".utf8
    return output
  }

  /// For programs, as `Fixtures/schemas/essaylint-sets-check-1.schema.json` describes it.
  public var json: [UInt8] {
    var document = JSONStream(isPretty: true)
    document.writer.object { writer in
      writer.member("version", 1)
      writer.member("files") { writer in
        writer.array { writer in for set in sets { writer.checkedSet(set) } }
      }
      writer.member("errors") { writer in
        writer.array { writer in
          for failure in failures { writer.object { $0.failure(failure) } }
        }
      }
      writer.member("summary") { writer in writer.object { $0.summary(summary) } }
    }
    document.writer.newline()
    var bytes: [UInt8] = []
    document.drain(into: &bytes)
    return bytes
  }
}

extension JSONWriter {
  fileprivate mutating func checkedSet(_ set: CheckedSet) {
    object { writer in
      writer.member("path", set.path)
      writer.member("mended", set.mended)
      writer.member("problems") { writer in
        writer.array { writer in
          for remark in set.remarks { writer.remark(remark, in: set.text) }
        }
      }
    }
  }

  private mutating func remark(_ remark: SetRemark, in text: TextSnapshot) {
    object { writer in
      writer.member("severity", remark.severity.rawValue)
      writer.member("message", remark.message)
      writer.member("range") { $0.range(remark.range, in: text) }
      writer.member("notes", remark.notes)
      writer.member("edits") { $0.edits(remark.edits) }
    }
  }
}
