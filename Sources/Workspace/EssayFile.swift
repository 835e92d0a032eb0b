public import EssaySyntax
public import EssayText

/// An essay as it was read.
public struct EssayFile: Sendable {
  /// The file as the user named it.
  public let path: String
  public let text: TextSnapshot
  /// By the file's ending; Markdown where it tells nothing, since plain text mostly reads the same.
  public let format: EssayFormat

  /// The file as it was before it was read; nil for standard input.
  private let stamp: FileStamp?

  private init(path: String, text: TextSnapshot, stamp: FileStamp?) {
    self.path = path
    self.text = text
    self.stamp = stamp
    self.format = EssayFormat(fileExtension: PathNames.ending(of: path)) ?? .markdown
  }

  /// Reads the essay at `path`.
  public static func read(_ path: String) throws(FileError) -> EssayFile {
    let stamp = FileStamp(path)
    return EssayFile(path: path, text: try FileReader.text(at: path), stamp: stamp)
  }

  /// Reads standard input to its end.
  /// - Parameter path: the file that the words are to be taken for.
  public static func readStandardInput(as path: String) throws(FileError) -> EssayFile {
    EssayFile(path: path, text: try FileReader.standardInput(), stamp: nil)
  }

  /// Puts `text` in the file's place, as a whole or not at all.
  /// - Throws: ``FileError/changed`` where the file is not what was read any more,
  ///   ``FileError/severalNames`` where it would lose its other names.
  public func replace(with text: TextSnapshot) throws(FileError) {
    if FileStamp.hasSeveralNames(path) { throw .severalNames }
    try FileReplacement.replace(path, with: text.bytes) { () throws(FileError) in
      guard FileStamp(path) == stamp else { throw .changed }
    }
  }
}
