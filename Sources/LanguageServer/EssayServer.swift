import Dispatch
import JSONRPC
public import Workspace

/// The language server: LSP on one side, the engine on the other.
public enum EssayServer {
  /// Serves one client over standard input and output until it leaves.
  /// - Parameters:
  ///   - version: the program's version, for the client to show.
  ///   - workspace: where configurations and quote sets are found.
  /// - Returns: the process's exit status: 0 where the client has asked to shut down before it left,
  ///   else 1.
  public static func run(version: String, workspace: EssayWorkspace) -> Int32 {
    let inbox = Inbox(reading: 0, requestTakenBack: Overtaking.requestTakenBack)
    let output = DescriptorOutput(writingTo: 1, whileReading: inbox)
    var loop = ServerLoop(
      inbox: inbox,
      state: ServerState(
        version: version, surroundings: Surroundings(workspace),
        library: QuoteSetLibrary(workspace, version: version),
        rulePages: RulePages(version: version), sink: output))
    // Not before the client has been greeted: a thread that starts would hold the answer up.
    return loop.run {
      DispatchQueue.global(qos: .userInitiated).async { _ = workspace.outlook(forEssayAt: nil) }
    }
  }
}
