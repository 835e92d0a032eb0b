public import EssayRules
import JSONRPC

/// The language server: LSP on one side, the engine on the other.
public enum EssayServer {
  /// Serves one client over standard input and output until it leaves.
  /// - Parameters:
  ///   - version: the program's version, for the client to show.
  ///   - fallback: judges the essays for which `linter` throws.
  ///   - linter: the linter for an essay, by its path; nil for one that is not a file. It is asked
  ///     when an essay is opened. What it throws is shown to the user, as the error describes
  ///     itself.
  /// - Returns: the process's exit status: 0 where the client has asked to shut down before it left,
  ///   else 1.
  public static func run(
    version: String, fallback: Linter,
    linter: @escaping @Sendable (_ essayPath: String?) throws -> Linter
  ) -> Int32 {
    let fallback = EssayJudge(fallback)
    let surroundings = Surroundings { path in
      Outlook(judge: (try? linter(path)).map { EssayJudge($0) } ?? fallback, problems: [])
    }
    let inbox = Inbox(requestTakenBack: Overtaking.requestTakenBack)
    let output = DescriptorOutput(writingTo: 1)
    DescriptorInput.start(reading: 0, into: inbox)
    var loop = ServerLoop(
      inbox: inbox, state: ServerState(version: version, surroundings: surroundings, sink: output))
    return loop.run()
  }
}
