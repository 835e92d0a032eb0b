import EssayRules
import EssaySyntax
import EssayText
import QuoteSets

/// Makes candidates of canonical quotations: the words as the essay prints them, with the mark that
/// closes them, and once more with their place.
struct QuotationOffers {
  private let setting: CompletionSetting
  private let typography: EssayTypography
  private let wording: QuotationWording
  private let citations: CitationStyle
  private let opening: String

  /// - Parameters:
  ///   - marks: the kind of marks around the words; nil in a block quotation.
  ///   - opening: the opening mark.
  init(_ setting: CompletionSetting, marks: Quotation.Marks?, opening: String) {
    self.setting = setting
    self.opening = opening
    typography = EssayTypography(of: setting.analysis)
    wording = QuotationWording(
      typography: typography, format: setting.essay.format, marks: marks,
      isStraight: ["\"", "'"].contains(opening), isPlain: !Self.hasCurly(setting.text.bytes))
    citations = CitationStyle(
      of: setting.essay, in: setting.text, quoteSets: setting.quoteSets)
  }

  /// Whether a text has a curly quotation mark or a dash, U+2013 to U+201F.
  private static func hasCurly(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropLast(2).contains {
      bytes[$0] == 0xE2 && bytes[$0 + 1] == 0x80 && (0x93...0x9F).contains(bytes[$0 + 2])
    }
  }

  /// The longest label, in characters.
  private static let longestLabel = 64

  /// A stretch of a quotation inside of marks, and the same with its place behind them.
  func candidates(_ reference: CanonicalReference, _ stretch: ByteRange, _ typed: TypedWords)
    -> [CompletionCandidate]
  {
    let bytes = Array(reference.quotation.text.utf8)
    let words = String(decoding: bytes[stretch], as: UTF8.self)
    let after = (typed.closing?.upperBound ?? setting.offset)..<setting.line.upperBound
    let next = setting.text.bytes[after].first
    let goesOn = sentenceGoesOn(after: after.lowerBound)
    let marks = marks(of: typed)
    let plain = candidate(
      reference, words, label: set(words, withoutStop: false, ""), replaced: typed.replaced,
      newText: marks.lead + set(words, withoutStop: goesOn, typed.restPunctuation)
        + (typed.closing == nil ? marks.close : ""))
    guard let place = citations.citation(of: reference),
      next != UInt8(ascii: "("), setting.text.bytes[after].prefix(2) != [0x20, 0x28]
    else { return [plain] }
    let close = typed.closing.map { setting.text[typed.replaced.upperBound..<$0.upperBound] }
    let cited = candidate(
      reference, words, label: set(words, withoutStop: true, ""), suffix: " (\(place))",
      replaced: typed.replaced
        .lowerBound..<(typed.closing?.upperBound ?? typed.replaced.upperBound),
      newText: marks.lead + set(words, withoutStop: true, "") + (close ?? marks.close)
        + " (\(place))")
    return [plain, cited]
  }

  /// Whether a full stop of the quotation's would stand in the middle of a sentence: the essay has a
  /// mark of its own, a place in brackets, or goes on in small letters.
  private func sentenceGoesOn(after offset: Int) -> Bool {
    let rest = setting.text.bytes[offset...].drop { "*_} ".utf8.contains($0) }
    let isNextLine = rest.first == 0x0A || rest.first == 0x0D
    let next = rest.drop { $0 == 0x0D }.dropFirst(isNextLine ? 1 : 0).first
    return next.map { (0x61...0x7A).contains($0) || !isNextLine && ".,;:([".utf8.contains($0) }
      ?? false
  }

  /// A whole quotation without marks, and the same with its place.
  func blockCandidates(_ reference: CanonicalReference, replaced: ByteRange)
    -> [CompletionCandidate]
  {
    let words = reference.quotation.text
    let plain = candidate(
      reference, words, label: words, replaced: replaced, newText: wording.set(words))
    guard let place = citations.citation(of: reference) else { return [plain] }
    let cited = candidate(
      reference, words, label: words, suffix: " (\(place))", replaced: replaced,
      newText: wording.set(words) + " (\(place))")
    return [plain, cited]
  }

  private func candidate(
    _ reference: CanonicalReference, _ words: String, label: String, suffix: String = "",
    replaced: ByteRange, newText: String
  ) -> CompletionCandidate {
    CompletionCandidate(
      label: label.onOneLine.abridged(to: Self.longestLabel) + suffix,
      kind: suffix.isEmpty ? .text : .reference, detail: reference.credit, replaced: replaced,
      newText: newText, subject: .quotation(reference))
  }

  /// The words with the essay's typography.
  /// - Parameters:
  ///   - withoutStop: whether a full stop at their end gives way to what follows the quotation.
  ///   - punctuation: what the student has put before the closing mark.
  private func set(_ words: String, withoutStop: Bool, _ punctuation: String) -> String {
    var words = words
    if withoutStop, words.hasSuffix("."), !words.hasSuffix("..") { words.removeLast() }
    let ends = words.last.map { ".?!…".contains($0) } ?? true
    return wording.set(words) + (ends ? "" : punctuation)
  }

  /// What goes before the words and after them. In French a space goes inside of either mark.
  private func marks(of typed: TypedWords) -> (lead: String, close: String) {
    let own = typography.marks
    let close = ClosingMark.of(opening, in: own)
    guard typed.marks == .guillemets, typed.earlier.isEmpty, typed.beforeEllipsis.isEmpty else {
      return ("", close)
    }
    if !typed.padding.isEmpty { return ("", typed.padding + close.drop { $0.isWhitespace }) }
    let space = own.open.hasPrefix(opening) ? String(own.open.dropFirst(opening.count)) : ""
    guard !space.isEmpty, space.allSatisfy(\.isWhitespace) else { return ("", close) }
    return (space, typed.closing == nil ? space + close : "")
  }
}
