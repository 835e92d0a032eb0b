import EssayRules
import EssayText
import QuoteSets
import Workspace

extension References {
  /// The files of a workspace; what is built in lies as read-only copies in the cache folder.
  /// - Parameter version: the program's; each has its own copies.
  convenience init(_ workspace: EssayWorkspace, version: String) {
    let cache = try? CacheFolder()
    self.init(
      page: { rule in try? cache?.page(ofRule: rule, version: version) },
      place: { canonical, essayPath in
        let set = canonical.quoteSet.id
        let files = workspace.outlook(forEssayAt: essayPath).setup.quoteSetFiles
        guard
          let path = files[set] ?? (try? cache?.copy(ofBuiltIn: set, version: version)),
          let text = try? FileReader.text(at: path, kind: .regular, limit: FileReader.limit),
          let entry = QuoteSetOutline(text.bytes).quotations[canonical.quotation.id]
        else { return nil }
        return (path, text, entry.range)
      })
  }
}
