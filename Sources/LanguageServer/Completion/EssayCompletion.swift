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
    let candidate = candidate.narrowed(to: setting)
    let number = String(number)
    let documentation = completion.resolvesDocumentation ? nil : documentation(of: candidate)
    return CompletionItem(
      label: candidate.label,
      kind: completion.knows(candidate.kind) ? candidate.kind : .text, detail: candidate.detail,
      showsDetailBesideLabel: completion.showsLabelDetails, documentation: documentation,
      sortText: String(repeating: "0", count: max(0, 4 - number.count)) + number,
      filterText: filterText(of: candidate),
      range: PositionRange(candidate.replaced, in: setting.text, client.positionEncoding),
      newText: candidate.newText,
      data: candidate.subject.map { CompletionItem.Data(uri: uri, subject: SubjectKey($0)) })
  }

  /// Editors that filter by themselves want the text before the cursor to begin what they compare
  /// it with: what is put in where that is so, else what was typed.
  private func filterText(of candidate: CompletionCandidate) -> String? {
    let typed = setting.text[candidate.replaced.lowerBound..<setting.offset]
    if candidate.isFilteredByLabel || typed.isEmpty { return nil }
    return candidate.newText.lowercased().hasPrefix(typed.lowercased())
      ? candidate.newText : typed
  }

  private func documentation(of candidate: CompletionCandidate) -> CompletionItem.Documentation? {
    candidate.subject.map {
      let kind = client.completion.documentationKind
      return CompletionItem.Documentation(kind: kind, text: SubjectCard(subject: $0).text(kind))
    }
  }
}

extension CompletionCandidate {
  /// The same with the words left alone that it would only write again: simple editors complete
  /// nothing but the word at the cursor.
  fileprivate func narrowed(to setting: CompletionSetting) -> CompletionCandidate {
    let typed = setting.text.bytes[replaced.lowerBound..<setting.offset]
    guard let space = typed.lastIndex(of: UInt8(ascii: " ")),
      newText.utf8.starts(with: typed[...space])
    else { return self }
    let rest = newText.utf8.dropFirst(space + 1 - typed.startIndex)
    return CompletionCandidate(
      label: label, kind: kind, detail: detail, replaced: space + 1..<replaced.upperBound,
      newText: String(rest) ?? newText, subject: subject)
  }
}
