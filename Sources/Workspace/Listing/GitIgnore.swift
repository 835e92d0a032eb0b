/// One `.gitignore` file: which files of its folder and those below it are to be passed over. Reads
/// and decides as Git does (gitignore(5)).
struct GitIgnore: Sendable {
  private struct Pattern: Sendable {
    let glob: GlobPattern
    /// Whether it takes back what an earlier one says.
    let isNegated: Bool
    let isForFoldersOnly: Bool
    /// Whether it is compared with the whole path, and not with a name in any folder.
    let isAnchored: Bool

    /// - Parameter line: without its line end.
    init?(_ line: ArraySlice<UInt8>) {
      var line = Self.withoutTrailingSpaces(line)
      guard line.first != UInt8(ascii: "#") else { return nil }
      isNegated = line.first == UInt8(ascii: "!")
      if isNegated { line = line.dropFirst() }
      isForFoldersOnly = line.last == UInt8(ascii: "/")
      if isForFoldersOnly { line = line.dropLast() }
      isAnchored = line.contains(UInt8(ascii: "/"))
      if line.first == UInt8(ascii: "/") { line = line.dropFirst() }
      guard !line.isEmpty, let glob = GlobPattern(line) else { return nil }
      self.glob = glob
    }

    /// Spaces at the end do not count, unless a backslash stands before one.
    private static func withoutTrailingSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      var end = line.startIndex
      var index = line.startIndex
      while index < line.endIndex {
        let isEscape = line[index] == UInt8(ascii: "\\")
        let isSpace = line[index] == UInt8(ascii: " ")
        index = min(index + (isEscape ? 2 : 1), line.endIndex)
        if !isSpace { end = index }
      }
      return line[..<end]
    }
  }

  /// The most patterns that are read.
  private static let limit = 10_000

  private let patterns: [Pattern]

  /// - Parameter bytes: the file's.
  init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let lines = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
      .split(separator: UInt8(ascii: "\n"))
    patterns = lines.lazy.compactMap { line in
      Pattern(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }.prefix(Self.limit).map { $0 }
  }

  /// What the last pattern says that fits.
  /// - Parameter path: as seen from the ignore file's folder: `drafts/one.md`.
  /// - Returns: whether it is to be passed over; nil where no pattern fits.
  func ignores(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool? {
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { path[($0 + 1)...] } ?? path
    let pattern = patterns.last { pattern in
      (isFolder || !pattern.isForFoldersOnly)
        && pattern.glob.matches(pattern.isAnchored ? path : name)
    }
    return pattern.map { !$0.isNegated }
  }
}
