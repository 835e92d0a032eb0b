import QuoteSets

/// How often each essay mentions each theme of a text: a row an essay, a column a theme, the number in
/// its place and the darker the more.
struct HeatMap {
  private let set: QuoteSet
  private let records: [ClassFigures.Record]

  private static let nameWidth = 250
  private static let cellWidth = 74
  private static let cellHeight = 24
  /// The most characters of a theme's name.
  private static let headLimit = 26

  /// What the themes' names take, which stand aslant.
  private let headHeight: Int

  /// - Parameter records: of all essays; those that are about another text are left out.
  init(set: QuoteSet, records: [ClassFigures.Record]) {
    self.set = set
    headHeight = 24 + (set.themes.map { min($0.name.count, Self.headLimit) }.max() ?? 0) * 9 / 2
    self.records = records.filter { $0.themes.keys.contains { $0.set == set.id } }
  }

  func write(to html: inout HTMLOutput) {
    let width = Self.nameWidth + set.themes.count * Self.cellWidth + 90
    let height = headHeight + records.count * Self.cellHeight + 4
    html.markup("<div class=\"wide\" tabindex=\"0\" role=\"region\"")
    html.markup(HTMLOutput.attribute("aria-label", "Themes of \(set.title) by essay"))
    html.markup(
      "><svg viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" "
        + "style=\"width:\(width)px;max-width:none\" font-size=\"13\" role=\"group\"")
    html.markup(
      HTMLOutput.attribute("aria-label", "How often each essay mentions each theme") + ">\n")
    for (column, theme) in set.themes.enumerated() {
      let x = Self.nameWidth + column * Self.cellWidth + Self.cellWidth / 2
      html.markup(
        "<text transform=\"translate(\(x) \(headHeight - 8)) rotate(-35)\" fill=\"var(--text)\">"
      )
      html.text(Self.cut(theme.name, Self.headLimit))
      html.markup("</text>\n")
    }
    for (row, record) in records.enumerated() {
      write(record, at: headHeight + row * Self.cellHeight, to: &html)
    }
    html.markup("</svg></div>\n")
    html.markup(
      "<p class=\"sub\">How often the essay’s own prose mentions the theme; – is never.</p>\n")
  }

  private func write(_ record: ClassFigures.Record, at y: Int, to html: inout HTMLOutput) {
    let line = y + Self.cellHeight * 2 / 3
    html.markup("<a href=\"\(ReportedPath(record.page).uri)\"")
    html.markup(HTMLOutput.attribute("aria-label", record.path))
    html.markup("><text x=\"0\" y=\"\(line)\" fill=\"var(--link)\" text-decoration=\"underline\">")
    html.text(Self.cut(ReportedPath(record.path).name, 34))
    html.markup("</text></a>")
    for (column, theme) in set.themes.enumerated() {
      let count = record.themes[ClassFigures.ThemeKey(set: set.id, theme: theme.id)] ?? 0
      let step = Self.step(of: count)
      let x = Self.nameWidth + column * Self.cellWidth
      html.markup(
        "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(Self.cellWidth)\" height=\"\(Self.cellHeight)\" "
          + "fill=\"var(--heat-\(step))\" stroke=\"var(--line)\"><title>")
      html.text("\(record.title): \(theme.name), \(count.counted("mention"))")
      html.markup(
        "</title></rect><text x=\"\(x + Self.cellWidth / 2)\" y=\"\(line)\" text-anchor=\"middle\" "
          + "pointer-events=\"none\" fill=\"var(--heat-ink\(step == 4 ? "-4" : ""))\">"
          + "\(count == 0 ? "–" : "\(count)")</text>")
    }
    html.markup("\n")
  }

  private static func step(of count: Int) -> Int {
    switch count {
    case 0: 0
    case 1: 1
    case 2...3: 2
    case 4...7: 3
    default: 4
    }
  }

  private static func cut(_ words: String, _ limit: Int) -> String {
    words.count > limit ? words.prefix(limit - 1) + "…" : words
  }
}
