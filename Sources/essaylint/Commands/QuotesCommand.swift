import EssayRules
import PositionedJSON
import QuoteSets
import Reports
import Workspace

extension Subcommand {
  /// `essaylint quotes [WORD…]`
  static let quotes = Subcommand(
    name: "quotes",
    summary: "Look canonical quotations up by any words that you remember",
    operands: Operands("[WORD…]", count: 0...Int.max),
    details: [
      """
      Any words will do: of the quotation, in any order and not quite right, or of what it is \
      about. Without words, all quotations. The exit status is 1 where there is none.
      """
    ],
    options: [
      .speaker, .chapter, .theme, .set, .plainFormat, .config, .noConfig,
    ],
    examples: [
      ("essaylint quotes what was that line about trash", "The quotation that you half remember"),
      ("essaylint quotes --speaker ruth --theme identity", "What Ruth says about identity"),
    ],
    run: { arguments throws(UsageError) in
      guard let setup = arguments.lookupWorkspace().setupHere() else { return .failure }
      let sets = setup.judgingSets
      let filter = try QuotationFilter(arguments, sets)
      let hits = QuotationLookup(sets.flatMap(\.references).filter(filter.admits))
        .hits(for: arguments.operands.joined(separator: " "))
      Console.show(arguments.wantsJSON ? QuotationList.json(hits) : QuotationList.text(hits))
      return hits.isEmpty ? .negative : .success
    })
}

extension Option {
  fileprivate static let speaker = Option(
    "speaker", .word("NAME"), suggesting: .characters,
    help: "Only what this character says: an id, or a name")
  fileprivate static let chapter = Option(
    "chapter", .word("NUMBER"),
    help: "Only what stands in this chapter, letter or act: 14, or 2.1 for act 2, scene 1")
  fileprivate static let theme = Option(
    "theme", .word("THEME"), suggesting: .themes,
    help: "Only what shows this theme: an id, or a name")
}

/// What a quotation must have besides the words.
private struct QuotationFilter {
  private let speaker: String?
  private let place: [Int]
  private let theme: String?

  init(_ arguments: ParsedArguments, _ quoteSets: [QuoteSet]) throws(UsageError) {
    speaker = try arguments.value(of: .speaker).map { name throws(UsageError) in
      try Self.id(
        name, .speaker,
        among: quoteSets.flatMap(\.characters).map { ($0.id, [$0.name] + $0.forms) })
    }
    theme = try arguments.value(of: .theme).map { name throws(UsageError) in
      try Self.id(name, .theme, among: quoteSets.flatMap(\.themes).map { ($0.id, [$0.name]) })
    }
    let place = arguments.value(of: .chapter) ?? ""
    self.place = place.split(separator: ".").compactMap { Int($0) }
    let numbers = place.split(separator: ".", omittingEmptySubsequences: false)
    if !place.isEmpty, self.place.count != numbers.count {
      throw .unusable(
        .chapter, place, "expected a number, such as 14, or 2.1 for act 2, scene 1")
    }
  }

  /// The id of what is called `name`.
  private static func id(
    _ name: String, _ option: Option, among known: [(id: String, names: [String])]
  ) throws(UsageError) -> String {
    func isSame(_ other: String) -> Bool { other.lowercased() == name.lowercased() }
    if let found = known.first(where: { isSame($0.id) || $0.names.contains(where: isSame) }) {
      return found.id
    }
    throw .wrongValue(name, option, choices: known.map(\.id))
  }

  func admits(_ reference: CanonicalReference) -> Bool {
    let quotation = reference.quotation
    return speaker.map { quotation.speaker == $0 } != false
      && theme.map { quotation.themes.contains($0) } != false
      && quotation.place.starts(with: place)
  }
}

/// Quotations as they are shown.
private enum QuotationList {
  private static let width = 80

  static func text(_ hits: [QuotationLookup.Hit]) -> String {
    hits.isEmpty
      ? "No quotation fits; with fewer words or options one may.\n"
      : hits.map { paragraph($0.reference) }.joined(separator: "\n")
  }

  private static func paragraph(_ reference: CanonicalReference) -> String {
    let quotation = reference.quotation
    let themes = quotation.themes.compactMap { reference.quoteSet.theme($0)?.name }
    let below = [
      "\(reference.credit), \(reference.quoteSet.title)",
      (themes + [quotation.id]).joined(separator: " · "), quotation.commentary,
    ]
    let lines =
      LineWrapping.lines(of: "“\(quotation.textOnOneLine)”", width: width)
      + below.flatMap { LineWrapping.lines(of: $0, width: width - 2).map { "  \($0)" } }
    return lines.map { DisplayWidth.printable($0).text + "\n" }.joined()
  }

  static func json(_ hits: [QuotationLookup.Hit]) -> String {
    Answer.json { writer in
      writer.object { writer in
        writer.member("version", 1)
        writer.member("quotations") { writer in
          writer.array { writer in
            for hit in hits {
              writer.object { writer in
                writer.quotation(hit.reference)
                writer.member("score", hit.score)
              }
            }
          }
        }
      }
    }
  }
}
