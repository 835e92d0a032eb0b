import Synchronization
import Workspace

/// The pages of the rules, as files that an editor can open. Each is looked for once.
final class RulePages: Sendable {
  private let known = Mutex<[String: DocumentURI?]>([:])
  private let path: @Sendable (_ rule: String) -> String?

  /// - Parameter path: where the page of a rule lies, absolute; nil where it cannot be had.
  init(_ path: @escaping @Sendable (_ rule: String) -> String? = { _ in nil }) {
    self.path = path
  }

  /// Those in the user's cache folder.
  /// - Parameter version: the program's; each has its own.
  convenience init(version: String) {
    let cache = try? CacheFolder()
    self.init { rule in try? cache?.page(ofRule: rule, version: version) }
  }

  subscript(rule: String) -> DocumentURI? {
    known.withLock { known in
      if let page = known[rule] { return page }
      let page = path(rule).map { DocumentURI(path: $0) }
      known[rule] = .some(page)
      return page
    }
  }
}
