import LanguageServer
import Workspace

extension Subcommand {
  /// `essaylint lsp`
  static let lsp = Subcommand(
    name: "lsp",
    summary: "Serve an editor over standard input and output (Language Server Protocol)",
    details: ["Editors start it; there is nothing to see when you do."],
    options: [
      Option("stdio", help: "Accepted because many editors say so; it is what happens anyway")
    ],
    run: { _ throws(UsageError) in
      let status = EssayServer.run(version: Release.version, workspace: EssayWorkspace())
      return status == 0 ? .success : .negative
    })
}
