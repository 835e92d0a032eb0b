import EssayRules
import QuoteSets

/// What a class's essays come to: a page for each, an index of all, and the same in CSV.
public struct ClassReport: Sendable {
  /// A file of the report.
  public struct File: Sendable {
    /// As seen from the report's folder: `essays/anna.html`.
    public let name: String
    public let bytes: [UInt8]
  }

  /// The folder of the essays' pages, within the report's.
  public static let pagesFolder = "essays"
  /// The page to open.
  public static let index = "index.html"

  /// What every page of a report has near its beginning.
  public static var mark: String { HTMLStyle.generator }

  private let version: String?
  private var figures = ClassFigures()
  private var names: Set<String> = []

  /// - Parameter version: the program's.
  public init(version: String?) {
    self.version = version
  }

  /// Takes an essay in.
  /// - Returns: its page.
  public mutating func add(_ essay: CheckedEssay) -> File {
    let page = "\(ClassReport.pagesFolder)/\(pageName(for: essay.path)).html"
    let article = EssayArticle(essay)
    figures.add(essay, title: article.title, page: page)
    var html = HTMLOutput()
    html.markup(HTMLStyle.head(title: article.title))
    html.markup("<a class=\"skip\" href=\"#text\">To the essay</a>\n")
    article.write(index: "../\(ClassReport.index)", to: &html)
    html.writeFooter(version: version)
    html.markup(HTMLStyle.foot)
    return File(name: page, bytes: html.bytes)
  }

  /// Takes note of a file that could not be checked.
  public mutating func add(_ failure: FailedFile) {
    figures.failures.append(failure)
  }

  /// The index and the tables, once all essays are in.
  public func files() -> [File] {
    let tables = ClassTables(figures)
    return [
      File(name: ClassReport.index, bytes: ClassIndex(figures, version: version).bytes),
      File(name: "essays.csv", bytes: tables.essays),
      File(name: "findings.csv", bytes: tables.findings),
      File(name: "quotations.csv", bytes: tables.quotations),
      File(name: "slips.csv", bytes: tables.slips),
    ]
  }

  /// A name that no other page has, nor would have where case does not count.
  private mutating func pageName(for path: String) -> String {
    let file = ReportedPath(path).name
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file[...]
    let plain = String(stem.prefix(60).map { $0.isLetter || $0.isNumber ? $0 : "-" })
    let base = plain.contains { $0 != "-" } ? plain : "essay"
    var name = base
    var number = 2
    while !names.insert(name.lowercased()).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}
