#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that a report of several pages is written to.
public struct ReportFolder: Sendable {
  private let path: String

  /// Makes the folder, and those above it, where they are not there.
  /// - Parameters:
  ///   - path: absolute or as seen from the working folder.
  ///   - index: the report's page to open first.
  ///   - mark: what such a page has near its beginning.
  /// - Throws: where something else is in the folder already: a report replaces nothing but a report.
  public init(_ path: String, index: String, mark: String) throws(FileError) {
    self.path = PathNames.absolute(path)
    if FolderEntry.isFolder(self.path) {
      let (entries, failure) = FolderEntry.all(in: self.path, limit: 2)
      if let failure { throw failure }
      guard entries.isEmpty || ReportFolder.isReport(file(index), mark) else {
        throw .system("this folder has other things in it; name a new one, or an empty one")
      }
    } else {
      try ReportFolder.make(self.path)
    }
  }

  /// Makes a folder within it.
  public func makeFolder(_ name: String) throws(FileError) {
    try FileReplacement.makeFolder(file(name))
  }

  /// Writes a file of the report, in the place of the one of that name.
  public func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    try FileReplacement.replace(file(name), with: bytes)
  }

  private func file(_ name: String) -> String { PathNames.join(path, name) }

  private static func make(_ path: String) throws(FileError) {
    if let above = PathNames.folder(of: path), !FolderEntry.isFolder(above) { try make(above) }
    try FileReplacement.makeFolder(path)
    guard FolderEntry.isFolder(path) else { throw .system("there is a file of that name") }
  }

  private static func isReport(_ index: String, _ mark: String) -> Bool {
    guard let bytes = try? FileReader.bytes(at: index, kind: .regular, limit: FileReader.limit)
    else { return false }
    return String(decoding: bytes.prefix(1_000), as: UTF8.self).contains(mark)
  }
}
