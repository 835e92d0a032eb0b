import EssayRules

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The user's folder for what can be made anew: copies of the built-in quote sets and the pages of
/// the rules lie there, so that an editor has a file to open.
public struct CacheFolder: Sendable {
  /// The folder that holds those of all programs, absolute.
  private let home: String

  /// - Parameter home: the folder that holds the caches of all programs, absolute.
  public init(in home: String) {
    self.home = home
  }

  /// The folder that the user's environment names: `$XDG_CACHE_HOME/essaylint`, else
  /// `~/.cache/essaylint`, on a Mac `~/Library/Caches/essaylint`.
  /// - Parameter environment: gives the value of an environment variable.
  /// - Throws: where the environment names none.
  public init(
    environment: (String) -> String? = CacheFolder.processEnvironment
  ) throws(WorkspaceError) {
    #if canImport(Darwin)
      let usual = "Library/Caches"
    #else
      let usual = ".cache"
    #endif
    // By the standard a path that is not absolute is to be passed over.
    if let folder = environment("XDG_CACHE_HOME"), folder.hasPrefix("/") {
      self.init(in: folder)
    } else if let folder = environment("HOME"), folder.hasPrefix("/") {
      self.init(in: PathNames.join(folder, usual))
    } else {
      throw WorkspaceError(
        place: "cache folder", message: "neither XDG_CACHE_HOME nor HOME names a folder for it")
    }
  }

  /// The value of an environment variable of this process.
  public static func processEnvironment(_ name: String) -> String? {
    // The words are copied at once; nothing here changes the environment.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Sees to it that a built-in quote set lies here as a file that can only be read. A copy that is
  /// there already and has the right content is left alone.
  /// - Parameters:
  ///   - id: the set's.
  ///   - version: the program's; each version has its own copies.
  /// - Returns: the file's path.
  /// - Throws: why that cannot be, for people.
  public func copy(ofBuiltIn id: String, version: String) throws(WorkspaceError) -> String {
    guard let bytes = QuoteSetFiles.builtInBytes(id) else {
      throw WorkspaceError(place: id, message: "there is no built-in quote set of that name")
    }
    return try keep(bytes, as: "\(id).json", version: version)
  }

  /// Sees to it that a rule's page lies here as a file, likewise.
  /// - Parameter id: the rule's.
  public func page(ofRule id: String, version: String) throws(WorkspaceError) -> String {
    guard let rule = RuleRegistry.rule(id) else {
      throw WorkspaceError(place: id, message: "there is no rule of that name")
    }
    return try keep(Array(rule.documentation.page.utf8), as: "\(id).md", version: version)
  }

  private func keep(
    _ bytes: [UInt8], as name: String, version: String
  ) throws(WorkspaceError) -> String {
    var folder = try Folder(creating: home)
    for name in ["essaylint", version] { folder = try folder.subfolder(name) }
    if !folder.holds(bytes, as: name) { try folder.write(bytes, as: name) }
    return PathNames.join(folder.path, name)
  }
}

/// An open folder. What is in it is reached through it and never through a symbolic link, so that
/// nobody who can write there can lead us elsewhere.
private struct Folder: ~Copyable {
  let path: String
  private let descriptor: Int32

  /// The folder at `path`, made with those above it where it is missing.
  init(creating path: String) throws(WorkspaceError) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      // Whether it is there now is seen when it is opened.
      if !FileStamp.isThere(made) { _ = unsafe mkdir(made, 0o700) }
    }
    self.path = made.isEmpty ? "/" : made
    descriptor = unsafe open(self.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw Self.failure(self.path) }
  }

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  /// A folder of this user's within this one, made where it is missing.
  func subfolder(_ name: String) throws(WorkspaceError) -> Folder {
    let path = PathNames.join(path, name)
    _ = unsafe mkdirat(descriptor, name, 0o700)
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let inner = unsafe openat(descriptor, name, flags)
    if inner < 0 {
      if errno == ELOOP || errno == ENOTDIR {
        throw WorkspaceError(place: path, message: "this is not a folder; remove it")
      }
      throw Self.failure(path)
    }
    let folder = Folder(path: path, descriptor: inner)
    var status = stat()
    // `status` outlives the call, which fills it in.
    guard unsafe fstat(inner, &status) == 0, status.st_uid == geteuid() else {
      throw WorkspaceError(place: path, message: "this folder belongs to somebody else")
    }
    return folder
  }

  /// Whether the file of that name has these bytes and can only be read.
  func holds(_ bytes: [UInt8], as name: String) -> Bool {
    let file = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { _ = close(file) }
    var status = stat()
    // `status` outlives the call, which fills it in.
    guard unsafe fstat(file, &status) == 0, status.st_mode == S_IFREG | 0o444,
      Int(status.st_size) == bytes.count
    else { return false }
    return (try? FileReader.contents(of: file, expecting: bytes.count, limit: bytes.count)) == bytes
  }

  /// Puts a file in place as a whole, in the place of whatever has its name.
  func write(_ bytes: [UInt8], as name: String) throws(WorkspaceError) {
    let temporary = ".\(name).\(getpid()).\(UInt32.random(in: 0 ... .max))"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe openat(descriptor, temporary, flags, 0o600)
    guard file >= 0 else { throw Self.failure(PathNames.join(path, name)) }
    var isWritten = FileWriter.write(bytes, to: file) == 0 && fchmod(file, 0o444) == 0
    var code = errno
    if close(file) != 0, isWritten { (isWritten, code) = (false, errno) }
    if isWritten, unsafe renameat(descriptor, temporary, descriptor, name) != 0 {
      (isWritten, code) = (false, errno)
    }
    guard !isWritten else { return }
    _ = unsafe unlinkat(descriptor, temporary, 0)
    throw Self.failure(PathNames.join(path, name), code)
  }

  /// What went wrong with a file or folder here, by the number that the operating system left.
  private static func failure(_ path: String, _ code: Int32 = errno) -> WorkspaceError {
    let words =
      switch code {
      case EACCES, EPERM: "permission denied; you need the right to write here"
      case EROFS: "nothing can be written here"
      default: FileError(code: code).description
      }
    return WorkspaceError(place: path, message: words)
  }
}
