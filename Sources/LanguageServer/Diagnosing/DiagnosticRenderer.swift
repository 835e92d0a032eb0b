import EssayRules
import EssayText
import QuoteSets

/// Turns an essay's findings into diagnostics, with as much beside the words as the client takes.
struct DiagnosticRenderer {
  private let text: TextSnapshot
  private var positions: PositionCursor
  private let uri: DocumentURI
  private let client: ClientCapabilities
  /// What was found out about the canonical quotations of the findings so far, by their ids.
  private var related: [String: RelatedInformation?] = [:]

  /// - Parameter uri: the document whose analysis it is.
  init(_ analysis: Analysis, uri: DocumentURI, _ state: ServerState) {
    text = analysis.text
    self.uri = uri
    client = state.client
    positions = PositionCursor(analysis.text, state.client.positionEncoding)
  }

  static func diagnostics(
    of analysis: Analysis, uri: DocumentURI, _ state: ServerState
  ) -> [Diagnostic] {
    if let omission = analysis.omission { return [Diagnostic(omission)] }
    var renderer = DiagnosticRenderer(analysis, uri: uri, state)
    return analysis.findings.map { renderer.render($0, state) }
  }

  mutating func render(_ finding: Finding, _ state: ServerState) -> Diagnostic {
    var extras = Diagnostic.Extras()
    let wants = client.diagnostics
    if wants.readsCodeDescription { extras.page = state.rulePages[finding.rule] }
    extras.isUnnecessary = wants.fadesUnnecessary && finding.rule == "unused-suppression"
    if wants.showsRelatedInformation, let canonical = finding.canonical,
      let information = information(on: canonical, state)
    {
      extras.related = [information]
    }
    if wants.keepsData, !finding.fixes.isEmpty { extras.fixes = finding.fixes.map(fix) }
    return Diagnostic(
      range: PositionRange(finding.range, &positions), severity: finding.severity,
      code: finding.rule, message: finding.message, extras: extras)
  }

  /// The entry of a canonical quotation in its set's file.
  private mutating func information(
    on canonical: CanonicalReference, _ state: ServerState
  ) -> RelatedInformation? {
    let set = canonical.quoteSet.id
    let key = "\(set)/\(canonical.quotation.id)"
    if let known = related[key] { return known }
    let place = state.place(of: canonical.quotation.id, in: set, for: uri)
    let information = place.map { place in
      RelatedInformation(
        location: Location(
          uri: DocumentURI(path: place.path),
          range: PositionRange(place.words, in: place.text, client.positionEncoding)),
        message: "\(canonical.credit): “\(canonical.quotation.text)”")
    }
    related[key] = .some(information)
    return information
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
