import EssayRules
import EssayText

/// A value of a configuration file that remembers where it stands, for errors found later on.
struct Placed<Value: Sendable>: Sendable {
  let value: Value
  let position: TextPosition
}

/// What one `.essaylint.json` says, checked as far as a file can be by itself.
struct ConfigurationFile: Sendable {
  /// The file's name wherever it is looked for.
  static let name = ".essaylint.json"

  /// The file as a person would name it.
  let displayPath: String
  /// Its folder, absolute. Paths in the file are relative to it.
  let folder: String

  /// Ids of the quote sets that the essays are about.
  var texts: [Placed<String>] = []
  /// Quote sets to know besides the built-in ones: paths, or ids of built-in ones.
  var sets: [Placed<String>] = []
  /// The path of the work's full text.
  var source: Placed<String>?
  /// The themes that essays must treat.
  var themes: [Placed<String>]?
  /// The rules to run.
  var select: [Placed<String>]?
  /// The rules not to run.
  var ignore: [Placed<String>] = []
  /// Severities other than the rules' own.
  var severities: [String: Severity] = [:]
  /// From which severity on a finding makes the exit status 1.
  var failOn: FailureThreshold?

  init(displayPath: String, folder: String) {
    self.displayPath = displayPath
    self.folder = folder
  }

  func problem(at position: TextPosition?, _ message: String) -> WorkspaceError.Problem {
    WorkspaceError.Problem(place: displayPath, position: position, message: message)
  }
}

extension ConfigurationFile {
  /// The configuration that holds for files in `folder`: that of the folder itself or of the
  /// nearest one above it.
  /// - Parameter folder: absolute.
  /// - Returns: its absolute path; nil where there is none.
  static func nearest(to folder: String) -> String? {
    var folder: String? = folder
    while let current = folder {
      let path = PathNames.join(current, name)
      if FileStamp(path) != nil { return path }
      folder = PathNames.folder(of: current)
    }
    return nil
  }
}
