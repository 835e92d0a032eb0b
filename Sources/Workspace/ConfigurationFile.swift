import EssayRules
import EssayText

/// A value of a configuration that remembers where it stands, for errors found later on.
struct Placed<Value: Sendable & Equatable>: Sendable, Equatable {
  let value: Value
  /// In bytes of the configuration's text.
  let range: ByteRange
}

/// What one `.essaylint.json` says, or an editor in its stead, checked as far as it can be by
/// itself. What is not said is nil.
struct ConfigurationFile: Sendable, Equatable {
  /// The file's name wherever it is looked for.
  static let name = ".essaylint.json"

  /// The file as a person would name it, or the editor's settings.
  let displayPath: String
  /// The file, absolute; nil where an editor says it.
  let path: String?
  /// The folder to which paths in it are relative, absolute: a file's own.
  let folder: String
  /// The file's words; nil where an editor says it.
  var text: TextSnapshot?

  /// Ids of the quote sets that the essays are about.
  var texts: [Placed<String>]?
  /// Quote sets to know besides the built-in ones: paths, or ids of built-in ones.
  var sets: [Placed<String>]?
  /// The full texts.
  var sources: [Placed<NamedBook>]?
  /// The themes that essays must treat.
  var themes: [Placed<String>]?
  /// The path of an assignment.
  var assignment: Placed<String>?
  /// The rules to run.
  var select: [Placed<String>]?
  /// The rules not to run.
  var ignore: [Placed<String>]?
  /// Severities other than the rules' own.
  var severities: [String: Severity] = [:]
  /// From which severity on a finding makes the exit status 1.
  var failOn: FailureThreshold?
  /// Where each key stands: `themes`, `severity.misquote`.
  var keys: [String: ByteRange] = [:]

  /// The configuration of the file at `path`, which is absolute, before it is read.
  init(at path: String) {
    self.init(
      displayPath: PathNames.display(path), path: path, folder: PathNames.folder(of: path) ?? "/")
  }

  init(displayPath: String, path: String?, folder: String) {
    self.displayPath = displayPath
    self.path = path
    self.folder = folder
  }

  /// - Parameter range: the wrong words; nil where the file as a whole is meant.
  func problem(at range: ByteRange?, _ message: String) -> WorkspaceError.Problem {
    let stretch: TextStretch? =
      if let range, let text { TextStretch(range, of: text) } else { nil }
    return WorkspaceError.Problem(
      place: displayPath, path: path, stretch: stretch, message: message)
  }
}

extension ConfigurationFile {
  /// The configuration that holds for files in `folder`: that of the folder itself or of the
  /// nearest one above it.
  /// - Parameter folder: absolute.
  /// - Returns: its absolute path, nil where there is none; and every path that was looked at, the
  ///   one that is there last.
  static func search(from folder: String) -> (found: String?, lookedAt: [String]) {
    var lookedAt: [String] = []
    var folder: String? = folder
    while let current = folder {
      let path = PathNames.join(current, name)
      lookedAt.append(path)
      if FileStamp.isThere(path) { return (path, lookedAt) }
      folder = PathNames.folder(of: current)
    }
    return (nil, lookedAt)
  }
}
