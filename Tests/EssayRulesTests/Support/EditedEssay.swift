import EssayRules
import EssaySyntax
import EssayText
import TestSupport

/// An essay that is edited at random, as someone writes who does everything that one can do.
struct EditedEssay {
  private(set) var text: TextSnapshot
  /// Versions to which an edit may go back.
  private var history: [TextSnapshot] = []
  private var numbers: SplitMix64
  /// Where the last edit was: most edits are made close to the one before.
  private var cursor = 0

  init(_ text: TextSnapshot, seed: UInt64) {
    self.text = text
    numbers = SplitMix64(seed: seed)
  }

  /// What is typed or pasted.
  private static let pieces = [
    "a", "e", "s", "t", " ", " ", ".", ",", "?", ":", "-", "\n", "\n\n", "\n\n\n", "“", "”", "\"",
    "'", "’", "‘", "*", "_", ">", "> ", "- ", "\n- ", "# ", "\n\n## Ruth\n\n", "\n\n# Deceit\n\n",
    "(", ")", "[^1]", "\n\n[^1]: Ruth, ch. 9.\n\n", "[^2]", "\n\n[^2]: Chapter 7\n\n", "[1]",
    "\n\n[1] Said by Chrissie, chapter 3.\n\n", "\\footnote{Ruth, ch. 9}", "\\emph{", "}", "%",
    "\n\\begin{quote}\n", "\n\\end{quote}\n", "\\section{Ruth}", "\n\\item ",
    "\n\n| Quotation | Speaker | Chapter |\n| - | - | - |\n| “We all know it” | Tommy | 9 |\n\n",
    "\n\nSpeaker: Tommy\n\n", "\n\nSaid by Ruth:\n\n", "\n\n“We all know it”\n\n",
    "Ruth says ", "says Tommy", "Madame", "she says, ", "he claims that ", "Kathy", "Miss Emily",
    "Ruht", "Kathie", "Cathy", "my cousin Tommie", "Ishigiro", "Halisham", "George Orwell",
    "*1984*", "As Orwell writes in *1984*, ", "(Huxley 57)", "(ch. 9)", "in Chapter 14 ",
    "Chapters 6 and 7 ", "“modelled on trash”", "“modelled from trash”", "“the past”",
    "“kept things from you”", "“we gave you your childhoods”", "“golden time”", "“We all”",
    "“…all know it. We’re modelled from trash.”", "“I … feeling a sort of glow”",
    "“We all know it … we kept things from you”", "we sheltered you during those years",
    "\n\n> We all know it. We’re modelled from trash.\n>\n> — Tommy\n\n",
    "\n\nMadame says:\n\n> we gave you your childhoods (ch. 3)\n\n",
    "“We all know it,” Ruth says, “so why don’t we say it?”", "“Nothing of the kind was ever said”",
    "deceit", "identity", "memories", "growing up", "don't", " – ", "--", "—",
    "<!-- essaylint-disable misquote -->", "<!-- essaylint-enable -->",
    "\n<!-- essaylint-disable-next-line -->\n", "% essaylint-disable-next-line misquote\n",
    "---\nthemes: [identity]\n---\n\n", "---\nignore: [misquote]\n---\n", "`", "```\n", "<!--",
    "-->",
    "not Ruth but Tommy says ", "“‘Never Let Me Go’”", "“Nevr Let Me Go”", "\n\n“", "&ldquo;", "😀",
  ]

  /// Makes one edit.
  mutating func edit() {
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0..<11: insert(Self.pieces.randomElement(using: &numbers) ?? "")
    case 11..<16: delete()
    case 16: copy()
    case 17: undo()
    default: type()
    }
  }

  private mutating func moveCursor() {
    let isNear = Int.random(in: 0..<10, using: &numbers) < 7
    let lower = isNear ? max(0, cursor - 60) : 0
    let upper = isNear ? min(text.count, cursor + 60) : text.count
    cursor = boundary(Int.random(in: min(lower, upper)...upper, using: &numbers))
  }

  private func boundary(_ offset: Int) -> Int {
    var offset = min(offset, text.count)
    while offset < text.count, text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  private mutating func insert(_ words: String) {
    moveCursor()
    replace(cursor..<cursor, words)
  }

  /// Goes on where the last edit ended.
  private mutating func type() {
    let word = ["w", "i", "th", " her", " says", " it", "."].randomElement(using: &numbers) ?? ""
    cursor = boundary(cursor)
    replace(cursor..<cursor, word)
  }

  private mutating func delete() {
    moveCursor()
    let most = Int.random(in: 0..<8, using: &numbers) == 0 ? 300 : 12
    let end = boundary(cursor + Int.random(in: 1...most, using: &numbers))
    replace(cursor..<max(cursor, end), "")
  }

  /// Pastes a stretch of the essay at another place.
  private mutating func copy() {
    let start = boundary(Int.random(in: 0...text.count, using: &numbers))
    let end = boundary(start + Int.random(in: 1...400, using: &numbers))
    insert(text[start..<max(start, end)])
  }

  private mutating func undo() {
    guard let earlier = history.popLast() else { return }
    text = earlier
  }

  private mutating func replace(_ range: ByteRange, _ words: String) {
    guard let next = text.applying([TextEdit(range: range, replacement: words)]) else { return }
    if Int.random(in: 0..<6, using: &numbers) == 0 { history.append(text) }
    cursor = range.lowerBound + words.utf8.count
    text = next
  }
}
