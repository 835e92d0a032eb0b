/// One of a theme's terms, read.
///
/// A term is written as the words that an essay uses, one after another:
///
/// - `coming of age`: these words. Case and the shape of an apostrophe make no difference, and a
///   hyphen is as good as a space.
/// - `deceiv*`: every word that begins so, `deceive` and `deceiving`.
/// - `keep*/kept in the dark`: one of these words in that place.
/// - `{character}`: a character of the set by any name, or he, she, they, him, her or them.
/// - `{character's}`: the same as owner: `Kathy's`, his, her or their.
/// - `lies -in -down`: not where `in` or `down` comes directly after.
/// - `worth- remembering`: not where `worth` comes directly before.
///
/// The words of a mention follow each other with nothing between them but spaces and hyphens, and
/// the same holds for a word that rules a mention out: “a life built on lies. In the end” is one.
/// An apostrophe at a word's edge is a quotation mark or an owner's, and does not count; the full
/// stop of an initial, “Kathy H. remembers”, is no obstacle.
public struct ThemeTerm: Sendable, Equatable {
  /// What one word of an essay is compared with.
  public enum Word: Sendable, Equatable {
    /// Exactly this word, in lower case, with straight apostrophes.
    case exact(String)
    /// Any word that begins so, in lower case, with straight apostrophes.
    case prefix(String)
    /// A character's name, of however many words, or he, she, they, him, her, them.
    case character
    /// A character's name with an apostrophe and, mostly, an s; or his, her, their.
    case possessiveCharacter
  }

  /// For each place in order the words that may stand there: at least one place, and in each at
  /// least one word.
  public let places: [[Word]]
  /// Where one of these comes directly before, it is no mention.
  public let notAfter: [Word]
  /// Where one of these comes directly after, it is no mention.
  public let notBefore: [Word]

  /// Why a term cannot be read.
  public struct SyntaxError: Error, Sendable, Equatable {
    /// In one line, without the term's place.
    public let message: String

    init(_ message: String) {
      self.message = message
    }
  }

  /// Reads a term.
  /// - Throws: ``SyntaxError`` where it does not follow the syntax above.
  public init(_ text: String) throws(SyntaxError) {
    var syntax = ThemeTermSyntax()
    try syntax.read(text)
    var places = [[Word]](repeating: [], count: syntax.placeCount)
    var notAfter: [Word] = []
    var notBefore: [Word] = []
    for word in syntax.words {
      switch word.role {
      case .place(let number): places[number].append(Word(word, in: syntax.letters))
      case .notAfter: notAfter.append(Word(word, in: syntax.letters))
      case .notBefore: notBefore.append(Word(word, in: syntax.letters))
      }
    }
    self.places = places
    self.notAfter = notAfter
    self.notBefore = notBefore
  }
}

extension ThemeTerm.Word {
  fileprivate init(_ word: ThemeTermSyntax.Word, in letters: [UInt8]) {
    switch word.kind {
    case .exact: self = .exact(String(decoding: letters[word.range], as: UTF8.self))
    case .prefix: self = .prefix(String(decoding: letters[word.range], as: UTF8.self))
    case .character: self = .character
    case .possessiveCharacter: self = .possessiveCharacter
    }
  }
}
