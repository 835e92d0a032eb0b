#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Something in a folder.
struct FolderEntry: Sendable, Equatable {
  enum Kind: Sendable {
    case folder
    /// A file, or a link to one.
    case file
    /// A link to a folder or to nothing, a pipe, a device.
    case other
  }

  let name: String
  let kind: Kind

  /// What is in the folder at `path`, in the order of the names' bytes; nothing where it cannot be
  /// read. Names that are not UTF-8 are passed over.
  /// - Parameter limit: how many entries are read at most.
  static func all(in path: String, limit: Int) -> [FolderEntry] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { _ = unsafe closedir(folder) }
    var names: [String] = []
    while names.count < limit, let entry = unsafe readdir(folder) {
      guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { break }
      // The name ends with a zero byte, and lives until the next call.
      let bytes = unsafe UnsafeRawPointer(entry).advanced(by: offset)
        .assumingMemoryBound(to: CChar.self)
      guard let name = unsafe String(validatingCString: bytes), name != ".", name != ".." else {
        continue
      }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { FolderEntry(name: $0, kind: kind(of: PathNames.join(path, $0))) }
  }

  /// Whether `path` is a folder's, or a link's to one.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    // `status` outlives the call, which fills it in.
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func kind(of path: String) -> Kind {
    var status = stat()
    // `status` outlives the call, which fills it in.
    guard unsafe lstat(path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK:
      guard unsafe stat(path, &status) == 0 else { return .other }
      return status.st_mode & S_IFMT == S_IFREG ? .file : .other
    default: return .other
    }
  }
}
