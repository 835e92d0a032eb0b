import EssayRules
import PositionedJSON
import Workspace

/// Arguments that make no sense. How they read is decided here and nowhere else.
enum UsageError: Error {
  case unknownCommand(String)
  case unknownRule(String)
  case unknownSet(String, known: [String])
  /// A title without a letter that an id may have.
  case noID(String)
  case unknownShell(String)
  case unknownOption(String, known: [Option])
  case missingValue(Option)
  case needlessValue(Option)
  case wrongValue(String, Option, choices: [String])
  case wrongNumber(String, Option, ClosedRange<Int>)
  case wrongPair(String, Option)
  case exclusive(Option, String)
  case alone(Option)
  case noStandardInput
  case unknownTopic(String, known: [String])
  case notStandardInput(Option)
  case notStandardInputAmongOthers(Option)
  /// A file that an option names, and why it will not do.
  case unusable(Option, String, String)
  /// A file that an option names, with all that is wrong in it.
  case broken(WorkspaceError)
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
    case .unknownSet(let id, let known):
      "there is no quote set '\(id)'" + NearestWord.hint(for: id, among: known)
    case .noID(let title):
      "no id can be made of '\(title)'; name the file with --output"
    case .unknownShell(let name):
      "there is no shell '\(name)' here"
        + NearestWord.hint(for: name, among: Shell.allCases.map(\.rawValue))
    case .unknownOption(let name, let known):
      "there is no option '\(name)'"
        + (NearestWord.nearest(to: UsageError.spelling(name), among: known.map { "--\($0.name)" })
          .map { "; did you mean '\($0)'?" } ?? "")
    case .missingValue(let option):
      "'--\(option.name)' needs a value: \(option.usage)"
    case .needlessValue(let option):
      "'--\(option.name)' takes no value"
    case .wrongValue(let word, let option, let choices):
      "'\(word)' is no value of '--\(option.name)'" + NearestWord.hint(for: word, among: choices)
    case .wrongNumber(let word, let option, let range):
      "'\(word)' is no value of '--\(option.name)'; expected a whole number from "
        + "\(range.lowerBound) to \(range.upperBound)"
    case .wrongPair(let word, let option):
      "'\(word)' is no value of '--\(option.name)'; expected \(option.valueUsage ?? "")"
    case .alone(let option):
      "'--\(option.name)' makes sense only with \(Option.listed(option.needs, "or"))"
    case .exclusive(let option, let other):
      "'--\(option.name)' and '--\(other)' exclude each other"
    case .unknownTopic(let name, let known):
      "there is no help for '\(name)'" + NearestWord.hint(for: name, among: known)
    case .noStandardInput:
      "'--stdin-filename' makes sense only with '-', standard input"
    case .notStandardInput(let option):
      "'--\(option.name)' makes no sense for '-', standard input"
    case .notStandardInputAmongOthers(let option):
      "'--\(option.name)' takes '-', standard input, only by itself"
    case .unusable(let option, let path, let reason):
      "--\(option.name): \(path): \(reason)"
    case .broken(let error):
      error.description
    case .missingOperand(let message):
      message
    case .needlessOperand(let word):
      "'\(word)' is one word too many"
    }
  }
}

extension UsageError {
  /// The name that a word with one hyphen or two was to be.
  fileprivate static func spelling(_ word: String) -> String {
    word.hasPrefix("--") || word.count <= 2 ? word : "-\(word)"
  }
}
