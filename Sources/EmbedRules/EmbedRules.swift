import PackagePlugin

/// Before its target is compiled, turns the quote sets that lie in it, and the list of other works,
/// into Swift: every `.json` file that Package.swift does not exclude.
@main
struct EmbedRules: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let files = target.sourceModule?.sourceFiles else { return [] }
    let rules = files.map(\.url).filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedRules.swift")
    return [
      .buildCommand(
        displayName: "Checking and embedding the rules",
        executable: try context.tool(named: "quoteset-embed").url,
        arguments: [output.path] + rules.map(\.path),
        inputFiles: rules,
        outputFiles: [output])
    ]
  }
}
