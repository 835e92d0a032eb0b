import EssayText
import PositionedJSON
import QuoteSets

/// A quote set together with the places of its parts in its file.
struct SetEntries: Sendable {
  /// A part of the set and where it stands.
  struct Entry<Part: Sendable>: Sendable {
    let part: Part
    let node: JSONNode
  }

  let set: QuoteSet
  let text: TextSnapshot
  let root: JSONNode
  let characters: [Entry<LiteraryCharacter>]
  let places: [Entry<NamedPlace>]
  let themes: [Entry<Theme>]
  let quotations: [Entry<CanonicalQuotation>]

  /// - Parameter set: what was read from `text`.
  init(_ set: QuoteSet, in text: TextSnapshot) throws(QuoteSetErrors) {
    root = try QuoteSetReader.tree(text.bytes)
    self.set = set
    self.text = text
    characters = Self.entries(set.characters, root["characters"])
    places = Self.entries(set.places, root["places"])
    themes = Self.entries(set.themes, root["themes"])
    quotations = Self.entries(set.quotations, root["quotations"])
  }

  private static func entries<Part: Sendable>(_ parts: [Part], _ list: JSONNode?) -> [Entry<Part>] {
    zip(parts, list?.array ?? []).map { Entry(part: $0, node: $1) }
  }

  /// Where a part begins, for other parts to refer to: `line 14`.
  func line(of node: JSONNode) -> String {
    "line \(text.lines.line(at: node.range.lowerBound) + 1)"
  }

  /// What a stretch of a string's value is read from.
  func range(of stretch: Range<Int>, in string: JSONNode) -> ByteRange {
    JSONStringOffsets(string.range, in: text.bytes).range(of: stretch)
  }
}
