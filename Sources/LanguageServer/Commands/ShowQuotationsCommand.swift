import JSONRPC

/// Tells the user how the essay's quotations stand, and which of them are not right.
struct ShowQuotationsCommand: ServerCommand {
  static let name = "essaylint.showQuotations"

  private let uri: DocumentURI

  init(_ arguments: [Parameters]) throws(ResponseError) {
    uri = try arguments.documentURI()
  }

  func run(_ state: inout ServerState) throws(ResponseError) {
    let report = try state.tally(of: uri).quotationReport
    state.show(.information, report)
  }
}
