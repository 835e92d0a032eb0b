import EssaySyntax

/// The essays of a folder.
public struct EssayFiles: Sendable, Equatable {
  /// The essays, absolute: each folder's files and folders in the order of their names' bytes.
  public let paths: [String]
  /// Whether that is all of them: a bound was not reached.
  public let isComplete: Bool
  /// Whether ignore files name essays, or folders that may hold some.
  public let isIgnoring: Bool
  /// What may hold essays, or say which are none, and cannot be read.
  public let failures: [Failure]

  /// A folder, an ignore file or an essay.
  public struct Failure: Sendable, Equatable {
    /// Absolute; bytes that are no UTF-8 are `\xHH`.
    public let path: String
    /// Whether it is an essay itself.
    public let isEssay: Bool
    /// In one line: `permission denied`.
    public let reason: String
  }

  /// Finds every file with an essay's ending, in `folder` and those below it.
  ///
  /// Passed over are names that begin with a dot, `node_modules`, links to folders, and what
  /// `.gitignore` files say: those of the folders themselves, and those above `folder` in the same
  /// Git repository.
  /// - Parameters:
  ///   - folder: absolute or as seen from the working folder.
  ///   - limit: how many essays are listed at most.
  ///   - budget: how many names are looked at, at most.
  ///   - takesDocuments: whether what word processors write is taken, too; an editor opens none of it.
  public static func list(
    under folder: String, limit: Int = 10_000, budget: Int = 200_000, takesDocuments: Bool = false
  ) -> EssayFiles {
    var walk = Walk(limit: limit, budget: budget, takesDocuments: takesDocuments)
    let folder = PathNames.absolute(folder)
    let above = IgnoreFile.folders(above: folder).compactMap { walk.ignoreFile(in: $0) }
    walk.take(folder, under: above, depth: 0)
    return EssayFiles(
      paths: walk.paths, isComplete: walk.isComplete, isIgnoring: walk.isIgnoring,
      failures: walk.failures)
  }
}

/// A `.gitignore` file where it stands.
private struct IgnoreFile {
  private let rules: GitIgnore
  /// How many bytes of an absolute path say that it is in the file's folder.
  private let prefixCount: Int

  /// The one of a folder; nil where it has none.
  /// - Throws: why it cannot be read.
  init?(in folder: String) throws(FileError) {
    do {
      let path = Self.path(in: folder)
      rules = GitIgnore(try FileReader.bytes(at: path, kind: .regular, limit: 1 << 20))
      prefixCount = PathNames.join(folder, "").utf8.count
    } catch .missing, .folder, .notRegular {
      return nil
    }
  }

  static func path(in folder: String) -> String { PathNames.join(folder, ".gitignore") }

  func ignores(_ path: [UInt8], isFolder: Bool) -> Bool? {
    rules.ignores(path[prefixCount...], isFolder: isFolder)
  }

  /// The folders above `folder`, the uppermost first, as far as its repository reaches.
  static func folders(above folder: String) -> [String] {
    var folders: [String] = []
    var current: String? = folder
    while let folder = current {
      if FileStamp.isThere(PathNames.join(folder, ".git")) { return folders.reversed() }
      current = PathNames.folder(of: folder)
      if let current { folders.append(current) }
    }
    return []
  }
}

/// One way through a folder and those below it.
private struct Walk {
  private static let maximumDepth = 32

  private let limit: Int
  private let takesDocuments: Bool
  /// How many more names are looked at.
  private var budget: Int
  private(set) var paths: [String] = []
  private(set) var isComplete = true
  private(set) var isIgnoring = false
  private(set) var failures: [EssayFiles.Failure] = []

  init(limit: Int, budget: Int, takesDocuments: Bool) {
    self.limit = limit
    self.takesDocuments = takesDocuments
    self.budget = budget
  }

  /// The ignore file of a folder; nil where there is none that can be read.
  mutating func ignoreFile(in folder: String) -> IgnoreFile? {
    do {
      return try IgnoreFile(in: folder)
    } catch {
      let path = IgnoreFile.path(in: folder)
      failures.append(.init(path: path, isEssay: false, reason: "\(error)"))
      return nil
    }
  }

  /// - Parameter ignoring: of the folders above, the uppermost first.
  mutating func take(_ folder: String, under ignoring: [IgnoreFile], depth: Int) {
    let (entries, failure) = FolderEntry.all(in: folder, limit: budget)
    if let failure, failure != .missing {
      failures.append(.init(path: folder, isEssay: false, reason: "\(failure)"))
      if entries.isEmpty { return }
    }
    budget -= entries.count
    if budget <= 0 { isComplete = false }
    let ignoring = ignoring + [ignoreFile(in: folder)].compactMap { $0 }
    let prefix = Array(PathNames.join(folder, "").utf8)
    for entry in entries where isWanted(entry) {
      let bytes = prefix + entry.bytes
      let verdicts = ignoring.reversed().lazy.compactMap {
        $0.ignores(bytes, isFolder: entry.kind == .folder)
      }
      if verdicts.first == true {
        isIgnoring = true
        continue
      }
      let path = PathNames.join(folder, entry.name)
      guard entry.isText else {
        failures.append(
          .init(
            path: path, isEssay: entry.kind == .file, reason: "this name is not UTF-8; rename it"))
        continue
      }
      if entry.kind == .folder {
        guard depth < Self.maximumDepth, budget > 0 else {
          isComplete = false
          continue
        }
        take(path, under: ignoring, depth: depth + 1)
      } else if paths.count < limit {
        paths.append(path)
      } else {
        isComplete = false
      }
      // What is missing from here on is missed already.
      if !isComplete, paths.count >= limit { return }
    }
  }

  private func isWanted(_ entry: FolderEntry) -> Bool {
    guard !entry.name.hasPrefix(".") else { return false }
    switch entry.kind {
    case .folder: return entry.name != "node_modules"
    case .file:
      return EssayFormat(fileExtension: PathNames.ending(of: entry.name)) != nil
        || takesDocuments && ConvertibleFormat.isEssayInFolder(entry.name)
    case .other: return false
    }
  }
}
