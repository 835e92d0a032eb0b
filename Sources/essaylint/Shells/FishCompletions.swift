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

    # Whether these words are the command, with its form where it has one.
    function __essaylint_in
        set -l words (commandline -opc)
        set -l command $words[2]
        if contains -- "$words[2] $words[3]" \(forms)
            set command "$words[2] $words[3]"
        end
        test "$command" = "$argv"
    end

    complete -c essaylint -f
    \(options(of: [.help, .version], where: "__fish_use_subcommand"))
    \(Subcommand.all.map(lines).joined(separator: "\n"))

    """
  }

  private static var forms: String {
    Subcommand.all.flatMap(\.forms).map { Shell.fish.quoted($0.name) }.joined(separator: " ")
  }

  private static func lines(of subcommand: Subcommand) -> String {
    let start = "complete -c essaylint -n __fish_use_subcommand -a \(subcommand.name)"
    let forms = subcommand.forms.flatMap { form in
      let condition = Shell.fish.quoted("__essaylint_in \(subcommand.name)")
      return [
        "complete -c essaylint -n \(condition) -a \(form.lastWord)"
          + " -d \(Shell.fish.quoted(form.summary))",
        arguments(of: form),
      ]
    }
    let lines = [start + " -d \(Shell.fish.quoted(subcommand.summary))", arguments(of: subcommand)]
    return (lines + forms).joined(separator: "\n")
  }

  /// A command's options and operands.
  private static func arguments(of subcommand: Subcommand) -> String {
    let condition = "__essaylint_in \(subcommand.name)"
    var lines = [options(of: subcommand.allOptions, where: condition)]
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
