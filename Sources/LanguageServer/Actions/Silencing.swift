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

  /// Adds the rule to the front matter's own list, in the list's own form.
  private func inFrontMatter(_ range: ByteRange, _ rule: String) -> TextEdit {
    let first = lines.line(at: range.lowerBound)
    let last = lines.line(at: max(range.lowerBound, range.upperBound - 1))
    guard let key = (first...last).first(where: { content($0).hasPrefix("ignore:") }) else {
      let start = lines.range(ofLine: last).lowerBound
      return TextEdit(range: start..<start, replacement: "ignore: [\(rule)]\(lineEnd)")
    }
    let line = content(key)
    let lineStart = lines.range(ofLine: key).lowerBound
    let value = line.dropFirst("ignore:".count)
    func place(_ index: String.Index) -> Int {
      lineStart + line.utf8.distance(from: line.startIndex, to: index)
    }
    if let bracket = value.lastIndex(of: "]") {
      let isEmpty = value[..<bracket].allSatisfy { $0 == "[" || $0.isWhitespace }
      return TextEdit(
        range: place(bracket)..<place(bracket), replacement: isEmpty ? rule : ", \(rule)")
    }
    let word = value.prefix { $0 != "#" }.drop(while: \.isWhitespace).trimmedAtEnd
    guard word.isEmpty else {
      return TextEdit(
        range: place(word.startIndex)..<place(word.endIndex), replacement: "[\(word), \(rule)]")
    }
    let end = lines.range(ofLine: key).upperBound
    return TextEdit(range: end..<end, replacement: "  - \(rule)\(lineEnd)")
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
