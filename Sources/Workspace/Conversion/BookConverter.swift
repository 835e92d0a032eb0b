import EssayText

/// Makes plain text of a book in another form (EPUB, a word processor's document).
enum BookConverter {
  /// Why a book could not be converted.
  struct Failure: Error, CustomStringConvertible {
    let cause: Pandoc.Failure
    /// For people: `an EPUB`.
    let name: String

    var description: String {
      switch cause {
      case .missing:
        "to read \(name) essaylint needs pandoc, which is not installed (https://pandoc.org); or save "
          + "the book as plain text"
      case .tooSlow:
        "pandoc took longer than \(Pandoc.secondsToWait) seconds to convert it; save it as plain text"
      case .tooLarge:
        "converted it is larger than \(FileReader.limit >> 20) MiB, the most that essaylint reads"
      case .failed:
        "pandoc cannot convert it"
      }
    }
  }

  /// Whether a file must be converted, by its name.
  static func isNeeded(for path: String) -> Bool { ConvertibleFormat.ofBook(path) != nil }

  /// The text of the book at `path`, an absolute one. A line is a paragraph or a line of verse.
  static func text(at path: String) throws(Failure) -> TextSnapshot {
    guard let format = ConvertibleFormat.ofBook(path) else {
      throw Failure(cause: .failed, name: "")
    }
    do throws(Pandoc.Failure) {
      let output = try Pandoc.convert(path, from: format.pandoc, to: "plain")
      guard let text = try? TextSnapshot(validating: output) else { throw Pandoc.Failure.failed }
      return text
    } catch {
      throw Failure(cause: error, name: format.name)
    }
  }
}
