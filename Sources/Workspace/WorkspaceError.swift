public import EssayText

/// Something that the user gave (a configuration, a quote set, a source, an option) cannot be used.
public struct WorkspaceError: Error, Sendable, Equatable {
  /// One thing that is wrong.
  public struct Problem: Sendable, Equatable {
    /// The file as the user knows it, or the option: `.essaylint.json`, `--themes`.
    public let place: String
    /// Line and column where the wrong words begin, both from 0, columns in Unicode scalars; nil
    /// where the file as a whole is meant.
    public let position: TextPosition?
    /// What is wrong and what would be right, in one line without a final full stop.
    public let message: String

    package init(place: String, position: TextPosition? = nil, message: String) {
      self.place = place
      self.position = position
      self.message = message
    }
  }

  /// At least one.
  public let problems: [Problem]

  package init(_ problems: [Problem]) {
    self.problems = problems
  }

  package init(place: String, message: String) {
    self.init([Problem(place: place, message: message)])
  }
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
