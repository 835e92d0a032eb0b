import QuoteSets

/// The Swift that defines `BuiltInRules.embedded` and `BuiltInRules.embeddedOtherWorks`.
struct EmbeddedSource {
  /// The id of the file that is no quote set.
  static let otherWorksID = "other-works"

  private var sets: [(id: String, bytes: [UInt8])] = []
  /// Empty where no file says more.
  private var otherWorks: [OtherAuthor] = []

  /// Takes a file up, once it has been found right.
  /// - Parameter id: the file's name without its ending.
  mutating func add(_ bytes: [UInt8], id: String) throws(QuoteSetErrors) {
    if id == Self.otherWorksID {
      otherWorks = try OtherWorksReader.read(bytes)
    } else {
      _ = try QuoteSetReader.read(bytes, id: id)
      sets.append((id, bytes))
    }
  }

  /// The source text in UTF-8.
  var source: [UInt8] {
    var source = Array(
      """
      // Made by quoteset-embed from the files of this folder.

      extension BuiltInRules {
        static let embedded: [EmbeddedSet] = [

      """.utf8)
    for set in sets {
      source += "    EmbeddedSet(id: ".utf8
      source += RawLiteral(Array(set.id.utf8)).source
      source += ", json: ".utf8
      source += RawLiteral(set.bytes).source
      source += "),\n".utf8
    }
    source += "  ]\n\n  static let embeddedOtherWorks: StaticString = ".utf8
    source += RawLiteral(OtherAuthor.list(otherWorks)).source
    source += "\n}\n".utf8
    return source
  }
}
