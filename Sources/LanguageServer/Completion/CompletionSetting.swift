import EssayRules
import EssaySyntax
import EssayText
import QuoteSets

/// Where a completion is asked for.
struct CompletionSetting {
  let analysis: Analysis
  /// The cursor.
  let offset: Int
  /// Gives every set that the essay could name.
  let knownSets: () -> [QuoteSet]

  /// The sets by which the essay is judged; all of them as long as it shows nothing of what it will
  /// be about.
  var quoteSets: [QuoteSet] { analysis.quoteSets.isEmpty ? knownSets() : analysis.quoteSets }
  var text: TextSnapshot { analysis.text }
  var essay: Essay { analysis.essay }

  /// The cursor's line without its end.
  var line: ByteRange {
    let line = text.lines.contentRange(ofLine: text.lines.line(at: offset), in: text.bytes)
    let skipsMark = line.lowerBound == 0 && text.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return min(line.lowerBound + (skipsMark ? 3 : 0), offset)..<max(line.upperBound, offset)
  }

  /// The bytes of the line before the cursor, and those after it.
  var before: ByteRange { line.lowerBound..<offset }
  var after: ByteRange { offset..<line.upperBound }

  /// The document's bytes at `range`.
  func bytes(_ range: ByteRange) -> ArraySlice<UInt8> { text.bytes[range] }
}

/// Something that may be put in at the cursor.
struct CompletionCandidate: Equatable {
  let label: String
  let kind: CompletionItem.Kind
  var detail: String?
  /// What it replaces: bytes of the cursor's line.
  let replaced: ByteRange
  let newText: String
  var subject: Subject?
  /// Whether an editor that filters by itself may go by the label; else it is to keep the item
  /// whatever stands at the cursor.
  var isFilteredByLabel = false
}

/// What is offered, the best first.
struct CompletionAnswer: Equatable {
  /// Whether what is typed next may bring up other candidates.
  var dependsOnMore = true
  var candidates: [CompletionCandidate] = []
}
