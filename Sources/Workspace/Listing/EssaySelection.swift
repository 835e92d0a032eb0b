/// The essays that the words of a command line name.
public struct EssaySelection: Sendable {
  /// One thing to check.
  public enum Item: Sendable, Equatable {
    /// Standard input.
    case standardInput
    /// A file, as the user would name it.
    case file(String)
    /// What names no essay, and why.
    case nothing(name: String, reason: String)
  }

  /// In the order of the words, each folder's in the order of their names; no file twice.
  public private(set) var items: [Item] = []
  private var seen: Set<FileIdentity> = []
  private var seenNames: Set<String> = []

  /// The most essays that a folder may have.
  private static let limit = 1_000_000

  /// - Parameter words: files, folders, patterns such as `essays/**/*.md`, and `-`, standard input.
  ///   A file that is named is taken whatever its ending; of a folder, what ``EssayFiles`` finds.
  public init(_ words: [String]) {
    for word in words {
      if word == "-" {
        if !items.contains(.standardInput) { items.append(.standardInput) }
      } else if FolderEntry.isFolder(word) {
        take(essaysOf: word)
      } else if FileStamp(word) == nil, word.contains(where: { "*?[".contains($0) }) {
        take(matching: word)
      } else if word.unicodeScalars.contains("\u{FFFD}"), FileStamp(word) == nil {
        // What a word has in the place of bytes that are no UTF-8, as where a shell found the name.
        take(nothing: word, "no such file; if its name is not UTF-8, rename it")
      } else {
        take(file: word)
      }
    }
  }

  private mutating func take(file name: String) {
    // Two names of one file, be it by a link, are told by its number.
    let isNew =
      if let identity = FileIdentity(name) { seen.insert(identity).inserted } else {
        seenNames.insert(name).inserted
      }
    if isNew { items.append(.file(name)) }
  }

  private mutating func take(essaysOf folder: String) {
    let found = Self.essays(in: folder)
    guard !found.isEmpty else {
      let exception = found.isIgnoring ? " but what .gitignore names" : ""
      return take(
        nothing: folder,
        "no essay in this folder (Markdown, LaTeX, text, Word, OpenDocument)\(exception)")
    }
    take(found, of: folder)
  }

  private mutating func take(matching pattern: String) {
    let steps = pattern.split(separator: "/", omittingEmptySubsequences: false)
    let plain = steps.prefix { step in !step.contains { "*?[\\".contains($0) } }
    let folder = plain.joined(separator: "/")
    let start = plain.isEmpty ? "." : folder.isEmpty ? "/" : folder
    // The steps that say nothing are not in the names that are compared.
    let rest = steps[plain.endIndex...].filter { !$0.isEmpty && $0 != "." }
    guard let wanted = SteppedPattern(rest, isOfFolders: steps.last?.isEmpty == true) else {
      return take(file: pattern)
    }
    var found = Self.essays(in: start, isNamed: !plain.isEmpty)
    found.files.removeAll { !wanted.names($0.rest) }
    found.failures.removeAll { failure in
      !(failure.isEssay ? wanted.names(failure.rest) : wanted.mayConcern(failure.rest))
    }
    guard FolderEntry.isFolder(start), !found.isEmpty else {
      return take(nothing: pattern, "no essay has a name like this")
    }
    take(found, of: start)
  }

  private mutating func take(nothing name: String, _ reason: String) {
    let item = Item.nothing(name: name, reason: reason)
    if seenNames.insert("\(name): \(reason)").inserted { items.append(item) }
  }

  private mutating func take(_ found: Found, of folder: String) {
    for file in found.files { take(file: file.name) }
    for failure in found.failures { take(nothing: failure.name, failure.reason) }
    if !found.isComplete {
      take(nothing: folder, "too many files to look through; name the folders in it")
    }
  }

  /// What was found in a folder and below, by names that begin as the folder's does.
  private struct Found {
    /// `rest` is the name as seen from the folder.
    var files: [(name: String, rest: Substring)] = []
    var failures: [(name: String, rest: Substring, isEssay: Bool, reason: String)] = []
    var isComplete = true
    var isIgnoring = false

    var isEmpty: Bool { files.isEmpty && failures.isEmpty && isComplete }
  }

  /// - Parameter isNamed: whether the folder was named, so that the names of what is in it begin
  ///   with its own.
  private static func essays(in folder: String, isNamed: Bool? = nil) -> Found {
    let list = EssayFiles.list(
      under: folder, limit: limit, budget: 10 * limit, takesDocuments: true)
    let absolute = PathNames.absolute(folder)
    let root = PathNames.join(absolute, "")
    let isNamed = isNamed ?? (folder != ".")
    func seen(_ path: String) -> (name: String, rest: Substring) {
      if path == absolute { return (folder, "") }
      // What stands above the folder is called by its whole name.
      guard path.utf8.starts(with: root.utf8) else { return (PathNames.display(path), "") }
      let rest = Substring(path.utf8.dropFirst(root.utf8.count))
      return (isNamed ? PathNames.join(folder, String(rest)) : String(rest), rest)
    }
    return Found(
      files: list.paths.map(seen),
      failures: list.failures.map { failure in
        let (name, rest) = seen(failure.path)
        return (name, rest, failure.isEssay, failure.reason)
      },
      isComplete: list.isComplete, isIgnoring: list.isIgnoring)
  }
}

/// A pattern from its first step with a wildcard on, for names as seen from the folder before.
private struct SteppedPattern {
  private let steps: [Substring]
  private let glob: GlobPattern
  /// Whether it ends with a slash, and so means folders.
  private let isOfFolders: Bool

  /// - Returns: nil where it can match nothing.
  init?(_ steps: [Substring], isOfFolders: Bool) {
    guard let glob = GlobPattern(steps.joined(separator: "/").utf8) else { return nil }
    self.steps = steps
    self.glob = glob
    self.isOfFolders = isOfFolders
  }

  /// Whether it stands for a file, or for a folder that the file is in.
  func names(_ file: Substring) -> Bool {
    let bytes = Array(file.utf8)
    let folders = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
    return folders.contains { glob.matches(bytes[..<$0]) }
      || !isOfFolders && glob.matches(bytes[...])
  }

  /// Whether what it stands for can be in a folder of that name, or be it, or depend on it.
  func mayConcern(_ name: Substring) -> Bool {
    for (step, name) in zip(steps, name.split(separator: "/")) {
      if step.contains("**") || name == ".gitignore" { return true }
      if GlobPattern(step.utf8)?.matches(Array(name.utf8)[...]) == false { return false }
    }
    return true
  }
}
