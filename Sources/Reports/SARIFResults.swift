import EssayRules
import EssayText
import PositionedJSON
import QuoteSets

/// The results of one essay.
struct SARIFResults {
  private let essay: CheckedEssay
  private let analysis: Analysis
  private let artifact: SARIFArtifact
  /// The quotations that were found in the full text of the work.
  private let sourced: [JudgedQuotation]
  private static let ruleIndices = Dictionary(
    uniqueKeysWithValues: RuleRegistry.all.enumerated().map { ($1.documentation.id, $0) })

  init(of essay: CheckedEssay, in artifact: SARIFArtifact) {
    self.essay = essay
    analysis = essay.analysis
    self.artifact = artifact
    sourced = analysis.quotations.filter { $0.source != nil }
  }

  func write(_ finding: Finding, fingerprint: String, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("ruleId", finding.rule)
      if let index = Self.ruleIndices[finding.rule] { writer.member("ruleIndex", index) }
      writer.member("level", finding.severity.sarifLevel)
      writer.member("message") { $0.sarifText(essay.fullMessage(of: finding)) }
      writer.member("locations") { writer in
        writer.array { writeLocation(of: finding.range, to: &$0) }
      }
      writeSources(of: finding, to: &writer)
      writer.member("partialFingerprints") { writer in
        writer.object { $0.member("essaylintWords/v1", fingerprint) }
      }
      // A converted text is not the file: no edit of it is one of the file.
      if essay.convertedFrom == nil { writeFixes(finding.fixes, to: &writer) }
      writeProperties(of: finding, to: &writer)
    }
  }

  private func writeLocation(of range: ByteRange, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("physicalLocation") { writer in
        writer.object { writer in
          writer.member("artifactLocation") { artifact.writeLocation(to: &$0) }
          writer.member("region") { writeRegion(range, to: &$0) }
        }
      }
    }
  }

  /// By lines and columns, the end exclusive, and by bytes.
  private func writeRegion(_ range: ByteRange, to writer: inout JSONWriter) {
    let start = analysis.text.position(of: range.lowerBound, .utf32)
    let end = analysis.text.position(of: range.upperBound, .utf32)
    writer.object { writer in
      writer.member("startLine", start.line + 1)
      writer.member("startColumn", start.column + 1)
      writer.member("endLine", end.line + 1)
      writer.member("endColumn", end.column + 1)
      writer.member("byteOffset", range.lowerBound)
      writer.member("byteLength", range.count)
    }
  }

  /// Where the quotation's words stand in the full text of the work.
  private func writeSources(of finding: Finding, to writer: inout JSONWriter) {
    guard let source = sourced.last(where: { $0.range.overlaps(finding.range) })?.source else {
      return
    }
    writer.member("relatedLocations") { writer in
      writer.array { writer in
        writer.object { writer in
          writer.member("physicalLocation") { writer in
            writer.object { writer in
              writer.member("artifactLocation") { writer in
                writer.object { $0.sarifAddress(ReportedPath(source.path)) }
              }
              writer.member("region") { writer in
                writer.object { writer in
                  writer.member("startLine", source.line)
                  writer.member("byteOffset", source.range.lowerBound)
                  writer.member("byteLength", source.range.count)
                }
              }
            }
          }
          writer.member("message") { $0.sarifText("the words in the full text") }
        }
      }
    }
  }

  private func writeFixes(_ fixes: [Fix], to writer: inout JSONWriter) {
    let fixes = fixes.filter { !$0.edits.isEmpty }
    guard !fixes.isEmpty else { return }
    writer.member("fixes") { writer in
      writer.array { writer in
        for fix in fixes { writeFix(fix, to: &writer) }
      }
    }
  }

  private func writeFix(_ fix: Fix, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("description") { $0.sarifText(fix.title) }
      writer.member("artifactChanges") { writer in
        writer.array { writer in
          writer.object { writer in
            writer.member("artifactLocation") { artifact.writeLocation(to: &$0) }
            writer.member("replacements") { writer in
              writer.array { writer in
                for edit in fix.edits { writeReplacement(edit, to: &writer) }
              }
            }
          }
        }
      }
      writer.member("properties") { writer in
        writer.object { $0.member("certain", fix.isCertain) }
      }
    }
  }

  private func writeReplacement(_ edit: TextEdit, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("deletedRegion") { writeRegion(edit.range, to: &$0) }
      writer.member("insertedContent") { writer in
        writer.object { $0.member("text", edit.replacement) }
      }
    }
  }

  /// The ids of ours that a result is about.
  private func writeProperties(of finding: Finding, to writer: inout JSONWriter) {
    let canonical = finding.canonical?.quotation.id
    guard canonical != nil || finding.theme != nil else { return }
    writer.member("properties") { writer in
      writer.object { writer in
        if let canonical { writer.member("canonical", canonical) }
        if let theme = finding.theme { writer.member("theme", theme) }
      }
    }
  }
}
