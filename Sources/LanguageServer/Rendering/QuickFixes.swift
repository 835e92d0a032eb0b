import EssayRules
import EssayText

/// The fixes of an essay's findings as entries of an editor's menu.
struct QuickFixes {
  let analysis: Analysis
  let uri: DocumentURI
  /// The version of the document that was analysed.
  let version: Int?
  let client: ClientCapabilities

  /// The fixes of what was found in the bytes at `range`, then those of what was found elsewhere in
  /// the quotation there: whoever sees a squiggle puts the cursor near it, not on it.
  func at(_ range: ByteRange) -> [CodeAction] {
    let there = analysis.findings.filter { $0.range.touches(range) }
    let near = analysis.findings.filter { finding in
      !finding.range.touches(range)
        && quotation(around: finding.range)?.range.touches(range) == true
    }
    return (there + near).flatMap(actions)
  }

  private func actions(_ finding: Finding) -> [CodeAction] {
    finding.fixes.enumerated().map { index, fix in
      CodeAction(
        title: fix.title,
        diagnostics: [Diagnostic(finding, in: analysis.text, client.positionEncoding)],
        // One of a finding's fixes at most: the best, if there is no doubt about it.
        isPreferred: index == 0 && fix.isCertain,
        edit: edit(fix))
    }
  }

  private func edit(_ fix: Fix) -> DocumentEdit {
    DocumentEdit(
      uri: uri, version: version,
      edits: fix.edits.map { edit in
        DocumentEdit.Edit(
          range: PositionRange(edit.range, in: analysis.text, client.positionEncoding),
          newText: edit.replacement)
      },
      isVersioned: client.takesDocumentChanges)
  }

  /// The innermost quotation that holds all of `range`.
  private func quotation(around range: ByteRange) -> JudgedQuotation? {
    analysis.quotations
      .filter { $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound }
      .min { $0.range.count < $1.range.count }
  }
}

extension ByteRange {
  /// Whether the ranges share a byte or a boundary: a cursor at the end of a word is at the word.
  fileprivate func touches(_ other: ByteRange) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}
