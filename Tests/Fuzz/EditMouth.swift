import EssayRules
import EssaySyntax
import EssayText

/// After any edits, an essay is judged as one that is read for the first time.
///
/// The input is an essay, a line of three hyphens, and edits of four bytes each: where, how much goes,
/// and which piece of the essay's own words comes.
struct EditMouth: Mouth {
  private static let pieces = [
    "", "a", " ", ".", ",", "\n", "\n\n", "“", "”", "\"", "'", "’", "*", "_", "> ", "- ", "# ", "`",
    "```\n", "<!--", "-->", "[^1]", "\n\n[^1]: Ruth, ch. 9.\n\n", "|", "(ch. 9)", "Ruth says ",
    "Tommy", "she says, ", "“modelled on trash”", "“We all know it”", "Macbeth", "Ruht", "\\emph{",
    "}", "%", "\\begin{quote}", "\\end{quote}", "---\n", "themes: [identity]\n", "deceit", "😀",
    "\r\n", "<!-- essaylint-disable misquote -->", "%% ", "{", "[", "](", "\u{301}", "\t", "    ",
  ]

  func swallow(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let format = Samples.formats[choices.next(Samples.formats.count)]
    let count = min(choices.next(256), 24)
    var edits: [(place: Int, length: Int, piece: Int)] = []
    for _ in 0..<count {
      edits.append((choices.nextLong(), choices.next(256), choices.next(Self.pieces.count)))
    }
    var text = TextSnapshot(choices.text)
    var analysis = Samples.linter.analyse(text, format: format)
    for edit in edits {
      let start = edge(edit.place % (text.count + 1), text)
      let end = edge(min(text.count, start + max(0, edit.length - 200)), text)
      let change = TextEdit(range: start..<end, replacement: Self.pieces[edit.piece])
      guard let next = text.applying([change]) else { fatalError("an edit that does not apply") }
      text = next
      analysis = Samples.linter.analyse(text, format: format, reusing: analysis)
    }
    let fresh = Samples.linter.analyse(TextSnapshot(text.string), format: format)
    demand(analysis.account == fresh.account, "another account than a fresh one")
  }

  private func edge(_ offset: Int, _ text: TextSnapshot) -> Int {
    var offset = offset
    while offset < text.count, text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
