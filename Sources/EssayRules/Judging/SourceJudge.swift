import EssaySyntax
import EssayText
import QuoteMatching
import SourceTexts

/// Looks up in the work's full text what the quote sets do not know.
struct SourceJudge {
  let source: SourceText

  /// Adds to each judgement where its words stand in the source; one that no set knows is judged
  /// by the source.
  func complete(_ judgements: inout [Judgement], in essay: Essay) {
    for index in judgements.indices {
      let judgement = judgements[index]
      let bytes = essay.blocks[judgement.quotation.block].text.bytes
      guard let place = source.find(bytes, judgement.words) else { continue }
      judgements[index].source = SourcePlace(
        path: source.path, line: place.line, range: place.range, chapter: place.chapter,
        speaker: nil)
      if judgement.verdict == .unverified {
        judgements[index].verdict = place.isAdapted ? .adapted : .verbatim
      }
    }
  }
}
