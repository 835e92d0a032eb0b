import Workspace

/// From the words of a command line to the subcommand that they mean.
enum CommandLineRun {
  /// - Parameter arguments: without the program's own name.
  static func run(_ arguments: [String]) -> ExitStatus {
    guard let first = arguments.first else {
      return failForWantOfCommand()
    }
    do {
      if first.hasPrefix("-") { return try runWithoutSubcommand(arguments) }
      let (subcommand, rest) = try Subcommand.named(first).form(for: arguments.dropFirst())
      return run(subcommand, rest)
    } catch {
      return fail(error, see: "essaylint --help")
    }
  }

  private static func run(_ subcommand: Subcommand, _ arguments: ArraySlice<String>) -> ExitStatus {
    do {
      let parsed = try ParsedArguments(arguments, options: subcommand.allOptions)
      if parsed.has(.help) {
        Console.show(HelpText.text(for: subcommand))
        return .success
      }
      try Operands.check(parsed.operands, as: subcommand.operands)
      return try subcommand.run(parsed)
    } catch {
      return fail(error, see: "essaylint \(subcommand.name) --help")
    }
  }

  private static func runWithoutSubcommand(_ arguments: [String]) throws(UsageError)
    -> ExitStatus
  {
    let parsed = try ParsedArguments(arguments, options: [.help, .version])
    try Operands.check(parsed.operands, as: nil)
    if parsed.has(.help) {
      Console.show(HelpText.overview)
    } else if parsed.has(.version) {
      Console.show("essaylint \(Release.version)\n")
    } else {
      return failForWantOfCommand()
    }
    return .success
  }

  private static func failForWantOfCommand() -> ExitStatus {
    Console.complain("say what to do; 'essaylint --help' tells what there is")
    return .failure
  }

  private static func fail(_ error: UsageError, see help: String) -> ExitStatus {
    switch error {
    case .broken(let error): for problem in error.problems { Console.complain("\(problem)") }
    case .unusable: Console.complain("\(error)")
    default: Console.complain("\(error) (see '\(help)')")
    }
    return .failure
  }
}
