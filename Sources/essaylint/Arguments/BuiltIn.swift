import QuoteSets
import Workspace

/// What needs no file.
enum BuiltIn {
  /// The quote sets in the binary.
  static var quoteSets: [QuoteSet] {
    var options = WorkspaceOptions()
    options.configuration = .none
    // The build has validated them.
    return (try? EssayWorkspace(options: options).setup(forEssayAt: nil).quoteSets) ?? []
  }
}
