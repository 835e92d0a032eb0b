import EssayText
import PositionedJSON

/// Makes Markdown of an essay as it is handed in: a word processor's document, HTML, an EPUB.
enum EssayConverter {
  /// Whether an essay must be converted, by its file's name.
  static func isNeeded(for path: String) -> Bool { ConvertibleFormat.ofEssay(path) != nil }

  /// The words of the essay at `path` in Markdown, with block quotations, footnotes, emphasis, lists
  /// and tables; a paragraph is a line.
  static func text(at path: String) throws(FileError) -> TextSnapshot {
    guard let format = ConvertibleFormat.ofEssay(path) else { throw .notConverted("") }
    let bytes = try FileReader.bytes(at: path, kind: .regular, limit: FileReader.limit)
    guard format.signature.fits(bytes) else {
      throw .notConverted(
        "this is not \(format.name), whatever its name says: \(FileSignature.guess(bytes)); "
          + "save the essay as .docx or .odt without a password, or as plain text")
    }
    do throws(Pandoc.Failure) {
      // The names of styles say what pandoc does not know to be a block quotation.
      let source = format.pandoc == "docx" ? "docx+styles" : format.pandoc
      let input = format.pandoc == "rtf" ? RichText.withSafeFallbacks(bytes) : bytes
      let output = try Pandoc.convert(input, from: source, to: "json")
      guard let document = try? JSONReader.read(output, maximumDepth: 256) else {
        throw Pandoc.Failure.failed
      }
      var writer = PandocMarkdown(
        isWordProcessed: ["docx", "odt", "rtf"].contains(format.pandoc))
      return TextSnapshot(writer.markdown(of: document))
    } catch {
      throw failure(error, format)
    }
  }

  private static func failure(_ failure: Pandoc.Failure, _ format: ConvertibleFormat) -> FileError {
    switch failure {
    case .missing:
      .noConverter(
        "to read \(format.name) essaylint needs pandoc, which is not installed "
          + "(https://pandoc.org); or save the essay as Markdown or plain text")
    case .tooSlow:
      .notConverted(
        "pandoc took longer than \(Pandoc.secondsToWait) seconds to convert it; save it as plain text"
      )
    case .tooLarge:
      .notConverted(
        "it is larger than what essaylint reads; save the essay alone, without pictures")
    case .failed:
      .notConverted(
        "pandoc cannot convert it: it needs a password, or is broken; open it, save a copy without a "
          + "password and check that")
    }
  }
}
