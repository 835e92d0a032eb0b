import EssayRules
import EssayText
import QuoteSets

/// Turns an essay's findings into diagnostics, with as much beside the words as the client takes.
struct DiagnosticRenderer {
  private let text: TextSnapshot
  private let client: ClientCapabilities
  private let references: References
  private let essayPath: String?

  /// - Parameter uri: the document whose analysis it is.
  init(_ analysis: Analysis, uri: DocumentURI, _ state: ServerState) {
    text = analysis.text
    client = state.client
    references = state.references
    essayPath = client.diagnostics.showsRelatedInformation ? uri.path : nil
  }

  func render(_ finding: Finding) -> Diagnostic {
    var diagnostic = Diagnostic(
      range: PositionRange(finding.range, in: text, client.positionEncoding),
      severity: finding.severity, code: finding.rule, message: finding.message)
    let wants = client.diagnostics
    if wants.readsCodeDescription { diagnostic.page = references.page(ofRule: finding.rule) }
    diagnostic.isUnnecessary = wants.fadesUnnecessary && finding.rule == "unused-suppression"
    if wants.showsRelatedInformation, let canonical = finding.canonical,
      let location = references.location(
        of: canonical, forEssayAt: essayPath, client.positionEncoding)
    {
      diagnostic.related = [
        RelatedInformation(
          location: location, message: "\(canonical.credit): “\(canonical.quotation.text)”")
      ]
    }
    if wants.keepsData, !finding.fixes.isEmpty { diagnostic.fixes = finding.fixes.map(fix) }
    return diagnostic
  }

  private func fix(_ fix: Fix) -> DiagnosticFix {
    DiagnosticFix(
      title: fix.title, isCertain: fix.isCertain,
      edits: fix.edits.map { edit in
        DocumentEdit.Edit(
          range: PositionRange(edit.range, in: text, client.positionEncoding),
          newText: edit.replacement)
      })
  }
}
