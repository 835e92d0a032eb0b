/// A subcommand's arguments, sorted.
struct ParsedArguments: Sendable {
  /// What is no option, in the order given.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Reads `arguments`, those after the subcommand's name.
  ///
  /// `--name=value` and `--name value` are the same; `--` ends the options; a lone `-` is an
  /// operand.
  init(_ arguments: some Sequence<String>, options: [Option]) throws(UsageError) {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      try readOption(argument, &rest, options)
    }
    for option in options where has(option) {
      if let other = option.excludes, values[other] != nil { throw .exclusive(option, other) }
    }
  }

  private mutating func readOption(
    _ argument: String, _ rest: inout ArraySlice<String>, _ options: [Option]
  ) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = options.first(where: { $0.isCalled(name) }) else {
      throw .unknownOption(name, known: options)
    }
    let attached = parts.count > 1 ? String(parts[1]) : nil
    if case .none = option.value {
      guard attached == nil else { throw .needlessValue(option) }
      values[option.name, default: []].append("")
      return
    }
    guard let value = attached ?? rest.popFirst() else { throw .missingValue(option) }
    if case .choice(let choices) = option.value, !choices.contains(value) {
      throw .wrongValue(value, option, choices: choices)
    }
    values[option.name, default: []].append(value)
  }

  /// Whether the option was given.
  func has(_ option: Option) -> Bool {
    values[option.name] != nil
  }

  /// The option's value; the last, where it was given more than once.
  func value(of option: Option) -> String? {
    values[option.name]?.last
  }

  /// Every value of an option that may be repeated.
  func values(of option: Option) -> [String] {
    values[option.name] ?? []
  }

  /// The words of a list, from all its values; nil where the option was not given.
  func list(of option: Option) -> [String]? {
    values[option.name]?.flatMap { value in
      value.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    }
  }
}

extension Option {
  fileprivate func isCalled(_ word: String) -> Bool {
    word == "--\(name)" || letter.map { word == "-\($0)" } ?? false
  }
}
