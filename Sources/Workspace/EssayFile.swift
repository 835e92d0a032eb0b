public import EssaySyntax
public import EssayText

/// An essay as it was read.
public struct EssayFile: Sendable {
  /// The file as the user named it.
  public let path: String
  /// Its words; of a document that was converted, in Markdown.
  public let text: TextSnapshot
  /// By the file's ending; Markdown where it tells nothing, since plain text mostly reads the same.
  public let format: EssayFormat
  /// What it was converted from, by the name of that format: `docx`; nil where the file has the text
  /// itself.
  public let convertedFrom: String?

  /// The file as it was before it was read; nil for standard input.
  private let stamp: FileStamp?

  private init(path: String, text: TextSnapshot, stamp: FileStamp?, convertedFrom: String? = nil) {
    self.path = path
    self.text = text
    self.stamp = stamp
    self.convertedFrom = convertedFrom
    self.format = EssayFormat(fileExtension: PathNames.ending(of: path)) ?? .markdown
  }

  /// Reads the essay at `path`; what word processors and browsers read by way of pandoc.
  public static func read(_ path: String) throws(FileError) -> EssayFile {
    let stamp = FileStamp(path)
    if let format = ConvertibleFormat.ofEssay(path) {
      let text = try EssayConverter.text(at: path)
      return EssayFile(path: path, text: text, stamp: stamp, convertedFrom: format.pandoc)
    }
    do {
      return EssayFile(path: path, text: try FileReader.text(at: path), stamp: stamp)
    } catch .notUTF8(let offset, let line) {
      let ending = PathNames.ending(of: path).lowercased()
      guard ConvertibleFormat.unreadable.contains(ending) else {
        throw .notUTF8(offset: offset, line: line)
      }
      throw .notConverted(
        "essaylint does not read .\(ending); save the essay as .docx, .odt, Markdown or plain text")
    }
  }

  /// Reads standard input to its end.
  /// - Parameter path: the file that the words are to be taken for.
  public static func readStandardInput(as path: String) throws(FileError) -> EssayFile {
    EssayFile(path: path, text: try FileReader.standardInput(), stamp: nil)
  }

  /// Puts `text` in the file's place, as a whole or not at all.
  /// - Throws: ``FileError/changed`` where the file is not what was read any more,
  ///   ``FileError/severalNames`` where it would lose its other names, ``FileError/notConverted(_:)``
  ///   where its text is not what it holds.
  public func replace(with text: TextSnapshot) throws(FileError) {
    if convertedFrom != nil {
      throw .notConverted(
        "it is a document, which essaylint does not write; '--diff' shows what to change in its text"
      )
    }
    if FileStamp.hasSeveralNames(path) { throw .severalNames }
    try FileReplacement.replace(path, with: text.bytes) { () throws(FileError) in
      guard FileStamp(path) == stamp else { throw .changed }
    }
  }
}
