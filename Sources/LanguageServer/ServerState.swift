import JSONRPC
import PositionedJSON

/// Everything that the server remembers between two messages.
struct ServerState {
  /// How far the conversation has come.
  enum Lifecycle: Equatable {
    case uninitialized, running, shutDown
    /// The client has said `exit`; the process ends with that status.
    case exited(Int32)
  }

  /// The program's version.
  let version: String
  let judges: JudgeProvider
  let sink: any MessageSink
  var lifecycle = Lifecycle.uninitialized
  var client = ClientCapabilities()
  var documents = OpenDocuments()
  var trace = TraceLevel.off

  init(version: String, judges: JudgeProvider, sink: any MessageSink) {
    self.version = version
    self.judges = judges
    self.sink = sink
  }

  /// The exit status if the conversation ended now.
  var exitStatus: Int32 {
    switch lifecycle {
    case .shutDown: 0
    case .uninitialized, .running: 1
    case .exited(let status): status
    }
  }

  /// Whether a request may be made now.
  /// - Throws: what the protocol answers where not.
  func admit(requestTo method: String) throws(ResponseError) {
    switch lifecycle {
    case .uninitialized where method != InitializeRequest.method:
      throw ResponseError(.serverNotInitialized, "initialize comes first")
    case .running where method == InitializeRequest.method:
      throw ResponseError(.invalidRequest, "initialize comes once")
    case .shutDown, .exited:
      throw ResponseError(.invalidRequest, "the server has been shut down")
    case .uninitialized, .running:
      return
    }
  }

  /// Whether a notification counts now; the protocol drops it where not.
  func admits(notification method: String) -> Bool {
    lifecycle == .running || method == ExitNotification.method
  }
}

extension ErrorCode {
  /// A request before `initialize`.
  static let serverNotInitialized = ErrorCode(rawValue: -32002)
  /// A request that the client has taken back.
  static let requestCancelled = ErrorCode(rawValue: -32800)
}

/// How important a message to the user's log is; the numbers are the protocol's.
enum LogLevel: Int {
  case error = 1
  case warning, information, log
}

/// How much the client wants to be told of what the server does.
enum TraceLevel: String {
  case off, messages, verbose
}

extension ServerState {
  /// Writes into the log that the client keeps of this server.
  func log(_ level: LogLevel, _ message: String) {
    sink.send(
      .notification("window/logMessage") { writer in
        writer.object { writer in
          writer.member("type", level.rawValue)
          writer.member("message", message)
        }
      })
  }

  /// Tells what the server does, where the client has asked to be told.
  func trace(_ message: @autoclosure () -> String) {
    guard trace != .off else { return }
    let message = message()
    sink.send(
      .notification("$/logTrace") { writer in
        writer.object { $0.member("message", message) }
      })
  }
}
