import EssayRules
import EssaySyntax
import EssayText
import QuoteMatching

/// The canonical quotations, where someone begins a block quotation.
struct BlockQuotationCompletion {
  let setting: CompletionSetting

  private var text: TextSnapshot { setting.text }

  /// - Returns: nil where the cursor's line does not begin one.
  func answer() -> CompletionAnswer? {
    guard let start = wordsStart, setting.after.trimmingSpaces(in: text.bytes).isEmpty else {
      return nil
    }
    let typed = FoldedWord.all(in: text.bytes, start..<setting.offset)
    let endsInWord = typed.last?.range.upperBound == setting.offset
    let hits = QuotationRanking(setting, block: introduction, offset: .max).ordered(
      QuotationSearch(setting.references).hits(for: typed, endsInWord: endsInWord))
    guard !hits.isEmpty else { return nil }
    let offers = QuotationOffers(setting, marks: nil, opening: "")
    return CompletionAnswer(
      candidates: hits.prefix(QuotationCompletion.most).flatMap {
        offers.blockCandidates($0.reference, replaced: start..<setting.offset)
      })
  }

  /// Where the words of the block quotation begin that the cursor's line begins.
  private var wordsStart: Int? {
    setting.essay.format == .latex ? environmentStart : markStart
  }

  private var lineAbove: ArraySlice<UInt8>? {
    let number = text.lines.line(at: setting.offset)
    guard number > 0 else { return nil }
    let content = text.lines.contentRange(ofLine: number - 1, in: text.bytes)
    return text.bytes[content.trimmingSpaces(in: text.bytes)]
  }

  /// After `>`, where the line above has none.
  private var markStart: Int? {
    var index = setting.before.lowerBound
    var marks = 0
    while index < setting.offset {
      let byte = text.bytes[index]
      if byte == UInt8(ascii: ">") {
        marks += 1
      } else if byte != UInt8(ascii: " "), byte != 0x09 {
        break
      }
      index += 1
    }
    guard marks > 0, lineAbove?.first != UInt8(ascii: ">") else { return nil }
    return index
  }

  /// After `\begin{quote}` on the line above.
  private var environmentStart: Int? {
    let above = lineAbove ?? []
    let opens = ["quote", "quotation", "displayquote", "displayquotation"].contains {
      above.elementsEqual("\\begin{\($0)}".utf8)
    }
    guard opens else { return nil }
    let start = setting.before.trimmingSpaces(in: text.bytes).lowerBound
    let words = text.bytes[start..<setting.offset]
    return words.contains(where: { "\\%{".utf8.contains($0) }) ? nil : start
  }

  /// The block that introduces the quotation: the last that ends before the cursor's line.
  private var introduction: Int? {
    setting.essay.blocks.lastIndex { block in
      block.text.documentOffset(block.text.bytes.count) <= setting.before.lowerBound
    }
  }
}
