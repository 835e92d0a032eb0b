import PositionedJSON

/// Where the parts of a quote set stand in its file: for an editor that leads from an essay to the
/// entry that it quotes.
public struct QuoteSetOutline: Sendable, Equatable {
  /// Where a part with an id stands, in bytes of the file.
  public struct Entry: Sendable, Equatable {
    /// The whole entry, its braces included.
    public let range: Range<Int>
    /// What the entry is about, its quotation marks included: a quotation's text, the name of a
    /// character or a theme; the id where that is missing.
    public let nameRange: Range<Int>
  }

  /// By the ids of canonical quotations.
  public let quotations: [String: Entry]
  /// By the ids of characters.
  public let characters: [String: Entry]
  /// By the ids of themes.
  public let themes: [String: Entry]

  /// - Parameter bytes: the file's. It need not be a valid set: an entry with an id is found, the
  ///   first where two have it. Nothing is found in what is no JSON.
  public init(_ bytes: [UInt8]) {
    let root =
      bytes.count <= QuoteSetFormat.maximumByteCount
      ? try? JSONReader.read(bytes, dialect: .relaxed, maximumDepth: 32) : nil
    quotations = Self.entries(of: root?["quotations"], name: "text")
    characters = Self.entries(of: root?["characters"], name: "name")
    themes = Self.entries(of: root?["themes"], name: "name")
  }

  private static func entries(of list: JSONNode?, name: String) -> [String: Entry] {
    var entries: [String: Entry] = [:]
    for node in list?.array ?? [] {
      guard let idNode = node["id"], let id = idNode.string, entries[id] == nil else { continue }
      entries[id] = Entry(range: node.range, nameRange: (node[name] ?? idNode).range)
    }
    return entries
  }
}
