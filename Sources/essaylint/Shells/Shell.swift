/// A shell that completes command lines, and how a script tells it what there is to complete.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// The script, made from the descriptions of subcommands and options.
  var completions: String {
    switch self {
    case .bash: BashCompletions.script
    case .zsh: ZshCompletions.script
    case .fish: FishCompletions.script
    }
  }

  /// `text` as one word of the shell's, whatever is in it.
  func quoted(_ text: String) -> String {
    let escaped =
      switch self {
      case .bash, .zsh: text.replacing("'", with: #"'\''"#)
      case .fish: text.replacing("\\", with: #"\\"#).replacing("'", with: #"\'"#)
      }
    return "'\(escaped)'"
  }

  /// What stands before every script.
  static func head(_ comment: String) -> String {
    "\(comment)Completions of essaylint \(Release.version), made by 'essaylint completions'."
  }
}
