import EssayRules
import EssaySyntax
import EssayText

/// The commands and the rules in a comment that silences findings.
struct SuppressionCompletion {
  let setting: CompletionSetting

  private var text: TextSnapshot { setting.text }

  private struct Command {
    let name: String
    let meaning: String
  }

  private static let commands = [
    Command(name: "essaylint-disable", meaning: "silence rules from here on"),
    Command(name: "essaylint-disable-next-line", meaning: "silence rules on the next line"),
    Command(name: "essaylint-enable", meaning: "end what a comment above has silenced"),
  ]

  /// - Returns: nil where the cursor is in no such comment.
  func answer() -> CompletionAnswer? {
    guard let comment = commentStart else { return nil }
    let words = wordRanges(comment..<setting.offset)
    let isInWord = words.last?.upperBound == setting.offset
    let current = isInWord ? words.last : nil
    let typed = current.map { text[$0] } ?? ""
    let replaced = current ?? setting.offset..<setting.offset
    if words.isEmpty || words.count == 1 && isInWord {
      let isBlank = (comment..<setting.offset).trimmingSpaces(in: text.bytes).isEmpty
      guard isBlank || typed.hasPrefix("e") else { return nil }
      return commands(typed, replaced)
    }
    let command = text[words[0]]
    guard Self.commands.contains(where: { $0.name == command }) else { return nil }
    let others = current == nil ? words[...] : words.dropLast()
    return rules(typed, replaced, without: Set(others.map { text[$0] }))
  }

  private func rules(_ typed: String, _ replaced: ByteRange, without named: Set<String>)
    -> CompletionAnswer
  {
    let rules = RuleRegistry.all.map { $0.documentation }.filter {
      $0.id.hasPrefix(typed) && !named.contains($0.id)
    }
    return CompletionAnswer(
      dependsOnMore: false,
      candidates: rules.map { rule in
        CompletionCandidate(
          label: rule.id, kind: .enumMember, detail: rule.summary, replaced: replaced,
          newText: rule.id, subject: .rule(rule.id), isFilteredByLabel: true)
      })
  }

  private func commands(_ typed: String, _ replaced: ByteRange) -> CompletionAnswer {
    CompletionAnswer(
      dependsOnMore: false,
      candidates: Self.commands.filter { $0.name.hasPrefix(typed) }.map { command in
        CompletionCandidate(
          label: command.name, kind: .keyword, detail: command.meaning, replaced: replaced,
          newText: command.name, isFilteredByLabel: true)
      })
  }

  /// Where the inside of the comment begins that the cursor stands in, on its line.
  private var commentStart: Int? {
    let before = setting.before
    let bytes = text.bytes
    guard setting.essay.format == .latex else {
      let open = before.reversed().first { bytes[$0..<setting.offset].starts(with: "<!--".utf8) }
      guard let open,
        !before.contains(where: { $0 > open + 3 && bytes[$0] == UInt8(ascii: ">") })
      else { return nil }
      return open + 4
    }
    var index = before.lowerBound
    while index < before.upperBound {
      if bytes[index] == UInt8(ascii: "%") { return index + 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private func wordRanges(_ range: ByteRange) -> [ByteRange] {
    var words: [ByteRange] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let word = text.bytes[index..<range.upperBound].prefix { FrontMatterCursor.isIDByte($0) }
      if !word.isEmpty { words.append(word.startIndex..<word.endIndex) }
      index += max(1, word.count)
    }
    return words
  }
}
