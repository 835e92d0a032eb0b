import EssaySyntax
import EssayText
import QuoteSets
import Testing

@testable import EssayRules

/// What a word's first letters tell is a short cut: nothing that is found by it may be another than
/// what is found where every word is looked at.
@Suite("The interest of words")
struct WordInterestTests {
  private static let tables: JudgingTables = {
    let sets = Samples.builtIn.map(\.quoteSet)
    let works = WorkTable(
      known: Samples.builtIn.map(\.clues), others: Samples.otherWorks)
    return JudgingTables(sets, works, sets.indices.map { works.work(ofSet: $0) })
  }()

  private static func readers(of text: String, _ format: EssayFormat) -> [BlockReader] {
    let document = TextSnapshot(text)
    let essay = Essay(text: document, format: format)
    return essay.blocks.indices.map { block in
      BlockReader(
        block: essay.blocks[block], sentences: essay.sentences[block],
        quotations: essay.quotations.filter { $0.block == block }, isTitle: block == essay.title,
        document: document, tables: tables, memory: QuotationMemory(books: []))
    }
  }

  private static let further = [
    "(A1S7) and A12s7, ch14, chap9; Chapter XIV, (VIII) and ‘words’ (VIII), Act 2.1, II.i, c.ii",
    "The twenty-first chapter, the Fourteenth Chapter, the 14th letter, (Prologue, 5), sc. 3",
    "Kathy H. and Émile, in *1984*, as Orwell says; We by Zamyatin, “We”, Brontë’s Jane Eyre",
    "Miss Emely, Mis Emily, Never Led Me Go, Romeo and Juilet, Celda, Khaty, the creature’s loss",
    "clone’s clones and cloned, he remembers, their deaths, time-bound, never-ending, ’tis, l’art",
  ]

  @Test("changes nothing of what is found", arguments: Samples.fixtures + further)
  func changesNothing(sample: String) throws {
    let (labelled, format) =
      Samples.fixtures.contains(sample) ? try Samples.fixture(sample) : (sample, .markdown)
    let tables = Self.tables
    for reader in Self.readers(of: try LabelledEssay(labelled).text.string, format) {
      let titles = reader.readPartTitles()
      let tokens = reader.readTokens(titles)
      let plain =
        reader.block.kind == .bibliography
        ? []
        : ProseTokenizer.tokenize(
          reader.bytes, quotations: reader.proseQuotations, names: tables.names, titles: titles,
          emphasis: reader.block.emphasis)
      #expect(tokens.map(\.kind) == plain.map(\.kind))
      #expect(tokens.map(\.range) == plain.map(\.range))
      #expect(
        CitationReader.read(tokens, in: reader.bytes, titles: titles, names: tables.names)
          == CitationReader.read(plain, in: reader.bytes, titles: titles, names: tables.names))
      #expect(
        tables.themes.mentions(in: tokens).map(\.range)
          == tables.themes.mentions(in: plain).map(\.range))
      let places = tokens.indices(ofQuotations: reader.quotations.count)
      #expect(
        WorkReader.read(tokens, places, of: reader).mentions
          == WorkReader.read(plain, places, of: reader).mentions)
      #expect(
        NameFacts(reader, tokens).names.map(\.right) == NameFacts(reader, plain).names.map(\.right))
    }
  }

  @Test("is passed over for most words")
  func passesOver() {
    let words = "nothing in this part of it is said loudly and nobody who reads on will ask why"
      .split(separator: " ").map { ProseWord($0) }
    let found = words.count { !Self.tables.interests[$0].isDisjoint(with: [.name, .place, .work]) }
    #expect(found * 2 < words.count)
    #expect(words.allSatisfy { WordInterests()[$0].isEmpty })
    #expect(WordInterests()["élève"] == .any)
  }
}
