import EssayRules
import QuoteSets

/// The page of all essays.
struct ClassIndex {
  private let figures: ClassFigures
  private let version: String?
  /// The most slips that the page lists; the table beside it has all.
  private static let slipLimit = 40

  init(_ figures: ClassFigures, version: String?) {
    self.figures = figures
    self.version = version
  }

  var bytes: [UInt8] {
    var html = HTMLOutput()
    html.markup(HTMLStyle.head(title: "\(figures.records.count.counted("essay")) at a glance"))
    html.markup("<a class=\"skip\" href=\"#essays\">To the list of essays</a>\n<header>")
    html.markup("<h1>\(figures.records.count.counted("essay")) at a glance</h1>")
    writeTally(to: &html)
    html.markup("</header>\n<main>\n")
    html.writeFailures(figures.failures)
    writeRules(to: &html)
    writeSlips(to: &html)
    writeUses(to: &html)
    writeHeatMaps(to: &html)
    writeEssays(to: &html)
    html.markup("</main>\n")
    html.writeFooter(version: version)
    html.markup(HTMLStyle.foot)
    return html.bytes
  }

  private func writeTally(to html: inout HTMLOutput) {
    let works = figures.sets.map(\.title).joined(separator: ", ")
    if !works.isEmpty { html.element("p", " class=\"sub\"", "On \(works)") }
    html.markup("<ul class=\"tally\">")
    for severity in Severity.allCases {
      let count = figures.count(of: severity)
      guard count > 0 else { continue }
      let noun =
        severity == .information || count == 1 ? severity.rawValue : "\(severity.rawValue)s"
      html.markup("<li class=\"\(severity.rawValue)\"><b>\(count)</b> \(noun)</li>")
    }
    let quotations = figures.records.reduce(0) { $0 + $1.quotations }
    let right = figures.records.reduce(0) { $0 + $1.right }
    let wrong = figures.records.reduce(0) { $0 + $1.wrong }
    html.markup("<li><b>\(quotations)</b> quotation\(quotations == 1 ? "" : "s"): ")
    html.markup("\(right) right, \(wrong) wrong</li></ul>")
    html.markup(
      "<p class=\"sub\">The same in tables: <a href=\"essays.csv\">essays</a>, "
        + "<a href=\"findings.csv\">findings</a>, <a href=\"quotations.csv\">quotations</a>, "
        + "<a href=\"slips.csv\">slips</a> (CSV)</p>")
  }

  private func writeRules(to html: inout HTMLOutput) {
    let rules = figures.rules
    guard let most = rules.map(\.count).max() else { return }
    beginTable(
      "What was found", [.words("kind"), .number("findings"), .number("essays"), .bar], to: &html)
    for row in rules {
      html.markup("<tr><td>\(row.rule)</td>\(cells([row.count, row.essays]))")
      html.markup(bar([(row.count, row.severity.rawValue)], of: most))
    }
    html.markup("</tbody></table></div></section>\n")
  }

  private func writeSlips(to html: inout HTMLOutput) {
    let slips = figures.slipsInOrder
    guard let most = slips.first?.times else { return }
    beginTable(
      "The commonest slips",
      [
        .words("the text"), .words("essays have"), .number("times"), .number("essays"),
        .words("for instance in"), .bar,
      ], to: &html)
    for slip in slips.prefix(Self.slipLimit) {
      html.markup("<tr><td>")
      writeWords(slip.right, "ins", orElse: "nothing", to: &html)
      html.markup("</td><td>")
      writeWords(slip.wrong, "del", orElse: "left out", to: &html)
      html.markup("</td>\(cells([slip.times, slip.essays]))")
      html.element("td", " class=\"sub\"", slip.reference?.credit ?? "")
      html.markup(bar([(slip.times, "misquoted")], of: most))
    }
    html.markup("</tbody></table></div>")
    if slips.count > Self.slipLimit {
      html.markup("<p class=\"sub\">And \(slips.count - Self.slipLimit) more in ")
      html.markup("<a href=\"slips.csv\">slips.csv</a></p>")
    }
    html.markup("</section>\n")
  }

  private func writeUses(to html: inout HTMLOutput) {
    let uses = figures.usesInOrder
    guard let most = uses.first?.times else { return }
    beginTable(
      "Which quotations are used",
      [
        .words("quotation"), .words("who says it, and where"), .number("used"), .number("wrongly"),
        .number("essays"), .bar,
      ], to: &html)
    for use in uses {
      html.markup("<tr>")
      html.element("td", "", "“\(Self.cut(use.reference.quotation.text))”")
      html.element("td", " class=\"sub\"", use.reference.credit)
      html.markup(cells([use.times, use.wrong, use.essays]))
      html.markup(bar([(use.times - use.wrong, "verbatim"), (use.wrong, "misquoted")], of: most))
    }
    html.markup("</tbody></table></div>\n")
    writeUnused(to: &html)
    html.markup("</section>\n")
  }

  private func writeUnused(to html: inout HTMLOutput) {
    let unused = figures.unused
    guard !unused.isEmpty else { return }
    let sets = figures.sets.count == 1 ? "the set" : "the sets"
    html.markup("<details><summary>\(unused.count.counted("quotation")) of \(sets)")
    html.markup(" that nobody uses</summary><ul>")
    for reference in unused {
      html.element("li", "", "“\(Self.cut(reference.quotation.text))” \(reference.credit)")
    }
    html.markup("</ul></details>\n")
  }

  private func writeHeatMaps(to html: inout HTMLOutput) {
    for set in figures.sets {
      let map = HeatMap(set: set, records: figures.records)
      html.markup("<section><h2>")
      html.text("Themes of \(set.title), by essay")
      html.markup("</h2>\n")
      map.write(to: &html)
      html.markup("</section>\n")
    }
  }

  private func writeEssays(to html: inout HTMLOutput) {
    let numbers = ["quotations", "right", "wrong", "errors", "warnings", "other", "themes"]
    beginTable(
      "Essays", id: "essays", [.words("essay")] + numbers.map { .number($0) }, to: &html)
    for record in figures.records {
      html.markup("<tr><td><a href=\"\(ReportedPath(record.page).uri)\">")
      html.text(record.title)
      html.markup("</a>")
      html.element("div", " class=\"sub\"", record.path)
      let errors = record.severities[.error, default: 0]
      let warnings = record.severities[.warning, default: 0]
      let treated = record.themes.values.count { $0 > 0 }
      let cells = [
        "\(record.quotations)", "\(record.right)", "\(record.wrong)", "\(errors)", "\(warnings)",
        "\(record.findings.count - errors - warnings)", "\(treated)/\(record.themes.count)",
      ]
      html.markup("</td>" + cells.map { "<td class=\"n\">\($0)</td>" }.joined() + "</tr>\n")
    }
    html.markup("</tbody></table></div></section>\n")
  }

  // MARK: - Pieces

  private enum Column {
    case words(String)
    case number(String)
    /// Nothing but a picture of the numbers.
    case bar

    var head: String {
      switch self {
      case .words(let words): "<th>\(words)</th>"
      case .number(let words): "<th class=\"n\">\(words)</th>"
      case .bar: "<th><span class=\"hidden\">share</span></th>"
      }
    }
  }

  /// Begins a part of the page with a table, which scrolls by itself where the screen is narrow.
  private func beginTable(
    _ title: String, id: String? = nil, _ columns: [Column], to html: inout HTMLOutput
  ) {
    html.markup("<section><h2\(id.map { " id=\"\($0)\"" } ?? "")>\(title)</h2>\n")
    html.markup("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"\(title)\">")
    html.markup("<table><thead><tr>\(columns.map(\.head).joined())</tr></thead>\n<tbody>\n")
  }

  private func cells(_ counts: [Int]) -> String {
    counts.map { "<td class=\"n\">\($0)</td>" }.joined()
  }

  /// The last cell of a row: parts of a bar, each with its look.
  private func bar(_ parts: [(count: Int, look: String)], of most: Int) -> String {
    let bars = parts.filter { $0.count > 0 }.map { part in
      "<span class=\"bar \(part.look)\" style=\"width:\(Self.percent(part.count, of: most))\"></span>"
    }
    return "<td class=\"barcell\">\(bars.joined())</td></tr>\n"
  }

  private func writeWords(
    _ words: String, _ element: String, orElse nothing: String, to html: inout HTMLOutput
  ) {
    if words.isEmpty {
      html.element("span", " class=\"sub\"", nothing)
    } else {
      html.element(element, "", words)
    }
  }

  private static func percent(_ count: Int, of most: Int) -> String {
    "\(count * 1000 / max(most, 1) / 10).\(count * 1000 / max(most, 1) % 10)%"
  }

  private static func cut(_ words: String) -> String {
    let lines = LineWrapping.lines(of: words.replacing("\n", with: " / "), width: 90)
    return (lines.first ?? "") + (lines.count > 1 ? " …" : "")
  }
}
