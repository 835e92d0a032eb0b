import EssayRules
import EssaySyntax
import EssayText
import QuoteMatching
import QuoteSets

/// Names of the works, where someone has begun to write one with its capital.
struct NameCompletion {
  let setting: CompletionSetting

  /// The most words of a name that are looked back upon.
  private static let mostWords = 4

  /// - Returns: nil where no name is being written.
  func answer() -> CompletionAnswer? {
    let before = setting.before
    let words = FoldedWord.all(in: setting.text.bytes, before).suffix(Self.mostWords)
    guard let last = words.last, last.range.upperBound == setting.offset,
      FoldedWord.all(in: setting.text.bytes, setting.offset..<setting.line.upperBound)
        .first?.range.lowerBound != setting.offset,
      setting.essay.prosePlace(at: setting.offset, in: setting.text) != nil
    else { return nil }
    let candidates = words.indices.flatMap { self.candidates(Array(words[$0...])) }
    let isCapital = isCapital(last)
    guard !candidates.isEmpty || isCapital else { return nil }
    return CompletionAnswer(
      dependsOnMore: candidates.isEmpty || last.letters.count < 2, candidates: unique(candidates))
  }

  private func isCapital(_ word: FoldedWord) -> Bool {
    let byte = setting.text.bytes[word.range.lowerBound]
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte >= 0xC3
  }

  /// The names that begin with some words, of which the last need not be complete.
  private func candidates(_ typed: [FoldedWord]) -> [CompletionCandidate] {
    guard let first = typed.first, let last = typed.last, isCapital(first),
      typed.reduce(0, { $0 + $1.letters.count }) >= 2
    else { return [] }
    let replaced = first.range.lowerBound..<last.range.upperBound
    return Self.names(of: setting.quoteSets).compactMap { name, subject in
      let words = FoldedWord.all(in: Array(name.utf8), 0..<name.utf8.count)
      guard words.count >= typed.count,
        zip(typed.dropLast(), words).allSatisfy({ $0.letters == $1.letters }),
        words[typed.count - 1].letters.starts(with: last.letters),
        words.count > typed.count || words[typed.count - 1].letters.count > last.letters.count,
        let detail = Self.detail(of: subject)
      else { return nil }
      return CompletionCandidate(
        label: name, kind: .value, detail: detail, replaced: replaced, newText: name,
        subject: subject, isFilteredByLabel: true)
    }
  }

  /// The forms of every name, the one to write first.
  private static func names(of quoteSets: [QuoteSet]) -> [(String, Subject)] {
    quoteSets.flatMap { set in
      set.characters.flatMap { character in
        usual(character.name, character.forms).map { ($0, Subject.character(character, set)) }
      }
        + usual(set.author.name, set.author.forms).map { ($0, Subject.author(set)) }
        + set.places.map { ($0.name.withoutArticle, Subject.place($0, set)) }
    }
  }

  /// A name and its forms: “Kathy” before “Kathy H.”, but “Miss Lucy” before “Miss Lucy Wainright”.
  private static func usual(_ name: String, _ forms: [String]) -> [String] {
    let short = forms.filter { name.hasPrefix($0) && !name.dropFirst($0.count).isEmpty }
    let others = forms.filter { !short.contains($0) }
    return short.filter { $0 + "." != name } + [name] + others.filter { $0 + "." != name }
  }

  private static func detail(of subject: Subject) -> String? {
    switch subject {
    case .character(_, let set): "character of \(set.title)"
    case .author(let set): "author of \(set.title)"
    case .place(_, let set): "place in \(set.title)"
    default: nil
    }
  }

  /// Without what an earlier one already offers.
  private func unique(_ candidates: [CompletionCandidate]) -> [CompletionCandidate] {
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0.newText).inserted }
  }
}
