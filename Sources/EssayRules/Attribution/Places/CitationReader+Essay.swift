import EssayText

/// Chapters of what the student writes: a dissertation has some of its own.
extension CitationReader {
  /// Whether a place is one of the essay’s: “My second chapter”, “Chapter Two turns to Ruth’s ‘…’”, “As I
  /// argued in Chapter Two”, “In Chapter 2, this dissertation”.
  /// - Parameter before: the last token before the place and what leads to it.
  func isOfEssay(_ before: Int, _ range: Range<Int>) -> Bool {
    if before >= 0, before + 1 == range.lowerBound, tokens[before].word.isOne(of: ["my", "our"]) {
      return true
    }
    return isSubjectOfStudy(range) || isStudied(after: range.upperBound)
      || isStudied(before: before)
  }

  /// “Chapter Three draws on Foucault”, “Chapter one reads the ‘golden time’ as”; not “Chapter 12 reads: ‘…’”.
  private func isSubjectOfStudy(_ range: Range<Int>) -> Bool {
    let verb = range.upperBound
    guard verb + 1 < tokens.count, tokens[verb].isWord,
      range.lowerBound == 0 || !tokens[range.lowerBound - 1].isWordLike
    else { return false }
    let next = tokens[verb + 1]
    switch tokens[verb].word {
    case "turns", "draws": return next.word.isOne(of: ["to", "on", "upon"])
    case "reads":
      return next.isQuotation
        ? verb + 2 < tokens.count && tokens[verb + 2].word == "as"
        : next.isWordLike && next.word != "as"
    default: return Self.studying.contains(tokens[verb].word)
    }
  }

  private static let studying: VerbForms = "argue examine analyse analyze discuss survey contend"

  /// What those do who write of a text.
  private static let arguing: VerbForms = """
    argue examine analyse analyze discuss survey contend consider turn explore suggest trace return show \
    propose focus demonstrate investigate address
    """

  /// “In Chapter 2, I argue”, “In Chapter Two, this dissertation turns to”.
  private func isStudied(after end: Int) -> Bool {
    let subject = end < tokens.count && tokens[end].isMark(",") ? end + 1 : end
    guard subject + 1 < tokens.count, tokens[subject].isWord else { return false }
    if tokens[subject].word.isOne(of: ["i", "we"]) {
      // “In Chapter 14 we turn to Ruth” may be said of the novel.
      let verbs = tokens[subject].word == "i" ? Self.arguing : Self.studying
      let verb = tokens[(subject + 1)...].first { !isAdverbOrAuxiliary($0) }
      return verb.map { $0.isWord && verbs.contains($0.word) } ?? false
    }
    return tokens[subject].word.isOne(of: ["this", "my", "the", "our"])
      && Self.criticism.contains(tokens[subject + 1].word)
  }

  /// “As I argued in Chapter Two”, “I’ll return to ‘…’ in Chapter 4”.
  private func isStudied(before: Int) -> Bool {
    guard before > 0 else { return false }
    var verb = before
    if tokens[verb].isQuotation {
      verb -= 1
      if verb > 0, tokens[verb].word.isOne(of: ["to", "on", "at"]) { verb -= 1 }
    } else if tokens[before + 1].word != "in" {
      return false
    }
    guard verb > 0, tokens[verb].isWord, Self.arguing.contains(tokens[verb].word) else {
      return false
    }
    let subject = tokens[..<verb].suffix(4).last { !isAdverbOrAuxiliary($0) }
    return subject.map {
      $0.isWord && $0.word.isOne(of: ["i", "we", "i'll", "we'll", "i've", "we've"])
    } ?? false
  }

  private func isAdverbOrAuxiliary(_ token: ProseToken) -> Bool {
    token.isWord
      && (GrammarWords.isAdverb(token.word) || GrammarWords.auxiliaries.contains(token.word))
  }
}
