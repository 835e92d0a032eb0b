import EssaySyntax
import EssayText

/// Bytes of an essay that can be folded away.
struct Fold: Equatable {
  /// From what stays to be seen to the last byte that goes.
  let range: ByteRange
  let kind: FoldingRange.Kind?
  /// The end of what stays to be seen in the first line; nil for the whole line.
  var head: Int?
  /// Whether what comes directly after the range closes it, and stays to be seen where it can.
  var isClosed = false
}

/// Everything in an essay that folds by its nature.
struct EssayFolds {
  private let essay: Essay
  private let text: TextSnapshot

  init(_ essay: Essay, in text: TextSnapshot) {
    self.essay = essay
    self.text = text
  }

  var all: [Fold] {
    var folds = frontMatter + sections
    switch essay.format {
    case .markdown:
      let code = MarkupFolds.codeRanges(in: text)
      folds += blockQuotations + code.map { Fold(range: $0, kind: nil) } + comments(beside: code)
    case .plainText: folds += blockQuotations + comments(beside: [])
    case .latex: folds += LaTeXFolds.find(in: text)
    }
    return folds
  }

  private var frontMatter: [Fold] {
    essay.frontMatter.range.map { [Fold(range: $0, kind: .region)] } ?? []
  }

  private var sections: [Fold] {
    EssaySections(essay, in: text).all.map { Fold(range: $0.range, kind: nil) }
  }

  private var blockQuotations: [Fold] {
    var ranges: [Int: ByteRange] = [:]
    for block in essay.blocks where !block.text.bytes.isEmpty {
      guard let number = block.blockQuotation else { continue }
      let range = block.text.documentRange(0..<block.text.bytes.count)
      let known = ranges[number] ?? range
      ranges[number] =
        min(known.lowerBound, range.lowerBound)..<max(known.upperBound, range.upperBound)
    }
    return ranges.values.map { Fold(range: $0, kind: nil) }
  }

  private func comments(beside code: [ByteRange]) -> [Fold] {
    MarkupFolds.comments(in: text, code: code).map { Fold(range: $0, kind: .comment) }
  }
}

/// What folds in Markdown, beside its blocks.
enum MarkupFolds {
  /// The fenced code.
  static func codeRanges(in text: TextSnapshot) -> [ByteRange] {
    var fences = CodeFences()
    var ranges: [ByteRange] = []
    var last = -2
    for number in 0..<text.lines.count {
      let line = text.lines.contentRange(ofLine: number, in: text.bytes)
      let starts = !fences.isOpen
      guard fences.isCode(line, in: text.bytes) else { continue }
      if last == number - 1, !starts {
        ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<line.upperBound
      } else {
        ranges.append(line)
      }
      last = number
    }
    return ranges
  }

  /// HTML's comments that are not code.
  /// - Parameter code: in order.
  static func comments(in text: TextSnapshot, code: [ByteRange]) -> [ByteRange] {
    let source = LinkBytes(bytes: text.bytes)
    let bytes = text.bytes
    var comments: [ByteRange] = []
    var code = code[...]
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      while let first = code.first, first.upperBound <= index { code.removeFirst() }
      if let first = code.first, first.contains(index) {
        index = first.upperBound
      } else if source.stands("<!--", at: index) {
        var end = index + 4
        while end < bytes.count, bytes[end] != UInt8(ascii: "-") || !source.stands("-->", at: end) {
          end += 1
        }
        guard end < bytes.count else { break }
        comments.append(index..<end + 3)
        index = end + 3
      } else {
        index += 1
      }
    }
    return comments
  }
}
