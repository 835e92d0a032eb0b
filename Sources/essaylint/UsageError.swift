import EssayRules
import PositionedJSON
import Workspace

/// Arguments that make no sense. How they read is decided here and nowhere else.
enum UsageError: Error {
  case unknownCommand(String)
  case unknownRule(String)
  case unknownOption(String, known: [Option])
  case missingValue(Option)
  case needlessValue(Option)
  case wrongValue(String, Option, choices: [String])
  case exclusive(Option, String)
  case missingOperand(String)
  case needlessOperand(String)
}

extension UsageError: CustomStringConvertible {
  /// One line for people: what is wrong and what was perhaps meant.
  var description: String {
    switch self {
    case .unknownCommand(let name):
      if !PathNames.ending(of: name).isEmpty {
        "there is no command '\(name)'; did you mean 'essaylint check \(name)'?"
      } else {
        "there is no command '\(name)'"
          + NearestWord.hint(for: name, among: Subcommand.all.map(\.name))
      }
    case .unknownRule(let id):
      "there is no rule '\(id)'"
        + NearestWord.hint(for: id, among: RuleRegistry.all.map { $0.documentation.id })
    case .unknownOption(let name, let known):
      "there is no option '\(name)'"
        + (NearestWord.nearest(to: name, among: known.map { "--\($0.name)" })
          .map { "; did you mean '\($0)'?" } ?? "")
    case .missingValue(let option):
      "'--\(option.name)' needs a value: \(option.usage)"
    case .needlessValue(let option):
      "'--\(option.name)' takes no value"
    case .wrongValue(let word, let option, let choices):
      "'\(word)' is no value of '--\(option.name)'" + NearestWord.hint(for: word, among: choices)
    case .exclusive(let option, let other):
      "'--\(option.name)' and '--\(other)' exclude each other"
    case .missingOperand(let message):
      message
    case .needlessOperand(let word):
      "'\(word)' is one word too many"
    }
  }
}
