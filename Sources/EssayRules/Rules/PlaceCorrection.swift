import EssayText
import QuoteSets

/// What is wrong with a citation, and how it is put right.
struct PlaceCorrection {
  /// The largest division whose number is wrong.
  let division: String
  /// Where the quotation stands.
  let place: String
  /// Changes nothing but what is wrong, in the student's own style; nil where it is unclear what to
  /// change.
  private(set) var fix: Fix?

  private let citation: Citation
  private let block: Int
  /// Whether the quotation's place is what the citation gives.
  private let isBound: Bool
  private let right: RightPlace
  private let context: LintContext

  init(_ bound: BoundCitation, _ right: RightPlace, _ context: LintContext) {
    citation = bound.citation
    block = bound.block
    isBound = bound.isCertain
    self.right = right
    self.context = context
    let wrong = citation.wrongNumbers(for: right)
    division =
      (wrong.first.map { right.divisions[$0.index] } ?? right.parts.last?.division)?.rawValue
      ?? "place"
    place = right.description
    fix = citation.title == nil ? numberFix(wrong) : titleFix
  }

  // MARK: Titles

  private var titleFix: Fix? {
    guard let title = right.contents.first(where: { $0.place == right.place })?.title else {
      return nil
    }
    return change([(citation.range, title)], isCertain: true)
  }

  // MARK: Numbers

  private func numberFix(_ wrong: [(index: Int, number: Citation.Number)]) -> Fix? {
    guard citation.places.count == 1, !wrong.isEmpty else { return nil }
    var edits: [(ByteRange, String)] = []
    for (index, number) in wrong {
      guard right.place[index] > 0, number.style != .name else {
        return right.isNested ? nil : otherDivision(instead: number)
      }
      edits.append((number.range, PlaceNumbers.write(right.place[index], in: number.style)))
    }
    // The lines are counted from the beginning of the scene that is named.
    return change(edits, isCertain: !citation.hasLines)
  }

  /// “Letter 4” for “Chapter 4”.
  private func otherDivision(instead number: Citation.Number) -> Fix? {
    guard let (division, value) = right.parts.first else { return nil }
    let isCapital = context.words(citation.range, in: block).first?.isUppercase == true
    let name =
      isCapital
      ? division.rawValue.prefix(1).uppercased() + division.rawValue.dropFirst()
      : division.rawValue
    let figures = PlaceNumbers.write(value, in: number.style)
    let isOrdinal = [.ordinal, .capitalisedOrdinal, .figureOrdinal].contains(number.style)
    return change(
      [(citation.range, isOrdinal ? "\(figures) \(division.rawValue)" : "\(name) \(figures)")],
      isCertain: true)
  }

  /// - Parameter edits: of the block's text, in its order.
  private func change(_ edits: [(range: ByteRange, words: String)], isCertain: Bool) -> Fix {
    let edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return Fix(
      title: "Change to “\(words(after: edits))”", isCertain: isCertain && isBound,
      edits: edits.map {
        TextEdit(range: context.documentRange($0.range, in: block), replacement: $0.words)
      })
  }

  /// What a single edit writes; of several, the citation after them.
  private func words(after edits: [(range: ByteRange, words: String)]) -> String {
    if edits.count == 1 { return edits[0].words }
    var words = ""
    var start = citation.range.lowerBound
    for edit in edits where edit.range.lowerBound >= start {
      words += context.words(start..<edit.range.lowerBound, in: block) + edit.words
      start = edit.range.upperBound
    }
    return (words + context.words(start..<max(start, citation.range.upperBound), in: block))
      .singleLine
  }
}
