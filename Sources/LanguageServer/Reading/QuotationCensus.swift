import EssayRules
import EssaySyntax
import EssayText

/// The quotations of an essay as a reader would count them: the parts of an interrupted one are
/// one, and a word or two in quotation marks that nobody knows is none.
struct QuotationCensus {
  /// How a quotation stands, the best first.
  enum Standing: Int, Comparable {
    case right, unknown, repunctuated, wrong

    init(_ verdict: Verdict) {
      switch verdict {
      case .verbatim, .adapted: self = .right
      case .repunctuated: self = .repunctuated
      case .misquoted, .spliced: self = .wrong
      case .unverified: self = .unknown
      }
    }

    static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  struct Entry {
    /// The worst of its parts' verdicts.
    var verdict: Verdict
    /// The numbers of its parts in ``Analysis/quotations``.
    var parts: [Int]

    var standing: Standing { Standing(verdict) }
  }

  /// In the order of the essay.
  private(set) var entries: [Entry] = []

  /// What nobody knows and has fewer words is no quotation to speak of: a term, a word at arm's
  /// length. The rule `unverified-quotation` draws the same line.
  private static let fewestUnknownWords = 4

  /// - Parameter places: those of the essay's blocks.
  init(_ analysis: Analysis, _ places: BlockPlaces) {
    var entryOfGroup: [Int: Int] = [:]
    for number in analysis.quotations.indices
    where Self.counts(analysis.quotations[number], analysis, places) {
      let quotation = analysis.quotations[number]
      if let entry = entryOfGroup[quotation.group] {
        entries[entry].parts.append(number)
        if Standing(quotation.verdict) > entries[entry].standing {
          entries[entry].verdict = quotation.verdict
        }
      } else {
        entryOfGroup[quotation.group] = entries.count
        entries.append(Entry(verdict: quotation.verdict, parts: [number]))
      }
    }
  }

  func count(_ standing: Standing) -> Int {
    entries.count { $0.standing == standing }
  }

  /// Whether there are as many words as it takes.
  private static func hasWords(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    var words = 0
    var isInWord = false
    var index = range.lowerBound
    while index < range.upperBound, words < fewestUnknownWords {
      let space = Whitespace.width(at: index, in: bytes)
      if space == 0, !isInWord { words += 1 }
      isInWord = space == 0
      index += max(space, 1)
    }
    return words >= fewestUnknownWords
  }

  /// Whether a quotation is one to speak of.
  static func counts(
    _ quotation: JudgedQuotation, _ analysis: Analysis, _ places: BlockPlaces
  ) -> Bool {
    guard quotation.verdict == .unverified else { return true }
    guard let block = places.block(around: quotation.range),
      !analysis.essay.blocks[block].isHeading
    else { return false }
    return hasWords(
      analysis.essay.blocks[block].bytes, places.textRange(quotation.range, inBlock: block))
  }
}
