import EssayText
import QuoteSets
import Synchronization

/// The authors and works that an essay may name: those of the quote sets, and those that schools
/// read beside them. Authors and works are numbers; one that a set and the list both have is one.
///
/// Every run of the program makes one, so it does no more than sort the names by their first words.
/// Nothing is ever added to it, and all threads share it.
final class WorkTable: Sendable {
  private let list: WorkList
  /// The work of each set.
  private let worksOfSets: [Int]
  private let knownNames = FormCache()
  private let knownTitles = FormCache()

  /// - Parameters:
  ///   - known: of all sets that there are.
  ///   - others: authors of whose works there is no set.
  init(known: [WorkClues], others: OtherWorks) {
    var list = WorkList(others)
    worksOfSets = known.map { list.number(ofWorkWith: $0) }
    self.list = list
  }

  // MARK: Asking

  /// The work of a set.
  /// - Parameter set: its number among all sets.
  func work(ofSet set: Int) -> Int { worksOfSets[set] }

  func author(ofWork number: Int) -> Int { list.authorsOfWorks[number] }

  /// The first letters of all names and titles, see ``WordInterest/work``.
  var heads: some Sequence<UInt32> {
    [list.names, list.titles].lazy.flatMap { $0.heads }
  }

  func hasTitle(beginningWith word: ProseWord) -> Bool { list.titles.contains(word) }

  /// The authors' names that begin with a word, the longest first.
  func names(beginningWith word: ProseWord) -> [WorkForm] {
    guard list.names.contains(word) else { return [] }
    return knownNames.forms(of: word) { forms(list.names.entries(word), areTitles: false) }
  }

  /// The titles of which a word is the first after the article, the longest first.
  func titles(beginningWith word: ProseWord) -> [WorkForm] {
    guard list.titles.contains(word) else { return [] }
    return knownTitles.forms(of: word) { forms(list.titles.entries(word), areTitles: true) }
  }

  private func forms(_ entries: [FormTable.Entry], areTitles: Bool) -> [WorkForm] {
    entries.map { entry in
      WorkForm(
        Array(list.letters[entry.range]), isTitle: areTitles, needsMarks: entry.needsMarks,
        meaning: entry.meaning)
    }
    .sorted { $0.words.count > $1.words.count }
  }

  /// The work that has these words for its title, whatever their case and punctuation; the first of
  /// them has a capital.
  func work(titled bytes: ArraySlice<UInt8>) -> Int? { form(titled: bytes)?.meaning }

  /// Whether the words are a title, and none of a single word, which may be any word.
  func hasLongTitle(_ bytes: ArraySlice<UInt8>) -> Bool {
    (form(titled: bytes)?.words.count ?? 0) > 1
  }

  private func form(titled bytes: ArraySlice<UInt8>) -> WorkForm? {
    guard let first = bytes.first, bytes.count < 100,
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      case let key = FormTable.firstWord(of: bytes.span, 0..<bytes.count),
      list.titles.contains(key)
    else { return nil }
    let title = WorkForm(Array(bytes), isTitle: true, needsMarks: false, meaning: 0)
    return titles(beginningWith: key).first {
      $0.words == title.words && (!$0.needsArticle || $0.article == title.article)
    }
  }

  // MARK: Other works

  /// The full names of authors of whose works there is no set that begin with a word.
  func otherAuthors(beginningWith word: ProseWord) -> [[UInt8]] {
    list.names.entries(word).filter { $0.isMain && $0.meaning < list.otherAuthorCount }
      .map { Array(list.letters[$0.range]) }
  }

  /// The titles of their works of which a word is the first after the article, and all other forms of
  /// them that need no marks.
  func otherTitles(beginningWith word: ProseWord) -> [(title: [UInt8], needsMarks: Bool)] {
    list.titles.entries(word)
      .filter { ($0.isMain || !$0.needsMarks) && $0.meaning < list.otherWorkCount }
      .map { (Array(list.letters[$0.range]), $0.needsMarks) }
  }
}

/// The authors and works of a ``WorkTable``.
private struct WorkList: Sendable {
  /// All names and titles, of which the ranges below are stretches: the list of other works as it is,
  /// and after it those of the sets.
  private(set) var letters: [UInt8]
  private(set) var names: FormTable
  private(set) var titles: FormTable
  /// The full name of each author.
  private var authors: [ByteRange] = []
  /// The author of each work.
  private(set) var authorsOfWorks: [Int] = []
  /// Authors and works of whom no set is have the numbers below these.
  private(set) var otherAuthorCount = 0
  private(set) var otherWorkCount = 0

  init(_ others: OtherWorks) {
    letters = others.encoded
    // Of the bytes of the list a title has some 24, and for each name it has 45.
    names = FormTable(capacity: letters.count / 40)
    titles = FormTable(capacity: letters.count / 20)
    for (kind, name) in others {
      switch kind {
      case .author: addAuthor(name)
      case .authorForm: addName(name)
      case .title, .markedTitle:
        addWork(name, needsMarks: kind == .markedTitle, by: authors.count - 1)
      case .titleForm, .markedForm:
        titles.add(
          name, in: letters, needsMarks: kind == .markedForm, meaning: authorsOfWorks.count - 1)
      }
    }
    otherAuthorCount = authors.count
    otherWorkCount = authorsOfWorks.count
  }

  /// The number of a set's work, which is made known where it is not yet.
  mutating func number(ofWorkWith clues: WorkClues) -> Int {
    let author = number(ofAuthor: clues.author)
    let title = append(clues.titles.bytes[clues.titles.first])
    let known = titles.entries.first {
      authorsOfWorks[$0.meaning] == author && isSame($0.range, title)
    }
    if let known { return known.meaning }
    addWork(title, needsMarks: false, by: author)
    return authorsOfWorks.count - 1
  }

  /// - Parameter forms: the full name, and after it the others.
  private mutating func number(ofAuthor forms: NameList) -> Int {
    let name = append(forms.bytes[forms.first])
    if let known = authors.firstIndex(where: { isSame($0, name) }) { return known }
    addAuthor(name)
    for form in forms.dropFirst() { addName(append(forms.bytes[form])) }
    return authors.count - 1
  }

  private mutating func append(_ name: ArraySlice<UInt8>) -> ByteRange {
    letters += name
    return letters.count - name.count..<letters.count
  }

  private mutating func addAuthor(_ name: ByteRange) {
    authors.append(name)
    names.add(name, in: letters, isMain: true, meaning: authors.count - 1)
  }

  /// Adds another form of the last author's name.
  private mutating func addName(_ form: ByteRange) {
    names.add(form, in: letters, meaning: authors.count - 1)
  }

  private mutating func addWork(_ title: ByteRange, needsMarks: Bool, by author: Int) {
    authorsOfWorks.append(author)
    titles.add(
      title, in: letters, isMain: true, needsMarks: needsMarks,
      meaning: authorsOfWorks.count - 1)
  }

  // MARK: Letters

  /// Whether two names or titles are one: “J. B. Priestley” and “J.B. Priestley”.
  private func isSame(_ left: ByteRange, _ right: ByteRange) -> Bool {
    hasSameLetters(left, right) || isSameBeyondASCII(left, right)
  }

  private func hasSameLetters(_ left: ByteRange, _ right: ByteRange) -> Bool {
    var (own, other) = (afterArticle(left), afterArticle(right))
    while true {
      let letter = nextLetter(&own, before: left.upperBound)
      guard letter == nextLetter(&other, before: right.upperBound) else { return false }
      if letter == nil { return true }
    }
  }

  /// The next letter or figure, made small; nil at the end. Of a letter beyond ASCII the first byte
  /// counts, so that an apostrophe of either shape leaves nothing.
  private func nextLetter(_ next: inout Int, before end: Int) -> UInt8? {
    while next < end {
      defer { next += 1 }
      if !(0x80...0xBF).contains(letters[next]), let letter = FormTable.letter(letters[next]) {
        return letter
      }
    }
    return nil
  }

  /// Where a name or a title goes on after its article, if it has one.
  private func afterArticle(_ range: ByteRange) -> Int {
    // None has more than three letters.
    guard let space = letters[range].prefix(4).firstIndex(of: UInt8(ascii: " ")),
      WorkForm.isArticle(ProseWord(letters[range.lowerBound..<space].lazy.map { $0 | 0x20 }))
    else { return range.lowerBound }
    return space
  }

  /// Whether two texts differ in nothing but how they write the same letters: “ë” as one character
  /// or as two.
  private func isSameBeyondASCII(_ left: ByteRange, _ right: ByteRange) -> Bool {
    letters.span.first(from: right.lowerBound, before: right.upperBound) {
      $0 & ByteWord.highBits
    } < right.upperBound
      && String(decoding: letters[left], as: UTF8.self)
        == String(decoding: letters[right], as: UTF8.self)
  }
}

/// The forms that were asked for, cut into words.
private final class FormCache: Sendable {
  private let known = Mutex(WordMap<[WorkForm]>())

  func forms(of word: ProseWord, _ make: () -> [WorkForm]) -> [WorkForm] {
    if let forms = known.withLock({ $0[word] }) { return forms }
    let forms = make()
    known.withLock { $0[word] = forms }
    return forms
  }
}

/// A name or a title as words, cut as an essay's are.
struct WorkForm: Sendable {
  struct Word: Sendable, Equatable {
    let letters: ProseWord
    let isPossessive: Bool
  }

  let words: [Word]
  /// The article that a title has before the words.
  let article: ProseWord?
  /// Whether it counts only where it is emphasised or stands in quotation marks.
  let needsMarks: Bool
  let hasComma: Bool
  /// The number of the author or the work in ``WorkTable``.
  let meaning: Int

  init(_ text: [UInt8], isTitle: Bool, needsMarks: Bool, meaning: Int) {
    let words = ProseTokenizer.tokenize(text, quotations: [], names: .empty)
      .filter(\.isWord).map { Word(letters: $0.word, isPossessive: $0.isPossessive) }
    let hasArticle =
      isTitle && words.count > 1 && Self.isArticle(words[0].letters)
    self.words = hasArticle ? Array(words.dropFirst()) : words
    article = hasArticle ? words[0].letters : nil
    self.needsMarks = needsMarks
    hasComma = text.contains(UInt8(ascii: ","))
    self.meaning = meaning
  }

  /// Without its article “The Tempest” may be any tempest.
  var needsArticle: Bool { article != nil && words.count == 1 }

  static func isArticle(_ word: ProseWord) -> Bool {
    word.isOne(of: ["the", "a", "an"])
  }
}
