import JSONRPC
import PositionedJSON

/// `workspace/executeCommand`: one of ``ServerCommands``.
struct ExecuteCommandRequest: ClientRequest {
  static let method = "workspace/executeCommand"

  private let command: any ServerCommand.Type
  private let arguments: [Parameters]

  init(_ params: Parameters) throws(ResponseError) {
    let name = try params["command"].string()
    guard let command = ServerCommands.named(name) else {
      throw ResponseError(.invalidParams, "no command \(name)")
    }
    self.command = command
    arguments = try params["arguments"].ifPresent?.elements() ?? []
  }

  static func advertise(in capabilities: inout JSONWriter, to client: ClientCapabilities) {
    guard client.views.runsCommands else { return }
    capabilities.member("executeCommandProvider") { writer in
      writer.object { $0.member("commands", ServerCommands.offered(to: client).map { $0.name }) }
    }
  }

  func answer(_ state: inout ServerState) throws(ResponseError) -> NullAnswer {
    try command.run(arguments, &state)
    return NullAnswer()
  }
}
