import EssayRules
import EssayText
import PositionedJSON
import QuoteSets

/// Terms and names that essays have whatever they are about.
struct CommonplaceWords: Sendable {
  /// A word of ``CommonplaceProse``.
  private struct Word: Sendable {
    let letters: String
    /// Whether nothing but a space stands before it.
    let isJoined: Bool
  }

  private let words: [Word]
  private let vocabulary: Set<String>
  /// Where words stand that begin with the same letters, see ``beginning(of:)``.
  private let places: [Substring: [Int]]

  private static let prose = CommonplaceWords()

  static func remarks(on entries: SetEntries) -> [SetRemark] {
    prose.terms(entries) + prose.names(entries)
  }

  private init() {
    let text = PlainWords(CommonplaceProse.text)
    words = text.words.indices.map { index in
      let before = index == 0 ? 0 : Int(text.words[index - 1].end)
      let gap = text.bytes[before..<Int(text.words[index].start)]
      return Word(
        letters: text.text(index).lowercased(),
        isJoined: index > 0 && gap.elementsEqual([UInt8(ascii: " ")]))
    }
    vocabulary = Set(words.map(\.letters))
    places = Dictionary(grouping: words.indices) { [words] in Self.beginning(of: words[$0].letters)
    }
  }

  /// No prefix of a term is shorter.
  private static func beginning(of word: String) -> Substring { word.prefix(3) }

  /// Where a word of a term may stand.
  private func candidates(_ word: ThemeTerm.Word) -> [Int] {
    switch word {
    case .exact(let letters), .prefix(let letters): places[Self.beginning(of: letters)] ?? []
    case .character, .possessiveCharacter: Array(words.indices)
    }
  }

  // MARK: Terms

  private func terms(_ entries: SetEntries) -> [SetRemark] {
    var remarks: [SetRemark] = []
    for node in entries.themes.flatMap({ $0.node["terms"]?.array ?? [] }) {
      guard let text = node.string, let term = try? ThemeTerm(text), let found = find(term) else {
        continue
      }
      remarks.append(
        SetRemark(
          .warning, node.range,
          "nearly every essay has the term '\(text)', whatever it is about: “\(found)”; say more,"
            + " or rule out the words beside it that make it mean nothing"))
      if remarks.count == SetChecker.maximumCount { break }
    }
    return remarks
  }

  /// Where the prose mentions a term, with a word on either side.
  private func find(_ term: ThemeTerm) -> String? {
    let count = term.places.count
    guard count <= words.count else { return nil }
    let starts = term.places[0].flatMap(candidates).filter { $0 + count <= words.count }.sorted()
    let start = starts.first { start in
      term.places.indices.allSatisfy { place in
        (place == 0 || words[start + place].isJoined)
          && term.places[place].contains { matches($0, words[start + place].letters) }
      } && !isRuledOut(term, start..<start + count)
    }
    return start.map { start in
      words[max(0, start - 2)..<min(words.count, start + count + 1)].map(\.letters)
        .joined(separator: " ")
    }
  }

  private func isRuledOut(_ term: ThemeTerm, _ range: Range<Int>) -> Bool {
    if range.lowerBound > 0, words[range.lowerBound].isJoined,
      term.notAfter.contains(where: { matches($0, words[range.lowerBound - 1].letters) })
    {
      return true
    }
    return range.upperBound < words.count && words[range.upperBound].isJoined
      && term.notBefore.contains { matches($0, words[range.upperBound].letters) }
  }

  private func matches(_ word: ThemeTerm.Word, _ letters: String) -> Bool {
    switch word {
    case .exact(let word): word == letters
    case .prefix(let start): letters.hasPrefix(start)
    case .character: ["he", "she", "they", "him", "her", "them"].contains(letters)
    case .possessiveCharacter: ["his", "her", "their"].contains(letters)
    }
  }

  // MARK: Names

  private func names(_ entries: SetEntries) -> [SetRemark] {
    let characters = entries.characters.flatMap { names(of: $0.node) }
    let places = entries.places.flatMap { names(of: $0.node) }
    let author = entries.root["author"].map(names) ?? []
    return Array((author + characters + places).prefix(SetChecker.maximumCount))
  }

  private func names(of node: JSONNode) -> [SetRemark] {
    ([node["name"]].compactMap { $0 } + (node["forms"]?.array ?? [])).compactMap { node in
      node.string.flatMap { complaint(about: $0) }.map { SetRemark(.warning, node.range, $0) }
    }
  }

  private func complaint(about name: String) -> String? {
    let letters = PlainWords(name)
    let word = name.lowercased()
    let isSmall = name.first?.isLowercase == true
    if letters.count == 1, vocabulary.contains(word) || CommonplaceProse.firstWords.contains(word) {
      return isSmall
        ? "'\(name)' is an ordinary word, which would be a name wherever it stands; leave it out"
        : "'\(name)' is an ordinary word, too, which would be a name where a sentence begins with"
          + " it; use a longer form"
    }
    if letters.count == 1, isSmall {
      return "every '\(name)' would be this name; with a capital, or as 'the \(name)', it is told"
        + " from the ordinary word"
    }
    if isSmall, letters.count > 1,
      (places[Self.beginning(of: letters.text(0).lowercased())] ?? []).contains(where: {
        stands(letters, at: $0)
      })
    {
      return "nearly every essay has '\(name)', whatever it is about; leave it out"
    }
    return nil
  }

  private func stands(_ name: PlainWords, at start: Int) -> Bool {
    start + name.count <= words.count
      && (0..<name.count).allSatisfy {
        name.text($0).lowercased() == words[start + $0].letters
          && ($0 == 0 || words[start + $0].isJoined)
      }
  }
}
