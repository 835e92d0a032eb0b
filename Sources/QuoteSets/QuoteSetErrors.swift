public import PositionedJSON

/// All that is wrong with a quote set.
public struct QuoteSetErrors: Error, Sendable, Equatable {
  /// One thing that is wrong.
  public struct Problem: Sendable, Equatable {
    /// The offending bytes of the file.
    public let range: Range<Int>
    /// Where they begin: line and column from 1, the column in Unicode scalars.
    public let place: JSONPlace
    /// What is wrong, in one line.
    public let message: String
  }

  /// In the order of the file; at least one.
  public let problems: [Problem]

  /// How many problems are told at once: nobody reads more, and a stranger's file has a bound.
  static let maximumCount = 100

  init(_ diagnostics: [JSONDiagnostic], in bytes: [UInt8]) {
    let locator = JSONLocator(bytes)
    problems =
      diagnostics
      .sorted { ($0.range.lowerBound, $0.message) < ($1.range.lowerBound, $1.message) }
      .prefix(Self.maximumCount)
      .map {
        Problem(
          range: $0.range, place: locator.place(of: $0.range.lowerBound), message: $0.message)
      }
  }

  /// The problems as a compiler prints them, a line each: `path:line:column: error: message`.
  /// - Parameter path: the file as the user named it.
  public func render(path: String) -> String {
    problems.map { "\(path):\($0.place.line):\($0.place.column): error: \($0.message)" }
      .joined(separator: "\n")
  }
}
