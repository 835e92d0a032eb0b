import Workspace

extension Subcommand {
  /// `essaylint init [FOLDER]`
  static let initialise = Subcommand(
    name: "init",
    summary: "Write a .essaylint.json to begin with, in which every key is explained",
    operands: Operands("[FOLDER]", count: 0...1, suggesting: .files),
    details: ["It is put into the folder named, or here. One that is there is never touched."],
    run: { arguments throws(UsageError) in
      let folder = arguments.operands.first ?? "."
      do {
        let path = try ConfigurationTemplate.write(into: folder)
        Console.show("\(path) is written\n")
        return .success
      } catch {
        Console.complain("\(ConfigurationTemplate.path(in: folder)): \(error)")
        return .failure
      }
    })
}
