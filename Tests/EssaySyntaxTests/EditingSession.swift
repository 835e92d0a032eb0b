import EssaySyntax
import EssayText
import TestSupport

/// Someone who edits an essay without sense: an essay is read after each edit with the help of what
/// the one before came to, and compared with what reading it afresh gives.
struct EditingSession {
  private let format: EssayFormat
  private var dice: SplitMix64
  private var text: TextSnapshot
  private var essay: Essay
  private var last: (before: TextSnapshot, edit: TextEdit)?

  init(_ document: String, as format: EssayFormat, seed: UInt64) {
    self.format = format
    dice = SplitMix64(seed: seed)
    text = TextSnapshot(document)
    essay = Essay(text: text, format: format)
  }

  /// What was done last, for whoever has to find out why it went wrong.
  var account: String {
    guard let last else { return "nothing was edited" }
    return "\(last.edit) in \(last.before.string.debugDescription)"
  }

  /// - Returns: what is not as it should be.
  mutating func editAndCompare() -> String? {
    let edit = nextEdit()
    guard let edited = text.applying([edit]) else { return "an edit that does not apply" }
    last = (text, edit)
    let fresh = TextSnapshot(edited.string)
    if edited.lines != fresh.lines { return "the lines" }
    let read = Essay(text: edited, format: format, reusing: (text, essay))
    let flaw =
      Self.difference(of: read, from: Essay(text: fresh, format: format))
      ?? flaw(of: read, edited, after: essay)
    text = edited
    essay = read
    return flaw
  }

  // MARK: Edits

  private static let scraps: [String] = [
    "a", "e", " ", "word ", "“", "”", "‘", "’", "'", "\"", "«", "»", "\n", "\n", "\n\n", "\n\n",
    "\r\n", "\r", "\n\r", "\r\n\r\n", ". ", "? ", "…", "é", "e\u{301}", "🎧", "\u{A0}", "\u{FEFF}",
    "```\n", "~~~", "`", "> ", "\n> “", "> > ", "#", "\n# ", "## References\n\n", "Works Cited\n",
    "- ", "\n- ", "1. ", "\n   ", "    ", "\t", "---", "---\n", "\n---\n", "===\n", "***", "*",
    "_", "|", "| a | b |\n|---|---|\n| c | d |\n", "$", "$$", "\n$$\n", "[^1]", "[^1]: ",
    "\n[^2]: “", "[a]: b\n", "[", "](x)", "<!-- essaylint-disable misquote -->",
    "<!-- essaylint-disable-next-line -->\n", "<!--", "-->", "<pre>", "</pre>", "&amp;", "\\", "%",
    "% essaylint-enable\n", "{", "}", "\\begin{quote}", "\\end{quote}", "\n\\begin{verbatim}\n",
    "\\end{verbatim}", "\\begin{figure}", "\\end{figure}", "\\begin{document}", "\\end{document}",
    "\\footnote{", "\\section{", "\\section*{Bibliography}\n", "\\title{", "\\enquote{", "\\emph{",
    "\\iffalse ", "\\fi", "\\item ", "\\\\\n", "``", "''", "\\blockquote{", "{\\em ", "\\(",
    "\\cite[", "text: never-let-me-go\n", "---\nthemes: [identity]\n---\n", "--", "— ",
    "\\begin{center}", "\\end{center}", "\\begin{q\n\n",
  ]

  private mutating func nextEdit() -> TextEdit {
    // Now and then what was just done is undone.
    if let last, Int.random(in: 0..<6, using: &dice) == 0 {
      let end = last.edit.range.lowerBound + last.edit.replacement.utf8.count
      if last.before.count + last.edit.replacement.utf8.count - last.edit.range.count == text.count
      {
        return TextEdit(
          range: last.edit.range.lowerBound..<end, replacement: last.before[last.edit.range])
      }
    }
    let start = offset(near: Int.random(in: 0...text.count, using: &dice))
    let removes = Int.random(in: 0..<3, using: &dice) == 0
    let length = Int.random(in: 1...8, using: &dice) == 1 ? 300 : 4
    let end = removes ? offset(near: start + Int.random(in: 0...length, using: &dice)) : start
    let adds = !removes || Bool.random(using: &dice)
    return TextEdit(
      range: start..<max(start, end),
      replacement: adds ? Self.scraps.randomElement(using: &dice) ?? "" : "")
  }

  /// The first character's beginning from a byte on; often that of a line.
  private mutating func offset(near offset: Int) -> Int {
    var offset = min(offset, text.count)
    if Int.random(in: 0..<3, using: &dice) == 0 {
      offset = text.lines.range(ofLine: text.lines.line(at: offset)).lowerBound
    }
    while offset < text.count, text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  // MARK: Comparison

  private static func difference(of read: Essay, from fresh: Essay) -> String? {
    if read.frontMatter != fresh.frontMatter { return "the front matter" }
    guard read.blocks.count == fresh.blocks.count else { return "the number of blocks" }
    for block in read.blocks.indices where read.blocks[block] != fresh.blocks[block] {
      return "block \(block): \(read.blocks[block]), not \(fresh.blocks[block])"
    }
    for block in read.blocks.indices where read.sentences[block] != fresh.sentences[block] {
      return "the sentences of block \(block)"
    }
    if read.quotations != fresh.quotations { return "the quotations" }
    if read.unclosedMarks != fresh.unclosedMarks { return "the unclosed marks" }
    if read.title != fresh.title { return "the title" }
    if read.suppressions != fresh.suppressions { return "the suppressions" }
    return nil
  }

  /// What is wrong with what an essay says of its earlier version.
  private func flaw(of essay: Essay, _ edited: TextSnapshot, after earlier: Essay) -> String? {
    guard let reuse = essay.reuse else { return "nothing said of the version before" }
    guard reuse.prefix + reuse.suffix <= min(essay.blocks.count, earlier.blocks.count) else {
      return "more blocks said to be the same than there are"
    }
    for block in 0..<reuse.prefix where !isSame(block, of: essay, edited, block, of: earlier, 0) {
      return "block \(block), said to be the same"
    }
    for block in 1..<reuse.suffix + 1 {
      let new = essay.blocks.count - block
      let old = earlier.blocks.count - block
      if !isSame(new, of: essay, edited, old, of: earlier, reuse.byteShift) {
        return "block \(new), said to be what block \(old) was"
      }
    }
    return nil
  }

  private func isSame(
    _ new: Int, of essay: Essay, _ edited: TextSnapshot, _ old: Int, of earlier: Essay, _ shift: Int
  ) -> Bool {
    let block = essay.blocks[new]
    let known = earlier.blocks[old]
    let whole = 0..<block.text.bytes.count
    return block.kind == known.kind && block.blockQuotation == known.blockQuotation
      && block.cell == known.cell && block.text.bytes == known.text.bytes
      && block.emphasis == known.emphasis && block.footnoteMarkers == known.footnoteMarkers
      && block.text.documentPieces(whole)
        == known.text.documentPieces(whole).map {
          $0.lowerBound + shift..<$0.upperBound + shift
        }
      && essay.sentences[new] == earlier.sentences[old]
      && Self.marks(of: new, in: essay) == Self.marks(of: old, in: earlier)
      && edited[block.text.documentRange(whole)] == text[known.text.documentRange(whole)]
  }

  private static func marks(of block: Int, in essay: Essay) -> [ByteRange] {
    essay.quotations.filter { $0.block == block }.flatMap { [$0.range, $0.inner] }
      + essay.unclosedMarks.filter { $0.block == block }.map(\.range)
  }
}
