import EssayText

/// Tells from a few words which of several texts they may be from, before any of those texts is cut
/// into words or aligned: for choosing among many works the few that an essay can be about.
///
/// It holds a hash of every rare word of the texts, and of every two words that follow each other
/// unless both only hold a sentence together. They can be written in six bits to a character, so
/// that the build can put them into the program.
public struct TellingPhrases: Sendable {
  /// A word or two of which a text can be told.
  public struct Phrase: Sendable, Equatable {
    fileprivate let hash: UInt32
    /// How much it tells: 1 for a rare word or for two common ones, 2 and 3 for a pair with one and
    /// with two rare words.
    public let weight: Int
  }

  /// The hashes with the number of a text in the low six bits, in order, as characters of six bits
  /// one after another: every start of the program would read thousands, and an essay asks for few.
  private enum Records: Sendable {
    case made([UInt8])
    /// A piece of the program, which is not copied either.
    case embedded(StaticString)
  }

  private let records: Records

  /// How many characters a record has: five of hash, one of the text's number.
  private static let recordLength = 6
  /// The character that stands for zero; none of the 64 from here on needs an escape.
  private static let zero = UInt8(ascii: "0")
  /// The most texts that there may be.
  public static let mostTexts = 64

  /// - Parameter texts: in valid UTF-8, each with its number, which is below ``mostTexts``; several
  ///   may have the same one.
  public init(of texts: [(number: Int, bytes: [UInt8])]) {
    var records: Set<UInt64> = []
    for (number, bytes) in texts where (0..<Self.mostTexts).contains(number) {
      for phrase in Self.phrases(in: Tokenizer.tokenize(bytes, bytes.indices, .work)) {
        records.insert(UInt64(phrase.hash) << 6 | UInt64(number))
      }
    }
    self.init(
      encoded: records.sorted().flatMap { record in
        let characters = Self.characters(of: record)
        return (0..<Self.recordLength).reversed().map {
          UInt8(truncatingIfNeeded: characters >> (8 * $0))
        }
      })
  }

  /// - Parameter encoded: what an earlier one had for ``encoded``.
  public init(encoded: [UInt8]) { records = .made(encoded) }

  /// - Parameter encoded: the same, built into the program.
  public init(embedded encoded: StaticString) { records = .embedded(encoded) }

  /// The phrases as characters, from which the same can be made again.
  public var encoded: [UInt8] {
    withCharacters { characters in
      var bytes: [UInt8] = []
      for index in characters.indices { bytes.append(characters[index]) }
      return bytes
    }
  }

  private func withCharacters<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    switch records {
    case .made(let bytes): return body(bytes.span)
    case .embedded(let literal):
      // The characters live as long as the program, and there are as many as it says.
      let characters = unsafe UnsafeBufferPointer(
        start: literal.utf8Start, count: literal.utf8CodeUnitCount)
      return unsafe body(characters.span)
    }
  }

  /// Gives the number of each text that has a phrase.
  public func forEachText(with phrase: Phrase, _ body: (Int) -> Void) {
    withCharacters { Self.forEachText(in: $0, with: phrase, body) }
  }

  private static func forEachText(
    in characters: Span<UInt8>, with phrase: Phrase, _ body: (Int) -> Void
  ) {
    let count = characters.count / recordLength
    let first = Self.characters(of: UInt64(phrase.hash) << 6)
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if record(middle, in: characters) < first { lower = middle + 1 } else { upper = middle }
    }
    while lower < count, case let found = record(lower, in: characters), found >> 8 == first >> 8 {
      body(Int(UInt8(truncatingIfNeeded: found) - zero))
      lower += 1
    }
  }

  /// The characters of a record as one number, which are in the same order as the records.
  private static func record(_ number: Int, in characters: Span<UInt8>) -> UInt64 {
    characters.word(at: number * recordLength, before: characters.count).byteSwapped >> 16
  }

  private static func characters(of record: UInt64) -> UInt64 {
    (0..<recordLength).reversed().reduce(0) {
      $0 << 8 | record >> (6 * UInt64($1)) & 0x3F + UInt64(zero)
    }
  }

  // MARK: Phrases

  /// The phrases of some words, each as often as it comes.
  public static func phrases(in text: TokenizedText) -> [Phrase] {
    var phrases: [Phrase] = []
    phrases.reserveCapacity(2 * text.tokens.count)
    var previous: (hash: UInt64, weight: Int)?
    let weights = WordWeight.ofEnglish
    for token in text.tokens {
      guard token.isWord else {
        previous = nil
        continue
      }
      let word = text.foldedWord(token)
      let weight = weights[word]
      let hash = FNV1a<UInt64>.hash(of: word)
      if weight >= WordWeight.rare { phrases.append(Phrase(hash: shortened(hash), weight: 1)) }
      if let previous, previous.weight > WordWeight.function || weight > WordWeight.function {
        let rare = [previous.weight, weight].count { $0 >= WordWeight.rare }
        let both = FNV1a.hash(of: word, after: previous.hash ^ pairMark)
        phrases.append(Phrase(hash: shortened(both), weight: 1 + rare))
      }
      previous = (hash, weight)
    }
    return phrases
  }

  /// What tells two words from one with the same letters.
  private static let pairMark: UInt64 = 0x20

  /// The 30 bits of a hash that are kept.
  private static func shortened(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (hash ^ hash >> 32) & 0x3FFF_FFFF)
  }
}
