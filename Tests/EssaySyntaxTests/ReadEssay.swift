import EssaySyntax
import EssayText

/// An essay as a test sees it: every part as the words that stand in the document.
struct ReadEssay {
  let text: TextSnapshot
  let essay: Essay

  init(_ document: String, as format: EssayFormat = .markdown) {
    text = TextSnapshot(document)
    essay = Essay(text: text, format: format)
  }

  /// The document with `⟦` and `⟧` around every quotation that was found.
  static func markingQuotations(in document: String, as format: EssayFormat = .markdown) -> String {
    let read = ReadEssay(document.unmarked, as: format)
    let ranges = read.essay.quotations.map { read.documentRange($0.range, in: $0.block) }
    return read.marking(ranges)
  }

  /// The document with `⟦` and `⟧` around every sentence.
  static func markingSentences(in document: String, as format: EssayFormat = .markdown) -> String {
    let read = ReadEssay(document.unmarked, as: format)
    let ranges = read.essay.sentences.indices.flatMap { block in
      read.essay.sentences[block].map { read.documentRange($0, in: block) }
    }
    return read.marking(ranges)
  }

  /// The document with `⟦` and `⟧` around every opening mark that nothing closes.
  static func markingUnclosed(in document: String, as format: EssayFormat = .markdown) -> String {
    let read = ReadEssay(document.unmarked, as: format)
    return read.marking(read.essay.unclosedMarks.map { read.documentRange($0.range, in: $0.block) })
  }

  func documentRange(_ range: ByteRange, in block: Int) -> ByteRange {
    essay.blocks[block].text.documentRange(range)
  }

  private func marking(_ ranges: [ByteRange]) -> String {
    var marked: [UInt8] = []
    for offset in 0...text.count {
      // What closes here closes before anything opens.
      for range in ranges where range.upperBound == offset { marked += "⟧".utf8 }
      for range in ranges where range.lowerBound == offset { marked += "⟦".utf8 }
      if offset < text.count { marked.append(text.bytes[offset]) }
    }
    return String(decoding: marked, as: UTF8.self)
  }

  /// What a reader sees, block by block, after what kind of block it is.
  var blocks: [String] {
    essay.blocks.map { block in
      let quotation = block.blockQuotation.map { "quotation \($0) " } ?? ""
      return "\(quotation)\(Self.name(block.kind)): \(block.words)"
    }
  }

  /// What a reader sees of the blocks, without their kinds.
  var words: [String] { essay.blocks.map(\.words) }

  private static func name(_ kind: Block.Kind) -> String {
    switch kind {
    case .paragraph: "paragraph"
    case .heading(let level): "heading \(level)"
    case .listItem: "item"
    case .footnote(let label): "footnote \(label)"
    case .bibliography: "entry"
    }
  }

  /// The quotations, as they stand in the document.
  var quotations: [String] {
    essay.quotations.map { text[documentRange($0.range, in: $0.block)] }
  }

  /// The emphasised words, as a reader sees them.
  var emphasis: [String] {
    essay.blocks.flatMap { block in block.emphasis.map { block.text[$0] } }
  }

  /// Every block's words with `^label` where a footnote is called.
  var footnoteCalls: [String] {
    essay.blocks.filter { !$0.footnoteMarkers.isEmpty }.map { block in
      var result = ""
      var start = 0
      for marker in block.footnoteMarkers {
        result += block.text[start..<marker.offset] + "^\(marker.label)"
        start = marker.offset
      }
      return result + block.text[start..<block.text.bytes.count]
    }
  }

  var title: String? { essay.title.map { essay.blocks[$0].words } }

  /// The suppressions: what they do, then the rules they name.
  var suppressions: [String] {
    essay.suppressions.map { suppression in
      let reach =
        switch suppression.reach {
        case .disable: "disable"
        case .enable: "enable"
        case .nextLine(let line):
          "next line (\(text[text.lines.contentRange(ofLine: line, in: text.bytes)]))"
        }
      return ([reach] + suppression.rules.map(\.id)).joined(separator: " ")
    }
  }
}

extension Block {
  var words: String { text[0..<text.bytes.count] }
}

extension String {
  /// Without the marks that say what a test expects.
  var unmarked: String { String(unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }) }
}
