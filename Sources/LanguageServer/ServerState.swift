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
  let surroundings: Surroundings
  /// Where the canonical quotations are written down.
  let library: QuoteSetLibrary
  let rulePages: RulePages
  let sink: any MessageSink
  var lifecycle = Lifecycle.uninitialized
  var client = ClientCapabilities()
  var documents = OpenDocuments()
  var trace = TraceLevel.off
  /// What the server has asked the client.
  var outgoing = OutgoingRequests()
  /// What the client's user has set, and where it works.
  var settings = ClientSettings()
  /// What was published, and what was asked for.
  var publishing = PublishingRecord()
  /// Requests that take long, and are answered piece by piece while nothing else is to do.
  var sweeps: [WorkspaceSweep] = []
  let closedReports = ClosedReports()
  /// Whether the user was shown that something has failed; the log has each case.
  var hasShownMishap = false
  /// The process that the server is to end with, as soon as the client has named it.
  var parentProcess: Int?

  init(
    version: String, surroundings: Surroundings, library: QuoteSetLibrary = .none,
    rulePages: RulePages = RulePages(), sink: any MessageSink
  ) {
    self.version = version
    self.surroundings = surroundings
    self.library = library
    self.rulePages = rulePages
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

extension ServerState {
  /// Begins a request that is answered later.
  mutating func begin(_ sweep: WorkspaceSweep) {
    sweep.begin(sink)
    sweeps.append(sweep)
  }
}

/// The protocol's own errors.
extension ErrorCode {
  /// A request before `initialize`.
  static let serverNotInitialized = ErrorCode(rawValue: -32002)
  /// A request that the client has taken back.
  static let requestCancelled = ErrorCode(rawValue: -32800)
  /// A request about a state of the text that is no more.
  static let contentModified = ErrorCode(rawValue: -32801)
  /// A request that the server will not finish.
  static let serverCancelled = ErrorCode(rawValue: -32802)
}
