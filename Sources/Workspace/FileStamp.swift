#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// By what a changed file is told from an unchanged one without reading it.
public struct FileStamp: Equatable, Sendable {
  private struct Moment: Equatable, Sendable {
    let seconds: Int
    let nanoseconds: Int

    init(_ time: timespec) {
      seconds = Int(time.tv_sec)
      nanoseconds = Int(time.tv_nsec)
    }
  }

  private let device: UInt64
  private let number: UInt64
  private let size: Int64
  private let written: Moment
  /// Tells also that the right to read it was given or taken.
  private let altered: Moment

  /// The stamp of the file at `path`, links followed; nil where there is none.
  public init?(_ path: String) {
    var status = stat()
    // `status` outlives the call, which fills it in.
    guard unsafe stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      written = Moment(status.st_mtimespec)
      altered = Moment(status.st_ctimespec)
    #else
      written = Moment(status.st_mtim)
      altered = Moment(status.st_ctim)
    #endif
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { size == 0 }

  /// How many bytes it has.
  var byteCount: Int { Int(size) }

  /// Whether something of that name is there, be it a link that leads nowhere.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    // `status` outlives the call, which fills it in.
    return unsafe lstat(path, &status) == 0
  }

  /// Whether the file at `path`, links followed, has other names besides: hard links.
  static func hasSeveralNames(_ path: String) -> Bool {
    var status = stat()
    // `status` outlives the call, which fills it in.
    return unsafe stat(path, &status) == 0 && status.st_nlink > 1
  }
}

/// Which file a name leads to, symbolic links followed: two names of one file have the same. Hard
/// links do not: each is a file of its own, as a folder shows it.
public struct FileIdentity: Hashable, Sendable {
  private let path: String

  /// nil where there is no file.
  public init?(_ path: String) {
    guard let path = PathNames.real(path) else { return nil }
    self.path = path
  }
}
