import EssayRules
public import EssayText
import PositionedJSON
public import QuoteSets
public import SourceTexts

/// Checks a quote set as a compiler checks a program: what its form allows, what essays could not be
/// judged by, and where a full text has other words.
public struct SetChecker: Sendable {
  /// How many remarks are made of one kind: nobody reads more, and a stranger's file has a bound.
  static let maximumCount = 100

  public let text: TextSnapshot
  /// The set; nil where the file is refused.
  public let quoteSet: QuoteSet?
  /// All that can be said without a full text, in the order of the file.
  public let remarks: [SetRemark]
  private let entries: SetEntries?

  /// - Parameters:
  ///   - text: the file's.
  ///   - id: the file's name without its ending.
  public init(_ text: TextSnapshot, id: String) {
    self.text = text
    do {
      let set = try QuoteSetReader.read(text.bytes, id: id)
      let entries = try SetEntries(set, in: text)
      self.entries = entries
      quoteSet = set
      remarks = Self.sorted(
        QuotationOverlaps.remarks(on: entries) + SharedTerms.remarks(on: entries)
          + CommonplaceWords.remarks(on: entries) + IdleTerms.remarks(on: entries)
          + IdleParts.remarks(on: entries) + MisplacedQuotations.remarks(on: entries))
    } catch {
      entries = nil
      quoteSet = nil
      remarks = Self.sorted(error.problems.map { SetRemark(.error, $0.range, $0.message) })
    }
  }

  /// The remarks, with what a full text of the work says of each quotation's words and place: of a
  /// set that is not refused.
  public func remarks(against source: SourceText?) -> [SetRemark] {
    guard let entries, let source else { return remarks }
    return Self.sorted(remarks + SourceCheck(entries, source).remarks)
  }

  private static func sorted(_ remarks: [SetRemark]) -> [SetRemark] {
    remarks.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.message)
        < ($1.range.lowerBound, $1.range.upperBound, $1.message)
    }
  }
}
