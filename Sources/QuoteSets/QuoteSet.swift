/// All that essaylint knows of one literary text: read from a JSON file, valid by construction.
///
/// Every id that one part names (a speaker, a theme) exists in another.
public struct QuoteSet: Sendable, Equatable {
  /// The file's name without its ending, unique among the sets of a run: `never-let-me-go`.
  public let id: String
  /// The work's title as it is printed.
  public let title: String
  public let author: Author
  /// The year of first publication.
  public let year: Int?
  /// What the work calls its parts, and in which order a quotation's place counts them:
  /// `[.chapter]`, `[.act, .scene]`.
  public let divisions: [Division]
  /// The character who tells the story, if one does.
  public let narrator: LiteraryCharacter.ID?
  /// Titles that an essay sets in quotation marks although they are no quotations: the work itself
  /// under each of its names, a song or a tape in it.
  public let titles: [String]
  /// The titles of its parts, of those that have one.
  public let contents: [TitledPart]
  public let characters: [LiteraryCharacter]
  public let relationships: [Relationship]
  public let places: [NamedPlace]
  public let themes: [Theme]
  /// In the order of the work.
  public let quotations: [CanonicalQuotation]
  /// Lines of the work that are no canonical quotations but so like one that whoever quotes them would
  /// seem to misquote it.
  public let otherLines: [String]

  public init(
    id: String, title: String, author: Author, year: Int?, divisions: [Division],
    narrator: LiteraryCharacter.ID?, titles: [String], contents: [TitledPart] = [],
    characters: [LiteraryCharacter],
    relationships: [Relationship], places: [NamedPlace], themes: [Theme],
    quotations: [CanonicalQuotation], otherLines: [String] = []
  ) {
    self.id = id
    self.title = title
    self.author = author
    self.year = year
    self.divisions = divisions
    self.narrator = narrator
    self.titles = titles
    self.contents = contents
    self.characters = characters
    self.relationships = relationships
    self.places = places
    self.themes = themes
    self.quotations = quotations
    self.otherLines = otherLines
  }

  public func character(_ id: LiteraryCharacter.ID) -> LiteraryCharacter? {
    characters.first { $0.id == id }
  }

  public func theme(_ id: Theme.ID) -> Theme? {
    themes.first { $0.id == id }
  }

  public func quotation(_ id: CanonicalQuotation.ID) -> CanonicalQuotation? {
    quotations.first { $0.id == id }
  }
}

/// Who wrote the work.
public struct Author: Sendable, Equatable {
  /// The full name: `Kazuo Ishiguro`.
  public let name: String
  /// Every other form an essay uses: `Ishiguro`.
  public let forms: [String]

  public init(name: String, forms: [String]) {
    self.name = name
    self.forms = forms
  }
}

/// A kind of part that a work is divided into.
public enum Division: String, Sendable, CaseIterable {
  case chapter, letter, stave, act, scene, part, book, canto
}

/// A part of a work that has a title: “Story of the Door”.
public struct TitledPart: Sendable, Equatable {
  /// As a quotation's place: one number for each of the set's divisions.
  public let place: [Int]
  public let title: String

  public init(place: [Int], title: String) {
    self.place = place
    self.title = title
  }
}

/// A person of the work.
public struct LiteraryCharacter: Sendable, Equatable, Identifiable {
  public enum Gender: String, Sendable, CaseIterable {
    case female, male, unknown
  }

  public let id: String
  /// The name as an essay should print it: `Kathy H.`
  public let name: String
  /// The other forms by which essays call the character, the one to write first: `Kathy`, `Kath`.
  public let forms: [String]
  public let gender: Gender
  /// Who they are, in one sentence.
  public let description: String

  public init(id: String, name: String, forms: [String], gender: Gender, description: String) {
    self.id = id
    self.name = name
    self.forms = forms
    self.gender = gender
    self.description = description
  }
}

/// How two characters stand to each other.
public struct Relationship: Sendable, Equatable {
  public let between: [LiteraryCharacter.ID]
  /// In one or two sentences.
  public let description: String

  public init(between: [LiteraryCharacter.ID], description: String) {
    self.between = between
    self.description = description
  }
}

/// A place of the work, by a name that an essay may misspell.
public struct NamedPlace: Sendable, Equatable {
  public let name: String
  public let description: String

  public init(name: String, description: String) {
    self.name = name
    self.description = description
  }
}

/// What a work is about, and how an essay shows that it speaks of it.
public struct Theme: Sendable, Equatable, Identifiable {
  public let id: String
  /// As a heading prints it: `Time and nostalgia`.
  public let name: String
  /// What the theme means in this work, in one sentence.
  public let description: String
  /// The words by which an essay mentions it, in the notation of ``ThemeTerm``.
  public let terms: [String]
  /// The same as a linter looks for them.
  public let cutTerms: CutTerms

  /// - Parameter cutTerms: nil for those that `terms` come to.
  public init(
    id: String, name: String, description: String, terms: [String], cutTerms: CutTerms? = nil
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.terms = terms
    self.cutTerms = cutTerms ?? CutTerms(terms)
  }
}

/// A passage of the work to the letter, with all that an essay may say about it.
public struct CanonicalQuotation: Sendable, Equatable, Identifiable {
  public enum Mode: String, Sendable, CaseIterable {
    /// The narrator tells it.
    case narrated
    /// A character says it.
    case spoken
  }

  public let id: String
  /// The words as the work prints them. ` (...) ` stands for words that the passage leaves out.
  public let text: String
  /// Other editions' wordings of the whole passage.
  public let variants: [String]
  public let speaker: LiteraryCharacter.ID
  public let mode: Mode
  /// To whom it is said.
  public let addressees: [LiteraryCharacter.ID]
  /// Where it stands: one number for each of the set's divisions: `[14]`, `[2, 1]`. Zero for a
  /// division that the work has not got there: letter 4 of a novel of chapters and letters is
  /// `[0, 4]`, the prologue of a play `[0, 0]`.
  public let place: [Int]
  /// Where other editions have it, which divide the work in another way; an essay that names one of
  /// these is right too.
  public let alsoPlaces: [[Int]]
  public let themes: [Theme.ID]
  /// What the passage shows, in a sentence or two.
  public let commentary: String
  /// The canonical quotation that goes directly before it in the work, where one does.
  public let follows: CanonicalQuotation.ID?

  public init(
    id: String, text: String, variants: [String], speaker: LiteraryCharacter.ID, mode: Mode,
    addressees: [LiteraryCharacter.ID], place: [Int], alsoPlaces: [[Int]] = [],
    themes: [Theme.ID], commentary: String, follows: CanonicalQuotation.ID?
  ) {
    self.id = id
    self.text = text
    self.variants = variants
    self.speaker = speaker
    self.mode = mode
    self.addressees = addressees
    self.place = place
    self.alsoPlaces = alsoPlaces
    self.themes = themes
    self.commentary = commentary
    self.follows = follows
  }
}

extension QuoteSet {
  /// The place of a quotation as people write it: `chapter 14`, `act 2, scene 1`, `prologue`.
  public func describe(place: [Int]) -> String {
    let parts = parts(of: place)
    guard let outermost = parts.first else { return place.isEmpty ? "" : Self.beginning }
    var description = "\(outermost.division.rawValue) \(outermost.number)"
    for part in parts.dropFirst() { description += ", \(part.division.rawValue) \(part.number)" }
    return description
  }

  /// The divisions that a place has, with their numbers.
  public func parts(of place: [Int]) -> [(division: Division, number: Int)] {
    divisions.parts(of: place)
  }

  /// What stands before the first division.
  public static let beginning = "prologue"
}

extension Theme {
  /// The name inside a sentence: “the Christmas spirit”.
  public var nameInSentence: String { name.prefix(1).lowercased() + name.dropFirst() }
}

extension [Division] {
  /// Those of these divisions that a place has, with their numbers.
  public func parts(of place: [Int]) -> [(division: Division, number: Int)] {
    zip(self, place).filter { $0.1 > 0 }.map { ($0, $1) }
  }
}

extension CanonicalQuotation {
  /// As prose quotes verse: with strokes for the ends of lines.
  public var textOnOneLine: String {
    text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }
}
