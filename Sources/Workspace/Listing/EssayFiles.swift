import EssaySyntax

/// The essays of a folder.
public struct EssayFiles: Sendable, Equatable {
  /// The essays, absolute: each folder's files and folders in the order of their names' bytes.
  public let paths: [String]
  /// Whether that is all of them: a bound was not reached.
  public let isComplete: Bool

  /// Finds every file with an essay's ending, in `folder` and those below it.
  ///
  /// Passed over are names that begin with a dot, `node_modules`, links to folders, and what
  /// `.gitignore` files say: those of the folders themselves, and those above `folder` in the same
  /// Git repository.
  /// - Parameters:
  ///   - folder: absolute or as seen from the working folder.
  ///   - limit: how many essays are listed at most.
  ///   - budget: how many names are looked at, at most.
  public static func list(
    under folder: String, limit: Int = 10_000, budget: Int = 200_000
  ) -> EssayFiles {
    var walk = Walk(limit: limit, budget: budget)
    let folder = PathNames.absolute(folder)
    walk.take(folder, under: IgnoreFile.above(folder), depth: 0)
    return EssayFiles(paths: walk.paths, isComplete: walk.isComplete)
  }
}

/// A `.gitignore` file where it stands.
private struct IgnoreFile {
  private let rules: GitIgnore
  /// How many bytes of an absolute path say that it is in the file's folder.
  private let prefixCount: Int

  /// The one of a folder; nil where it has none that can be read.
  init?(in folder: String) {
    let path = PathNames.join(folder, ".gitignore")
    guard let bytes = try? FileReader.bytes(at: path, kind: .regular, limit: 1 << 20) else {
      return nil
    }
    rules = GitIgnore(bytes)
    prefixCount = PathNames.join(folder, "").utf8.count
  }

  func ignores(_ path: [UInt8], isFolder: Bool) -> Bool? {
    rules.ignores(path[prefixCount...], isFolder: isFolder)
  }

  /// Those of the folders above `folder`, the uppermost first, as far as its repository reaches.
  static func above(_ folder: String) -> [IgnoreFile] {
    var folders: [String] = []
    var current: String? = folder
    while let folder = current {
      if FileStamp.isThere(PathNames.join(folder, ".git")) {
        return folders.reversed().compactMap(IgnoreFile.init(in:))
      }
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
  /// How many more names are looked at.
  private var budget: Int
  private(set) var paths: [String] = []
  private(set) var isComplete = true

  init(limit: Int, budget: Int) {
    self.limit = limit
    self.budget = budget
  }

  /// - Parameter ignoring: of the folders above, the uppermost first.
  mutating func take(_ folder: String, under ignoring: [IgnoreFile], depth: Int) {
    let entries = FolderEntry.all(in: folder, limit: budget)
    budget -= entries.count
    if budget <= 0 { isComplete = false }
    let ignoring = ignoring + [IgnoreFile(in: folder)].compactMap { $0 }
    for entry in entries where isWanted(entry) {
      let path = PathNames.join(folder, entry.name)
      let bytes = Array(path.utf8)
      let verdicts = ignoring.reversed().lazy.compactMap {
        $0.ignores(bytes, isFolder: entry.kind == .folder)
      }
      if verdicts.first == true { continue }
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
    case .file: return EssayFormat(fileExtension: PathNames.ending(of: entry.name)) != nil
    case .other: return false
    }
  }
}
