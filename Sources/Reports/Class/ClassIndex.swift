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
    html.markup(
      "<li><b>\(quotations)</b> quotation\(quotations == 1 ? "" : "s"): \(right) right, \(wrong) wrong</li></ul>"
    )
    html.markup(
      "<p class=\"sub\">The same in tables: <a href=\"essays.csv\">essays</a>, "
        + "<a href=\"findings.csv\">findings</a>, <a href=\"quotations.csv\">quotations</a>, "
        + "<a href=\"slips.csv\">slips</a> (CSV)</p>")
  }

  private func writeRules(to html: inout HTMLOutput) {
    let rules = figures.rules
    guard let most = rules.map(\.count).max() else { return }
    html.markup(
      "<section><h2>What was found</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"What was found\"><table><thead><tr><th>kind</th>"
        + "<th class=\"n\">findings</th><th class=\"n\">essays</th><th><span class=\"hidden\">share</span></th></tr></thead>\n<tbody>\n"
    )
    for row in rules {
      html.markup(
        "<tr><td>\(row.rule)</td><td class=\"n\">\(row.count)</td><td class=\"n\">\(row.essays)</td>"
      )
      html.markup(bar(row.count, of: most, row.severity.rawValue))
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div></section>\n")
  }

  private func writeSlips(to html: inout HTMLOutput) {
    let slips = figures.slipsInOrder
    guard let most = slips.first?.times else { return }
    html.markup(
      "<section><h2>The commonest slips</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"The commonest slips\"><table><thead><tr><th>the text</th>"
        + "<th>essays have</th><th class=\"n\">times</th><th class=\"n\">essays</th><th>for instance in</th>"
        + "<th><span class=\"hidden\">share</span></th></tr></thead>\n<tbody>\n")
    for slip in slips.prefix(Self.slipLimit) {
      html.markup("<tr><td>")
      if slip.right.isEmpty {
        html.markup("<span class=\"sub\">nothing</span>")
      } else {
        html.element("ins", "", slip.right)
      }
      html.markup("</td><td>")
      if slip.wrong.isEmpty {
        html.markup("<span class=\"sub\">left out</span>")
      } else {
        html.element("del", "", slip.wrong)
      }
      html.markup("</td><td class=\"n\">\(slip.times)</td><td class=\"n\">\(slip.essays)</td>")
      html.element("td", " class=\"sub\"", slip.reference?.credit ?? "")
      html.markup(bar(slip.times, of: most, "misquoted"))
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div>")
    if slips.count > Self.slipLimit {
      html.markup(
        "<p class=\"sub\">And \(slips.count - Self.slipLimit) more in <a href=\"slips.csv\">slips.csv</a></p>"
      )
    }
    html.markup("</section>\n")
  }

  private func writeUses(to html: inout HTMLOutput) {
    let uses = figures.usesInOrder
    guard let most = uses.first?.times else { return }
    html.markup(
      "<section><h2>Which quotations are used</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Which quotations are used\"><table><thead><tr><th>quotation</th>"
        + "<th>who says it, and where</th><th class=\"n\">used</th><th class=\"n\">wrongly</th>"
        + "<th class=\"n\">essays</th><th><span class=\"hidden\">share</span></th></tr></thead>\n<tbody>\n"
    )
    for use in uses {
      html.markup("<tr>")
      html.element("td", "", "“\(Self.cut(use.reference.quotation.text))”")
      html.element("td", " class=\"sub\"", use.reference.credit)
      html.markup(
        "<td class=\"n\">\(use.times)</td><td class=\"n\">\(use.wrong)</td><td class=\"n\">\(use.essays)</td>"
      )
      html.markup(
        "<td class=\"barcell\"><span class=\"bar verbatim\" style=\"width:\(Self.percent(use.times - use.wrong, of: most));display:inline-block\(use.times == use.wrong ? ";min-width:0" : "")\"></span>"
      )
      if use.wrong > 0 {
        html.markup(
          "<span class=\"bar misquoted\" style=\"width:\(Self.percent(use.wrong, of: most));display:inline-block\"></span>"
        )
      }
      html.markup("</td></tr>\n")
    }
    html.markup("</tbody></table></div>\n")
    let unused = figures.unused
    if !unused.isEmpty {
      html.markup(
        "<details><summary>\(unused.count.counted("quotation")) of \(figures.sets.count == 1 ? "the set" : "the sets") that nobody uses</summary><ul>"
      )
      for reference in unused {
        html.element("li", "", "“\(Self.cut(reference.quotation.text))” \(reference.credit)")
      }
      html.markup("</ul></details>\n")
    }
    html.markup("</section>\n")
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
    html.markup(
      "<section><h2 id=\"essays\">Essays</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Essays\"><table><thead><tr><th>essay</th>"
        + "<th class=\"n\">quotations</th><th class=\"n\">right</th><th class=\"n\">wrong</th>"
        + "<th class=\"n\">errors</th><th class=\"n\">warnings</th><th class=\"n\">other</th>"
        + "<th class=\"n\">themes</th></tr></thead>\n<tbody>\n")
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

  private func bar(_ count: Int, of most: Int, _ look: String) -> String {
    "<td class=\"barcell\"><span class=\"bar \(look)\" style=\"width:\(Self.percent(count, of: most))\"></span></td>"
  }

  private static func percent(_ count: Int, of most: Int) -> String {
    "\(count * 1000 / max(most, 1) / 10).\(count * 1000 / max(most, 1) % 10)%"
  }

  private static func cut(_ words: String) -> String {
    let lines = LineWrapping.lines(of: words.replacing("\n", with: " / "), width: 90)
    return (lines.first ?? "") + (lines.count > 1 ? " …" : "")
  }
}
