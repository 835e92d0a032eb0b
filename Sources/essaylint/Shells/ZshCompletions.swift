/// The script for zsh: to be found as `_essaylint` on its `fpath`, or to be sourced.
enum ZshCompletions {
  static var script: String {
    """
    #compdef essaylint
    \(Shell.head("# "))

    _essaylint() {
      local curcontext="$curcontext" state line
      typeset -A opt_args
      local -a commands
      commands=(
    \(commands)
      )
      _arguments -C \\
    \(arguments([.help, .version], indent: "    ")) \\
        '1:command:->command' \\
        '*::argument:->argument'
      case $state in
        command) _describe -t commands command commands ;;
        argument)
          if (( CURRENT > 2 )) && [[ "$words[1] $words[2]" == (\(forms)) ]]; then
            words=("$words[1] $words[2]" "${(@)words[3,-1]}")
            (( CURRENT -= 1 ))
          fi
          case $words[1] in
    \(subcommands)
          esac ;;
      esac
    }

    if [[ $funcstack[1] == _essaylint ]]; then
      _essaylint "$@"
    else
      compdef _essaylint essaylint
    fi

    """
  }

  private static var commands: String {
    Subcommand.all.map { subcommand in
      "    " + Shell.zsh.quoted("\(subcommand.name):\(escaped(subcommand.summary, ":"))")
    }.joined(separator: "\n")
  }

  private static var forms: String {
    Subcommand.all.flatMap(\.forms).map { Shell.zsh.quoted($0.name) }.joined(separator: "|")
  }

  private static var subcommands: String {
    Subcommand.allWithForms.map { subcommand in
      var lines = arguments(subcommand.allOptions, indent: "            ")
      if let operands = subcommand.operands {
        let usage = escaped(operands.usage, ":[]")
        let words = subcommand.forms.map(\.lastWord) + operands.suggestions.words
        let action =
          switch operands.suggestions {
          // A message that there is no telling would keep zsh from completing options.
          case .nothing: "()"
          case .words where !subcommand.forms.isEmpty: "(\(words.joined(separator: " ")))"
          default: action(operands.suggestions, isList: false, usage)
          }
        let spec = "*:\(usage):\(action)"
        lines += " \\\n            " + Shell.zsh.quoted(spec)
      }
      let name =
        subcommand.name.contains(" ") ? Shell.zsh.quoted(subcommand.name) : subcommand.name
      return "        \(name))\n          _arguments -s -S \\\n\(lines) ;;"
    }.joined(separator: "\n")
  }

  /// The specifications that `_arguments` wants, one a line.
  private static func arguments(_ options: [Option], indent: String) -> String {
    options.map { option in
      let help = "[\(escaped(option.explanation, "[]:"))]"
      var value = ""
      if let usage = option.valueUsage {
        let message = escaped(usage, ":[]")
        value = ":\(message):\(action(option.suggestions, isList: option.isList, message))"
      }
      let long = "--\(option.name)\(option.takesValue ? "=" : "")"
      let excluded = option.excludes.map { "--\($0)" }
      guard let letter = option.letter else {
        let group = isRepeatable(option) ? "*" : "(\((excluded).joined(separator: " ")))"
        return indent + Shell.zsh.quoted((group == "()" ? "" : group) + long + help + value)
      }
      let short = "-\(letter)\(option.takesValue ? "+" : "")"
      let group = "(\((excluded + ["-\(letter)", "--\(option.name)"]).joined(separator: " ")))"
      return indent + Shell.zsh.quoted(group) + "{\(short),\(long)}"
        + Shell.zsh.quoted(help + value)
    }.joined(separator: " \\\n")
  }

  private static func isRepeatable(_ option: Option) -> Bool {
    if case .wordsOrFiles = option.suggestions { return true }
    return option.isList
  }

  /// What zsh is to do where the value or operand is due.
  private static func action(_ suggestions: Suggestions, isList: Bool, _ usage: String) -> String {
    let words = suggestions.words.joined(separator: " ")
    switch suggestions {
    case .nothing: return " "
    case .files: return "_files"
    case .wordsOrFiles: return "{compadd -- \(words); _files}"
    case .words: return isList ? "_sequence compadd - \(words)" : "(\(words))"
    }
  }

  private static func escaped(_ text: String, _ characters: String) -> String {
    String(text.flatMap { characters.contains($0) || $0 == "\\" ? ["\\", $0] : [$0] })
  }
}
