import JSONRPC

/// Something that the client may have the server do: one file each, and one line in
/// ``ServerCommands/all``.
protocol ServerCommand: Sendable {
  /// By which the client calls it: `essaylint.showThemes`.
  static var name: String { get }

  /// - Throws: a ``ResponseError`` with `.invalidParams` where the arguments are not the command's.
  init(_ arguments: [Parameters]) throws(ResponseError)

  /// - Throws: a ``ResponseError`` that says why it could not be done.
  func run(_ state: inout ServerState) throws(ResponseError)
}

extension ServerCommand {
  static func run(
    _ arguments: [Parameters], _ state: inout ServerState
  ) throws(ResponseError) {
    try Self(arguments).run(&state)
  }
}

/// All that the client may have the server do.
enum ServerCommands {
  static let all: [any ServerCommand.Type] = [
    ShowThemesCommand.self,
    ShowQuotationsCommand.self,
    ApplyActionCommand.self,
    FixAllCommand.self,
  ]

  /// Those that are of use to a client.
  static func offered(to client: ClientCapabilities) -> [any ServerCommand.Type] {
    all.filter { command in
      client.appliesEdits || (command != ApplyActionCommand.self && command != FixAllCommand.self)
    }
  }

  static func named(_ name: String) -> (any ServerCommand.Type)? {
    all.first { $0.name == name }
  }
}

extension [Parameters] {
  /// The document that a command's first argument names.
  func documentURI() throws(ResponseError) -> DocumentURI {
    guard let first else { throw ResponseError(.invalidParams, "the command names no document") }
    return DocumentURI(try first.string())
  }
}

extension ServerState {
  /// An open document that a command is about.
  mutating func tally(of uri: DocumentURI) throws(ResponseError) -> EssayTally {
    guard let view = view(of: uri) else {
      throw ResponseError(.invalidParams, "\(uri.string) is not open")
    }
    return EssayTally(view.analysis)
  }
}
