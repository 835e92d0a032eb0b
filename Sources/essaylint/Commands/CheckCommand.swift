extension Subcommand {
  /// `essaylint check [PATH…]`
  static let check = Subcommand(
    name: "check",
    summary: "Check essays, and say what is wrong with their quotations and themes",
    operands: Operands("[PATH…]", count: 0...Int.max, suggesting: .files),
    details: [
      """
      A PATH is an essay in Markdown, LaTeX or plain text, or, by way of pandoc, in .docx, .odt, .rtf, \
      .html or .epub; a folder, of which all essays are checked but those that .gitignore names, and no \
      .html or .epub; a pattern such as 'essays/**/*.md'; or '-', standard input. Without any, it is \
      the folder here.
      """,
      """
      The nearest .essaylint.json, from the essay's folder upward, says how to judge it; options \
      outrank it.
      """,
      """
      The exit status is 1 where a finding is as grave as --fail-on says, or where --diff shows \
      something, unless --fail-on is never; 2 where something could not be carried out; else 0.
      """,
    ],
    options: [
      .format, .output, .statistics, .explain, .quiet, .color, .fix, .diff, .unsafeFixes, .baseline,
      .writeBaseline,
    ] + Option.judging + [.standardInputName, .jobs, .stream, .watch],
    examples: [
      ("essaylint check", "Check every essay here and below"),
      ("essaylint check --fix essay.md", "Mend what is certain"),
      ("essaylint check --diff | patch -p0", "The same, by way of a patch"),
      (
        "essaylint check --stream < essays.jsonl > results.jsonl",
        "Each line an essay, each answered by a line"
      ),
      ("essaylint check --themes identity,deceit essay.md", "With themes that it must treat"),
    ],
    run: { arguments throws(UsageError) in
      if arguments.has(.stream) { return try EssayStream(arguments).answerAll() }
      let run = try CheckRun(arguments)
      guard arguments.has(.watch) else { return run.checkAll() }
      var watch = CheckWatch(of: run)
      return watch.watch()
    })
}
