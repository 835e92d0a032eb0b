public import EssayRules

/// Writes what was found out about a run's essays, in one format.
///
/// A report gets the essays one after the other and appends bytes as soon as it can; what needs the
/// whole run waits for the end.
public protocol Report: Sendable {
  /// An essay that was judged.
  mutating func add(_ essay: CheckedEssay, to output: inout [UInt8])
  /// A file that could not be.
  mutating func add(_ failure: FailedFile, to output: inout [UInt8])
  /// Nothing more comes.
  mutating func finish(into output: inout [UInt8])
}

/// A format by the name that the command line gives it.
public struct ReportFormat: Sendable {
  /// What stands after `--format`.
  public let name: String
  /// Which form of it this is: ours count from 1 and grow by one when something that was there is
  /// no longer, or means something else; others' are as those have numbered them.
  public let version: String
  /// What it is for, in a line without a final full stop.
  public let summary: String
  private let make: @Sendable (ReportStyle) -> any Report

  init(
    name: String, version: String, summary: String,
    make: @escaping @Sendable (ReportStyle) -> any Report
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.make = make
  }

  /// Every format there is. A new one has a file of its own, and its name here.
  public static let all: [ReportFormat] = [
    .text, .html, .compact, .json, .jsonLines, .sarif, .gitHub, .gitLab, .junit, .checkstyle,
  ]

  /// The format of that name; nil where there is none.
  public init?(name: String) {
    guard let format = ReportFormat.all.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  /// An empty report in this format.
  public func report(style: ReportStyle = ReportStyle()) -> any Report {
    make(style)
  }
}

/// How a report is to look.
public struct ReportStyle: Sendable, Equatable {
  /// Whether escape sequences for colour are understood. Formats for programs have none.
  public var isColoured: Bool
  /// How many columns a line has.
  public var width: Int
  /// Whether findings are all that is to be told: no line that sums them up.
  public var isQuiet: Bool
  /// Whether the pages of the rules that have found something come after the findings.
  public var explains: Bool
  /// The program's version, for formats that say what wrote them.
  public var version: String?

  public init(
    isColoured: Bool = false, width: Int = 100, isQuiet: Bool = false, explains: Bool = false,
    version: String? = nil
  ) {
    self.isColoured = isColoured
    self.width = width
    self.isQuiet = isQuiet
    self.explains = explains
    self.version = version
  }
}

/// An essay that was judged.
public struct CheckedEssay: Sendable {
  /// The file as the user named it.
  public let path: String
  public let analysis: Analysis
  /// What its text was converted from: `docx`; nil where the file has the text itself.
  public let convertedFrom: String?
  /// Where things stand in a converted essay, whose lines nobody sees; nil for all others.
  let paragraphs: ParagraphNumbers?

  public init(path: String, analysis: Analysis, convertedFrom: String? = nil) {
    self.path = path
    self.analysis = analysis
    self.convertedFrom = convertedFrom
    paragraphs = convertedFrom.map { _ in ParagraphNumbers(analysis.essay) }
  }
}

/// A file that could not be judged, and why.
public struct FailedFile: Sendable, Equatable {
  /// What stands in the place of a rule's id where a format wants one.
  public static let code = "not-checked"

  /// The file as the user named it.
  public let path: String
  /// In one line: `no such file`.
  public let message: String

  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}
