/// What an object of a format may hold: a table that a document is checked against.
package struct JSONShape: Sendable {
  /// One key of the object.
  package struct Key: Sendable {
    package let name: String
    package let kind: JSONKind
    package let isRequired: Bool

    package static func required(_ name: String, _ kind: JSONKind) -> Key {
      Key(name: name, kind: kind, isRequired: true)
    }

    package static func optional(_ name: String, _ kind: JSONKind) -> Key {
      Key(name: name, kind: kind, isRequired: false)
    }
  }

  /// What the object is, with its article, as messages say it: `a character`.
  package let noun: String
  package let keys: [Key]

  package init(_ noun: String, _ keys: [Key]) {
    self.noun = noun
    self.keys = keys
  }
}

/// What a value of a format may be. Lengths count Unicode scalars.
package indirect enum JSONKind: Sendable {
  /// A string on one line with no space at its edges and at least one character.
  case line(maximumLength: Int)
  /// A string of any number of lines with something in it.
  case passage(maximumLength: Int)
  /// A string of small letters and digits, in parts joined by single hyphens.
  case identifier
  /// One of a few strings.
  case choice([String])
  case integer(ClosedRange<Int>)
  /// An array; of strings, no two are equal.
  case list(of: JSONKind, count: ClosedRange<Int>)
  case object(JSONShape)

  /// The longest identifier.
  package static let maximumIdentifierLength = 100
}
