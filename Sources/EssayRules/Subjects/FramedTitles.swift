import EssaySyntax
import EssayText
import QuoteSets

/// Titles without capitals, or nearly right. They are only looked for where nothing else names what an
/// essay is about: in small letters a title may be anybody's words, “he could never let me go”, and so
/// something around it must show that the work is meant.
struct FramedTitles {
  /// A title, or a form of an author's name.
  private struct Name {
    let text: Int
    let words: [ProseWord]
  }

  private let titles: [Name]
  private let authors: [Name]
  /// By their first words.
  private let titlesByWord: WordMap<[Int]>
  private let authorsByWord: WordMap<[Int]>

  private init(_ texts: [WorkClues]) {
    titles = Self.names(in: texts.map(\.titles))
    authors = Self.names(in: texts.map(\.author))
    titlesByWord = Self.numbers(of: titles)
    authorsByWord = Self.numbers(of: authors)
  }

  private static func numbers(of names: [Name]) -> WordMap<[Int]> {
    var numbers = WordMap<[Int]>()
    for (number, name) in names.enumerated() {
      numbers[name.words[0]] = (numbers[name.words[0]] ?? []) + [number]
    }
    return numbers
  }

  private static func names(in lists: [NameList]) -> [Name] {
    lists.enumerated().flatMap { text, list in
      list.map { Name(text: text, words: ClueWords.all(in: list.bytes, $0)) }
        .filter { !$0.words.isEmpty }
    }
  }

  /// The numbers of the texts that an essay names in such a way.
  /// - Parameter texts: by what each of them is known.
  static func texts(namedIn essay: Essay, among texts: [WorkClues]) -> [Int] {
    let titles = FramedTitles(texts)
    var seen = Seen()
    for block in essay.blocks where block.kind != .bibliography {
      for range in block.emphasis { titles.readMarked(block.bytes, range, &seen) }
      titles.read(block.bytes, &seen)
    }
    for quotation in essay.quotations where quotation.depth == 0 {
      titles.readMarked(essay.blocks[quotation.block].bytes, quotation.inner, &seen)
    }
    return texts.indices.filter {
      seen.framed.contains($0) || seen.bare.contains($0) && seen.authors.contains($0)
    }
  }

  /// The texts of which an essay has a title in a frame, a title, and their author's name.
  private struct Seen {
    var framed: Set<Int> = []
    var bare: Set<Int> = []
    var authors: Set<Int> = []
  }

  // MARK: In emphasis or in quotation marks

  /// No title has so many bytes.
  private static let longest = 80
  /// Of a shorter title, another one may differ by a word.
  private static let leastWordsOfNearTitle = 4

  /// Reads words that the essay sets off: a title in any letters, or with capitals one of which a word is
  /// wrong, missing or added, *Never Let You Go*.
  private func readMarked(_ bytes: [UInt8], _ range: ByteRange, _ seen: inout Seen) {
    guard range.count <= Self.longest else { return }
    let words = ClueWords.all(in: bytes, range)
    guard !words.isEmpty else { return }
    let hasCapitals = hasCapitals(bytes[range])
    for title in titles where !seen.framed.contains(title.text) {
      if words == title.words || hasCapitals && isNearly(words, title.words) {
        seen.framed.insert(title.text)
      }
    }
  }

  /// Whether two words of some begin with a capital, the first among them.
  private func hasCapitals(_ words: ArraySlice<UInt8>) -> Bool {
    let parts = words.split(separator: UInt8(ascii: " "))
    return parts.first?.first.map(ClueWords.isCapital) == true
      && parts.count { $0.first.map(ClueWords.isCapital) == true } > 1
  }

  private func isNearly(_ words: [ProseWord], _ title: [ProseWord]) -> Bool {
    guard title.count >= Self.leastWordsOfNearTitle, abs(words.count - title.count) <= 1 else {
      return false
    }
    let before = zip(words, title).prefix { $0 == $1 }.count
    let after = zip(words.reversed(), title.reversed()).prefix { $0 == $1 }.count
    return before + after >= max(words.count, title.count) - 1
  }

  // MARK: In prose

  /// What may stand before a title that nothing sets off.
  private static let kinds: WordSet = [
    "novel", "novella", "book", "play", "text", "tragedy", "story", "called", "titled", "entitled",
  ]

  private func read(_ bytes: [UInt8], _ seen: inout Seen) {
    let words = ClueWords.all(in: bytes)
    for start in words.indices {
      for number in authorsByWord[words[start]] ?? [] where holds(words, start, authors[number]) {
        seen.authors.insert(authors[number].text)
      }
      for number in titlesByWord[words[start]] ?? [] where holds(words, start, titles[number]) {
        let title = titles[number]
        let isFramed =
          start > 0 && Self.kinds.contains(words[start - 1])
          || isByItsAuthor(words, start + title.words.count, title.text)
        if isFramed { seen.framed.insert(title.text) } else { seen.bare.insert(title.text) }
      }
    }
  }

  private func holds(_ words: [ProseWord], _ start: Int, _ name: Name) -> Bool {
    words[start...].starts(with: name.words)
  }

  /// Whether “by” and the author's name begin at a word.
  private func isByItsAuthor(_ words: [ProseWord], _ start: Int, _ text: Int) -> Bool {
    start + 1 < words.count && words[start] == "by"
      && (authorsByWord[words[start + 1]] ?? []).contains {
        authors[$0].text == text && holds(words, start + 1, authors[$0])
      }
  }
}
