import EssayRules
import QuoteSets
import Workspace

extension ParsedArguments {
  var wantsJSON: Bool { value(of: .plainFormat) == "json" }

  /// Whether to use colour, as `--color` and the terminal say.
  var wantsColour: Bool {
    switch value(of: .color) {
    case "always": true
    case "never": false
    default: Console.wantsColour
    }
  }

  /// What a lookup knows: the configuration that holds here, and what options name.
  func lookupWorkspace() -> EssayWorkspace {
    EssayWorkspace(options: WorkspaceOptions(self))
  }
}

extension EssayWorkspace {
  /// What to answer by in this folder; nil where its configuration or an option is broken, which is
  /// said.
  func setupHere() -> EssaySetup? {
    do {
      return try setup(forEssayAt: nil)
    } catch {
      for problem in error.problems { Console.complain(problem.description) }
      return nil
    }
  }
}

extension EssaySetup {
  /// The quote sets to answer by: those that were asked for, else all that are known.
  var judgingSets: [QuoteSet] {
    let texts = configuration.texts
    return texts.isEmpty ? quoteSets : quoteSets.filter { texts.contains($0.id) }
  }
}
