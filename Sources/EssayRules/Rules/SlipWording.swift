import EssaySyntax
import EssayText
import QuoteMatching

/// Puts slips into words that a sixteen-year-old understands.
struct SlipWording {
  let context: LintContext
  let judgement: Judgement
  let comparison: Comparison

  private func quoted(_ slip: Slip) -> String {
    context.words(slip.quoted, in: judgement.block).singleLine
  }

  private func canonical(_ slip: Slip) -> String {
    let passage = context.passage(of: comparison)
    return String(decoding: passage[passage.withElisions(slip.canonical)], as: UTF8.self).singleLine
  }

  /// The passage's words for a slip, with the word before and the word after.
  private func canonicalAround(_ slip: Slip) -> String {
    let passage = context.passage(of: comparison)
    let before = passage[..<slip.canonical.lowerBound].dropLast(while: { $0 <= 0x20 })
    let start = before.lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
    let after = passage[slip.canonical.upperBound...].drop { $0 <= 0x20 }
    let end = after.firstIndex { $0 <= 0x20 } ?? passage.count
    return String(decoding: passage[start..<end], as: UTF8.self).singleLine.withoutLastMark
  }

  func message(for slips: [Slip]) -> String {
    guard slips.count == 1, let slip = slips.first else { return severalMessage(slips) }
    let own = quoted(slip)
    let right = canonical(slip)
    if slip.kind == .misspeltWord || slip.kind == .cutOffWord, isAnotherWord(own, than: right) {
      return "misquoted: the text has “\(right)”, not “\(own)”"
    }
    switch slip.kind {
    case .missingWord:
      return "misquoted: “\(right)” is missing; the text has “\(canonicalAround(slip))”"
    case .addedWord: return "misquoted: the text has no “\(own)” here"
    case .doubledWord: return "misquoted: “\(own)” stands here once too often"
    case .exchangedWords: return "misquoted: the words are exchanged; the text has “\(right)”"
    case .cutOffWord: return "misquoted: “\(own)” is cut off; the text has “\(right)”"
    case .misspeltWord: return "misquoted: “\(own)” is misspelt; the text has “\(right)”"
    case .lostApostrophe:
      return "misquoted: “\(own)” has lost its apostrophe; the text has “\(right)”"
    case .openedContraction, .closedContraction:
      return "misquoted: the text has “\(right)”, not “\(own)”; a contraction is a word of its own"
    case .wordsRunTogether: return "misquoted: “\(own)” is two words in the text, “\(right)”"
    case .wordBrokenApart: return "misquoted: “\(own)” is one word in the text, “\(right)”"
    case .silentOmission: return omissionMessage(right)
    case .wrongWord, .punctuation, .hyphen, .capital:
      return "misquoted: the text has “\(right.shortened)”, not “\(own.shortened)”"
    }
  }

  /// Whether a word that looks misspelt or cut off is a word itself: another tense, “no” for “not”.
  private func isAnotherWord(_ own: String, than right: String) -> Bool {
    func word(_ text: String) -> FoldedWord? {
      let bytes = Array(text.utf8)
      return FoldedWord.all(in: bytes, bytes.indices).first
    }
    guard let own = word(own), let right = word(right) else { return false }
    return own.isEveryday || own.isInflection(of: right)
  }

  private func omissionMessage(_ right: String) -> String {
    "misquoted: words are left out here without an ellipsis: “\(right.shortened)”"
  }

  /// Of words that are missing in one place and added in another the slip where they are missing.
  private func placeOfMovedWords(_ slips: [Slip]) -> Slip? {
    guard slips.count == 2, let missing = slips.first(where: { $0.quoted.isEmpty }),
      let added = slips.first(where: { $0.canonical.isEmpty }),
      canonical(missing).lowercased() == quoted(added).lowercased()
    else { return nil }
    return missing
  }

  private func severalMessage(_ slips: [Slip]) -> String {
    if let place = placeOfMovedWords(slips) {
      return "misquoted: “\(canonical(place).shortened)” stands in the wrong place; the text has "
        + "“\(canonicalAround(place))”"
    }
    let pairs = slips.map { slip in
      let own = quoted(slip)
      let right = canonical(slip)
      if own.isEmpty { return "“\(right.shortened)” is missing" }
      if right.isEmpty { return "“\(own.shortened)” is added" }
      return "“\(right.shortened)”, not “\(own.shortened)”"
    }
    let shown = pairs.prefix(4).joined(separator: "; ")
    let rest = pairs.count > 4 ? "; and \(pairs.count - 4) more" : ""
    return "misquoted in \(slips.count) places; the text has: \(shown)\(rest)"
  }

  /// What stands beside the underlined words.
  func label(for slips: [Slip]) -> String? {
    guard slips.count == 1, let slip = slips.first else { return nil }
    let right = canonical(slip)
    if right.isEmpty { return "not in the text" }
    if slip.kind == .silentOmission { return "words left out" }
    return slip.quoted.isEmpty ? canonicalAround(slip).shortened : right.shortened
  }

  func fixTitle(for slips: [Slip]) -> String {
    guard slips.count == 1, let slip = slips.first else { return "Take the words of the text" }
    let right = canonical(slip)
    if right.isEmpty { return "Take out “\(quoted(slip).shortened)”" }
    let words = context.typography(of: judgement).set(Array(right.utf8)[...])
    return slip.quoted.isEmpty
      ? "Put in “\(words.shortened)”" : "Change to “\(words.shortened)”"
  }
}

extension String {
  /// The words with every line end and run of spaces as one space.
  var singleLine: String {
    // Of strings: for pieces of one the joining is not compiled beforehand.
    isSingleLine ? self : split { $0.isWhitespace }.map(String.init).joined(separator: " ")
  }

  /// Whether there is no white space but single spaces between words, as nearly always.
  private var isSingleLine: Bool {
    var isAfterSpace = true
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x20:
        if isAfterSpace { return false }
        isAfterSpace = true
      // U+0085, U+00A0, U+1680, U+2000 and others, U+3000.
      case ..<0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F, 0x3000:
        return false
      default: isAfterSpace = false
      }
    }
    return !isAfterSpace
  }

  /// As much of the words as a message can hold: the first and the last of them.
  var shortened: String {
    guard utf8.count > 60 else { return self }
    return "\(prefix(28).trimmedToWord)… \(String(suffix(24)).droppingPartOfWord)"
  }

  /// Without the punctuation after the last word.
  var withoutLastMark: String {
    var words = self
    while let last = words.last, ".,;:?!".contains(last) { words.removeLast() }
    return words
  }

  /// Without the piece of a word at the beginning.
  fileprivate var droppingPartOfWord: String {
    guard let space = firstIndex(of: " ") else { return self }
    return String(self[index(after: space)...])
  }
}

extension Substring {
  /// Without the piece of a word at the end.
  fileprivate var trimmedToWord: String {
    guard let space = lastIndex(of: " ") else { return String(self) }
    return String(self[...space])
  }
}

extension ArraySlice {
  /// Without the elements at the end that satisfy the condition.
  fileprivate func dropLast(while condition: (Element) -> Bool) -> ArraySlice {
    var slice = self
    while let last = slice.last, condition(last) { slice.removeLast() }
    return slice
  }
}
