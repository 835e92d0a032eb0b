import EssayRules
import EssayText

/// Bytes of an essay that an editor may paint, and what as.
struct TokenStretch: Equatable {
  var range: ByteRange
  let verdict: Verdict
}

/// Cuts the quotations of an essay into stretches that a client can take.
enum TokenStretches {
  /// The quotations one by one, each with its outer ones before it.
  static func overlapping(_ analysis: Analysis, near range: ByteRange) -> [TokenStretch] {
    analysis.quotations.indices
      .filter { analysis.quotations[$0].range.overlaps(range) }
      .map {
        TokenStretch(
          range: analysis.quotations[$0].range, verdict: analysis.quotations[$0].verdict)
      }
      .sorted {
        ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
      }
  }

  /// The same without overlap: an inner quotation parts the outer one.
  /// - Parameter stretches: sorted as ``overlapping(_:near:)`` sorts them.
  static func flattened(_ stretches: [TokenStretch]) -> [TokenStretch] {
    var flat: [TokenStretch] = []
    var open: [TokenStretch] = []
    var written = 0
    func write(_ verdict: Verdict, upTo end: Int) {
      if written < end { flat.append(TokenStretch(range: written..<end, verdict: verdict)) }
      written = max(written, end)
    }
    for stretch in stretches {
      while let last = open.last, last.range.upperBound <= stretch.range.lowerBound {
        write(last.verdict, upTo: last.range.upperBound)
        open.removeLast()
      }
      var stretch = stretch
      if let last = open.last {
        write(last.verdict, upTo: stretch.range.lowerBound)
        stretch.range = stretch.range.clamped(to: last.range)
      }
      written = max(written, stretch.range.lowerBound)
      open.append(stretch)
    }
    while let last = open.popLast() { write(last.verdict, upTo: last.range.upperBound) }
    return flat
  }

  /// The same, each on one line and without the spaces and the marks of a block quotation at the
  /// line's ends.
  static func lines(of stretches: [TokenStretch], in text: TextSnapshot) -> [TokenStretch] {
    var pieces: [TokenStretch] = []
    for stretch in stretches where !stretch.range.isEmpty {
      let first = text.lines.line(at: stretch.range.lowerBound)
      let last = text.lines.line(at: stretch.range.upperBound - 1)
      for line in first...last {
        let content = text.lines.contentRange(ofLine: line, in: text.bytes)
        var piece = content.clamped(to: stretch.range)
        if line > first { piece = withoutPrefix(piece, text.bytes) }
        piece = piece.trimmingSpaces(in: text.bytes)
        if !piece.isEmpty {
          pieces.append(TokenStretch(range: piece, verdict: stretch.verdict))
        }
      }
    }
    return pieces
  }

  /// Without the `>` of a block quotation that goes on.
  private static func withoutPrefix(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange {
    var lower = range.lowerBound
    while lower < range.upperBound, bytes[lower] == UInt8(ascii: ">") || bytes[lower] <= 0x20 {
      lower += 1
    }
    return lower..<range.upperBound
  }
}
