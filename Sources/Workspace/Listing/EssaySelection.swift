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
    let names = Self.names(in: folder) { _ in true }
    guard !names.files.isEmpty else {
      return items.append(
        .nothing(name: folder, reason: "no essay in this folder (Markdown, LaTeX or text)"))
    }
    take(names, of: folder)
  }

  private mutating func take(matching pattern: String) {
    let steps = pattern.split(separator: "/", omittingEmptySubsequences: false)
    let plain = steps.prefix { step in !step.contains { "*?[\\".contains($0) } }
    let folder = plain.joined(separator: "/")
    let start = plain.isEmpty ? "." : folder.isEmpty ? "/" : folder
    guard let glob = GlobPattern(pattern.utf8) else { return take(file: pattern) }
    guard FolderEntry.isFolder(start) else {
      return items.append(.nothing(name: pattern, reason: "no essay has a name like this"))
    }
    let names = Self.names(in: start) { name in
      // What is in a folder that the pattern names is meant with it.
      let bytes = Array(name.utf8)
      let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") } + [bytes.count]
      return ends.contains { glob.matches(bytes[..<$0]) }
    }
    guard !names.files.isEmpty else {
      return items.append(.nothing(name: pattern, reason: "no essay has a name like this"))
    }
    take(names, of: start)
  }

  private mutating func take(_ names: (files: [String], isComplete: Bool), of folder: String) {
    for name in names.files { take(file: name) }
    if !names.isComplete {
      items.append(
        .nothing(name: folder, reason: "too many files to look through; name the folders in it"))
    }
  }

  /// The essays in a folder and below, by names that begin as the folder's does.
  private static func names(in folder: String, where isWanted: (String) -> Bool)
    -> (files: [String], isComplete: Bool)
  {
    let list = EssayFiles.list(under: folder, limit: limit, budget: 10 * limit)
    let root = PathNames.join(PathNames.absolute(folder), "")
    let files = list.paths.map { path in
      let rest = String(path.dropFirst(root.count))
      return folder == "." ? rest : PathNames.join(folder, rest)
    }
    return (files.filter(isWanted), list.isComplete)
  }
}
