import QuoteSets

/// The authors and works that an essay may name: those of the quote sets, and those that schools
/// read beside them. Authors and works are numbers; one that a set and the list both have is one.
///
/// Every run of the program makes one, so it does no more than sort the names by their first words.
/// It never changes, and all threads share it.
final class WorkTable: Sendable {
  /// By the first word, an article apart.
  private let names: FormTable
  private let titles: FormTable
  /// By the number of the work.
  private let authorsOfWorks: [Int]
  /// The author and the work of each set by which the essay is judged.
  let setAuthors: [Int]
  let setWorks: [Int]

  /// - Parameters:
  ///   - judged: the sets by which an essay is judged.
  ///   - known: of all sets that there are.
  ///   - others: authors of whose works there is no set.
  init(judged: [QuoteSet], known: [WorkClues], others: [OtherAuthor]) {
    var list = WorkList()
    for author in others {
      let number = list.add(author.name, author.forms)
      for work in author.works { list.add(work, by: number) }
    }
    for clues in known { _ = list.number(ofWork: clues.title, by: clues.author) }
    setWorks = judged.map { list.number(ofWork: $0.title, by: $0.author) }
    names = list.names
    titles = list.titles
    let authors = list.works.map(\.author)
    setAuthors = setWorks.map { authors[$0] }
    authorsOfWorks = authors
  }

  // MARK: Asking

  func author(ofWork number: Int) -> Int { authorsOfWorks[number] }

  /// The first letters of all names and titles, see ``WordInterest/work``.
  var heads: [UInt32] { Array(names.heads) + titles.heads }

  func hasTitle(beginningWith word: ProseWord) -> Bool { titles.contains(word) }

  /// The authors' names that begin with a word, the longest first.
  func names(beginningWith word: ProseWord) -> [WorkForm] { names.forms(word) }

  /// The titles of which a word is the first after the article, the longest first.
  func titles(beginningWith word: ProseWord) -> [WorkForm] { titles.forms(word) }

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
      case let key = FormTable.firstWord(of: bytes.span), titles.contains(key)
    else { return nil }
    let title = WorkForm(
      String(decoding: bytes, as: UTF8.self), isTitle: true, needsMarks: false, meaning: 0)
    return titles(beginningWith: key).first {
      $0.words == title.words && (!$0.needsArticle || $0.article == title.article)
    }
  }
}

/// The authors and works of a ``WorkTable`` while they are gathered.
private struct WorkList {
  private(set) var names = FormTable(isTitles: false)
  private(set) var titles = FormTable(isTitles: true)
  /// The full name of each author, and each work.
  private var authors: [String] = []
  private(set) var works: [(author: Int, work: OtherWork)] = []

  /// The number of a set's work, which is made known where it is not yet.
  mutating func number(ofWork title: String, by name: Author) -> Int {
    let author =
      authors.firstIndex(of: name.name)
      ?? authors.firstIndex { Self.isSame($0, name.name) }
      ?? add(name.name, name.forms)
    let known = works.firstIndex { work in
      work.author == author
        && ([work.work.title] + work.work.forms + work.work.markedForms)
          .contains { Self.isSame($0, title) }
    }
    if let known { return known }
    add(OtherWork(title: title, forms: [], markedForms: []), by: author)
    return works.count - 1
  }

  mutating func add(_ name: String, _ forms: [String]) -> Int {
    let number = authors.count
    authors.append(name)
    names.add(name, needsMarks: false, meaning: number)
    for form in forms { names.add(form, needsMarks: false, meaning: number) }
    return number
  }

  mutating func add(_ work: OtherWork, by author: Int) {
    let number = works.count
    let needsMarks = work.markedForms.contains(work.title)
    if !needsMarks { titles.add(work.title, needsMarks: false, meaning: number) }
    for form in work.forms where form != work.title || !needsMarks {
      titles.add(form, needsMarks: work.markedForms.contains(form), meaning: number)
    }
    for form in work.markedForms where form != work.title {
      titles.add(form, needsMarks: true, meaning: number)
    }
    if needsMarks { titles.add(work.title, needsMarks: true, meaning: number) }
    works.append((author, work))
  }

  // MARK: Letters

  /// Whether two names or titles are one: “J. B. Priestley” and “J.B. Priestley”.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || letters(of: left) == letters(of: right)
  }

  /// The letters and figures of a name or of a title without its article, in small letters.
  private static func letters(of text: String) -> [UInt8] {
    let words = text.utf8.split { $0 == UInt8(ascii: " ") }
    let isArticle =
      words.count > 1
      && WorkForm.isArticle(ProseWord(words[0].lazy.map { $0 | 0x20 }))
    // Without what follows a first byte, so that an apostrophe of either shape leaves nothing.
    return words.dropFirst(isArticle ? 1 : 0).joined().compactMap(FormTable.letter)
      .filter { !(0x80...0xBF).contains($0) }
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

  init(_ text: String, isTitle: Bool, needsMarks: Bool, meaning: Int) {
    let words = ProseTokenizer.tokenize(
      Array(text.utf8), quotations: [], names: NameTable([])
    )
    .filter(\.isWord).map { Word(letters: $0.word, isPossessive: $0.isPossessive) }
    let hasArticle =
      isTitle && words.count > 1 && Self.isArticle(words[0].letters)
    self.words = hasArticle ? Array(words.dropFirst()) : words
    article = hasArticle ? words[0].letters : nil
    self.needsMarks = needsMarks
    hasComma = text.utf8.contains(UInt8(ascii: ","))
    self.meaning = meaning
  }

  /// Without its article “The Tempest” may be any tempest.
  var needsArticle: Bool { article != nil && words.count == 1 }

  static func isArticle(_ word: ProseWord) -> Bool {
    word.isOne(of: ["the", "a", "an"])
  }
}
