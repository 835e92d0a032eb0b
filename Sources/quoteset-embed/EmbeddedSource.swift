import QuoteMatching
import QuoteSets

/// The Swift that defines the embedded parts of `BuiltInRules`.
struct EmbeddedSource {
  /// The id of the file that is no quote set.
  static let otherWorksID = "other-works"

  private var sets: [(quoteSet: QuoteSet, bytes: [UInt8])] = []
  /// Empty where no file says more.
  private var otherWorks: [OtherAuthor] = []

  /// Takes a file up, once it has been found right.
  /// - Parameter id: the file's name without its ending.
  mutating func add(_ bytes: [UInt8], id: String) throws(QuoteSetErrors) {
    if id == Self.otherWorksID {
      otherWorks = try OtherWorksReader.read(bytes)
    } else {
      sets.append((try QuoteSetReader.read(bytes, id: id), bytes))
    }
  }

  private static func definition(of name: String, _ text: [UInt8]) -> [UInt8] {
    Array("\n  static let \(name): StaticString = ".utf8) + RawLiteral(text).source
      + Array("\n".utf8)
  }

  /// The telling phrases of all canonical quotations, by the number of their set.
  private var phrases: [UInt8] {
    let texts = sets.enumerated().flatMap { number, set in
      set.quoteSet.quotations.flatMap { [$0.text] + $0.variants }
        .map { (number: number, bytes: Array($0.utf8)) }
    }
    return TellingPhrases(of: texts).encoded
  }

  /// The source text in UTF-8.
  var source: [UInt8] {
    var source = Array(
      """
      // Made by quoteset-embed from the files of this folder.

      import QuoteSets

      extension BuiltInRules {
        static let embedded: [EmbeddedSet] = [

      """.utf8)
    for (number, set) in sets.enumerated() {
      source += "    EmbeddedSet(id: ".utf8
      source += RawLiteral(Array(set.quoteSet.id.utf8)).source
      source += ", json: ".utf8
      source += RawLiteral(set.bytes).source
      source += ", make: { set\(number)() }),\n".utf8
    }
    source += "  ]\n".utf8
    for (number, set) in sets.enumerated() {
      source += QuoteSetSource(set.quoteSet, name: "set\(number)").source.utf8
    }
    source += Self.definition(of: "embeddedOtherWorks", OtherWorks(otherWorks).encoded)
    source += Self.definition(
      of: "embeddedClues", WorkClues.list(sets.map { WorkClues(of: $0.quoteSet) }))
    source += Self.definition(of: "embeddedPhrases", phrases)
    source += "}\n".utf8
    return source
  }
}
