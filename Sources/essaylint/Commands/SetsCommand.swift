import EssayRules
import PositionedJSON
import QuoteSets
import Reports
import Workspace

extension Subcommand {
  /// `essaylint sets [ID…]`
  static let sets = Subcommand(
    name: "sets",
    summary: "List the quote sets that are known, or show what some of them hold",
    operands: Operands("[ID…]", count: 0...Int.max, suggesting: .quoteSetIDs),
    details: [
      """
      Known are those that are built in, those that the configuration of this folder names, and \
      those in the folder 'sets' beside it. With an ID, a set's characters, themes and quotations.
      """
    ],
    options: [.set, .plainFormat, .config, .noConfig],
    examples: [("essaylint sets never-let-me-go", "What is known of Never Let Me Go")],
    forms: [.setsNew, .setsCheck],
    run: { arguments throws(UsageError) in
      guard let setup = arguments.lookupWorkspace().setupHere() else { return .failure }
      var shown: [QuoteSet] = []
      for id in arguments.operands {
        guard let quoteSet = setup.quoteSets.first(where: { $0.id == id }) else {
          let forms = NearestWord.nearest(to: id, among: ["new", "check"])
          throw .unknownSet(id, known: setup.quoteSets.map(\.id) + [forms].compactMap { $0 })
        }
        shown.append(quoteSet)
      }
      let pages = QuoteSetPages(files: setup.quoteSetFiles.mapValues(PathNames.display))
      let isWhole = !shown.isEmpty
      let sets = isWhole ? shown : setup.quoteSets
      if arguments.wantsJSON {
        Console.show(pages.json(sets, isWhole: isWhole))
      } else {
        let paragraphs = sets.map { isWhole ? pages.page(of: $0) : pages.summary(of: $0) }
        Console.show(paragraphs.joined(separator: isWhole ? "\n" : ""))
      }
      return .success
    })
}

/// Quote sets as they are shown.
private struct QuoteSetPages {
  /// The files of those that are not built in, by their ids.
  let files: [String: String]
  private let width = 80

  init(files: [String: String]) {
    self.files = files
  }

  /// Two lines: which it is, and how much there is in it.
  func summary(of quoteSet: QuoteSet) -> String {
    let counts = [
      quoteSet.quotations.count.counted("quotation"),
      quoteSet.themes.count.counted("theme"),
      quoteSet.characters.count.counted("character"),
    ]
    return printable(
      [heading(of: quoteSet), "  \(counts.joined(separator: ", ")); \(origin(of: quoteSet))"])
  }

  func page(of quoteSet: QuoteSet) -> String {
    var lines = [heading(of: quoteSet), "  \(origin(of: quoteSet))", "", "Characters"]
    lines += quoteSet.characters.flatMap { entry("\($0.id): \($0.name)", $0.description) }
    lines += ["", "Themes"]
    lines += quoteSet.themes.flatMap { entry("\($0.id): \($0.name)", $0.description) }
    lines += ["", "Quotations"]
    for reference in quoteSet.references {
      lines += entry(
        "\(reference.quotation.id): \(reference.credit)", "“\(reference.quotation.textOnOneLine)”")
    }
    return printable(lines)
  }

  private func heading(of quoteSet: QuoteSet) -> String {
    let year = quoteSet.year.map { ", \($0)" } ?? ""
    return "\(quoteSet.id): \(quoteSet.title) by \(quoteSet.author.name)\(year)"
  }

  private func origin(of quoteSet: QuoteSet) -> String {
    files[quoteSet.id].map { "from \($0)" } ?? "built in"
  }

  /// What a thing is called, and below it what there is to say.
  private func entry(_ name: String, _ text: String) -> [String] {
    ["  \(name)"] + LineWrapping.lines(of: text, width: width - 4).map { "    \($0)" }
  }

  private func printable(_ lines: [String]) -> String {
    lines.map { DisplayWidth.printable($0).text + "\n" }.joined()
  }

  /// - Parameter isWhole: whether what they hold is shown, too.
  func json(_ sets: [QuoteSet], isWhole: Bool) -> String {
    Answer.json { writer in
      writer.object { writer in
        writer.member("version", 1)
        writer.member("quoteSets") { writer in
          writer.array { writer in
            for quoteSet in sets {
              writer.object { writer in
                writer.quoteSet(quoteSet, file: files[quoteSet.id])
                if isWhole { writer.contents(of: quoteSet) }
              }
            }
          }
        }
      }
    }
  }
}
