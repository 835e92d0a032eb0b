public import EssayRules
public import EssayText

/// Something that the user gave (a configuration, a quote set, a source, an option) cannot be used.
public struct WorkspaceError: Error, Sendable, Equatable {
  /// One thing that is wrong.
  public struct Problem: Sendable, Equatable {
    /// The file as the user knows it, the option, or the editor: `.essaylint.json`, `--themes`,
    /// `essaylint settings`.
    public let place: String
    /// The file that the wrong words stand in, absolute; nil where they stand in none.
    public let path: String?
    /// The wrong words; nil where the file as a whole is meant, or no file.
    public let stretch: TextStretch?
    /// What is wrong and what would be right, in one line without a final full stop.
    public let message: String
    /// An error where it keeps the thing from being used.
    public let severity: Severity

    package init(
      place: String, path: String? = nil, stretch: TextStretch? = nil, message: String,
      severity: Severity = .error
    ) {
      self.severity = severity
      self.place = place
      self.path = path
      self.stretch = stretch
      self.message = message
    }
  }

  /// At least one.
  public let problems: [Problem]

  package init(_ problems: [Problem]) {
    self.problems = problems
  }

  package init(place: String, path: String? = nil, message: String) {
    self.init([Problem(place: place, path: path, message: message)])
  }
}

/// A stretch of a text, together with the text as it was: an editor may know another by now.
public struct TextStretch: Sendable, Equatable {
  public let text: TextSnapshot
  /// In bytes of `text`; empty at a place where something is missing.
  public let range: ByteRange

  public init(_ range: ByteRange, of text: TextSnapshot) {
    self.text = text
    self.range = range
  }

  /// Where it begins; line and column from 0.
  public func start(_ encoding: PositionEncoding) -> TextPosition {
    text.position(of: range.lowerBound, encoding)
  }

  /// Where it ends; line and column from 0.
  public func end(_ encoding: PositionEncoding) -> TextPosition {
    text.position(of: range.upperBound, encoding)
  }
}

extension WorkspaceError.Problem {
  /// Line and column where the wrong words begin, both from 0, columns in Unicode scalars; nil
  /// where the file as a whole is meant.
  public var position: TextPosition? { stretch?.start(.utf32) }

  /// Line and column where they end, counted likewise.
  public var end: TextPosition? { stretch?.end(.utf32) }
}

extension WorkspaceError.Problem: CustomStringConvertible {
  /// `path:line:column: message` with line and column from 1, as compilers and editors write it.
  public var description: String { "\(location): \(message)" }

  /// `path:line:column`, or the path alone.
  public var location: String {
    guard let position else { return place }
    return "\(place):\(position.line + 1):\(position.column + 1)"
  }
}

extension WorkspaceError: CustomStringConvertible {
  /// One line for each problem.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
