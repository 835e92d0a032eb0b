import EssayRules
import EssaySyntax
import EssayText

/// The comments by which an essay silences a rule, put in so that the essay reads and prints as
/// before.
struct Silencing {
  private let analysis: Analysis
  private var text: TextSnapshot { analysis.text }
  private var lines: LineTable { analysis.text.lines }

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// Silences one finding.
  func here(_ finding: Finding) -> [TextEdit] {
    switch analysis.essay.format {
    case .markdown: inMarkdown(finding)
    case .latex, .plainText: [lineAbove(finding.range.lowerBound, finding.rule)]
    }
  }

  // MARK: - Here

  /// `disable-next-line` on a line of its own where the words begin a block; inside one a comment
  /// on a line of its own would tear the paragraph in two, so that two comments go around the words.
  private func inMarkdown(_ finding: Finding) -> [TextEdit] {
    let words = outermostQuotation(around: finding.range) ?? finding.range
    let line = lines.line(at: words.lowerBound)
    let block = analysis.essay.blocks.first { $0.documentRange.contains(words.lowerBound) }
    guard let block else { return [lineAbove(finding.range.lowerBound, finding.rule)] }
    if block.cell == nil, block.documentRange.lowerBound == words.lowerBound {
      if block.kind == .listItem { return [insideItem(words.lowerBound, finding.rule)] }
      return [lineAbove(words.lowerBound, finding.rule)]
    }
    let isFirstOfLine = text.bytes[lines.range(ofLine: line).lowerBound..<words.lowerBound]
      .allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
    // A comment that begins a line makes the whole line HTML: it goes behind the line before.
    let opening =
      isFirstOfLine && line > 0
      ? TextEdit(range: endOfWords(onLine: line - 1), replacement: " " + disable(finding.rule))
      : TextEdit(range: words.lowerBound..<words.lowerBound, replacement: disable(finding.rule))
    let closing = TextEdit(
      range: words.upperBound..<words.upperBound,
      replacement: "<!-- essaylint-enable \(finding.rule) -->")
    return [opening, closing]
  }

  private func disable(_ rule: String) -> String { "<!-- essaylint-disable \(rule) -->" }

  private func outermostQuotation(around range: ByteRange) -> ByteRange? {
    analysis.essay.quotations.filter { $0.marks != .block }
      .map { analysis.essay.blocks[$0.block].text.documentRange($0.range) }
      .filter { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
      .max { $0.count < $1.count }
  }

  /// An empty range behind the last word of a line; spaces there, or a backslash, may be a line
  /// break of the student's.
  private func endOfWords(onLine line: Int) -> ByteRange {
    let content = lines.contentRange(ofLine: line, in: text.bytes)
    let last = text.bytes[content].lastIndex {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: "\\")
    }
    let end = last.map { $0 + 1 } ?? content.upperBound
    return end..<end
  }

  /// A comment that is the item's first line, so that the list stays one.
  private func insideItem(_ offset: Int, _ rule: String) -> TextEdit {
    let start = lines.range(ofLine: lines.line(at: offset)).lowerBound
    let margin = text.bytes[start..<offset].map { byte in
      byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\t") ? byte : UInt8(ascii: " ")
    }
    return TextEdit(
      range: offset..<offset,
      replacement: comment("essaylint-disable-next-line \(rule)") + lineEnd
        + String(decoding: margin, as: UTF8.self))
  }

  private func lineAbove(_ offset: Int, _ rule: String) -> TextEdit {
    // A comment that is there for this very line takes the rule in: one between would part them.
    let line = lines.line(at: offset)
    if let comment = analysis.essay.suppressions.last(where: { $0.reach == .nextLine(line) }),
      let last = comment.rules.last
    {
      let end = last.range.upperBound
      return TextEdit(range: end..<end, replacement: ", \(rule)")
    }
    let start = max(lines.range(ofLine: lines.line(at: offset)).lowerBound, markLength)
    let margin = text.bytes[start..<max(start, offset)].prefix {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">")
    }
    let comment = comment("essaylint-disable-next-line \(rule)")
    return TextEdit(
      range: start..<start,
      replacement: String(decoding: margin, as: UTF8.self) + comment + lineEnd)
  }

  // MARK: - In the whole essay

  /// Silences a rule everywhere: in the front matter, or in LaTeX, which has none, by a comment at
  /// the top.
  /// - Returns: nil where such a comment would not reach everywhere, or not at all.
  func inEssay(_ rule: String) -> [TextEdit]? {
    if let range = analysis.essay.frontMatter.range { return [inFrontMatter(range, rule)] }
    let top: String
    if analysis.essay.format == .latex {
      guard rule != "unused-suppression", !isEnabledAgain(rule) else { return nil }
      top = comment("essaylint-disable \(rule)") + lineEnd
    } else {
      top = "---\(lineEnd)ignore: [\(rule)]\(lineEnd)---\(lineEnd)\(lineEnd)"
    }
    return [TextEdit(range: markLength..<markLength, replacement: top)]
  }

  /// Whether a comment of the essay ends whatever silences the rule.
  private func isEnabledAgain(_ rule: String) -> Bool {
    analysis.essay.suppressions.contains { comment in
      comment.reach == .enable
        && (comment.rules.isEmpty || comment.rules.contains { $0.id == rule })
    }
  }

  /// Adds the rule to the front matter's own list, in the list's own form; at its front, where no
  /// comma or comment is in the way.
  private func inFrontMatter(_ range: ByteRange, _ rule: String) -> TextEdit {
    let first = lines.line(at: range.lowerBound)
    let last = lines.line(at: max(range.lowerBound, range.upperBound - 1))
    guard let (line, colon) = ignoreKey(first...last) else {
      let start = lines.range(ofLine: last).lowerBound
      return TextEdit(range: start..<start, replacement: "ignore: [\(rule)]\(lineEnd)")
    }
    let rest = colon..<lines.contentRange(ofLine: line, in: text.bytes).upperBound
    let value = rest.trimmingSpaces(in: text.bytes)
    switch text.bytes[value].first {
    case UInt8(ascii: "["):
      let next = text.bytes[(value.lowerBound + 1)...].first { $0 > 0x20 }
      let place = value.lowerBound + 1
      return TextEdit(
        range: place..<place, replacement: next == UInt8(ascii: "]") ? rule : "\(rule), ")
    case nil, UInt8(ascii: "#"):
      let start = lines.range(ofLine: line).upperBound
      let margin = text.bytes[start..<range.upperBound].prefix { $0 == 0x20 }
      let isItem = text.bytes[margin.endIndex...].first == UInt8(ascii: "-")
      let indent = isItem ? String(decoding: margin, as: UTF8.self) : "  "
      return TextEdit(range: start..<start, replacement: "\(indent)- \(rule)\(lineEnd)")
    default:
      let word = text[value].prefix { $0 != "#" }.trimmedAtEnd
      return TextEdit(
        range: value.lowerBound..<value.lowerBound + word.utf8.count,
        replacement: "[\(word), \(rule)]")
    }
  }

  /// The line that says what is ignored, and where its value begins.
  private func ignoreKey(_ lines: ClosedRange<Int>) -> (line: Int, value: Int)? {
    for line in lines {
      let content = content(line)
      for key in ["ignore:", "\"ignore\":", "'ignore':"] where content.hasPrefix(key) {
        return (line, self.lines.range(ofLine: line).lowerBound + key.utf8.count)
      }
    }
    return nil
  }

  // MARK: - Writing

  private func content(_ line: Int) -> String {
    text[lines.contentRange(ofLine: line, in: text.bytes)]
  }

  private func comment(_ words: String) -> String {
    analysis.essay.format == .latex ? "% \(words)" : "<!-- \(words) -->"
  }

  /// The essay's own.
  private var lineEnd: String {
    let first = lines.range(ofLine: 0)
    let end = text[lines.contentRange(ofLine: 0, in: text.bytes).upperBound..<first.upperBound]
    return end.isEmpty ? "\n" : end
  }

  /// Nothing may stand before a byte-order mark.
  private var markLength: Int { text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

extension Block {
  /// From its first word to its last, in bytes of the document.
  fileprivate var documentRange: ByteRange { text.documentRange(0..<text.bytes.count) }
}

extension Substring {
  fileprivate var trimmedAtEnd: Substring {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
