import Reports

/// A subcommand's arguments, sorted.
struct ParsedArguments: Sendable {
  /// What is no option, in the order given.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Reads `arguments`, those after the subcommand's name.
  ///
  /// `--name=value` and `--name value` are the same, as are `-n value` and `-nvalue`; letters of
  /// options without a value may stand together; `--` ends the options; a lone `-` is an operand.
  init(_ arguments: some Sequence<String>, options: [Option]) throws(UsageError) {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      }
      if argument.hasPrefix("--") {
        try readName(argument, &rest, options)
      } else if argument.hasPrefix("-"), argument != "-" {
        try readLetters(argument, &rest, options)
      } else {
        operands.append(argument)
      }
    }
    // Who asks for help wants it whatever else is wrong.
    if !has(.help) { try checkCompany(options) }
  }

  private mutating func readName(
    _ argument: String, _ rest: inout ArraySlice<String>, _ options: [Option]
  ) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let option = options.first(where: { parts[0] == "--\($0.name)" }) else {
      throw .unknownOption(String(parts[0]), known: options)
    }
    let attached = parts.count > 1 ? String(parts[1]) : nil
    if !option.takesValue, attached != nil { throw .needlessValue(option) }
    try take(option, attached, &rest)
  }

  private mutating func readLetters(
    _ argument: String, _ rest: inout ArraySlice<String>, _ options: [Option]
  ) throws(UsageError) {
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.letter == letter }) else {
        // A name after one hyphen is a name all the same.
        throw .unknownOption(letters.isEmpty ? "-\(letter)" : argument, known: options)
      }
      guard option.takesValue else {
        try take(option, nil, &rest)
        continue
      }
      try take(option, letters.isEmpty ? nil : String(letters), &rest)
      return
    }
  }

  /// - Parameter attached: the value that stands in one word with the option's name.
  private mutating func take(
    _ option: Option, _ attached: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    guard option.takesValue else {
      values[option.name, default: []].append("")
      return
    }
    guard let value = attached ?? rest.popFirst(), !value.allSatisfy(\.isWhitespace),
      !option.isList || !ParsedArguments.words(in: value).isEmpty
    else { throw .missingValue(option) }
    switch option.value {
    case .choice(let choices) where !choices.contains(value):
      throw .wrongValue(value, option, choices: choices)
    case .number(_, let range):
      guard let number = Int(value), range.contains(number) else {
        throw .wrongNumber(value, option, range)
      }
    case .pair:
      for pair in ParsedArguments.words(in: value) where pair.split(separator: "=").count != 2 {
        throw .wrongPair(pair, option)
      }
    case .none, .word, .list, .choice: break
    }
    values[option.name, default: []].append(value)
  }

  /// Sees to it that options stand beside those that they need, and not beside those that they
  /// exclude; and likewise for standard input.
  private func checkCompany(_ options: [Option]) throws(UsageError) {
    for option in options where has(option) {
      var excluded = option.excludes
      if !has(.output) { excluded += option.excludesWithoutOutput }
      if let other = excluded.first(where: { values[$0] != nil }) {
        throw .exclusive(option, other)
      }
      if !option.needs.isEmpty, !option.needs.contains(where: { values[$0] != nil }) {
        throw .alone(option)
      }
      if option.needsText, let format = value(of: .format), format != ReportFormat.text.name {
        throw .exclusive(option, "\(Option.format.name)=\(format)")
      }
      try checkStandardInput(option)
    }
  }

  private func checkStandardInput(_ option: Option) throws(UsageError) {
    let isThere = operands.contains("-")
    switch option.standardInput {
    case .needed where !isThere && !has(.stream): throw .noStandardInput
    case .refused where isThere: throw .notStandardInput(option)
    case .alone where isThere && operands.count > 1 && !has(.diff):
      throw .notStandardInputAmongOthers(option)
    case .indifferent, .needed, .refused, .alone: break
    }
  }

  // MARK: - What was given

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

  /// The value of an option for a number.
  func number(of option: Option) -> Int? {
    value(of: option).flatMap { Int($0) }
  }

  /// The words of a list, from all its values; nil where the option was not given.
  func list(of option: Option) -> [String]? {
    values[option.name]?.flatMap(ParsedArguments.words)
  }

  /// The pairs of an option for pairs, in the order given.
  func pairs(of option: Option) -> [(left: String, right: String)] {
    (list(of: option) ?? []).map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1).map(ParsedArguments.trimmed)
      return (parts[0], parts.dropFirst().first ?? "")
    }
  }

  private static func words(in value: String) -> [String] {
    value.split(separator: ",").map(trimmed).filter { !$0.isEmpty }
  }
  /// Without the white space around it: a name may have some within.
  private static func trimmed(_ word: Substring) -> String {
    let isSpace: (Character) -> Bool = \.isWhitespace
    let tail = word.drop(while: isSpace)
    return String(tail.dropLast(tail.reversed().prefix(while: isSpace).count))
  }
}
