#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file in the making, which takes another's place as a whole once it is done: whoever looks, and
/// whenever the process or the machine stops, finds the old file or the new one.
///
/// It lies beside the one that it is to replace, under a name that begins with a dot. Where it is
/// given up, it goes away.
public final class FileReplacement {
  /// The file to be replaced, links followed.
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  /// Where it is written down as unfinished.
  private let place: Int?
  private var isOver = false

  private init(path: String, temporary: String, descriptor: Int32, place: Int?) {
    self.path = path
    self.temporary = temporary
    self.descriptor = descriptor
    self.place = place
  }

  /// Begins a file in the place of the one at `path`, whose owner, permissions and extended
  /// attributes it takes over, or a new one of that name. A symbolic link stays one: what it leads
  /// to is replaced, or made.
  public static func begin(of path: String) throws(FileError) -> FileReplacement {
    let path = try target(of: path)
    var status = stat()
    // `status` outlives the call, which fills it in.
    let isThere = unsafe stat(path, &status) == 0
    if isThere {
      if status.st_mode & S_IFMT == S_IFDIR { throw failure(EISDIR) }
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
      // Renaming would not ask for the right to write the file itself.
      guard unsafe access(path, W_OK) == 0 else { throw failure(errno) }
    }
    let folder = PathNames.folder(of: PathNames.absolute(path)) ?? "/"
    let number = String(UInt64.random(in: 0 ... .max), radix: 16)
    let temporary = PathNames.join(folder, ".essaylint-\(number)")
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let place = UnfinishedFiles.note(temporary)
    let descriptor = unsafe open(temporary, flags, isThere ? 0o600 : 0o666)
    guard descriptor >= 0 else {
      let code = errno
      UnfinishedFiles.forget(place)
      throw failure(code)
    }
    if isThere {
      ExtendedAttributes.copy(from: path, to: descriptor)
      // Who may not give the file away keeps it; the permissions come last, since they may go with
      // a change of the owner.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      _ = fchmod(descriptor, status.st_mode & 0o7777)
    }
    return FileReplacement(
      path: path, temporary: temporary, descriptor: descriptor, place: place)
  }

  deinit {
    if !isOver {
      _ = close(descriptor)
      _ = unsafe unlink(temporary)
      UnfinishedFiles.forget(place)
    }
  }

  /// Writes more of it.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    let code = FileWriter.write(bytes, to: descriptor)
    if code != 0 { throw FileReplacement.failure(code) }
  }

  /// Puts it in place.
  /// - Parameter isStillWanted: throws where it is not, after all, at the last moment.
  public func finish(
    checking isStillWanted: () throws(FileError) -> Void = {}
  ) throws(FileError) {
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw FileReplacement.failure(errno)
    }
    try isStillWanted()
    guard unsafe rename(temporary, path) == 0 else { throw FileReplacement.failure(errno) }
    isOver = true
    UnfinishedFiles.forget(place)
    _ = close(descriptor)
    FileReplacement.settle(folderOf: path)
  }

  /// Replaces the file at `path` in one go.
  static func replace(
    _ path: String, with bytes: [UInt8], checking isStillWanted: () throws(FileError) -> Void = {}
  ) throws(FileError) {
    let replacement = try begin(of: path)
    try replacement.write(bytes)
    try replacement.finish(checking: isStillWanted)
  }

  /// Writes a file that is not there yet, and none otherwise.
  public static func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
    guard !FileStamp.isThere(path) else { throw .present }
    let replacement = try begin(of: path)
    try replacement.write(bytes)
    try replacement.finish { () throws(FileError) in
      if FileStamp.isThere(path) { throw .present }
    }
  }

  /// Makes a folder where there is none of that name; the one that holds it must be there.
  static func makeFolder(_ path: String) throws(FileError) {
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(errno) }
  }

  /// Sees to it that the new name outlasts a power cut.
  private static func settle(folderOf path: String) {
    let folder = PathNames.folder(of: PathNames.absolute(path)) ?? "/"
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }

  /// Where a name leads to, symbolic links followed, be there something or not yet.
  private static func target(of path: String) throws(FileError) -> String {
    var path = path
    // No system follows more of them.
    for _ in 0..<40 {
      if let whole = PathNames.real(path) { return whole }
      // A pipe, as /dev/stdout may be, is there and has no name.
      guard FileStamp(path) == nil, let next = link(at: path) else { return path }
      path = PathNames.join(PathNames.folder(of: PathNames.absolute(path)) ?? "/", next)
    }
    throw failure(ELOOP)
  }

  /// What a symbolic link says; nil where there is none.
  private static func link(at path: String) -> String? {
    let words = unsafe [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      // The buffer outlives the call, which fills it in.
      let start = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      count = unsafe start.map { max(0, unsafe readlink(path, $0, buffer.count)) } ?? 0
    }
    return words.isEmpty ? nil : String(validating: words, as: UTF8.self)
  }

  private static func failure(_ code: Int32) -> FileError { FileError(writing: code) }
}

extension FileError {
  /// What the operating system's error number means of a file that is written.
  public init(writing code: Int32) {
    switch code {
    case EACCES, EPERM, EROFS: self = .unwritable
    case ENOENT: self = .system("there is no such folder")
    case ENOTDIR: self = .system("what should be its folder is a file")
    case EISDIR: self = .system("this is a folder")
    default: self.init(code: code)
    }
  }
}
