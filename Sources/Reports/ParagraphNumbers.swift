import EssayRules
import EssaySyntax
import EssayText

/// Which paragraph of an essay a place is in, for documents that people see without line numbers.
///
/// Headings, items of lists and cells of tables count, as a word processor counts them; empty
/// paragraphs and footnotes do not.
struct ParagraphNumbers: Sendable {
  struct Place: Sendable, Equatable {
    /// From 1; of a footnote, the paragraph that calls it.
    let paragraph: Int
    /// The number of the footnote; nil for the text itself.
    let note: String?

    /// `paragraph 3`, `note 2`.
    var description: String { note.map { "note \($0)" } ?? "paragraph \(paragraph)" }
    /// The same in a margin: `¶3`, `n2`.
    var sign: String { note.map { "n\($0)" } ?? "¶\(paragraph)" }
  }

  /// Where each block begins, in the order of the document.
  private let starts: [Int]
  private let places: [Place]

  init(_ essay: Essay) {
    var callers: [String: Int] = [:]
    var number = 0
    for block in essay.blocks where !block.isFootnote {
      number += 1
      for marker in block.footnoteMarkers where callers[marker.label] == nil {
        callers[marker.label] = number
      }
    }
    var entries: [(start: Int, place: Place)] = []
    number = 0
    for block in essay.blocks {
      if case .footnote(let label) = block.kind {
        let place = Place(paragraph: callers[label] ?? max(number, 1), note: label)
        entries.append((block.start, place))
      } else {
        number += 1
        entries.append((block.start, Place(paragraph: number, note: nil)))
      }
    }
    entries.sort { $0.start < $1.start }
    starts = entries.map(\.start)
    places = entries.map(\.place)
  }

  /// - Parameter offset: a byte of the essay.
  func place(of offset: Int) -> Place {
    let next = starts.partitioningIndex { $0 > offset }
    return next == 0 ? Place(paragraph: 1, note: nil) : places[next - 1]
  }
}

extension Block {
  var isFootnote: Bool { if case .footnote = kind { true } else { false } }
}

extension CheckedEssay {
  /// The message and, on lines of their own, the notes: the canonical words, the terms that were
  /// looked for; of a converted essay, also the place and the words, since its lines are nobody's.
  func fullMessage(of finding: Finding) -> String {
    var lines = [finding.message] + finding.notes
    if let place = paragraphs?.place(of: finding.range.lowerBound) {
      lines.append("\(place.description): “\(words(at: finding.range))”")
    }
    return lines.joined(separator: "\n")
  }

  /// The essay's words on one line, cut where they are long.
  func words(at range: ByteRange, width: Int = 60) -> String {
    let words = analysis.text[range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let lines = LineWrapping.lines(of: words, width: width)
    return (lines.first ?? "") + (lines.count > 1 ? " …" : "")
  }
}
