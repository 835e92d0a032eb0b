/// What an essay is written in.
public enum EssayFormat: String, Sendable, CaseIterable {
  case markdown, latex, plainText

  /// The format by a file's ending, without its dot, in any case; nil where it is none of ours.
  public init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "md", "markdown", "mdown", "mkd", "qmd", "rmd": self = .markdown
    case "tex", "latex", "ltx": self = .latex
    case "txt", "text": self = .plainText
    default: return nil
    }
  }

  /// The format by what editors call it (`languageId`); Markdown where the name is unknown.
  public init(languageID: String) {
    switch languageID.lowercased() {
    case "latex", "tex", "plaintex", "context": self = .latex
    case "plaintext", "text", "txt", "mail", "plain": self = .plainText
    default: self = .markdown
    }
  }
}
