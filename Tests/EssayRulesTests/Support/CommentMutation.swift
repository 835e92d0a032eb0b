import EssaySyntax

/// Essays without their labels, put inside comments of their format.
enum CommentMutation {
  /// The essay with everything but its front matter in comments: one around it all, or in LaTeX
  /// one a line.
  static func whole(_ essay: String, _ format: EssayFormat) -> String {
    let (frontMatter, body) = parted(essay)
    switch format {
    case .markdown, .plainText:
      return frontMatter + "<!--\n" + inert(body) + "\n-->\n"
    case .latex:
      return frontMatter + lines(inert(body)).map { "% " + $0 }.joined()
    }
  }

  /// The essay with each paragraph after its title in a comment of its own, and the words of the
  /// title, without stars. Nil where no markup shows the title: then the paragraphs below tell whether it is one.
  static func byParagraph(_ essay: String, _ format: EssayFormat) -> (text: String, title: String)?
  {
    switch format {
    case .markdown:
      let (frontMatter, body) = parted(essay)
      guard body.hasPrefix("# ") else { return nil }
      let title = body.prefix { !$0.isNewline }
      let commented = paragraphs(body.dropFirst(title.count)) { "<!--\n" + $0 + "\n-->" }
      let words = title.dropFirst(2).replacing("*", with: "")
      return (frontMatter + title + commented, String(words))
    case .latex:
      guard let begin = essay.range(of: "\\begin{document}"),
        let title = argument(of: "\\title{", in: essay[..<begin.lowerBound]),
        let end = essay.range(of: "\\end{document}", after: begin.upperBound)
      else { return nil }
      let commented = paragraphs(essay[begin.upperBound..<end.lowerBound]) {
        "\\begin{comment}\n" + $0 + "\n\\end{comment}"
      }
      return (essay[..<begin.upperBound] + commented + essay[end.lowerBound...], title)
    case .plainText:
      return nil
    }
  }

  /// The front matter, with the blank lines after it, and what follows.
  private static func parted(_ essay: String) -> (frontMatter: String, body: Substring) {
    let all = lines(essay)
    var count = 0
    if all.first.map(isRule) == true, let close = all.dropFirst().firstIndex(where: isRule) {
      count = close + 1
    }
    let blank = all.dropFirst(count).prefix { $0.allSatisfy(\.isWhitespace) }
    let frontMatter = all.prefix(count + blank.count).joined()
    return (frontMatter, essay.dropFirst(frontMatter.count))
  }

  private static func isRule(_ line: Substring) -> Bool {
    line.drop { $0 == "-" }.first?.isNewline == true && line.hasPrefix("---")
  }

  /// The lines with their ends.
  private static func lines(_ text: some StringProtocol) -> [Substring] {
    String(text).split(after: \.isNewline)
  }

  /// The essay's own comments end no other, and silence nothing.
  private static func inert(_ text: some StringProtocol) -> String {
    String(text).replacing("<!--", with: "(!--").replacing("-->", with: "--)")
      .replacing("essaylint-", with: "essaylint ")
  }

  /// The text with a comment for each stretch of lines between blank ones.
  private static func paragraphs(
    _ text: Substring, _ comment: (String) -> String
  ) -> String {
    var result = ""
    var paragraph: [Substring] = []
    func close() {
      guard let last = paragraph.popLast() else { return }
      let words = paragraph.joined() + last.prefix { !$0.isNewline }
      result += comment(inert(words)) + last.drop { !$0.isNewline }
      paragraph = []
    }
    for line in lines(text) {
      if line.allSatisfy(\.isWhitespace) {
        close()
        result += line
      } else {
        paragraph.append(line)
      }
    }
    close()
    return result
  }

  /// What stands between a command's braces, where no braces stand in it.
  private static func argument(of command: String, in text: Substring) -> String? {
    guard let start = text.firstRange(of: command)?.upperBound else { return nil }
    let words = text[start...].prefix { $0 != "}" }
    return words.contains { "{\\".contains($0) } ? nil : String(words)
  }
}

extension StringProtocol where Self.SubSequence == Substring {
  fileprivate func split(after isEnd: (Character) -> Bool) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let end = rest.firstIndex(where: isEnd) {
      parts.append(rest[...end])
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? parts : parts + [rest]
  }
}

extension String {
  fileprivate func range(of part: String, after start: Index? = nil) -> Range<Index>? {
    self[(start ?? startIndex)...].firstRange(of: part)
  }
}
