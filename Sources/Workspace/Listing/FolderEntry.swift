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

  /// Its name; where that is not UTF-8, with `\xHH` for each byte beyond ASCII.
  let name: String
  let bytes: [UInt8]
  /// Whether its name is UTF-8, so that it can be named.
  let isText: Bool
  let kind: Kind

  private init(_ bytes: [UInt8], kind: Kind) {
    let text = String(validating: bytes, as: UTF8.self)
    name = text ?? Self.escaped(bytes)
    isText = text != nil
    self.bytes = bytes
    self.kind = kind
  }

  private static func escaped(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      byte < 0x80 ? String(UnicodeScalar(byte)) : "\\x\(String(byte, radix: 16, uppercase: true))"
    }.joined()
  }

  /// What is in the folder at `path`, in the order of the names' bytes, and why it is not all.
  /// - Parameter limit: how many entries are read at most.
  static func all(in path: String, limit: Int) -> (entries: [FolderEntry], failure: FileError?) {
    guard let folder = unsafe opendir(path) else { return ([], FileError(code: errno)) }
    defer { _ = unsafe closedir(folder) }
    var entries: [FolderEntry] = []
    var failure: FileError?
    while entries.count < limit {
      errno = 0
      guard let entry = unsafe readdir(folder),
        let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name)
      else {
        if errno != 0 { failure = FileError(code: errno) }
        break
      }
      // The name ends with a zero byte, and lives until the next call.
      let name = unsafe UnsafeRawPointer(entry).advanced(by: offset)
        .assumingMemoryBound(to: CChar.self)
      let bytes = unsafe UnsafeRawBufferPointer(start: name, count: strlen(name)).map { $0 }
      if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
      do {
        let kind = try unsafe kind(of: name, in: dirfd(folder))
        entries.append(FolderEntry(bytes, kind: kind))
      } catch .missing {
        // Gone meanwhile.
      } catch {
        failure = error
      }
    }
    entries.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    return (entries, failure)
  }

  /// Whether `path` is a folder's, or a link's to one.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    // `status` outlives the call, which fills it in.
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func kind(of name: UnsafePointer<CChar>, in folder: Int32) throws(FileError)
    -> Kind
  {
    var status = stat()
    // `status` outlives each call, which fills it in.
    guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw FileError(code: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK:
      // One that leads where this user may not look: reading it will tell.
      guard unsafe fstatat(folder, name, &status, 0) == 0 else {
        return errno == EACCES ? .file : .other
      }
      return status.st_mode & S_IFMT == S_IFREG ? .file : .other
    default: return .other
    }
  }
}
