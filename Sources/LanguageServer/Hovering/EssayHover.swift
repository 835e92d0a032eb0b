import EssayRules
import EssaySyntax
import EssayText
import QuoteSets

/// What there is to show at a place of an essay: the innermost quotation, else a name, else a theme.
struct EssayHover {
  let analysis: Analysis
  /// Gives every set that the essay could name.
  let knownSets: () -> [QuoteSet]
  let kind: MarkupKind

  /// The text, and the bytes that it speaks of; nil where there is nothing to say.
  func at(_ offset: Int) -> (text: String, range: ByteRange)? {
    quotation(at: offset)
      ?? subject(at: offset).map { (SubjectCard(subject: $0.subject).text(kind), $0.range) }
  }

  /// The card of the innermost quotation that has one.
  private func quotation(at offset: Int) -> (String, ByteRange)? {
    guard let quotation = analysis.quotation(at: offset),
      let text = QuotationCard(quotation, of: analysis.text).text(kind)
    else { return nil }
    return (text, quotation.range)
  }

  private func subject(at offset: Int) -> (subject: Subject, range: ByteRange)? {
    suppressedRule(at: offset) ?? frontMatterValue(at: offset) ?? name(at: offset)
      ?? theme(at: offset)
  }

  private func suppressedRule(at offset: Int) -> (Subject, ByteRange)? {
    let rules = analysis.essay.suppressions.lazy.flatMap(\.rules)
    guard let rule = rules.first(where: { $0.range.touches(offset) }),
      RuleRegistry.rule(rule.id) != nil
    else { return nil }
    return (.rule(rule.id), rule.range)
  }

  private func frontMatterValue(at offset: Int) -> (Subject, ByteRange)? {
    guard let range = analysis.essay.frontMatter.range, range.contains(offset),
      let value = FrontMatterCursor.value(at: offset, in: analysis.text)
    else { return nil }
    let id = analysis.text[value.range]
    let subject: Subject? =
      switch value.key {
      case .text: knownSets().first { $0.id == id }.map { .work($0) }
      case .themes:
        (analysis.quoteSets.isEmpty ? knownSets() : analysis.quoteSets).lazy
          .compactMap { set in set.theme(id).map { .theme($0, set) } }.first
      case .ignore: RuleRegistry.rule(id) == nil ? nil : .rule(id)
      }
    return subject.map { ($0, value.range) }
  }

  private func name(at offset: Int) -> (Subject, ByteRange)? {
    let essay = analysis.essay
    guard let place = essay.prosePlace(at: offset, in: analysis.text), !place.isBeyondText else {
      return nil
    }
    let text = essay.blocks[place.block].text
    guard let spot = NameSpotter(analysis.quoteSets).spot(at: place.offset, in: text.bytes) else {
      return nil
    }
    let range = text.documentRange(spot.range)
    return range.touches(offset) ? (spot.subject, range) : nil
  }

  /// The theme whose term stands there; of several the one with the longest.
  private func theme(at offset: Int) -> (Subject, ByteRange)? {
    let mentions = analysis.themes.flatMap { treatment in
      treatment.mentions.filter { $0.touches(offset) }.map { (treatment, $0) }
    }
    return mentions.max { $0.1.count < $1.1.count }.map { treatment, range in
      (.theme(treatment.theme, treatment.quoteSet), range)
    }
  }
}

extension ByteRange {
  /// Whether an offset is inside or at the end: a cursor at the end of a word is at the word.
  func touches(_ offset: Int) -> Bool {
    lowerBound <= offset && offset <= upperBound
  }
}
