/// The script for fish 3 and later.
enum FishCompletions {
  static var script: String {
    """
    \(Shell.head("# "))

    # Offers words for the last word of a list.
    function __essaylint_list
        set -l token (commandline -ct | string replace -r '^--[^=]*=' '')
        set -l done (string match -r '^.*,' -- $token)
        printf '%s\\n' "$done"$argv
    end

    complete -c essaylint -f
    \(options(of: [.help, .version], where: "__fish_use_subcommand"))
    \(Subcommand.all.map(lines).joined(separator: "\n"))

    """
  }

  private static func lines(of subcommand: Subcommand) -> String {
    let condition = "__fish_seen_subcommand_from \(subcommand.name)"
    var lines = [
      "complete -c essaylint -n __fish_use_subcommand -a \(subcommand.name)"
        + " -d \(Shell.fish.quoted(subcommand.summary))",
      options(of: subcommand.allOptions, where: condition),
    ]
    if let suggestions = subcommand.operands?.suggestions {
      let start = "complete -c essaylint -n \(Shell.fish.quoted(condition))"
      let words = suggestions.words
      if !words.isEmpty {
        lines.append("\(start) -a \(Shell.fish.quoted(words.joined(separator: " ")))")
      }
      if suggestions.hasFiles { lines.append("\(start) -F") }
    }
    return lines.joined(separator: "\n")
  }

  private static func options(of options: [Option], where condition: String) -> String {
    options.map { option in
      var line = "complete -c essaylint -n \(Shell.fish.quoted(condition)) -l \(option.name)"
      if let letter = option.letter { line += " -s \(letter)" }
      if option.takesValue { line += value(of: option) }
      return line + " -d \(Shell.fish.quoted(option.explanation))"
    }.joined(separator: "\n")
  }

  private static func value(of option: Option) -> String {
    var line = option.suggestions.hasFiles ? " -r -F" : " -x"
    let words = option.suggestions.words.joined(separator: " ")
    if !words.isEmpty {
      line += " -a " + Shell.fish.quoted(option.isList ? "(__essaylint_list \(words))" : words)
    }
    return line
  }
}
