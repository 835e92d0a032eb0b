import EssayRules
import QuoteSets

/// What there is to know of a subject, in a few lines.
struct SubjectCard {
  let subject: Subject

  /// The card as Markdown or plain text.
  func text(_ kind: MarkupKind) -> String {
    var card = MarkedUpText(kind)
    switch subject {
    case .work(let set): write(set, into: &card)
    case .title(let title, let set):
      card.emphasised(title)
      card.plain(", a title in ")
      card.emphasised(set.title)
    case .author(let set):
      card.strong(set.author.name)
      card.plain(" wrote ")
      writeTitle(of: set, into: &card)
    case .character(let character, let set): write(character, of: set, into: &card)
    case .place(let place, let set):
      write(place.name, place.description, into: &card)
      writeWork(set, into: &card)
    case .theme(let theme, let set): write(theme, of: set, into: &card)
    case .quotation(let reference): QuotationCard.write(reference, into: &card)
    case .rule(let id): writeRule(id, into: &card)
    }
    return card.text
  }

  private func write(_ name: String, _ description: String, into card: inout MarkedUpText) {
    card.paragraph()
    card.strong("\(name):")
    card.plain(" \(description)")
  }

  private func writeTitle(of set: QuoteSet, into card: inout MarkedUpText) {
    card.emphasised(set.title)
    if let year = set.year { card.plain(" (\(year))") }
  }

  private func writeWork(_ set: QuoteSet, into card: inout MarkedUpText) {
    card.paragraph()
    writeTitle(of: set, into: &card)
    card.plain(", by \(set.author.name)")
  }

  private func write(_ set: QuoteSet, into card: inout MarkedUpText) {
    writeWork(set, into: &card)
    let count = set.quotations.count
    card.paragraph()
    card.strong("Quotations:")
    card.plain(" \(count)")
    guard !set.themes.isEmpty else { return }
    card.paragraph()
    card.strong(set.themes.count == 1 ? "Theme:" : "Themes:")
    card.plain(" " + set.themes.map(\.name).joined(separator: ", "))
  }

  private func write(
    _ character: LiteraryCharacter, of set: QuoteSet, into card: inout MarkedUpText
  ) {
    write(character.name, character.description, into: &card)
    for relationship in set.relationships where relationship.between.contains(character.id) {
      let names = relationship.between.map { set.character($0)?.name ?? $0 }
      write(names.joined(separator: " and "), relationship.description, into: &card)
    }
  }

  /// How many quotations a theme's card shows.
  private static let mostQuotations = 2

  private func write(_ theme: Theme, of set: QuoteSet, into card: inout MarkedUpText) {
    card.strong(theme.name)
    card.plain(", a theme of ")
    card.emphasised(set.title)
    card.paragraph()
    card.strong("What it means here:")
    card.plain(" \(theme.description)")
    let serving = set.quotations.filter { $0.themes.contains(theme.id) }
    for quotation in serving.prefix(Self.mostQuotations) {
      let reference = CanonicalReference(quoteSet: set, quotation: quotation)
      card.quotation(QuotationCard.words(of: quotation))
      card.paragraph()
      card.strong(reference.credit)
    }
  }

  private func writeRule(_ id: String, into card: inout MarkedUpText) {
    guard let rule = RuleRegistry.rule(id)?.documentation else { return }
    card.strong(rule.id)
    card.plain(" (\(rule.severity.rawValue)): \(rule.summary)")
  }
}
