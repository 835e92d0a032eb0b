import EssayRules
import EssaySyntax
import EssayText
import PositionedJSON

extension ReportFormat {
  /// The Static Analysis Results Interchange Format of OASIS.
  public static let sarif = ReportFormat(
    name: "sarif", version: "2.1.0",
    summary: "SARIF: results with rules, fixes and fingerprints, for code scanning"
  ) { SARIFReport(version: $0.version) }
}

/// A log of one run. Its results are written as they come; what is said of all files comes last.
struct SARIFReport: Report {
  private var document = JSONStream(isPretty: true)
  /// The essays, in the order of `artifacts`.
  private var artifacts: [SARIFArtifact] = []
  private var failures: [FailedFile] = []

  /// - Parameter version: the program's.
  init(version: String?) {
    document.writer.beginObject()
    document.writer.member(
      "$schema",
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    document.writer.member("version", "2.1.0")
    document.writer.key("runs")
    document.writer.beginArray()
    document.writer.beginObject()
    document.writer.member("tool") { $0.sarifTool(version: version) }
    document.writer.member("columnKind", "unicodeCodePoints")
    document.writer.member("originalUriBaseIds") { $0.sarifBases() }
    document.writer.key("results")
    document.writer.beginArray()
  }

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    let artifact = SARIFArtifact(of: essay, index: artifacts.count)
    artifacts.append(artifact)
    let results = SARIFResults(of: essay, in: artifact)
    var fingerprints = Fingerprints(of: essay.analysis.text)
    for finding in essay.analysis.findings {
      results.write(finding, fingerprint: fingerprints.next(for: finding), to: &document.writer)
    }
    document.drain(into: &output)
  }

  mutating func add(_ failure: FailedFile, to output: inout [UInt8]) {
    failures.append(failure)
  }

  mutating func finish(into output: inout [UInt8]) {
    document.writer.endArray()
    document.writer.member("artifacts") { writer in
      writer.array { writer in
        for artifact in artifacts { artifact.write(to: &writer) }
      }
    }
    document.writer.member("invocations") { writer in
      writer.array { $0.sarifInvocation(failures) }
    }
    document.writer.endObject()
    document.writer.endArray()
    document.writer.endObject()
    document.writer.newline()
    document.drain(into: &output)
  }
}

/// A file of the log.
struct SARIFArtifact {
  private let path: ReportedPath
  private let index: Int
  private let length: Int
  /// Nil for plain text, which is in no language.
  private let sourceLanguage: String?

  init(of essay: CheckedEssay, index: Int) {
    path = ReportedPath(essay.path)
    self.index = index
    length = essay.analysis.text.count
    sourceLanguage =
      switch essay.analysis.essay.format {
      case .markdown: "markdown"
      case .latex: "latex"
      case .plainText: nil
      }
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("location") { writeLocation(to: &$0) }
      writer.member("length", length)
      writer.member("encoding", "UTF-8")
      if let sourceLanguage { writer.member("sourceLanguage", sourceLanguage) }
      writer.member("roles", ["analysisTarget"])
    }
  }

  /// An `artifactLocation`.
  func writeLocation(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.sarifAddress(path)
      writer.member("index", index)
    }
  }
}

extension JSONWriter {
  /// The base of relative paths. Where that folder lies is the user's own affair.
  fileprivate mutating func sarifBases() {
    object { writer in
      writer.key(named: ReportedPath.sarifBase)
      writer.object { writer in
        writer.member("description") { $0.sarifText("The folder in which essaylint was run.") }
      }
    }
  }

  /// The members that say where a file is.
  mutating func sarifAddress(_ path: ReportedPath) {
    member("uri", path.uri)
    if !path.isAbsolute { member("uriBaseId", ReportedPath.sarifBase) }
  }

  /// A `message` or a `multiformatMessageString`. In both a brace stands for itself only where it is
  /// doubled.
  mutating func sarifText(_ text: String, markdown: String? = nil) {
    func literal(_ text: String) -> String {
      text.replacing("{", with: "{{").replacing("}", with: "}}")
    }
    object { writer in
      writer.member("text", literal(text))
      if let markdown { writer.member("markdown", literal(markdown)) }
    }
  }

  /// An `invocation`: how the run went.
  fileprivate mutating func sarifInvocation(_ failures: [FailedFile]) {
    object { writer in
      writer.member("executionSuccessful", failures.isEmpty)
      writer.member("toolExecutionNotifications") { writer in
        writer.array { writer in
          for failure in failures { writer.sarifNotification(failure) }
        }
      }
    }
  }

  private mutating func sarifNotification(_ failure: FailedFile) {
    object { writer in
      writer.member("descriptor") { writer in
        writer.object { writer in
          writer.member("id", FailedFile.code)
          writer.member("index", 0)
        }
      }
      writer.member("level", "error")
      writer.member("message") { $0.sarifText(failure.message) }
      writer.member("locations") { writer in
        writer.array { writer in
          writer.object { writer in
            writer.member("physicalLocation") { writer in
              writer.object { writer in
                writer.member("artifactLocation") { writer in
                  writer.object { $0.sarifAddress(ReportedPath(failure.path)) }
                }
              }
            }
          }
        }
      }
    }
  }
}

extension ReportedPath {
  /// The name of the folder to which relative paths are relative.
  static let sarifBase = "SRCROOT"
}
