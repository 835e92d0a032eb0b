public import EssayText

/// The shape of an essay, whatever it is written in: blocks of running words, the quotations in
/// them, and what the student says about the checking itself.
///
/// Reading never fails: a broken essay is still an essay.
public struct Essay: Sendable {
  public let format: EssayFormat
  public let frontMatter: FrontMatter
  /// In the order of the document, but for footnotes, which stand where they are written.
  public let blocks: [Block]
  /// The sentences of each block, of the block's text.
  public let sentences: [[ByteRange]]
  /// In the order of the document.
  public let quotations: [Quotation]
  /// Opening marks that nothing closes.
  public let unclosedMarks: [UnclosedMark]
  /// The block that is the essay's title or question; nil where none looks like one.
  public let title: Int?
  public let suppressions: [Suppression]

  public init(text: TextSnapshot, format: EssayFormat) {
    let parsed: ParsedEssay
    switch format {
    case .markdown: parsed = MarkdownReader.read(text)
    case .latex: parsed = LaTeXReader.read(text)
    case .plainText: parsed = PlainTextReader.read(text)
    }
    let marks = QuotationFinder.find(in: parsed.blocks)
    self.format = format
    frontMatter = parsed.frontMatter
    title = parsed.title ?? Self.title(of: parsed.blocks)
    quotations = marks.quotations
    unclosedMarks = marks.unclosed
    suppressions = Suppression.read(parsed.comments, in: text)
    blocks = parsed.blocks
    var remaining = marks.quotations[...]
    sentences = parsed.blocks.indices.map { block in
      let own = remaining.prefix { $0.block == block }
      remaining = remaining.dropFirst(own.count)
      return Sentences.split(
        parsed.blocks[block].text.bytes,
        quotations: own.filter { $0.marks != .block }.map { ($0.range, $0.inner) })
    }
  }

  /// The first heading; without one, a first paragraph of one line that asks a question or does not
  /// end as a sentence does, or that is emphasised as a whole.
  private static func title(of blocks: [Block]) -> Int? {
    if let heading = blocks.firstIndex(where: { $0.isHeading && $0.kind != .bibliography }) {
      return heading
    }
    guard let first = blocks.first, first.kind == .paragraph, first.blockQuotation == nil else {
      return nil
    }
    let bytes = first.text.bytes
    guard !bytes.contains(UInt8(ascii: "\n")), let last = bytes.last else { return nil }
    let isShort = bytes.split(separator: UInt8(ascii: " ")).count <= 30
    let isEmphasised = first.emphasis.contains { $0.count * 10 >= bytes.count * 9 }
    let endsAsSentence = last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
    return isShort && (isEmphasised || !endsAsSentence) ? 0 : nil
  }
}
