import EssayRules
import EssaySyntax
import EssayText
import QuoteSets

/// All that a page says of one essay.
struct EssayArticle {
  private let essay: CheckedEssay
  private let notes: [EssayNote]
  private let ids: PageIDs
  private let pictures: EssayPictures

  /// - Parameter number: the essay's on its page, from 1.
  init(_ essay: CheckedEssay, number: Int = 1) {
    self.essay = essay
    notes = EssayNote.all(of: essay.analysis)
    ids = PageIDs(prefix: number == 1 ? "" : "e\(number)-")
    pictures = EssayPictures(essay, ids)
  }

  /// The essay's own title, else its file's name.
  var title: String {
    let words = essay.analysis.essay.title.map { index -> String in
      let text = essay.analysis.essay.blocks[index].text
      return String(decoding: text.bytes, as: UTF8.self)
    }
    let line = words?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    return line.isEmpty ? ReportedPath(essay.path).name : line
  }

  /// - Parameter index: where the page of all essays is, as seen from here; nil where there is none.
  func write(index: String? = nil, to output: inout HTMLOutput) {
    output.markup("<header>")
    if let index {
      output.markup("<nav class=\"nav\"><a href=\"\(index)\">All essays</a></nav>")
    }
    output.element("h1", "", title)
    writeSubject(to: &output)
    writeTally(to: &output)
    output.markup("</header>\n<main>\n")
    writeOverview(to: &output)
    writeFindings(to: &output)
    output.markup(
      "<section aria-labelledby=\"\(ids.prefix)text\"><h2 id=\"\(ids.prefix)text\">The essay</h2>\n"
    )
    EssayBody(essay, notes, ids).write(to: &output)
    output.markup("</section>\n</main>\n")
  }

  private func writeSubject(to output: inout HTMLOutput) {
    let subjects = essay.analysis.subjects.map { "\($0.title) (\($0.author.name))" }
    output.element("p", " class=\"sub\"", essay.path)
    output.element(
      "p", " class=\"sub\"",
      subjects.isEmpty
        ? "About no text that essaylint knows: its quotations and themes are unchecked."
        : "On \(subjects.joined(separator: ", "))")
  }

  private func writeTally(to output: inout HTMLOutput) {
    let analysis = essay.analysis
    output.markup("<ul class=\"tally\">")
    for severity in Severity.allCases {
      let count = analysis.findings.count { $0.severity == severity }
      guard count > 0 else { continue }
      let noun =
        severity == .information
        ? "information" : count == 1 ? severity.rawValue : "\(severity.rawValue)s"
      output.markup("<li class=\"\(severity.rawValue)\"><b>\(count)</b> \(noun)</li>")
    }
    if analysis.findings.isEmpty { output.markup("<li class=\"verbatim\">Nothing to mend</li>") }
    let right = analysis.quotations.count { $0.verdict.isRight }
    output.markup(
      "<li><b>\(analysis.quotations.count)</b> quotation\(analysis.quotations.count == 1 ? "" : "s"), "
        + "\(right) right</li></ul>")
  }

  // MARK: - Overview

  private func writeOverview(to output: inout HTMLOutput) {
    let analysis = essay.analysis
    if !analysis.quotations.isEmpty {
      output.markup(
        "<section><h2>Where the quotations fall</h2>\n<figure>")
      pictures.writeQuotations(notes, to: &output)
      output.markup(
        "<figcaption>From the essay’s beginning to its end, a block for each paragraph. Right quotations stand above the line, wrong ones below it.</figcaption></figure>\n<ul class=\"legend\">"
      )
      for verdict in Verdict.allCases {
        let count = analysis.quotations.count { $0.verdict == verdict }
        guard count > 0 else { continue }
        output.markup(
          "<li class=\"\(verdict.rawValue)\"><span class=\"q \(verdict.rawValue)\">\u{A0}\(verdict.sign)\u{A0}</span> \(count) \(verdict.wording)</li>"
        )
      }
      output.markup("</ul></section>\n")
    }
    if !analysis.themes.isEmpty { writeThemes(to: &output) }
  }

  private func writeThemes(to output: inout HTMLOutput) {
    let themes = essay.analysis.themes
    let treated = themes.count { !$0.mentions.isEmpty }
    output.markup("<section><h2>Themes</h2>\n<figure>")
    pictures.writeThemeBar(to: &output)
    output.markup(
      "<figcaption>\(treated) of \(themes.count) treated, \(themes.count - treated) missing</figcaption></figure>\n<ul class=\"themes\">"
    )
    for (number, treatment) in themes.enumerated() {
      output.markup("<li><div>")
      output.element("b", "", treatment.theme.name)
      let count = treatment.mentions.count
      output.markup(
        count == 0
          ? " <span class=\"misquoted\"><span class=\"wrong\">missing</span></span>"
          : "<br><span class=\"sub\">\(count.counted("mention"))</span>")
      output.markup("</div>")
      if count == 0 {
        let terms = essay.analysis.findings.first {
          $0.theme == treatment.theme.id && $0.notes.count > 1
        }?.notes.last
        output.element(
          "span", " class=\"sub\"",
          [treatment.theme.description, terms.map { "(\($0))" }].compactMap(\.self)
            .joined(separator: " "))
      } else {
        pictures.writeMentions(ofTheme: number, to: &output)
      }
      output.markup("</li>")
    }
    output.markup("</ul></section>\n")
  }

  // MARK: - Findings

  private func writeFindings(to output: inout HTMLOutput) {
    let findings = essay.analysis.findings
    guard !findings.isEmpty else { return }
    output.markup("<section><h2>What was found</h2>\n<ol class=\"findings\">\n")
    var positions = PositionCursor(essay.analysis.text, .utf32)
    for finding in findings {
      let line = positions.position(of: finding.range.lowerBound).line + 1
      let place =
        essay.paragraphs?.place(of: finding.range.lowerBound).description ?? "line \(line)"
      let note = notes.first { note in
        note.findings.contains {
          $0.range == finding.range && $0.rule == finding.rule && $0.message == finding.message
        }
      }
      output.markup(
        "<li class=\"\(finding.severity.rawValue)\"><b>\(finding.severity.rawValue)</b> ")
      output.markup("<a href=\"#\(note.map(ids.place) ?? "")\">")
      output.text(finding.message)
      output.markup(
        "</a> <span class=\"place\">\(HTMLOutput.escaped(place)), \(finding.rule)</span></li>\n")
    }
    output.markup("</ol></section>\n")
  }
}

extension ReportedPath {
  /// The file's own name.
  var name: String { normalized.split(separator: "/").last.map(String.init) ?? normalized }
}
