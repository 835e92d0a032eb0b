import EssayText
import QuoteSets

/// The tokens of one sentence and of the one before it, and questions about its grammar.
///
/// No parser: each question is answered where the words next to each other leave no doubt, and
/// with nil elsewhere.
struct Clause {
  let tokens: [ProseToken]
  /// The sentence's tokens.
  let sentence: Range<Int>
  /// The tokens of the sentence before it in the same block; empty, at the sentence's start, for
  /// the first.
  let previous: Range<Int>
  let block: Int

  init(tokens: [ProseToken], sentence: Range<Int>, previous: Range<Int>, block: Int) {
    self.tokens = tokens
    self.sentence = sentence
    self.previous = previous
    self.block = block
  }

  /// Nobody writes a sentence of so many words twice over; of what is one by its marks, such as a list
  /// without full stops, only what stands this near is looked at.
  private static let reach = 200

  /// The sentence around a token, and the one before it.
  /// - Parameter sentences: those of the block, of its text.
  init(around token: Int, of tokens: [ProseToken], sentences: [ByteRange], block: Int) {
    let offset = tokens[token].range.lowerBound
    let number = min(
      sentences.partitioningIndex { $0.upperBound > offset }, max(0, sentences.count - 1))
    guard sentences.indices.contains(number) else {
      self.init(tokens: tokens, sentence: tokens.indices, previous: 0..<0, block: block)
      return
    }
    let near = max(0, token - Self.reach)..<min(tokens.count, token + Self.reach)
    let sentence = tokens.indices(in: sentences[number]).clamped(to: near)
    let previous =
      number > 0
      ? tokens.indices(in: sentences[number - 1]).clamped(to: near)
      : sentence.lowerBound..<sentence.lowerBound
    self.init(tokens: tokens, sentence: sentence, previous: previous, block: block)
  }

  /// Who is the subject of a verb or of a phrase.
  enum Subject: Equatable {
    case person(ProseToken.Person, token: Int, isPronoun: Bool)
    /// Someone or something that is no known person.
    case other
    /// No telling.
    case unclear
  }

  // MARK: Subjects

  /// The subject of the verb at `verb`, looked for to its left. The flags say whether the verb
  /// is passive and whether it is asserted.
  func subject(ofVerbAt verb: Int) -> (subject: Subject, isPassive: Bool, isAsserted: Bool) {
    var index = verb - 1
    var isPassive = false
    var isAsserted = true
    var isInfinitive = false
    let word = tokens[verb].word
    while index >= sentence.lowerBound, tokens[index].isWord {
      let before = tokens[index].word
      if GrammarWords.unreal.contains(before), !isToldAhead(index, verb) { isAsserted = false }
      // “could say” tells what someone did, “could have said” what nobody did.
      if before == "could", tokens[index + 1].word == "have" { isAsserted = false }
      if before == "not" || before == "never" || GrammarWords.isAdverb(before) {
        index -= 1
      } else if GrammarWords.beForms.contains(before) {
        // “is trying to tell” is not passive.
        if !isInfinitive, !ReportingVerbs.isParticiple(word) { isPassive = true }
        index -= 1
      } else if GrammarWords.auxiliaries.contains(before) {
        index -= 1
      } else if before == "to", let control = controllingVerb(before: index) {
        isInfinitive = true
        if isLast(control + 1..<index) { isAsserted = false }
        if control + 1 < index, GrammarWords.wishes.contains(tokens[control + 1].word) {
          isAsserted = false
        }
        index = control
      } else {
        break
      }
    }
    if hasUnrealStart(before: verb) || isInverted(subjectAt: index) { isAsserted = false }
    let isVerbless = index == verb - 1 && ReportingVerbs.isParticiple(word)
    let subject =
      isVerbless ? participleSubject(before: verb) : subject(endingAt: index, verb: verb)
    return (subject, isPassive, isAsserted)
  }

  /// “Years later, Madame would tell them”, “she would later say”: what came to pass after what is told.
  private func isToldAhead(_ would: Int, _ verb: Int) -> Bool {
    guard tokens[would].word == "would" else { return false }
    let isTimed = tokens[sentence.lowerBound..<verb].contains {
      $0.isWord && $0.word.isOne(of: ["later", "afterwards", "eventually", "subsequently"])
    }
    return isTimed && !tokens[sentence].contains { $0.isWord && $0.word.isOne(of: ["if", "have"]) }
  }

  /// The index before “tries” in “tries to say”, before “goes” in “goes on to say”.
  private func controllingVerb(before to: Int) -> Int? {
    if let start = predicateStart(endingAt: to - 1) { return start - 1 }
    var index = to - 1
    if index > sentence.lowerBound, tokens[index].isWord, tokens[index].word == "on" { index -= 1 }
    while index >= sentence.lowerBound, tokens[index].isWord,
      GrammarWords.isAdverb(tokens[index].word)
    {
      index -= 1
    }
    guard index >= sentence.lowerBound, tokens[index].isWord,
      GrammarWords.controlVerbs.contains(tokens[index].word)
    else { return nil }
    return index - 1
  }

  /// Whether the sentence up to the verb puts it as something that is not so.
  private func hasUnrealStart(before verb: Int) -> Bool {
    let near = max(sentence.lowerBound, verb - 8)
    // “Tommy asks whether it was a lie, and Miss Emily says”: what follows “, and” stands alone.
    let start =
      (near..<verb).dropLast().last {
        tokens[$0].isMark(",", "-", ";")
          && tokens[$0 + 1].word.isOne(of: ["and", "but", "so", "yet"])
      } ?? near
    return (start..<verb).contains { index in
      guard tokens[index].isWord else { return false }
      let word = tokens[index].word
      // “It would be wrong to think that Tommy says”.
      let isThought = GrammarWords.beliefVerbs.contains(word) && governs(index, verb)
      let isCondition = word == "had" && tokens[index + 1].word == "it"
      return Self.unrealStarts.contains(word) && governs(index, verb) || isCondition
        || isThought && index > sentence.lowerBound && isNotHeld(index, before: verb)
    }
  }

  /// “to think that Tommy says”, “I don’t think Tommy says”, “many people think that Tommy says”; not “I
  /// don’t believe her when she says”.
  private func isNotHeld(_ belief: Int, before verb: Int) -> Bool {
    let before = tokens[belief - 1].word
    if before == "to" || isHeldByOthers(belief, before: verb) { return true }
    return before.isOne(of: ["don't", "doesn't", "didn't", "not", "never", "can't", "cannot"])
      && !tokens[belief..<verb].contains { GrammarWords.clauseStarters.contains($0.word) }
  }

  private static let unrealStarts: WordSet = [
    "if", "whether", "imagine", "unless", "suppose", "impossible", "wish", "wishes", "wished",
    "doubt", "doubts", "perhaps", "maybe", "wrongly", "mistakenly", "falsely", "myth",
    "misconception",
  ]

  /// Whether the verb's auxiliary stands before its subject, as in a question or a condition:
  /// “Could Kathy herself say”, “Had Tommy said”. “Why does Ruth say” takes it for granted.
  private func isInverted(subjectAt index: Int) -> Bool {
    guard index > sentence.lowerBound, tokens[index - 1].isWord else { return false }
    let before = tokens[index - 1].word
    if before.isOne(of: ["had", "would", "could", "should", "might", "may", "can", "will"]) {
      return true
    }
    // “Why doesn’t Tommy say”.
    if before.hasSuffix("n't"), GrammarWords.auxiliaries.contains(before) { return true }
    return before.isOne(of: ["does", "did", "do", "has"]) && index - 1 == sentence.lowerBound
  }

  /// The subject whose last token is at `end`.
  func subject(endingAt end: Int, verb: Int) -> Subject {
    var index = nameBeforePlace(endingAt: end) ?? end
    if index >= sentence.lowerBound, tokens[index].isMark(",", "-", ")") {
      guard let start = asideStart(endingAt: index) else { return .unclear }
      if let name = apposition(in: start + 1..<index) { return name }
      index = start - 1
      // “Madame finally, and with some reluctance, says”.
      while index > sentence.lowerBound, tokens[index].isWord,
        GrammarWords.isAdverb(tokens[index].word)
      {
        index -= 1
      }
    }
    guard index >= sentence.lowerBound else { return .unclear }
    index = meant(at: index)
    let token = tokens[index]
    if let person = token.person, !token.isPossessive { return named(person, index, verb) }
    guard token.isWord else { return .unclear }
    switch token.word {
    case "she", "he": return resolve(pronounAt: index)
    case "who": return relativeSubject(before: index)
    case "that": return cleftSubject(before: index)
    case "and", "but", "then", "or": return coordinatedSubject(before: index)
    case "narrator": return .other
    default: return .other
    }
  }

  /// “The head guardian, Miss Emily,”: a name that says who is meant by the noun before it.
  private func apposition(in aside: Range<Int>) -> Subject? {
    guard aside.count == 1, let name = aside.first, let person = tokens[name].person,
      !tokens[name].isPossessive, name - 2 >= sentence.lowerBound
    else { return nil }
    let noun = tokens[name - 2]
    let isNarrator = noun.isWord && noun.word == "narrator"
    guard
      isNarrator || noun.isWord && GrammarWords.personNouns.contains(noun.word)
        || describedName(at: sentence.lowerBound) == name
    else { return nil }
    return .person(person, token: name, isPronoun: false)
  }

  private func named(_ person: ProseToken.Person, _ index: Int, _ verb: Int) -> Subject {
    guard index > sentence.lowerBound else {
      return .person(person, token: index, isPronoun: false)
    }
    let before = tokens[index - 1]
    if before.isWord {
      if before.word.isOne(of: ["and", "or", "nor"]), index - 2 >= sentence.lowerBound,
        tokens[index - 2].isName || tokens[index - 2].isMark(","),
        before.word != "and" || !isSingular(from: index + 1, verb)
      {
        return .unclear
      }
      if before.word.isOne(of: ["not", "than"]) { return .unclear }
      if GrammarWords.prepositions.contains(before.word),
        !before.word.isOne(of: ["before", "after", "for", "than", "like"])
      {
        return .other
      }
    }
    return .person(person, token: index, isPronoun: false)
  }

  /// Whether the verb has one person for its subject: “Kathy sits still, and Miss Emily says”.
  private func isSingular(from first: Int, _ verb: Int) -> Bool {
    tokens[first...max(first, verb)].contains {
      $0.isWord && ($0.word.hasSuffix("s") || $0.word == "himself" || $0.word == "herself")
    }
  }

  /// Where the aside begins that a comma, dash or bracket at `end` closes: “Ruth, who waits, says”.
  func asideStart(endingAt end: Int) -> Int? {
    let closing = tokens[end]
    for index in stride(from: end - 1, through: max(sentence.lowerBound, end - 16), by: -1) {
      if closing.isMark(")") {
        if tokens[index].isMark("(") { return index }
      } else if tokens[index].isMark(",", "-") {
        return index
      } else if tokens[index].isMark(";", ":") {
        return nil
      }
    }
    return nil
  }

  /// “Miss Lucy goes further and says”: the subject of the verb before.
  private func coordinatedSubject(before conjunction: Int) -> Subject {
    onlySubject(in: sentence.lowerBound..<conjunction)
  }

  /// “Ruth lashes out, telling Tommy”: the subject of the sentence's verb. “Kathy recalls Ruth
  /// telling Tommy”: the one whom another hears or remembers.
  private func participleSubject(before verb: Int) -> Subject {
    let name = verb - 1
    if let subject = subject(afterParticipleAt: verb) { return subject }
    // “Calling it ‘…’” may begin a paragraph.
    guard name >= sentence.lowerBound else { return .unclear }
    // “dismisses Miss Lucy for saying”, “apologises to Tommy for saying”.
    if tokens[name].word == "for", name > sentence.lowerBound, tokens[name - 1].isName {
      return .unclear
    }
    if name > sentence.lowerBound, let person = tokens[name].person, !tokens[name].isPossessive,
      tokens[name - 1].isWord
    {
      let before = tokens[name - 1].word
      if ReportingVerbs.kind(of: before) == .recalls
        || GrammarWords.perceptionVerbs.contains(before)
      {
        return .person(person, token: name, isPronoun: false)
      }
      // “Kathy is shocked by Ruth saying”; “Ruth walks with Tommy saying” may be either.
      if before.isOne(of: ["by", "of", "about", "without", "at"]) {
        return .person(person, token: name, isPronoun: false)
      }
      if before == "with", isAbsolute(name - 1) {
        return .person(person, token: name, isPronoun: false)
      }
      // “Kathy mocks Ruth saying”, “Ruth confronts Tommy saying”: either may be the one.
      if !GrammarWords.clauseStarters.contains(before) { return .unclear }
    }
    return onlySubject(in: sentence.lowerBound..<verb)
  }

  /// The only person of whom something is said in the range. “It” and “we” before them are others'
  /// business; after them they are a new subject.
  private func onlySubject(in range: Range<Int>) -> Subject {
    // A semicolon begins a sentence of its own.
    let start = range.last { tokens[$0].isMark(";") }.map { $0 + 1 } ?? range.lowerBound
    let range = start..<range.upperBound
    let subjects = subjectLike(in: range)
    guard let last = subjects.last else { return .unclear }
    let people = subjects.filter {
      tokens[$0].isName || tokens[$0].word.isOne(of: ["she", "he"])
    }
    guard people.count == 1, people[0] == last else { return .unclear }
    if let person = tokens[last].person { return .person(person, token: last, isPronoun: false) }
    return resolve(pronounAt: last)
  }

  /// The names and pronouns that something is said of: not objects, not possessives.
  private func subjectLike(in range: Range<Int>) -> [Int] {
    range.filter { index in
      let token = tokens[index]
      let isPronoun = token.isWord && token.word.isOne(of: ["she", "he", "they", "we", "i", "it"])
      guard isPronoun || token.person != nil && !token.isPossessive else { return false }
      guard index > range.lowerBound else { return true }
      let before = tokens[index - 1]
      if before.isWord, GrammarWords.prepositions.contains(before.word) { return false }
      if before.isWord, ReportingVerbs.kind(of: before.word) != nil { return false }
      if isObject(index, in: range) { return false }
      // Followed by a verb, or by what may stand between: not by another noun phrase's start.
      guard index + 1 < tokens.count else { return false }
      return tokens[index + 1].isWord || tokens[index + 1].isMark(",")
    }
  }

  /// Whether a subject and its verb stand just before: “Miss Emily mentions Miss Lucy”.
  func isObject(_ index: Int, in range: Range<Int>) -> Bool {
    guard index - 2 >= range.lowerBound, tokens[index - 1].isWord,
      tokens[index - 1].word.hasSuffix("s"), !tokens[index - 1].word.isOne(of: ["is", "was", "as"])
    else { return false }
    let subject = tokens[index - 2]
    // “the Spirit shows Scrooge two children”.
    if index - 3 >= range.lowerBound, subject.isWord, tokens[index - 3].isWord,
      tokens[index - 3].word.isOne(of: ["the", "this", "that", "his", "her", "their"])
    {
      return true
    }
    return subject.isName && !subject.isPossessive || subject.word.isOne(of: ["she", "he"])
  }
}
