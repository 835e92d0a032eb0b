import EssayRules
import EssayText
import QuoteSets

/// All there is to know about a quotation, on one card: its canonical words, who says them and
/// where, how the essay's differ, what they show and which themes they serve.
struct QuotationCard {
  private let quotation: JudgedQuotation
  private let essay: TextSnapshot

  init(_ quotation: JudgedQuotation, of essay: TextSnapshot) {
    self.quotation = quotation
    self.essay = essay
  }

  /// The card as Markdown or plain text; nil where there is nothing to say.
  func text(_ kind: MarkupKind) -> String? {
    var card = MarkedUpText(kind)
    let references =
      quotation.canonicals.isEmpty ? [quotation.canonical].compactMap(\.self) : quotation.canonicals
    for reference in references {
      Self.writeWords(of: reference, into: &card)
      if references.count == 1 { writeDifferences(into: &card) }
      Self.writeMeaning(of: reference, into: &card)
    }
    if references.isEmpty, let source = quotation.source {
      if !source.words.isEmpty {
        card.paragraph()
        card.strong(source.credit)
        card.quotation(source.words)
        writeDifferences(into: &card)
        card.paragraph()
      }
      write(source, into: &card)
    }
    return card.text.isEmpty ? nil : card.text
  }

  /// Writes all that is known of a canonical quotation, whatever an essay makes of it.
  static func write(_ reference: CanonicalReference, into card: inout MarkedUpText) {
    writeWords(of: reference, into: &card)
    writeMeaning(of: reference, into: &card)
  }

  /// A canonical quotation's words on one line.
  static func words(of quotation: CanonicalQuotation) -> String {
    quotation.text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }

  private static func writeWords(
    of reference: CanonicalReference, into card: inout MarkedUpText
  ) {
    let set = reference.quoteSet
    let canonical = reference.quotation
    card.paragraph()
    card.strong(name(canonical.speaker, in: set))
    switch canonical.mode {
    case .narrated: card.plain(", narrating")
    case .spoken where !canonical.addressees.isEmpty:
      card.plain(" to " + list(canonical.addressees.map { name($0, in: set) }))
    case .spoken: break
    }
    let place = set.describe(place: canonical.place)
    card.plain(place.isEmpty ? " in " : ", \(place) of ")
    card.emphasised(set.title)
    card.quotation(words(of: canonical))
  }

  /// The essay's own words, with what is wrong struck out and what is right beside it.
  private func writeDifferences(into card: inout MarkedUpText) {
    guard !quotation.differences.isEmpty else { return }
    card.paragraph()
    card.strong("In your essay:")
    card.plain(" ")
    var written = quotation.range.lowerBound
    for correction in corrections {
      let before = onOneLine(written..<correction.range.lowerBound)
      let after = essay[correction.range.upperBound..<quotation.range.upperBound]
      let isMissing = correction.range.isEmpty
      card.plain(before + (isMissing && before.last?.wantsSpaceAfter == true ? " " : ""))
      card.replaced(onOneLine(correction.range), by: correction.canonical)
      card.plain(isMissing && after.first?.beginsWord == true ? " " : "")
      written = correction.range.upperBound
    }
    card.plain(onOneLine(written..<max(written, quotation.range.upperBound)))
  }

  /// The differences in a form that can be read: a mark stands with the words beside it, and what
  /// touches is one.
  private var corrections: [Difference] {
    var corrections: [Difference] = []
    // What differs in another part of an interrupted quotation is shown on that part's card.
    var end = quotation.range.lowerBound
    for difference in quotation.differences
    where difference.range.lowerBound >= end
      && difference.range.upperBound <= quotation.range.upperBound
    {
      end = difference.range.upperBound
      let wide = widened(difference)
      if let last = corrections.last, wide.range.lowerBound < last.range.upperBound {
        corrections[corrections.count - 1] = joined(last, difference, wide)
      } else {
        corrections.append(wide)
      }
    }
    return corrections
  }

  /// A difference of marks alone with the words that it touches.
  private func widened(_ difference: Difference) -> Difference {
    let isOfWords = (essay[difference.range] + difference.canonical).contains(where: \.beginsWord)
    guard !isOfWords else { return difference }
    let before = essay[quotation.range.lowerBound..<difference.range.lowerBound]
    let after = essay[difference.range.upperBound..<quotation.range.upperBound]
    let left = String(before.reversed().prefix { $0.isInWord }.reversed())
    let right = String(after.prefix { $0.isInWord })
    return Difference(
      range: difference.range.lowerBound - left.utf8.count..<difference.range.upperBound
        + right.utf8.count,
      canonical: left + difference.canonical + right)
  }

  /// Two corrections whose words overlap as one.
  /// - Parameters:
  ///   - difference: the second as it was found, which begins where the first's words are still the
  ///     essay's own.
  ///   - wide: the same with the words beside it.
  private func joined(
    _ first: Difference, _ difference: Difference, _ wide: Difference
  ) -> Difference {
    let start = difference.range.lowerBound
    let firstEnd = first.range.upperBound
    let end = max(firstEnd, wide.range.upperBound)
    let tail = essay[min(start, firstEnd)..<firstEnd]
    let kept = first.canonical.dropLast(first.canonical.hasSuffix(tail) ? tail.count : 0)
    return Difference(
      range: first.range.lowerBound..<end,
      canonical: kept + essay[firstEnd..<max(firstEnd, start)] + difference.canonical
        + essay[difference.range.upperBound..<max(difference.range.upperBound, end)])
  }

  private static func writeMeaning(of reference: CanonicalReference, into card: inout MarkedUpText)
  {
    let canonical = reference.quotation
    if !canonical.commentary.isEmpty {
      card.paragraph()
      card.strong("What it shows:")
      card.plain(" \(canonical.commentary)")
    }
    let themes = canonical.themes.compactMap { reference.quoteSet.theme($0)?.name }
    if !themes.isEmpty {
      card.paragraph()
      card.strong(themes.count == 1 ? "Theme:" : "Themes:")
      card.plain(" \(list(themes))")
    }
  }

  private func write(_ source: SourcePlace, into card: inout MarkedUpText) {
    card.strong("Found in the text")
    if !source.parts.isEmpty {
      card.plain(source.parts.map { ", \($0.division.rawValue) \($0.number)" }.joined())
    } else if let chapter = source.chapter {
      // A bare number is a chapter's; anything else says itself what it is.
      card.plain(chapter.allSatisfy(\.isNumber) ? ", chapter \(chapter)" : ", \(chapter)")
    }
    card.plain(": \(source.path), line \(source.line)")
  }

  private static func name(_ id: LiteraryCharacter.ID, in set: QuoteSet) -> String {
    set.character(id)?.name ?? id
  }

  /// `Kathy, Ruth and Tommy`.
  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The essay's words at `range` with each line end, and the marks of a block quotation after it,
  /// as one space.
  private func onOneLine(_ range: ByteRange) -> String {
    let lines = essay[range].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let continued = lines.dropFirst().map { line in line.drop { $0 == ">" || $0 == " " } }
    return ([lines.first ?? ""] + continued).joined(separator: " ")
  }
}

extension Character {
  /// Whether a word that is put in after this one needs a space between.
  fileprivate var wantsSpaceAfter: Bool { beginsWord || ",;:.!?".contains(self) }

  fileprivate var beginsWord: Bool { isLetter || isNumber }

  fileprivate var isInWord: Bool { beginsWord || "'’-".contains(self) }
}
