/// The table of command lines: arguments and files in, status and words out.
extension CommandLineCase {
  static let help: [CommandLineCase] = [
    CommandLineCase(
      name: "--version", arguments: ["--version"], output: "essaylint 0.1.0\n"),
    CommandLineCase(name: "-V", arguments: ["-V"], output: "essaylint 0.1.0\n"),
    CommandLineCase(
      name: "--help lists the commands", arguments: ["--help"],
      outputContains: ["Usage: essaylint COMMAND", "\n  check  ", "\n  rules  ", "\n  lsp    "]),
    CommandLineCase(
      name: "help does as --help", arguments: ["help"],
      outputContains: ["Usage: essaylint COMMAND"]),
    CommandLineCase(
      name: "check --help lists every option", arguments: ["check", "--help"],
      outputContains: [
        "Usage: essaylint check [OPTION…] FILE…", "--format text|json", "--set ID|FILE",
        "--source FILE", "--themes THEME,…", "--select RULE,…", "--ignore RULE,…", "--fail-on",
        "--config FILE", "--no-config", "--stdin-filename NAME", "--color auto|always|never",
        "-h, --help",
      ]),
    CommandLineCase(
      name: "rules lists them", arguments: ["rules"],
      outputContains: ["  misquote                error: ", "  unused-suppression      warning: "]),
    CommandLineCase(
      name: "rules explains one", arguments: ["rules", "misquote"],
      outputContains: ["# misquote\n", "## Why it matters\n", "## What it leaves alone\n"]),
    CommandLineCase(
      name: "rules explains several", arguments: ["rules", "misquote", "missing-theme"],
      outputContains: ["# misquote\n", "\n# missing-theme\n"]),
  ]

  static let mistakes: [CommandLineCase] = [
    mistake("nothing at all", [], "say what to do; 'essaylint --help' tells what there is"),
    mistake(
      "a command that is nearly right", ["chekc"],
      "there is no command 'chekc'; did you mean 'check'? (see 'essaylint --help')"),
    mistake(
      "an essay in place of a command", ["essay.md"],
      "there is no command 'essay.md'; did you mean 'essaylint check essay.md'? "
        + "(see 'essaylint --help')"),
    mistake(
      "a command that is nothing like one", ["zzzzz"],
      "there is no command 'zzzzz'; expected one of check, rules, lsp, help "
        + "(see 'essaylint --help')"),
    mistake(
      "help for a command that is nearly right", ["help", "lps"],
      "there is no command 'lps'; did you mean 'lsp'? (see 'essaylint help --help')"),
    mistake(
      "an option that is nearly right", ["check", "--formt=json", "essay.md"],
      "there is no option '--formt'; did you mean '--format'? (see 'essaylint check --help')"),
    mistake(
      "an option that is nothing like one", ["check", "--zzzzz", "essay.md"],
      "there is no option '--zzzzz' (see 'essaylint check --help')"),
    mistake(
      "an option before the command", ["--versoin"],
      "there is no option '--versoin'; did you mean '--version'? (see 'essaylint --help')"),
    mistake(
      "an option without its value", ["check", "essay.md", "--format"],
      "'--format' needs a value: --format text|json (see 'essaylint check --help')"),
    mistake(
      "a value that an option does not know", ["check", "--format", "jsno", "essay.md"],
      "'jsno' is no value of '--format'; did you mean 'json'? (see 'essaylint check --help')"),
    mistake(
      "a value where none belongs", ["check", "--no-config=x", "essay.md"],
      "'--no-config' takes no value (see 'essaylint check --help')"),
    mistake(
      "two options that exclude each other",
      ["check", "--config", "a.json", "--no-config", "essay.md"],
      "'--config' and '--no-config' exclude each other (see 'essaylint check --help')"),
    mistake(
      "no file", ["check"],
      "name the essays to check, or '-' for standard input (see 'essaylint check --help')"),
    mistake(
      "a rule that is nearly right", ["rules", "misqoute"],
      "there is no rule 'misqoute'; did you mean 'misquote'? (see 'essaylint rules --help')"),
    mistake(
      "a word that lsp has no use for", ["lsp", "essay.md"],
      "'essay.md' is one word too many (see 'essaylint lsp --help')"),
  ]

  static let files: [CommandLineCase] = [
    CommandLineCase(
      name: "an essay without quotations and themes asked for is clean",
      files: ["essay.md": Array("Nothing to quote.\n".utf8)],
      arguments: ["check", "essay.md", "--select", "misquote"],
      output: "No problems in 1 essay\n"),
    CommandLineCase(
      name: "standard input", arguments: ["check", "-", "--select=misquote"],
      input: Array("Nothing to quote.\n".utf8), output: "No problems in 1 essay\n"),
    CommandLineCase(
      name: "standard input has the name it is given",
      arguments: ["check", "-", "--stdin-filename", "draft.md", "--format=json"],
      input: Array("Nothing.\n".utf8), outputContains: [#""path": "draft.md""#]),
    CommandLineCase(
      name: "a file whose name begins with a hyphen",
      files: ["-essay.md": Array("Nothing.\n".utf8)],
      arguments: ["check", "--select", "misquote", "--", "-essay.md"],
      output: "No problems in 1 essay\n"),
    CommandLineCase(
      name: "an empty file", files: ["essay.md": []],
      arguments: ["check", "essay.md", "--select", "misquote"],
      output: "No problems in 1 essay\n"),
    CommandLineCase(
      name: "a missing file does not keep the others from being checked",
      files: ["essay.md": Array("Nothing.\n".utf8)],
      arguments: ["check", "--select", "misquote", "gone.md", "essay.md"], status: 2,
      output: "No problems in 1 essay; 1 file could not be checked\n",
      errors: "essaylint: gone.md: no such file\n"),
    CommandLineCase(
      name: "a folder", files: ["essays/essay.md": Array("Nothing.\n".utf8)],
      arguments: ["check", "essays"], status: 2, output: "1 file could not be checked\n",
      errors: "essaylint: essays: this is a folder; name the files in it\n"),
    CommandLineCase(
      name: "a file that is not UTF-8", files: ["latin.md": Array("caf".utf8) + [0xE9, 0x0A]],
      arguments: ["check", "latin.md"], status: 2, output: "1 file could not be checked\n",
      errors: "essaylint: latin.md: not UTF-8 text: byte 3, on line 1, belongs to no character; "
        + "save it as plain text in UTF-8\n"),
    CommandLineCase(
      name: "a name that would steer the terminal", arguments: ["check", "\u{1B}[2J.md"],
      status: 2, output: "1 file could not be checked\n",
      errors: "essaylint: ␛[2J.md: no such file\n"),
    CommandLineCase(
      name: "a configuration that is missing", files: ["essay.md": Array("Nothing.\n".utf8)],
      arguments: ["check", "--config", "gone.json", "essay.md"], status: 2,
      output: "1 file could not be checked\n", errors: "essaylint: gone.json: no such file\n"),
    CommandLineCase(
      name: "a broken configuration that is not to be read",
      files: [".essaylint.json": Array("{".utf8), "essay.md": Array("Nothing.\n".utf8)],
      arguments: ["check", "--no-config", "--select", "misquote", "essay.md"],
      output: "No problems in 1 essay\n"),
    CommandLineCase(
      name: "rules that do not exist", files: ["essay.md": Array("Nothing.\n".utf8)],
      arguments: [
        "check", "--select", "misqoute", "--ignore", "unclosed-qotation", "essay.md",
      ],
      status: 2, output: "1 file could not be checked\n",
      errors: """
        essaylint: --select: there is no rule 'misqoute'; did you mean 'misquote'?
        essaylint: --ignore: there is no rule 'unclosed-qotation'; did you mean \
        'unclosed-quotation'?

        """),
    CommandLineCase(
      name: "a quote set that is missing", files: ["essay.md": Array("Nothing.\n".utf8)],
      arguments: ["check", "--set", "gone.json", "essay.md"], status: 2,
      output: "1 file could not be checked\n",
      errors: "essaylint: --set: gone.json: no such file\n"),
  ]

  private static func mistake(_ name: String, _ arguments: [String], _ complaint: String)
    -> CommandLineCase
  {
    CommandLineCase(
      name: name, arguments: arguments, status: 2, output: "",
      errors: "essaylint: \(complaint)\n")
  }
}
