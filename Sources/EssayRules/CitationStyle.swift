public import EssaySyntax
public import EssayText
public import QuoteSets

/// How an essay writes where a quotation stands: `ch. 14`, `Ishiguro, Chapter XIV`.
public struct CitationStyle: Sendable, Hashable {
  /// The author, where the essay names them each time, with what parts them from the place.
  private let lead: String
  private let division: Division
  /// What stands before and after the number.
  private let before: String
  private let after: String
  private let numbers: PlaceNumbers.Style

  private init(
    lead: String, division: Division, before: String, after: String, numbers: PlaceNumbers.Style
  ) {
    self.lead = lead
    self.division = division
    self.before = before
    self.after = after
    self.numbers = numbers
  }

  /// How an essay does it that has not done it yet.
  public static let standard = CitationStyle(
    lead: "", division: .chapter, before: "ch. ", after: "", numbers: .figures)

  /// The way that an essay uses most in brackets; where it has no place in brackets, the way of its
  /// sentences.
  public init(of essay: Essay, in text: TextSnapshot, quoteSets: [QuoteSet]) {
    let authors = quoteSets.flatMap { [$0.author.name] + $0.author.forms }
    var counts: [CitationStyle: Int] = [:]
    var most: CitationStyle?
    func count(_ style: CitationStyle) {
      counts[style, default: 0] += 1
      if counts[style, default: 0] > most.flatMap({ counts[$0] }) ?? 0 || most == nil {
        most = style
      }
    }
    for block in essay.blocks where block.kind != .bibliography {
      for range in Self.brackets(in: block.text.bytes) {
        Self.style(of: range, in: block.text, text, authors).map(count)
      }
    }
    self = most ?? Self.inSentences(of: essay, text) ?? .standard
  }

  /// The longest bracket that is looked into, in bytes.
  private static let longestBracket = 80

  /// The insides of the brackets in a text.
  private static func brackets(in bytes: [UInt8]) -> [ByteRange] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "(") }.compactMap { open in
      let start = open + 1
      let rest = bytes[start..<min(bytes.count, start + longestBracket)]
      return rest.firstIndex(of: UInt8(ascii: ")")).map { start..<$0 }
    }
  }

  private static func citations(in bytes: [UInt8]) -> [Citation] {
    let tokens = ProseTokenizer.tokenize(bytes, quotations: [], names: NameTable([]))
    return CitationReader.read(tokens, in: bytes)
  }

  private static func style(
    of bracket: ByteRange, in block: MappedText, _ document: TextSnapshot, _ authors: [String]
  ) -> CitationStyle? {
    let inside = Array(block.bytes[bracket])
    let found = citations(in: inside)
    guard found.count == 1, let citation = found.first else { return nil }
    func written(_ range: ByteRange) -> String {
      let start = bracket.lowerBound
      return document[block.documentRange(start + range.lowerBound..<start + range.upperBound)]
    }
    let lead = citation.range.lowerBound == 0 ? "" : written(0..<citation.range.lowerBound)
    let isAuthor = authors.contains { lead == "\($0), " || lead == "\($0) " }
    return CitationStyle(citation, lead: isAuthor ? lead : "", written)
  }

  private init?(_ citation: Citation, lead: String, _ written: (ByteRange) -> String) {
    guard citation.numbers.count == 1, let number = citation.numbers.first else { return nil }
    func part(_ range: ByteRange) -> String { range.isEmpty ? "" : written(range) }
    self.init(
      lead: lead, division: citation.division,
      before: part(citation.range.lowerBound..<number.range.lowerBound),
      after: part(number.range.upperBound..<citation.range.upperBound), numbers: number.style)
  }

  /// The way of the first place that a sentence names by its number.
  private static func inSentences(of essay: Essay, _ document: TextSnapshot) -> CitationStyle? {
    for block in essay.blocks
    where block.kind == .paragraph && mayNamePlace(block.text.bytes) {
      for citation in citations(in: block.text.bytes) where citation.numbers.count == 1 {
        let style = CitationStyle(citation, lead: "") { document[block.text.documentRange($0)] }
        if let style, style.after.isEmpty, style.before.utf8.first != nil { return style }
      }
    }
    return nil
  }

  /// Whether a place may be named among some words: whether an h with what a chapter needs beside
  /// it stands there, or the end of another division's name.
  private static func mayNamePlace(_ bytes: [UInt8]) -> Bool {
    let letters = ["hap", "hpt", "tave", "etter"].map { Array($0.utf8) }
    return bytes.indices.contains { index in
      let byte = bytes[index]
      guard byte == UInt8(ascii: "h") || byte == UInt8(ascii: "t") || byte == UInt8(ascii: "e")
      else { return false }
      let rest = bytes[index...]
      if letters.contains(where: { rest.starts(with: $0) }) { return true }
      // “ch. 14”, “ch14”.
      guard byte == UInt8(ascii: "h"), index > 0, bytes[index - 1] | 0x20 == UInt8(ascii: "c"),
        let next = rest.dropFirst().first
      else { return false }
      return next == UInt8(ascii: ".") || (0x30...0x39).contains(next)
    }
  }

  // MARK: Writing

  /// Where a canonical quotation stands, without brackets; nil where its work has no parts.
  public func citation(of reference: CanonicalReference) -> String? {
    let set = reference.quoteSet
    let place = reference.quotation.place
    guard !place.isEmpty, !set.divisions.isEmpty else { return nil }
    let parts = set.parts(of: place)
    guard parts.count == 1, let (part, number) = parts.first else {
      return parts.isEmpty
        ? set.describe(place: place) : parts.map { "\($0.number)" }.joined(separator: ".")
    }
    guard part == division else {
      return part == .chapter ? "ch. \(number)" : set.describe(place: place)
    }
    return lead + before + PlaceNumbers.write(number, in: numbers) + after
  }

  /// The place of a canonical quotation, written as someone has begun to write it: `Chap` becomes
  /// `Chapter 14`, `ch. X` `ch. XIV`.
  /// - Returns: nil where what was begun is no beginning of it.
  public func citation(of reference: CanonicalReference, begun: String) -> String? {
    if let own = citation(of: reference), own.hasPrefix(begun), own.utf8.count > begun.utf8.count {
      return own
    }
    let set = reference.quoteSet
    let parts = set.parts(of: reference.quotation.place)
    guard parts.count == 1, let (division, number) = parts.first else {
      let whole = set.describe(place: reference.quotation.place)
      guard !begun.isEmpty, whole.hasPrefix(begun.lowercased()) else { return nil }
      return begun + whole.dropFirst(begun.count)
    }
    return begun.isEmpty ? nil : Begun(begun, of: division)?.completed(number, numbers)
  }

  /// A place as far as someone has written it.
  private struct Begun {
    let text: String
    /// What the division's name still lacks, with what stands before the number.
    let missing: String
    let number: String

    init?(_ text: String, of division: Division) {
      let word = text.prefix { $0.isLetter && $0.isASCII }
      let rest = text.dropFirst(word.count)
      let number = rest.drop { $0 == "." || $0 == "~" || $0.isWhitespace }
      guard word.utf8.count >= 2, number.count <= 20 else { return nil }
      let name = division.rawValue
      let letters = word.lowercased()
      let isShort = division == .chapter && ["ch", "chap"].contains(letters)
      guard isShort || name.hasPrefix(letters), rest.isEmpty || isShort || name == letters else {
        return nil
      }
      self.text = String(text.dropLast(number.count))
      self.number = String(number)
      if !number.isEmpty || rest.count > number.count && rest.last != "." {
        missing = ""
      } else if rest.hasSuffix(".") {
        missing = " "
      } else {
        missing = letters == "ch" ? ". " : String(name.dropFirst(word.count)) + " "
      }
    }

    func completed(_ value: Int, _ style: PlaceNumbers.Style) -> String? {
      let styles: [PlaceNumbers.Style] =
        number.isEmpty
        ? [[.ordinal, .capitalisedOrdinal, .figureOrdinal].contains(style) ? .figures : style]
        : [.figures, .words, .capitalisedWords, .roman, .smallRoman]
      return styles.lazy.map { PlaceNumbers.write(value, in: $0) }.first { $0.hasPrefix(number) }
        .map { text + missing + $0 }
    }
  }
}
