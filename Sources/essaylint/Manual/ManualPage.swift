/// The manual page essaylint(1), made from the descriptions of subcommands and options.
enum ManualPage {
  static var text: String {
    var page = Mdoc()
    page.line(".Dd \(Release.date)")
    page.line(".Dt ESSAYLINT 1")
    page.line(".Os")
    page.line(".Sh NAME")
    page.line(".Nm essaylint")
    page.line(".Nd check the quotations and themes of literature essays")
    synopsis(&page)
    description(&page)
    page.line(".Sh COMMANDS")
    for subcommand in Subcommand.allWithForms { add(subcommand, to: &page) }
    ending(&page)
    return page.text
  }

  private static func synopsis(_ page: inout Mdoc) {
    page.line(".Sh SYNOPSIS")
    for subcommand in Subcommand.allWithForms {
      page.line(".Nm")
      page.line(".Cm \(subcommand.name)")
      page.line(".Op Ar option ...")
      if let operands = subcommand.operands { page.line(".Ar \(Mdoc.argument(operands.usage))") }
    }
    for option in [Option.help, .version] {
      page.line(".Nm")
      page.line(".Fl \(Mdoc.escaped("-\(option.name)"))")
    }
  }

  private static func description(_ page: inout Mdoc) {
    page.line(".Sh DESCRIPTION")
    page.line(".Nm")
    page.words(
      """
      compares every quotation of an essay with the quotations of a literary text, word by word, \
      and tells what a careful teacher would: that a word is wrong, that somebody else says it, \
      that it stands in another chapter, that a theme is not treated.
      """)
    page.line(".Pp")
    page.words("Nothing leaves your computer.")
  }

  private static func add(_ subcommand: Subcommand, to page: inout Mdoc) {
    page.line(".Ss essaylint \(subcommand.name)")
    page.words(subcommand.summary + ".")
    for paragraph in subcommand.details {
      page.line(".Pp")
      page.words(paragraph)
    }
    page.line(".Bl -tag -width Ds")
    for option in subcommand.allOptions {
      page.line(".It \(flags(of: option))")
      page.words(option.explanation + ".")
    }
    page.line(".El")
  }

  /// `Fl q , Fl -quiet`, `Fl -set Ar ID|FILE`.
  private static func flags(of option: Option) -> String {
    let letter = option.letter.map { "Fl \($0) , " } ?? ""
    let value = option.valueUsage.map { " Ar \(Mdoc.argument($0))" } ?? ""
    return "\(letter)Fl \(Mdoc.escaped("-\(option.name)"))\(value)"
  }

  private static func ending(_ page: inout Mdoc) {
    page.line(".Sh ENVIRONMENT")
    list(
      [
        ("Ev NO_COLOR", "Where it is set and not empty, nothing is coloured unasked."),
        ("Ev TERM", "Where it is \u{201C}dumb\u{201D}, nothing is coloured unasked."),
      ], in: &page)
    page.line(".Sh FILES")
    list(
      [
        (
          "Pa .essaylint.json",
          """
          The configuration that holds for the essays of its folder and of those below it, up to \
          the next one. It is JSON in which comments and trailing commas are allowed.
          """
        )
      ], in: &page)
    page.line(".Sh EXIT STATUS")
    list(
      ExitStatus.allCases.map { ("Li \($0.rawValue)", $0.meaning) }, in: &page)
    page.line(".Sh EXAMPLES")
    list(
      Subcommand.allWithForms.flatMap(\.examples).map {
        ("Li \(Mdoc.argument($0.line))", $0.purpose + ".")
      }, in: &page)
  }

  private static func list(_ items: [(head: String, words: String)], in page: inout Mdoc) {
    page.line(".Bl -tag -width Ds")
    for item in items {
      page.line(".It \(item.head)")
      page.words(item.words)
    }
    page.line(".El")
  }
}
