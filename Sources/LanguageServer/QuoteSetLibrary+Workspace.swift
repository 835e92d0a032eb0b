import EssayText
import QuoteSets
import Synchronization
import Workspace

extension QuoteSetLibrary {
  /// The files of a workspace; what is built in lies as read-only copies in the cache folder.
  /// - Parameter version: the program's; each has its own copies.
  init(_ workspace: EssayWorkspace, version: String) {
    let cache = try? CacheFolder()
    let shelf = Shelf()
    self.init(
      place: { quotation, set, essayPath in
        let files = workspace.outlook(forEssayAt: essayPath).setup.quoteSetFiles
        guard let path = try files[set] ?? cache?.copy(ofBuiltIn: set, version: version) else {
          return nil
        }
        let file = try shelf.file(at: path)
        return file.outline.quotations[quotation].map {
          Place(path: path, text: file.text, entry: $0.range, words: $0.nameRange)
        }
      },
      book: { displayPath, _ in
        let path = PathNames.absolute(displayPath)
        return Book(path: path, text: try FileReader.text(at: path))
      })
  }

  /// The files that were read, with the places of what they hold; read again when they change.
  private final class Shelf: Sendable {
    struct File {
      let stamp: FileStamp?
      let text: TextSnapshot
      let outline: QuoteSetOutline
    }

    private let files = Mutex<[String: File]>([:])

    func file(at path: String) throws -> File {
      let stamp = FileStamp(path)
      if let file = files.withLock({ $0[path] }), file.stamp == stamp { return file }
      let text = try FileReader.text(at: path, kind: .regular, limit: FileReader.limit)
      let file = File(stamp: stamp, text: text, outline: QuoteSetOutline(text.bytes))
      files.withLock { $0[path] = file }
      return file
    }
  }
}
