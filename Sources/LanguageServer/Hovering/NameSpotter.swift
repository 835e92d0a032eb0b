import EssayText
import QuoteMatching
import QuoteSets

/// Finds the names of some works in running words: characters, places, authors, titles.
struct NameSpotter {
  struct Spot: Equatable {
    /// Of the text, with the ending of a possessive.
    let range: ByteRange
    let subject: Subject
  }

  private struct Name {
    let words: [FoldedWord]
    let subject: Subject
  }

  /// By their first word, the longest first.
  private let names: [[UInt8]: [Name]]

  init(_ quoteSets: [QuoteSet]) {
    var names: [[UInt8]: [Name]] = [:]
    for (form, subject) in quoteSets.flatMap(Self.forms) {
      let words = FoldedWord.all(in: Array(form.utf8), 0..<form.utf8.count)
      guard let first = words.first else { continue }
      names[first.letters, default: []].append(Name(words: words, subject: subject))
    }
    self.names = names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Every form of every name of a set.
  private static func forms(of set: QuoteSet) -> [(String, Subject)] {
    let characters = set.characters.flatMap { character in
      ([character.name] + character.forms).map { ($0, Subject.character(character, set)) }
    }
    let places = set.places.map { ($0.name.withoutArticle, Subject.place($0, set)) }
    let author = ([set.author.name] + set.author.forms).map { ($0, Subject.author(set)) }
    let titles = set.titles.filter { $0 != set.title }.map { ($0, Subject.title($0, set)) }
    return characters + places + author + [(set.title, .work(set))] + titles
  }

  /// The names at `range` of a text, in order; of two that begin at one word, the longer.
  func spots(in bytes: [UInt8], _ range: ByteRange) -> [Spot] {
    let words = FoldedWord.all(in: bytes, range)
    var spots: [Spot] = []
    var index = 0
    while index < words.count {
      let spot = Self.beginnings(of: words[index]).lazy
        .compactMap { names[$0] }.joined()
        .compactMap { self.spot($0, at: index, words, bytes) }.first
      if let spot {
        spots.append(spot.spot)
        index += spot.count
      } else {
        index += 1
      }
    }
    return spots
  }

  /// The name that stands at an offset of a text.
  func spot(at offset: Int, in bytes: [UInt8]) -> Spot? {
    let touching = spots(in: bytes, 0..<bytes.count).filter { $0.range.touches(offset) }
    return touching.last { $0.range.contains(offset) } ?? touching.last
  }

  /// A word's letters, and the same without the ending of a possessive.
  private static func beginnings(of word: FoldedWord) -> [[UInt8]] {
    word.letters.last == UInt8(ascii: "s")
      ? [word.letters, Array(word.letters.dropLast())] : [word.letters]
  }

  private func spot(_ name: Name, at index: Int, _ words: [FoldedWord], _ bytes: [UInt8])
    -> (spot: Spot, count: Int)?
  {
    let last = index + name.words.count - 1
    guard last < words.count else { return nil }
    for (offset, part) in name.words.enumerated() {
      let word = words[index + offset]
      guard offset == 0 || Self.joins(words[index + offset - 1].range, word.range, bytes),
        offset > 0 && !Self.isTelling(part) || Self.isCapital(bytes[word.range.lowerBound]),
        word.letters == part.letters
          || index + offset == last && Self.isPossessive(word, of: part, bytes)
      else { return nil }
    }
    let range = words[index].range.lowerBound..<words[last].range.upperBound
    return (Spot(range: range, subject: name.subject), name.words.count)
  }

  /// Whether a word of a name has a capital wherever the name stands: not the little words of a
  /// title.
  private static func isTelling(_ word: FoldedWord) -> Bool { word.letters.count > 3 }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte >= 0xC3
  }

  /// Whether nothing but a space, a line end or a hyphen stands between two words.
  private static func joins(_ left: ByteRange, _ right: ByteRange, _ bytes: [UInt8]) -> Bool {
    let between = bytes[left.upperBound..<right.lowerBound]
    return between.count <= 4
      && between.allSatisfy {
        $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == 0xC2 || $0 == 0xA0
      }
  }

  /// Whether a word is another one with an apostrophe and an s.
  private static func isPossessive(_ word: FoldedWord, of name: FoldedWord, _ bytes: [UInt8])
    -> Bool
  {
    guard word.letters.last == UInt8(ascii: "s"), word.letters.dropLast() == name.letters[...]
    else { return false }
    let before = bytes[word.range].dropLast()
    return before.last == UInt8(ascii: "'") || before.suffix(3).elementsEqual("’".utf8)
  }
}

extension String {
  /// A place's name as it stands after any article: `Gallery` for `the Gallery`.
  var withoutArticle: String {
    hasPrefix("the ") || hasPrefix("The ") ? String(dropFirst(4)) : self
  }
}
