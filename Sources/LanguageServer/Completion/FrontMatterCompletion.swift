import EssayRules
import EssaySyntax
import EssayText
import QuoteSets

/// The keys and values of the front matter.
struct FrontMatterCompletion {
  let setting: CompletionSetting

  private var text: TextSnapshot { setting.text }

  /// - Returns: nil where the cursor is not in the front matter.
  func answer() -> CompletionAnswer? {
    guard setting.essay.format != .latex,
      let lines = FrontMatterCursor.lines(around: setting.offset, in: text)
    else { return nil }
    let number = text.lines.line(at: setting.offset)
    let before = text[setting.before]
    if before.contains("#") { return CompletionAnswer(dependsOnMore: false) }
    let isItem = before.first.map { $0.isWhitespace || $0 == "-" } ?? false
    if !isItem, !before.contains(":") { return keys(typed: before, lines) }
    guard let key = FrontMatterCursor.key(ofLine: number, in: text) else {
      return CompletionAnswer(dependsOnMore: false)
    }
    return isItem && !before.contains("-") && !before.contains("[") && !isInBracket(number)
      ? CompletionAnswer(dependsOnMore: false) : values(of: key, lines)
  }

  /// Whether a list in brackets goes on over the line.
  private func isInBracket(_ number: Int) -> Bool {
    for line in stride(from: number - 1, through: 1, by: -1) {
      let words = FrontMatterCursor.line(line, of: text)
      if words.contains("]") { return false }
      if words.contains("[") { return true }
      if FrontMatterCursor.key(of: words) != nil { return false }
    }
    return false
  }

  // MARK: Keys

  private func keys(typed: String, _ lines: Range<Int>) -> CompletionAnswer {
    let number = text.lines.line(at: setting.offset)
    let others = lines.filter { $0 != number }.compactMap {
      FrontMatterCursor.key(of: FrontMatterCursor.line($0, of: text))
        .flatMap { FrontMatterCursor.Key(written: $0.name) }
    }
    let hasColon = setting.bytes(setting.after).contains(UInt8(ascii: ":"))
    let keys = FrontMatterCursor.Key.allCases.filter {
      !others.contains($0) && $0.rawValue.hasPrefix(typed)
    }
    return CompletionAnswer(
      dependsOnMore: false,
      candidates: keys.map { key in
        CompletionCandidate(
          label: key.rawValue, kind: .property, detail: Self.meaning(of: key),
          replaced: setting.before, newText: hasColon ? key.rawValue : "\(key.rawValue): ",
          isFilteredByLabel: true)
      })
  }

  private static func meaning(of key: FrontMatterCursor.Key) -> String {
    switch key {
    case .text: "the works that the essay is about"
    case .themes: "the themes that it must treat"
    case .ignore: "the rules that are not to run"
    }
  }

  // MARK: Values

  private func values(of key: FrontMatterCursor.Key, _ lines: Range<Int>) -> CompletionAnswer {
    var start = setting.offset
    while start > setting.before.lowerBound, FrontMatterCursor.isIDByte(text.bytes[start - 1]) {
      start -= 1
    }
    let isListMark = text[setting.before].allSatisfy { $0 == "-" || $0.isWhitespace }
    while start < setting.offset, text.bytes[start] == UInt8(ascii: "-") { start += 1 }
    let typed = text[start..<setting.offset]
    let listed = listedValues(of: key, lines, except: start)
    let follows = start > setting.before.lowerBound ? text.bytes[start - 1] : 0
    // “text:never” is no value in YAML, nor “-never” an item.
    let wantsSpace = follows == UInt8(ascii: ":") || isListMark && follows == UInt8(ascii: "-")
    let candidates = subjects(of: key).filter { id, _, _ in
      id.hasPrefix(typed) && !listed.contains(id)
    }
    return CompletionAnswer(
      dependsOnMore: false,
      candidates: candidates.map { id, detail, subject in
        CompletionCandidate(
          label: id, kind: .enumMember, detail: detail, replaced: start..<setting.offset,
          newText: (wantsSpace ? " " : "") + id, subject: subject, isFilteredByLabel: true)
      })
  }

  /// The values that the key has already, but for the one at the cursor.
  private func listedValues(
    of key: FrontMatterCursor.Key, _ lines: Range<Int>, except start: Int
  ) -> Set<String> {
    var listed: Set<String> = []
    for number in lines where FrontMatterCursor.key(ofLine: number, in: text) == key {
      let content = text.lines.contentRange(ofLine: number, in: text.bytes)
      var index = content.lowerBound
      while index < content.upperBound {
        let rest = text.bytes[index..<content.upperBound]
        let word = rest.prefix { FrontMatterCursor.isIDByte($0) }
        let range = word.startIndex..<word.endIndex
        if !word.isEmpty, !range.touches(start) { listed.insert(text[range]) }
        index += max(1, word.count)
      }
    }
    return listed
  }

  private func subjects(of key: FrontMatterCursor.Key) -> [(String, String, Subject)] {
    switch key {
    case .text:
      return setting.knownSets().map { ($0.id, "\($0.title), \($0.author.name)", .work($0)) }
    case .themes:
      return setting.quoteSets.flatMap { set in
        set.themes.map { ($0.id, $0.name, .theme($0, set)) }
      }
    case .ignore:
      return RuleRegistry.all.map {
        ($0.documentation.id, $0.documentation.summary, .rule($0.documentation.id))
      }
    }
  }
}
