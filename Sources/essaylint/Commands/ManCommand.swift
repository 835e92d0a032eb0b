extension Subcommand {
  /// `essaylint man`
  static let man = Subcommand(
    name: "man",
    summary: "Print the manual page",
    details: [
      "It is written in mdoc(7), which every 'man' can show. 'mkdir -p' makes the folder for it."
    ],
    examples: [
      ("essaylint man | man -l -", "Read it at once"),
      (
        "essaylint man > ~/.local/share/man/man1/essaylint.1",
        "Put it where 'man essaylint' finds it"
      ),
    ],
    run: { _ throws(UsageError) in
      Console.show(ManualPage.text)
      return .success
    })
}
