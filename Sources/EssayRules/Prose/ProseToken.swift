import EssaySyntax
import EssayText
import QuoteSets

/// One element of a block's text, as far as grammar goes. It is copied like a number, and is small:
/// 48 bytes, since a long essay has millions.
struct ProseToken: Sendable {
  enum Kind: Sendable, Equatable {
    case word
    /// Someone's name, however many words it has.
    case name(Person)
    /// A quotation, by its number among those of its block; nested ones are part of it.
    case quotation(Int)
    /// A punctuation mark. A dash of any form is `-`, an ellipsis `…`.
    case mark(Unicode.Scalar)
  }

  enum Person: Sendable, Equatable {
    case character(CharacterNumber, LiteraryCharacter.Gender)
    case author(setIndex: Int)
    /// Someone who wrote other works, as ``WorkTable`` numbers them; only in a ``WorkReading``.
    case otherAuthor(Int)
    /// A work, which says things as people do (“as *1984* puts it”); only in a ``WorkReading``.
    case work(Int)
  }

  /// What kind of token it is, without what goes with it: asked of every token many times over.
  private enum Form {
    case word, name, quotation, title, mark
  }

  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let possessive = Traits(rawValue: 1)
    static let capitalised = Traits(rawValue: 2)
  }

  let kind: Kind
  private let form: Form
  private let traits: Traits
  /// What may begin with it, among other tokens.
  let interest: WordInterest
  /// The mark; 0 of what is none.
  private let mark: UInt32
  /// Its range, of which ``EssayBounds`` allow less than this can tell.
  private let lower: UInt32
  private let upper: UInt32
  /// The word in small letters, with straight apostrophes and without a possessive ending.
  let word: ProseWord

  /// - Parameter isTitle: whether a quotation's words are the title of a part of the work.
  init(
    kind: Kind, range: ByteRange, word: ProseWord, isPossessive: Bool, isCapitalised: Bool,
    isTitle: Bool = false, interest: WordInterest = .any
  ) {
    self.kind = kind
    self.interest = interest
    let possessive: Traits = isPossessive ? .possessive : []
    traits = possessive.union(isCapitalised ? .capitalised : [])
    lower = UInt32(range.lowerBound)
    upper = UInt32(range.upperBound)
    self.word = word
    switch kind {
    case .word: form = .word
    case .name: form = .name
    case .quotation: form = isTitle ? .title : .quotation
    case .mark(let mark):
      form = .mark
      self.mark = mark.value
      return
    }
    mark = 0
  }

  /// Of the block's text.
  var range: ByteRange { Int(lower)..<Int(upper) }

  /// The first three letters of a word or a name, as one number.
  var head: UInt32 { word.head }

  /// Whether it is one of some marks.
  func isMark(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar = "\0", _ third: Unicode.Scalar = "\0",
    _ fourth: Unicode.Scalar = "\0", _ fifth: Unicode.Scalar = "\0",
    _ sixth: Unicode.Scalar = "\0", _ seventh: Unicode.Scalar = "\0",
    _ eighth: Unicode.Scalar = "\0"
  ) -> Bool {
    guard form == .mark else { return false }
    return mark == first.value || mark == second.value || mark == third.value
      || mark == fourth.value || mark == fifth.value || mark == sixth.value
      || mark == seventh.value || mark == eighth.value
  }

  var person: Person? { if case .name(let person) = kind { person } else { nil } }

  var isPossessive: Bool { traits.contains(.possessive) }

  var isCapitalised: Bool { traits.contains(.capitalised) }

  var isWord: Bool { form == .word }

  var isName: Bool { form == .name }

  /// A word or a name.
  var isWordLike: Bool { form == .word || form == .name }

  var isPunctuation: Bool { form == .mark }

  /// A quotation, and no title of a part of the work.
  var isQuotation: Bool { form == .quotation }

  /// A title of a part of the work, in quotation marks.
  var isTitle: Bool { form == .title }
}

extension [ProseToken] {
  /// The tokens that lie in a range of their block's text.
  func indices(in range: ByteRange) -> Range<Int> {
    let first = partitioningIndex { $0.range.upperBound > range.lowerBound }
    let last = partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return first..<Swift.max(first, last)
  }

  /// For each of a block's quotations, by number, its token; nil for one that has none.
  func indices(ofQuotations count: Int) -> [Int?] {
    var indices = [Int?](repeating: nil, count: count)
    if indices.isEmpty { return indices }
    for index in self.indices where !self[index].isWordLike {
      if case .quotation(let number) = self[index].kind { indices[number] = index }
    }
    return indices
  }

  /// The token that begins at an offset of the block's text; nil where none does.
  func index(at offset: Int) -> Int? {
    let index = partitioningIndex { $0.range.lowerBound >= offset }
    return index < count && self[index].range.lowerBound == offset ? index : nil
  }
}

/// A character of one of the sets by which an essay is judged.
struct CharacterNumber: Sendable, Hashable {
  // In this order with a gender beside them they fit into one word.
  private let character: UInt32
  private let quoteSet: UInt16

  init(setIndex: Int, number: Int) {
    quoteSet = UInt16(setIndex)
    character = UInt32(number)
  }

  var setIndex: Int { Int(quoteSet) }
  /// Its place among the set's characters.
  var number: Int { Int(character) }
}

extension ProseWord {
  /// Whether a figure is among its letters, of whatever script.
  var hasFigure: Bool {
    isASCII
      ? letters.contains { (0x30...0x39).contains($0) } : String(self).contains(where: \.isNumber)
  }

  /// Whether it is nothing but figures, of whatever script; so is what has no characters.
  var isNumber: Bool { isASCII ? isFigures : String(self).allSatisfy(\.isNumber) }
}
