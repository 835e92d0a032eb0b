import EssayRules
import LanguageServer
import Workspace

extension Subcommand {
  /// `essaylint lsp`
  static let lsp = Subcommand(
    name: "lsp",
    summary: "Serve an editor over standard input and output (Language Server Protocol)",
    operands: nil,
    details: ["Editors start it; there is nothing to see when you do."],
    options: [
      Option("stdio", help: "Accepted because many editors say so; it is what happens anyway")
    ],
    run: { _ throws(UsageError) in
      do {
        return try serve()
      } catch {
        Console.complain("\(error)")
        return .failure
      }
    })

  private static func serve() throws(WorkspaceError) -> ExitStatus {
    // An essay whose configuration is broken is still judged, by what is built in.
    var builtIn = WorkspaceOptions()
    builtIn.configuration = .none
    let fallback = try EssayWorkspace(options: builtIn).linter(forEssayAt: nil)
    let workspace = EssayWorkspace()
    let status = EssayServer.run(version: Release.version, fallback: fallback) { essayPath in
      try workspace.linter(forEssayAt: essayPath)
    }
    return status == 0 ? .success : .negative
  }
}
