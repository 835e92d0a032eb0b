import JSONRPC

/// Tells the user how often the essay mentions each theme.
struct ShowThemesCommand: ServerCommand {
  static let name = "essaylint.showThemes"

  private let uri: DocumentURI

  init(_ arguments: [Parameters]) throws(ResponseError) {
    uri = try arguments.documentURI()
  }

  func run(_ state: inout ServerState) throws(ResponseError) {
    let report = try state.tally(of: uri).themeReport
    state.show(.information, report)
  }
}
