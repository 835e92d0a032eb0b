import EssaySyntax
import EssayText

/// What is known of one block by itself, whatever stands around it and wherever it stands: its
/// words, and what they may mean. Made once and shared by all versions of an essay that have it.
final class BlockFacts: Sendable {
  // What it is.
  let bytes: [UInt8]
  let isHeading: Bool
  let isBibliography: Bool
  let isSignature: Bool
  /// Whether it is the essay's title.
  let isTitle: Bool
  let footnoteMarkers: [FootnoteMarker]
  let sentences: [ByteRange]
  /// Their own number of a block says nothing.
  let quotations: [Quotation]
  /// Whether it goes on with the quotation that the block before it ends with.
  let continues: Bool

  // How it reads.
  /// None for a bibliography.
  let tokens: [ProseToken]
  /// For each quotation its token; nil for one inside another and for a block quotation, whose
  /// words are tokens themselves.
  let tokenOfQuotation: [Int?]
  let citations: [Citation]
  /// The tokens with the authors and works that it names.
  let works: WorkReading

  // What may be wrong with it, or speaks for something.
  /// What each quotation's words are; nil for a title in quotation marks.
  let matches: [QuotationWords?]
  /// The themes that it speaks of; a title's words do not count.
  let mentions: [ThemeMention]
  let names: NameFacts
  let runs: [UnmarkedRun]
  let print: PrintFacts

  init(_ reader: BlockReader) {
    bytes = reader.bytes
    isHeading = reader.block.isHeading
    isBibliography = reader.block.kind == .bibliography
    isSignature = reader.block.isSignature
    isTitle = reader.isTitle
    footnoteMarkers = reader.block.footnoteMarkers
    sentences = reader.sentences
    quotations = reader.quotations
    continues = reader.quotations.contains(where: \.continuesParagraph)
    let titles = reader.readPartTitles()
    tokens = reader.readTokens(titles)
    tokenOfQuotation = tokens.indices(ofQuotations: quotations.count)
    citations = CitationReader.read(
      tokens, in: bytes, titles: titles, names: reader.tables.names)
    works = WorkReader.read(tokens, tokenOfQuotation, of: reader)
    matches = reader.matches(tokens)
    mentions = isTitle ? [] : reader.tables.themes.mentions(in: tokens)
    names = NameFacts(reader, tokens)
    runs = UnmarkedRun.all(in: reader)
    print = PrintFacts(reader)
  }

  /// The sentence around a token, and the one before it.
  func clause(around token: Int, block: Int) -> Clause {
    Clause(around: token, of: tokens, sentences: sentences, block: block)
  }

  /// What follows a block quotation's words in its own paragraph: “(Ruth, ch. 14)”, “— Ruth”.
  func ending(ofBlockQuotation quotation: Quotation) -> [ProseToken] {
    let words = BlockQuotationScan.words(of: quotation, tokens: tokens, in: bytes)
    return Array(tokens[tokens.partitioningIndex { $0.range.lowerBound >= words.upperBound }...])
  }
}

/// A quotation's words, compared with all passages.
struct QuotationWords: Sendable {
  /// Without marks, signature or place, of the block's text.
  let range: ByteRange
  let meaning: QuotationMemory.Meaning
}

/// What is needed to read one block.
struct BlockReader {
  let block: Block
  let sentences: [ByteRange]
  let quotations: [Quotation]
  let isTitle: Bool
  let document: TextSnapshot
  let tables: JudgingTables
  let memory: QuotationMemory

  var bytes: [UInt8] { block.bytes }

  /// The quotations that are titles of parts of a work: “Story of the Door”.
  func readPartTitles() -> PartTitles {
    var titles = PartTitles()
    for (number, quotation) in quotations.enumerated()
    where quotation.depth == 0 && quotation.marks != .block {
      guard let part = tables.titles.part(titled: bytes[quotation.inner]) else { continue }
      titles[number] = (quotation.inner, part)
    }
    return titles
  }

  /// The quotations between which the block's own prose stands, by number.
  var proseQuotations: [(number: Int, range: ByteRange)] {
    var outer: [(number: Int, range: ByteRange)] = []
    for (number, quotation) in quotations.enumerated()
    where quotation.depth == 0 && quotation.marks != .block {
      outer.append((number, quotation.range))
    }
    return outer
  }

  func readTokens(_ titles: PartTitles) -> [ProseToken] {
    guard block.kind != .bibliography else { return [] }
    return ProseTokenizer.tokenize(
      bytes, quotations: proseQuotations, names: tables.names, interests: tables.interests,
      titles: titles, emphasis: block.emphasis)
  }

  /// Quotations within so many others are not looked at: nobody writes them, and each has the words
  /// of all that it holds.
  private static let deepest = 8

  func matches(_ tokens: [ProseToken]) -> [QuotationWords?] {
    quotations.map { quotation in
      guard quotation.depth < Self.deepest else { return nil }
      let inner = bytes[quotation.inner]
      if tables.titles.contains(inner) || tables.works.hasLongTitle(inner) { return nil }
      let words =
        quotation.marks == .block
        ? BlockQuotationScan.words(of: quotation, tokens: tokens, in: bytes) : quotation.inner
      return QuotationWords(range: words, meaning: memory.meaning(of: bytes[words], tables))
    }
  }
}
