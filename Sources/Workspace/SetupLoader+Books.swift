import EssayRules
import EssayText
import PositionedJSON
import QuoteSets
import SourceTexts

/// A book as an option or a configuration names it.
struct NamedBook: Sendable, Equatable {
  /// The id of the quote set whose work it is; nil where that is not said.
  let quoteSet: String?
  let path: String
}

/// The full texts that options and configurations name.
extension SetupLoader {
  /// A book's words, and where they are from.
  private struct BookFile {
    let path: String
    let displayPath: String
    let stamp: FileStamp?
    let text: TextSnapshot
  }

  /// All of them, in their order; none where the one that says which has something wrong.
  mutating func loadBooks(_ file: ConfigurationFile?) -> [SourceBook] {
    guard options.sources.isEmpty else {
      return options.sources.compactMap { loadBook(option: $0) }
    }
    return outranking(file, \.sources) { loader, sources, layer in
      let books = sources.map { loader.loadBook($0, of: layer) }
      return books.contains { $0 == nil } ? nil : books.compactMap(\.self)
    } ?? []
  }

  /// Reads what a configuration names, for the sake of what is wrong with it.
  mutating func readBooks(_ file: ConfigurationFile) {
    for source in file.sources ?? [] {
      checkSet(source.value.quoteSet) { file.problem(at: source.range, $0) }.map {
        report([$0], of: file)
      }
      _ = readBook(source, of: file, converting: false)
    }
  }

  // MARK: - One book

  private mutating func loadBook(option: String) -> SourceBook? {
    let known = sets.map(\.id)
    let book = NamedBook(option: option, known: known)
    func problem(_ message: String) -> WorkspaceError.Problem {
      WorkspaceError.Problem(place: "--source", message: message)
    }
    if let wrong = checkSet(book.quoteSet, problem) {
      report([wrong], of: nil)
      return nil
    }
    let path = PathNames.absolute(book.path)
    return readBook(book.path, at: path, kind: .anything, of: nil, problem: problem)
      .map { self.book(SourceText(path: $0.displayPath, text: $0.text), of: book.quoteSet) }
  }

  private mutating func loadBook(_ source: Placed<NamedBook>, of layer: ConfigurationFile)
    -> SourceBook?
  {
    if let wrong = checkSet(source.value.quoteSet, { layer.problem(at: source.range, $0) }) {
      report([wrong], of: layer)
      return nil
    }
    let path = PathNames.absolute(source.value.path, from: layer.folder)
    if let item = earlier.sources[path], reuse == .everything || item.stamp == FileStamp(path) {
      note(path)
      shelf.sources[path] = item
      return book(item.value, of: source.value.quoteSet)
    }
    guard let file = readBook(source, of: layer) else { return nil }
    let text = SourceText(path: file.displayPath, text: file.text)
    shelf.sources[path] = FileShelf.Item(stamp: file.stamp, value: text)
    return book(text, of: source.value.quoteSet)
  }

  private func book(_ text: SourceText, of quoteSet: String?) -> SourceBook {
    quoteSet.map { SourceBook(text, of: $0) } ?? SourceBook(text, among: sets.map(\.quoteSet))
  }

  /// What is wrong with the id of a set whose book is named.
  private func checkSet(_ id: String?, _ problem: (String) -> WorkspaceError.Problem)
    -> WorkspaceError.Problem?
  {
    let known = sets.map(\.id)
    guard let id, !known.contains(id), !missingSets.contains(id) else { return nil }
    return problem("there is no quote set '\(id)'\(NearestWord.hint(for: id, among: known))")
  }

  /// - Parameter converting: whether to have a book in another form converted, or only to see to it
  ///   that it is there.
  private mutating func readBook(
    _ source: Placed<NamedBook>, of layer: ConfigurationFile, converting: Bool = true
  ) -> BookFile? {
    let path = PathNames.absolute(source.value.path, from: layer.folder)
    guard !isItself(path, layer) else {
      let message = "this is the configuration itself; name the file with the work's full text"
      report([layer.problem(at: source.range, message)], of: layer)
      return nil
    }
    if let complaint = strayed(path, of: layer) {
      report([layer.problem(at: source.range, complaint)], of: layer)
      return nil
    }
    return readBook(
      PathNames.display(path), at: path, kind: .regular, of: layer, converting: converting
    ) {
      layer.problem(at: source.range, $0)
    }
  }

  private mutating func readBook(
    _ display: String, at path: String, kind: FileReader.Kind, of layer: ConfigurationFile?,
    converting: Bool = true, problem: (String) -> WorkspaceError.Problem
  ) -> BookFile? {
    note(path)
    let stamp = FileStamp(path)
    do {
      guard BookConverter.isNeeded(for: path) else {
        let text = try FileReader.text(at: path, kind: kind, limit: FileReader.limit)
        return BookFile(path: path, displayPath: display, stamp: stamp, text: text)
      }
      try FileReader.check(path, limit: FileReader.limit)
      return converting
        ? BookFile(
          path: path, displayPath: display, stamp: stamp, text: try BookConverter.text(at: path))
        : nil
    } catch {
      report([problem("\(display): \(error)")], of: layer)
      return nil
    }
  }
}

extension NamedBook {
  /// What `--source` names: `FILE`, or `ID=FILE` for the work of a quote set.
  /// - Parameter known: the ids of the sets.
  init(option: String, known: [String]) {
    let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts[0])
    // A file may have such a sign in its name.
    let isID =
      parts.count == 2 && !parts[1].isEmpty && !id.isEmpty
      && (known.contains(id)
        || id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
          && !FileStamp.isThere(PathNames.absolute(option)))
    self.init(quoteSet: isID ? id : nil, path: isID ? String(parts[1]) : option)
  }

  /// As an option writes it.
  var description: String { quoteSet.map { "\($0)=\(path)" } ?? path }
}
