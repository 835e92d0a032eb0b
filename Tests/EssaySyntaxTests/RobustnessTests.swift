import EssaySyntax
import EssayText
import TestSupport
import Testing

/// What holds of every essay, however broken.
@Suite("Any bytes are an essay")
struct RobustnessTests {
  private static let scraps: [String] = [
    "“", "”", "‘", "’", "\"", "'", "«", "»", "„", "`", "``", "''", "é", "🎧", "e\u{301}", "\u{A0}",
    " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "word", "We’re", "students' ", "Ruth says",
    ". ", "? ", "…", "---", "***", "*", "_", "~~", "> ", "- ", "1. ", "# ", "[", "]", "(", ")",
    "[^1]",
    "[^1]: ", "<!--", "-->", "```", "$$", "$", "&amp;", "&", "<b>", "http://a", "|", "|---|", "![",
    "](", "\\", "{", "}", "%", "~", "\\emph{", "\\enquote{", "\\footnote{", "\\section{",
    "\\title{",
    "\\begin{quote}", "\\end{quote}", "\\begin{document}", "\\end{document}", "\\begin{verbatim}",
    "\\end{verbatim}", "\\begin{figure}", "\\end{figure}", "\\item[", "\\cite[", "\\'", "\\c",
    "\\(",
    "\\[", "\\verb|", "\\\\", "\\\\[", "\\unknown{", "\\iffalse", "\\textquoteleft", "\\,", "---\n",
    "essaylint-disable ", "\u{FEFF}", "\\em ", "\\blockquote{", "\\def\\x", "\\href{",
  ]

  private static func soup(_ seed: UInt64) -> String {
    var dice = SplitMix64(seed: seed)
    return (0..<Int.random(in: 1...120, using: &dice)).map { _ in
      scraps.randomElement(using: &dice) ?? ""
    }.joined()
  }

  @Test(
    "soup of markup is read, and everything found lies in the document",
    arguments: EssayFormat.allCases)
  func soup(format: EssayFormat) {
    for seed in 0..<300 as Range<UInt64> {
      let read = ReadEssay(Self.soup(seed), as: format)
      if let flaw = Self.flaw(of: read) {
        Issue.record("seed \(seed): \(flaw) in \(read.text.string.debugDescription)")
        return
      }
    }
  }

  @Test("an essay cut off anywhere is an essay", arguments: EssayFormat.allCases)
  func truncation(format: EssayFormat) {
    let whole = Array(
      """
      \\title{A ``b''}\\begin{document}\\section{C} ``We \\emph{know}'' \\footnote{`x'} \\'e \\verb|y|
      # D [^1] “We *know*” `z` [a](b) &amp; <!-- essaylint-disable misquote --> é
      \\begin{quote}one\\\\two\\end{quote} $x$ \\cite[ch.~1]{k} % c

      > “q”

      [^1]: 'n'
      \\end{document}
      """.unicodeScalars)
    for length in 0...whole.count {
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: whole.prefix(length))
      let read = ReadEssay(String(cut), as: format)
      #expect(Self.flaw(of: read) == nil, "cut after \(length) scalars")
    }
  }

  @Test(
    "a great deal of one thing is read in time", .timeLimit(.minutes(1)),
    arguments: [
      "{", "}", "[", "]", "\\", "$", "%", "``", "`", "'", "\\emph{", "\\footnote{", "\\enquote{",
      "\\cite[", "\\begin{quote}", "\\begin{figure}", "\\begin{verbatim}", "\\x{", "\\x[", "\\(",
      "\\verb|", "\\iffalse ", "\\section{", "\\end{a}", "a\n\n", "$a\n\n", "\\\\", "\\item[", "“",
      "“a ”", "s' ", "``a''",
    ])
  func greatDeal(scrap: String) {
    let document = String(repeating: scrap, count: 40_000 / scrap.utf8.count)
    #expect(Self.flaw(of: ReadEssay(document, as: .latex)) == nil)
  }

  // MARK: What must hold

  /// What is wrong with what was read; nil where nothing is.
  private static func flaw(of read: ReadEssay) -> String? {
    let essay = read.essay
    for (number, block) in essay.blocks.enumerated() {
      if let flaw = flaw(of: block, in: read) { return "block \(number): \(flaw)" }
    }
    guard essay.sentences.count == essay.blocks.count else { return "sentences of no block" }
    for (block, sentences) in zip(essay.blocks, essay.sentences) {
      let all = 0..<block.text.bytes.count
      guard sentences.allSatisfy({ all.contains($0) && !$0.isEmpty }) else { return "a sentence" }
      for (one, next) in zip(sentences, sentences.dropFirst())
      where one.upperBound > next.lowerBound {
        return "sentences that overlap"
      }
    }
    for quotation in essay.quotations {
      if let flaw = flaw(of: quotation, in: read) { return "a quotation \(flaw)" }
    }
    for mark in essay.unclosedMarks {
      let words = read.text[read.documentRange(mark.range, in: mark.block)]
      guard isMark(words, opening: true) else { return "an unclosed mark \(words)" }
    }
    let document = 0..<read.text.count
    guard essay.suppressions.allSatisfy({ document.contains($0.range) }) else {
      return "a suppression outside the document"
    }
    if let title = essay.title, !essay.blocks.indices.contains(title) { return "the title" }
    return nil
  }

  private static func flaw(of block: Block, in read: ReadEssay) -> String? {
    let text = block.text
    let all = 0..<text.bytes.count
    guard !all.isEmpty else { return "empty" }
    guard UTF8Validation.firstInvalidOffset(in: text.bytes) == nil else { return "not UTF-8" }
    guard block.emphasis.allSatisfy({ all.contains($0) }) else { return "emphasis outside" }
    let offsets = block.footnoteMarkers.map(\.offset)
    guard offsets.allSatisfy({ (0...all.upperBound).contains($0) }), offsets == offsets.sorted()
    else { return "a footnote's marker outside" }
    var before = 0
    for offset in all where text.bytes[offset] & 0xC0 != 0x80 {
      let length = UTF8Validation.length(ofScalarStartedBy: text.bytes[offset])
      let range = text.documentRange(offset..<offset + length)
      guard isCharacters(range, of: read.text) else { return "maps to half a character" }
      guard range.lowerBound >= before else { return "goes back in the document" }
      before = range.lowerBound
    }
    return nil
  }

  private static func isCharacters(_ range: ByteRange, of text: TextSnapshot) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return false }
    return [range.lowerBound, range.upperBound].allSatisfy {
      $0 == text.count || text.bytes[$0] & 0xC0 != 0x80
    }
  }

  private static func flaw(of quotation: Quotation, in read: ReadEssay) -> String? {
    let block = read.essay.blocks[quotation.block]
    guard (0..<block.text.bytes.count).contains(quotation.range) else { return "outside" }
    guard quotation.range.contains(quotation.inner), !quotation.inner.isEmpty else {
      return "without words"
    }
    if quotation.marks == .block { return nil }
    let words = read.text[read.documentRange(quotation.range, in: quotation.block)]
    guard isMark(words, opening: true) else { return "that begins with no mark: \(words)" }
    // A quotation that the next paragraph goes on with has no closing mark.
    guard quotation.range.upperBound == block.text.bytes.count || isMark(words, opening: false)
    else {
      return "that ends with no mark: \(words)"
    }
    return nil
  }

  private static let marks = [
    "“", "”", "„", "‘", "’", "‚", "\"", "'", "«", "»", "`", "''", "}", "\\enquote", "\\blockquote",
    "\\textquoteleft", "\\textquoteright", "{", "<<", ">>", ",,",
  ]

  private static func isMark(_ words: String, opening: Bool) -> Bool {
    marks.contains { opening ? words.hasPrefix($0) : words.hasSuffix($0) }
  }
}
