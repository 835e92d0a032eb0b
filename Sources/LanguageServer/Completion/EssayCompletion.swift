import EssayText

/// What to offer at a cursor: each kind of place is asked in turn whether the cursor stands there.
struct EssayCompletion {
  let setting: CompletionSetting
  let uri: DocumentURI
  let client: ClientCapabilities

  func list() -> CompletionList {
    let answer =
      FrontMatterCompletion(setting: setting).answer()
      ?? SuppressionCompletion(setting: setting).answer()
      ?? PlaceCompletion(setting: setting).answer()
      ?? QuotationCompletion(setting: setting).answer()
      ?? BlockQuotationCompletion(setting: setting).answer()
      ?? NameCompletion(setting: setting).answer()
      ?? CompletionAnswer(dependsOnMore: false)
    return CompletionList(
      isIncomplete: answer.dependsOnMore,
      items: answer.candidates.enumerated().map { item($0.element, number: $0.offset) })
  }

  private func item(_ candidate: CompletionCandidate, number: Int) -> CompletionItem {
    let completion = client.completion
    let typed = setting.text[candidate.replaced.lowerBound..<setting.offset]
    let number = String(number)
    let documentation = completion.resolvesDocumentation ? nil : documentation(of: candidate)
    return CompletionItem(
      label: candidate.label, kind: candidate.kind, detail: candidate.detail,
      showsDetailBesideLabel: completion.showsLabelDetails, documentation: documentation,
      sortText: String(repeating: "0", count: max(0, 4 - number.count)) + number,
      filterText: candidate.isFilteredByLabel || typed.isEmpty ? nil : typed,
      range: PositionRange(candidate.replaced, in: setting.text, client.positionEncoding),
      newText: candidate.newText,
      data: candidate.subject.map { CompletionItem.Data(uri: uri, subject: SubjectKey($0)) })
  }

  private func documentation(of candidate: CompletionCandidate) -> CompletionItem.Documentation? {
    candidate.subject.map {
      let kind = client.completion.documentationKind
      return CompletionItem.Documentation(kind: kind, text: SubjectCard(subject: $0).text(kind))
    }
  }
}
