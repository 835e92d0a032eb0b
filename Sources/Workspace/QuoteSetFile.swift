public import EssayText
public import SourceTexts

/// A quote set's file as it was read, whatever is wrong in it.
public struct QuoteSetFile: Sendable {
  /// The file as the user named it.
  public let path: String
  /// The file's name without its ending, which is the set's id.
  public let id: String
  public let text: TextSnapshot
  /// The file as it was before it was read.
  private let stamp: FileStamp?

  public static func read(_ path: String) throws(FileError) -> QuoteSetFile {
    let stamp = FileStamp(path)
    return QuoteSetFile(
      path: path, id: PathNames.stem(of: path), text: try FileReader.text(at: path), stamp: stamp)
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

  /// The full text of a work that the user named.
  public static func source(at path: String) throws(FileError) -> SourceText {
    SourceText(path: path, text: try FileReader.text(at: path))
  }
}
