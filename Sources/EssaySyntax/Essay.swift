public import EssayText

/// The shape of an essay, whatever it is written in: blocks of running words, the quotations in
/// them, and what the student says about the checking itself.
///
/// Reading never fails: a broken essay is still an essay. Nothing of it ever changes, and so whoever
/// has it shares it.
public final class Essay: Sendable {
  public let format: EssayFormat
  public let frontMatter: FrontMatter
  /// In the order of the document, but for footnotes, which stand where they are written.
  public let blocks: [Block]
  /// In the order of the document.
  public let quotations: [Quotation]
  /// Opening marks that nothing closes.
  public let unclosedMarks: [UnclosedMark]
  /// The block that is the essay's title or question; nil where none looks like one.
  public let title: Int?
  public let suppressions: [Suppression]
  /// How the blocks correspond to the earlier version's; nil where there was none to reuse.
  public let reuse: BlockReuse?

  /// What the next version may go on from.
  let reading: EssayReading
  /// The first heading.
  private let firstHeading: Int?
  /// Opening marks that nothing closes, those included that are taken for apostrophes.
  private let openMarks: [UnclosedMark]
  /// What reading came to, for tests.
  package let effort: Effort

  /// How much was read anew.
  package struct Effort: Sendable {
    package let bytes: Int
    package let blocks: Int
  }

  /// The sentences of each block, of the block's text.
  public var sentences: BlockSentences { BlockSentences(blocks: blocks) }

  public convenience init(text: TextSnapshot, format: EssayFormat) {
    self.init(text, format, after: nil)
  }

  /// - Parameter earlier: an earlier version of the essay; what is the same in both is not read
  ///   again. It never changes the result.
  public convenience init(
    text: TextSnapshot, format: EssayFormat, reusing earlier: (text: TextSnapshot, essay: Essay)?
  ) {
    guard let earlier, earlier.essay.format == format else {
      self.init(text, format, after: nil)
      return
    }
    let change = TextChange.between(earlier.text, and: text)
    self.init(
      text, format,
      after: EarlierEssay(text: earlier.text, essay: earlier.essay, change: change))
  }

  private init(_ text: TextSnapshot, _ format: EssayFormat, after earlier: EarlierEssay?) {
    let read =
      switch format {
      case .markdown: MarkdownReader.read(text, after: earlier)
      case .latex: LaTeXReader.read(text, after: earlier)
      case .plainText: PlainTextReader.read(text, after: earlier)
      }
    let splicer = BlockSplicer(read, earlier: earlier?.essay.blocks ?? [])
    let same = splicer.reuse
    blocks = splicer.blocks()
    quotations = splicer.parts(earlier?.essay.quotations ?? [], of: blocks) { number, marks in
      marks.quotations.map { $0.numbered(number) }
    }
    openMarks = splicer.parts(earlier?.essay.openMarks ?? [], of: blocks) { number, marks in
      marks.unclosed.map { UnclosedMark(block: number, range: $0) }
    }
    let quotesWithSingles = Self.quotesWithSingles(quotations)
    unclosedMarks = Self.withoutApostrophes(openMarks, of: blocks, quotesWithSingles)
    firstHeading = Self.firstHeading(of: blocks, earlier?.essay, same)
    title = read.title ?? firstHeading ?? Self.unmarkedTitle(of: blocks)
    suppressions = Suppression.read(
      read.parsed.comments, in: text, read.range, earlier: earlier?.essay.suppressions ?? [],
      byteShift: read.shift.bytes)
    self.format = format
    frontMatter = read.opening.frontMatter
    reading = read.reading
    effort = Effort(bytes: read.range.count, blocks: splicer.freshCount)
    // A mark's fate then changed anywhere.
    let keepsMarks =
      openMarks.isEmpty
      || quotesWithSingles == earlier.map { Self.quotesWithSingles($0.essay.quotations) }
    reuse =
      earlier == nil
      ? nil
      : keepsMarks ? same : BlockReuse(prefix: 0, suffix: 0, byteShift: read.shift.bytes)
  }
}

/// The sentences of each block of an essay.
public struct BlockSentences: RandomAccessCollection, Sendable {
  fileprivate let blocks: [Block]

  public var startIndex: Int { 0 }
  public var endIndex: Int { blocks.count }

  public subscript(block: Int) -> [ByteRange] { blocks[block].content.sentences }
}

// MARK: - What follows from the blocks

extension Essay {
  /// Whether the essay quotes with single marks.
  private static func quotesWithSingles(_ quotations: [Quotation]) -> Bool {
    var singles = 0
    var doubles = 0
    for quotation in quotations {
      if quotation.marks == .single, quotation.depth == 0 { singles += 1 }
      if quotation.marks == .double { doubles += 1 }
    }
    return singles >= 2 && singles > doubles
  }

  /// A straight single mark that stays open is an apostrophe, unless the essay quotes with them.
  private static func withoutApostrophes(
    _ marks: [UnclosedMark], of blocks: [Block], _ quotesWithSingles: Bool
  ) -> [UnclosedMark] {
    guard !quotesWithSingles else { return marks }
    return marks.filter {
      blocks[$0.block].bytes[$0.range.lowerBound] != UInt8(ascii: "'")
    }
  }

  private static func firstHeading(of blocks: [Block], _ earlier: Essay?, _ same: BlockReuse)
    -> Int?
  {
    let known = earlier?.firstHeading
    if let known, known < same.prefix { return known }
    let rest = blocks.count - same.suffix
    if let heading = blocks[same.prefix..<rest].firstIndex(where: \.isHeading) { return heading }
    guard let earlier, let known else { return nil }
    let moved = known + blocks.count - earlier.blocks.count
    if moved >= rest { return moved }
    return blocks[rest...].firstIndex(where: \.isHeading)
  }

  /// A first paragraph of one line that asks a question or does not end as a sentence does, or that
  /// is emphasised as a whole.
  private static func unmarkedTitle(of blocks: [Block]) -> Int? {
    guard let first = blocks.first, first.kind == .paragraph, first.blockQuotation == nil else {
      return nil
    }
    let bytes = first.bytes
    guard !bytes.contains(UInt8(ascii: "\n")), let last = bytes.last else { return nil }
    let isShort = bytes.split(separator: UInt8(ascii: " ")).count <= 30
    let isEmphasised = first.emphasis.contains { $0.count * 10 >= bytes.count * 9 }
    let endsAsSentence = last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
    return isShort && (isEmphasised || !endsAsSentence) ? 0 : nil
  }
}
