#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What can be said of a path by its letters alone.
public enum PathNames {
  /// `essays/one.md` → `one.md`.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// `one.draft.md` → `md`; the empty string where there is no ending.
  public static func ending(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return String(name[name.index(after: dot)...])
  }

  /// `sets/my-set.json` → `my-set`.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    let ending = ending(of: path)
    return ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
  }

  /// The folder that holds an absolute path; nil for the root.
  static func folder(of absolute: String) -> String? {
    guard absolute != "/", let slash = absolute.lastIndex(of: "/") else { return nil }
    return slash == absolute.startIndex ? "/" : String(absolute[..<slash])
  }

  /// `path` as seen from `folder`; an absolute path stays what it is.
  static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// The absolute form of `path`, with `.` and `..` taken out.
  package static func absolute(_ path: String, from folder: String = workingFolder) -> String {
    var parts: [Substring] = []
    for part in join(folder, path).split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    // Every start of the program asks for one, and the library's way of joining costs it 1 %.
    var absolute = ""
    for part in parts {
      absolute += "/"
      absolute.append(contentsOf: part)
    }
    return absolute.isEmpty ? "/" : absolute
  }

  /// `absolute` as a person in the working folder would write it.
  public static func display(_ absolute: String) -> String {
    let folder = workingFolder
    if absolute == folder { return "." }
    let prefix = folder + "/"
    return absolute.hasPrefix(prefix) ? String(absolute.dropFirst(prefix.count)) : absolute
  }

  /// The absolute form of `path` with symbolic links followed; nil where there is nothing.
  static func real(_ path: String) -> String? {
    // With no buffer given the C library makes one, which is ours to free.
    guard let words = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(words) }
    return unsafe String(validatingCString: words)
  }

  /// Whether a path is that of a folder or of something in it, by their letters.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// Where the process stands; the root where that folder is gone.
  package static var workingFolder: String {
    // With no buffer given the C library makes one, which is ours to free.
    guard let words = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(words) }
    return unsafe String(cString: words)
  }
}
