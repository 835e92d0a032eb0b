/// The script for bash 3.2 and later; it needs nothing beside it.
enum BashCompletions {
  static var script: String {
    """
    \(Shell.head("# "))

    # Offers words: in a list, for its last word; after 'word=', for what comes then.
    _essaylint_words() {
        local done=
        [[ $2 == list && $cur == *,* ]] && done=${cur%,*},
        COMPREPLY+=($(compgen -P "$done" -W "$1" -- "$pair${cur##*,}"))
        COMPREPLY=("${COMPREPLY[@]#"$pair"}")
    }

    _essaylint_files() {
        compopt -o filenames 2>/dev/null
        local IFS=$'\\n'
        COMPREPLY+=($(compgen -f -- "$cur"))
    }

    _essaylint() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
        local command='' before='' pair='' equals='' ended='' word last=$((COMP_CWORD - 1))
        COMPREPLY=()
        # '--name=value' comes as three words, and so does 'left=right'.
        if [[ $cur == = ]]; then
            cur='' equals=1
        elif [[ $prev == = ]]; then
            last=$((last - 1)) equals=1
        fi
        prev=${COMP_WORDS[last]}
        if [[ $equals && $prev != -* ]]; then
            pair=${prev##*,}=
            prev=${COMP_WORDS[last-1]}
            [[ $prev == = ]] && prev=${COMP_WORDS[last-2]}
        fi
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
            # What comes after it is no option, whatever it looks like.
            [[ $word == -- ]] && { ended=1; break; }
            case "$command $word" in
                ' -'*) ;;
                ' '*) command=$word ;;
    \(forms)
            esac
            before=$word
        done
        [[ $ended ]] || case $command:$prev in
    \(values)
        esac
        case $command in
        '') _essaylint_words '\(topWords)' ;;
    \(operands)
        esac
    }

    complete -F _essaylint essaylint

    """
  }

  /// What is offered before there is a command.
  private static var topWords: String {
    (Subcommand.all.map(\.name) + names(of: [.help, .version])).joined(separator: " ")
  }

  private static func names(of options: [Option]) -> [String] {
    options.map { "--\($0.name)" }
  }

  /// What makes a form of a command: a word of its own, as the next one.
  private static var forms: String {
    let names = Subcommand.all.flatMap(\.forms).map(name).joined(separator: "|")
    return "            \(names)) [[ $before == $command ]] && command+=\" $word\" ;;"
  }

  /// A command's name as one word of the shell's.
  private static func name(of subcommand: Subcommand) -> String {
    subcommand.name.contains(" ") ? Shell.bash.quoted(subcommand.name) : subcommand.name
  }

  /// A line for each option that takes a value.
  private static var values: String {
    var lines: [String] = []
    for subcommand in Subcommand.allWithForms {
      let name = name(of: subcommand)
      for option in subcommand.options where option.takesValue {
        let letter = option.letter.map { "|\(name):-\($0)" } ?? ""
        lines.append(
          "    \(name):--\(option.name)\(letter)) "
            + offers(option.suggestions, isList: option.isList) + "return ;;")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Lines for each command: its options after a hyphen, its operands otherwise.
  private static var operands: String {
    Subcommand.allWithForms.map { subcommand in
      let options = names(of: subcommand.allOptions).joined(separator: " ")
      let operands =
        subcommand.forms.map { "_essaylint_words \($0.lastWord); " }.joined()
        + offers(subcommand.operands?.suggestions ?? .nothing, isList: false)
      return """
            \(name(of: subcommand)))
                if [[ ! $ended && $cur == -* ]]; then
                    _essaylint_words '\(options)'
                else
                    \(operands)return
                fi ;;
        """
    }.joined(separator: "\n")
  }

  /// Commands that offer them, each with a semicolon after it.
  private static func offers(_ suggestions: Suggestions, isList: Bool) -> String {
    var commands = ""
    let words = suggestions.words
    if !words.isEmpty {
      let quoted = Shell.bash.quoted(words.joined(separator: " "))
      commands += "_essaylint_words \(quoted)\(isList ? " list" : ""); "
    }
    if suggestions.hasFiles { commands += "_essaylint_files; " }
    return commands
  }
}
