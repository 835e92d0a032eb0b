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

  /// The format by what editors call it (`languageId`), in any case; nil where the name is unknown.
  public init?(languageID: String) {
    switch languageID.lowercased() {
    case "markdown", "md", "gfm", "mdx", "quarto", "qmd", "rmd", "rmarkdown", "pandoc":
      self = .markdown
    case "latex", "tex", "plaintex", "plain-tex", "context", "rsweave", "doctex": self = .latex
    case "plaintext", "text", "txt", "plain", "mail", "message", "org", "restructuredtext", "rst",
      "asciidoc", "gitcommit", "fundamental":
      self = .plainText
    default: return nil
    }
  }
}
