public import EssaySyntax
public import EssayText
public import QuoteSets

/// How an essay writes where a quotation stands: `ch. 14`, `Ishiguro, Chapter XIV`, `2.1`.
public struct CitationStyle: Sendable, Hashable {
  /// One number of a place.
  private struct Piece: Sendable, Hashable {
    /// What stands before the number.
    let before: String
    /// What it counts; nil where the numbers stand alone, as in `2.1`.
    let division: Division?
    let numbers: PlaceNumbers.Style
  }

  /// The author, where the essay names them each time, with what parts them from the place.
  private let lead: String
  /// In the order in which they are written.
  private let pieces: [Piece]
  /// What stands after the last number.
  private let after: String

  private init(lead: String, pieces: [Piece], after: String) {
    self.lead = lead
    self.pieces = pieces
    self.after = after
  }

  /// How an essay does it that has not done it yet.
  public static let standard = CitationStyle(
    lead: "", pieces: [Piece(before: "ch. ", division: .chapter, numbers: .figures)], after: "")

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
    let tokens = ProseTokenizer.tokenize(bytes, quotations: [], names: .empty)
    return CitationReader.read(tokens, in: bytes)
  }

  private static func style(
    of bracket: ByteRange, in block: MappedText, _ document: TextSnapshot, _ authors: [String]
  ) -> CitationStyle? {
    // With the bracket's own marks: “(2.1)” is a place, “2.1” may be a number.
    let start = bracket.lowerBound - 1
    let found = citations(in: Array(block.bytes[start..<bracket.upperBound + 1]))
    guard found.count == 1, let citation = found.first else { return nil }
    func written(_ range: ByteRange) -> String {
      document[block.documentRange(start + range.lowerBound..<start + range.upperBound)]
    }
    let lead = citation.range.lowerBound <= 1 ? "" : written(1..<citation.range.lowerBound)
    let isAuthor = authors.contains { lead == "\($0), " || lead == "\($0) " }
    return CitationStyle(citation, lead: isAuthor ? lead : "", written)
  }

  private init?(_ citation: Citation, lead: String, _ written: (ByteRange) -> String) {
    guard citation.places.count == 1, var parts = citation.places.first, !parts.isEmpty,
      !parts.contains(where: { $0.number.style == .name })
    else { return nil }
    parts.sort { $0.number.range.lowerBound < $1.number.range.lowerBound }
    func words(_ range: ByteRange) -> String { range.isEmpty ? "" : written(range) }
    var start = citation.range.lowerBound
    var pieces: [Piece] = []
    for part in parts {
      let number = part.number
      pieces.append(
        Piece(
          before: words(start..<max(start, number.range.lowerBound)), division: part.division,
          numbers: number.style))
      start = number.range.upperBound
    }
    let after = start..<max(start, citation.range.upperBound)
    self.init(lead: lead, pieces: pieces, after: citation.hasLines ? "" : words(after))
  }

  /// The way of the first place that a sentence names by its number.
  private static func inSentences(of essay: Essay, _ document: TextSnapshot) -> CitationStyle? {
    for block in essay.blocks
    where block.kind == .paragraph && mayNamePlace(block.text.bytes) {
      for citation in citations(in: block.text.bytes) where citation.places.count == 1 {
        let style = CitationStyle(citation, lead: "") { document[block.text.documentRange($0)] }
        if let style, style.after.isEmpty, style.pieces.first?.before.isEmpty == false {
          return style
        }
      }
    }
    return nil
  }

  /// Whether a place may be named among some words: whether an h with what a chapter needs beside
  /// it stands there, or the end of another division's name.
  private static func mayNamePlace(_ bytes: [UInt8]) -> Bool {
    let letters = ["hap", "hpt", "tave", "etter", "cene"].map { Array($0.utf8) }
    return bytes.indices.contains { index in
      let byte = bytes[index]
      guard ("hetc" as ByteSet).contains(byte) else { return false }
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
    if let own = written(parts) { return own }
    guard parts.count == 1, let (part, number) = parts.first else {
      return parts.isEmpty
        ? set.describe(place: place) : parts.map { "\($0.number)" }.joined(separator: ".")
    }
    return part == .chapter ? "ch. \(number)" : set.describe(place: place)
  }

  /// A place as the essay would write it; nil where it writes places of another kind.
  private func written(_ parts: [(division: Division, number: Int)]) -> String? {
    guard parts.count == pieces.count else { return nil }
    var words = lead
    for (index, piece) in pieces.enumerated() {
      let part = piece.division.map { own in parts.first { $0.division == own } } ?? parts[index]
      guard let part, pieces.count > 1 || piece.division != nil else { return nil }
      words += piece.before + PlaceNumbers.write(part.number, in: piece.numbers)
    }
    return words + after
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
      return Self.usualForms(of: parts, in: set).first {
        !begun.isEmpty && $0.hasPrefix(begun) && $0.utf8.count > begun.utf8.count
      }
    }
    return begun.isEmpty ? nil : Begun(begun, of: division)?.completed(number, lastNumbers)
  }

  private var lastNumbers: PlaceNumbers.Style { pieces.last?.numbers ?? .figures }

  /// The ways in which essays write a place of several parts, or one before the first.
  private static func usualForms(of parts: [(division: Division, number: Int)], in set: QuoteSet)
    -> [String]
  {
    guard !parts.isEmpty else {
      return [QuoteSet.beginning.prefix(1).uppercased() + QuoteSet.beginning.dropFirst()]
        + [QuoteSet.beginning]
    }
    func named(_ styles: [PlaceNumbers.Style], _ isCapital: Bool, _ separator: String) -> String {
      zip(parts, styles + styles.suffix(1) + styles.suffix(1)).map { part, style in
        let name = part.division.rawValue
        return (isCapital ? name.prefix(1).uppercased() + name.dropFirst() : name) + " "
          + PlaceNumbers.write(part.number, in: style)
      }.joined(separator: separator)
    }
    let roman = zip(parts.indices, parts).map { index, part in
      PlaceNumbers.write(part.number, in: index == 0 ? .roman : .smallRoman)
    }
    return [
      parts.map { "\($0.number)" }.joined(separator: "."), roman.joined(separator: "."),
      named([.figures, .figures], true, ", "), named([.figures, .figures], false, ", "),
      named([.figures, .figures], true, " "), named([.figures, .figures], false, " "),
      named([.roman, .smallRoman], true, ", "), named([.roman, .smallRoman], true, " "),
      named([.capitalisedWords, .capitalisedWords], true, ", "),
      named([.words, .words], false, ", "),
    ]
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
