public import EssaySyntax
public import EssayText

/// An essay as it was read.
public struct EssayFile: Sendable {
  /// The file as the user named it.
  public let path: String
  public let text: TextSnapshot
  /// By the file's ending; Markdown where it tells nothing, since plain text mostly reads the same.
  public let format: EssayFormat

  private init(path: String, text: TextSnapshot) {
    self.path = path
    self.text = text
    self.format = EssayFormat(fileExtension: PathNames.ending(of: path)) ?? .markdown
  }

  /// Reads the essay at `path`.
  public static func read(_ path: String) throws(FileError) -> EssayFile {
    EssayFile(path: path, text: try FileReader.text(at: path))
  }

  /// Reads standard input to its end.
  /// - Parameter path: the file that the words are to be taken for.
  public static func readStandardInput(as path: String) throws(FileError) -> EssayFile {
    EssayFile(path: path, text: try FileReader.standardInput())
  }
}
