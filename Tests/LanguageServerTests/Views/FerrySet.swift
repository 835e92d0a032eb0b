import EssayText
import QuoteSets

@testable import EssayRules
@testable import LanguageServer

/// A quote set of a novel that nobody has written, and where its entries stand.
enum Ferry {
  static let lost = "All is lost from here, and every lantern on the harbour knows it."
  static let early = "It was early when the ferry turned, grey as a kettle and twice as loud."

  static let quoteSet = QuoteSet(
    id: "night-ferry", title: "The Night Ferry", author: Author(name: "A. Writer", forms: []),
    year: nil, divisions: [.chapter], narrator: "ann", titles: ["The Night Ferry"],
    characters: [
      LiteraryCharacter(id: "ann", name: "Ann", forms: [], gender: .female, description: ""),
      LiteraryCharacter(id: "bob", name: "Bob", forms: [], gender: .male, description: ""),
    ],
    relationships: [], places: [],
    themes: [
      Theme(id: "loss", name: "Loss", description: "", terms: ["loss", "losses"]),
      Theme(id: "hope", name: "Hope", description: "", terms: ["hope*"]),
      Theme(id: "home", name: "Coming home", description: "", terms: ["homecoming*"]),
    ],
    quotations: [
      CanonicalQuotation(
        id: "lost", text: lost, variants: [], speaker: "bob", mode: .spoken, addressees: ["ann"],
        place: [14], themes: ["loss"], commentary: "Bob gives up.", follows: nil),
      CanonicalQuotation(
        id: "early", text: early, variants: [], speaker: "ann", mode: .narrated, addressees: [],
        place: [1], themes: ["home"], commentary: "", follows: nil),
    ])

  static let judge = EssayJudge(
    Linter(quoteSets: [quoteSet]), of: "essay", Mishaps(), knownSets: [quoteSet])

  /// The set's file: an entry on each line.
  static let file = TextSnapshot(
    """
    [
    {"id": "lost", "text": "\(lost)"},
    {"id": "early", "text": "\(early)"}
    ]
    """)

  /// A library whose one file lies in a folder with an awkward name.
  static let library = QuoteSetLibrary(
    place: { quotation, set, _ in
      guard set == "night-ferry", let words = Ferry.quoteSet.quotation(quotation)?.text,
        let range = WordJudge.ranges(of: words, in: file).first
      else { return nil }
      let line = file.lines.line(at: range.lowerBound)
      return QuoteSetLibrary.Place(
        path: "/home/née Ann/100%/night-ferry.json", text: file,
        entry: file.lines.contentRange(ofLine: line, in: file.bytes), words: range)
    },
    book: { path, _ in
      QuoteSetLibrary.Book(
        path: "/books/\(path)", text: TextSnapshot("one\n“two” and three\nfour"))
    })
}

/// What a modern editor says that it can.
let richCapabilities = capabilities()

/// - Parameter encodings: those that the editor takes, in quotation marks.
func capabilities(encodings: String = #""utf-16""#, tokens: String = "") -> String {
  """
  {"general":{"positionEncodings":[\(encodings)]},
   "workspace":{"executeCommand":{},
    "symbol":{"resolveSupport":{"properties":["location.range"]}}},
   "textDocument":{"inlayHint":{"resolveSupport":{"properties":["tooltip"]}},"codeLens":{},
    "documentSymbol":{"hierarchicalDocumentSymbolSupport":true},
    "definition":{"linkSupport":true},"references":{},"documentHighlight":{},
    "documentLink":{"tooltipSupport":true},
    "foldingRange":{"foldingRangeKind":{"valueSet":["comment","region"]}},"selectionRange":{},
    "semanticTokens":{"formats":["relative"],"tokenTypes":["comment","string"],
     "tokenModifiers":[],\(tokens)"requests":{"full":{"delta":true},"range":true}}}}
  """
}

/// What an editor says that knows the features and nothing of their finer points.
let poorCapabilities = """
  {"workspace":{"executeCommand":{},"symbol":{}},
   "textDocument":{"inlayHint":{},"codeLens":{},"documentSymbol":{},"definition":{},
    "references":{},"documentHighlight":{},"documentLink":{},
    "foldingRange":{"lineFoldingOnly":true},"selectionRange":{},
    "semanticTokens":{"requests":{"full":true},"tokenTypes":[]}}}
  """
