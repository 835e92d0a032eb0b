import EssayRules

extension ReportFormat {
  /// A page to look at in a browser or on paper.
  public static let html = ReportFormat(
    name: "html", version: "1",
    summary: "A page for a browser or paper: the essay with its quotations marked, notes beside it"
  ) { HTMLReport(version: $0.version) }
}

/// One page that needs nothing else. Several essays come one after the other.
struct HTMLReport: Report {
  private let version: String?
  private var count = 0
  private var failures: [FailedFile] = []

  init(version: String?) {
    self.version = version
  }

  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8]) {
    count += 1
    let article = EssayArticle(essay, number: count)
    var html = HTMLOutput()
    if count == 1 { begin(title: article.title, &html) }
    article.write(to: &html)
    output += html.drain()
  }

  mutating func add(_ failure: FailedFile, to output: inout [UInt8]) {
    failures.append(failure)
  }

  mutating func finish(into output: inout [UInt8]) {
    var html = HTMLOutput()
    if count == 0 { begin(title: "No essay", &html) }
    html.writeFailures(failures)
    html.writeFooter(version: version)
    html.markup(HTMLStyle.foot)
    output += html.drain()
  }

  private func begin(title: String, _ html: inout HTMLOutput) {
    html.markup(HTMLStyle.head(title: title))
    html.markup("<a class=\"skip\" href=\"#text\">To the essay</a>\n")
  }
}

extension HTMLOutput {
  mutating func writeFailures(_ failures: [FailedFile]) {
    guard !failures.isEmpty else { return }
    markup("<section><h2>Could not be checked</h2><ul>")
    for failure in failures {
      markup("<li>")
      element("b", "", failure.path)
      text(": \(failure.message)")
      markup("</li>")
    }
    markup("</ul></section>\n")
  }

  mutating func writeFooter(version: String?) {
    markup("<footer>Made by essaylint\(version.map { " \($0)" } ?? ""). ")
    markup(
      "A program finds slips, and does not judge an essay: look before you mend or mark.</footer>\n"
    )
  }
}
