import QuoteSets

/// The authors and works that an essay may name: those of the quote sets, and those that schools
/// read beside them. Authors and works are numbers; one that a set and the list both have is one.
///
/// Every run of the program makes one, so it does no more than sort the names by their first words.
struct WorkTable: Sendable {
  /// A name or a title as an author or a work has it.
  private struct Entry: Sendable {
    let text: String
    let needsMarks: Bool
    /// The number of the author or the work.
    let meaning: Int
  }

  /// By the first word, an article apart.
  private var names: [String: [Entry]] = [:]
  private var titles: [String: [Entry]] = [:]
  /// The full name of each author, and each work with the forms of its title.
  private var authors: [String] = []
  private var works: [(author: Int, titles: [String])] = []
  /// The author and the work of each set by which the essay is judged.
  private(set) var setAuthors: [Int] = []
  private(set) var setWorks: [Int] = []

  /// - Parameters:
  ///   - judged: the sets by which an essay is judged.
  ///   - loaded: all sets that there are.
  ///   - others: authors of whose works there is no set.
  init(judged: [QuoteSet], loaded: [QuoteSet], others: [OtherAuthor]) {
    for author in others {
      let number = add(author.name, author.forms)
      for work in author.works { add(work, by: number) }
    }
    for quoteSet in loaded { _ = number(of: quoteSet) }
    for quoteSet in judged {
      let work = number(of: quoteSet)
      setWorks.append(work)
      setAuthors.append(works[work].author)
    }
  }

  /// The number of a set's work, which is made known where it is not yet.
  private mutating func number(of quoteSet: QuoteSet) -> Int {
    let author =
      authors.firstIndex(of: quoteSet.author.name)
      ?? authors.firstIndex { Self.isSame($0, quoteSet.author.name) }
      ?? add(quoteSet.author.name, quoteSet.author.forms)
    let known = works.firstIndex { work in
      work.author == author && work.titles.contains { Self.isSame($0, quoteSet.title) }
    }
    if let known { return known }
    add(OtherWork(title: quoteSet.title, forms: [], markedForms: []), by: author)
    return works.count - 1
  }

  private mutating func add(_ name: String, _ forms: [String]) -> Int {
    let number = authors.count
    authors.append(name)
    for text in [name] + forms {
      guard let first = Self.firstWord(of: text.utf8) else { continue }
      names[first, default: []].append(Entry(text: text, needsMarks: false, meaning: number))
    }
    return number
  }

  private mutating func add(_ work: OtherWork, by author: Int) {
    let forms = [work.title] + work.forms + work.markedForms
    for text in forms where text != work.title || !work.markedForms.contains(text) {
      addTitle(text, needsMarks: work.markedForms.contains(text))
    }
    if work.markedForms.contains(work.title) { addTitle(work.title, needsMarks: true) }
    works.append((author, forms))
  }

  private mutating func addTitle(_ text: String, needsMarks: Bool) {
    guard let first = Self.firstWord(of: text.utf8) else { return }
    titles[first, default: []].append(
      Entry(text: text, needsMarks: needsMarks, meaning: works.count))
  }

  // MARK: Asking

  func author(ofWork number: Int) -> Int { works[number].author }

  func hasName(beginningWith word: String) -> Bool { names[word] != nil }

  func hasTitle(beginningWith word: String) -> Bool { titles[word] != nil }

  /// The authors' names that begin with a word, the longest first.
  func names(beginningWith word: String) -> [WorkForm] {
    Self.forms(names[word] ?? [], isTitle: false)
  }

  /// The titles of which a word is the first after the article, the longest first.
  func titles(beginningWith word: String) -> [WorkForm] {
    Self.forms(titles[word] ?? [], isTitle: true)
  }

  private static func forms(_ entries: [Entry], isTitle: Bool) -> [WorkForm] {
    entries.map {
      WorkForm($0.text, isTitle: isTitle, needsMarks: $0.needsMarks, meaning: $0.meaning)
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
      let key = Self.firstWord(of: bytes), titles[key] != nil
    else { return nil }
    let title = WorkForm(
      String(decoding: bytes, as: UTF8.self), isTitle: true, needsMarks: false, meaning: 0)
    return titles(beginningWith: key).first {
      $0.words == title.words && (!$0.needsArticle || $0.article == title.article)
    }
  }

  // MARK: Letters

  /// The first word in small letters, or the second where that is an article.
  private static func firstWord(of text: some Sequence<UInt8>) -> String? {
    var word: [UInt8] = []
    var article: [UInt8] = []
    for byte in text {
      if let letter = letter(byte) {
        word.append(letter)
      } else if !word.isEmpty {
        guard article.isEmpty, WorkForm.articles.contains(where: word.elementsEqual) else { break }
        article = word
        word = []
      }
    }
    let first = word.isEmpty ? article : word
    return first.isEmpty ? nil : String(decoding: first, as: UTF8.self)
  }

  /// Whether two names or titles are one: “J. B. Priestley” and “J.B. Priestley”.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || letters(of: left) == letters(of: right)
  }

  /// The letters and figures of a name or of a title without its article, in small letters.
  private static func letters(of text: String) -> [UInt8] {
    let words = text.utf8.split { $0 == UInt8(ascii: " ") }
    let isArticle =
      words.count > 1
      && WorkForm.articles.contains { $0.elementsEqual(words[0].map { $0 | 0x20 }) }
    // Without what follows a first byte, so that an apostrophe of either shape leaves nothing.
    return words.dropFirst(isArticle ? 1 : 0).joined().compactMap(letter)
      .filter { !(0x80...0xBF).contains($0) }
  }

  /// A byte of a letter or figure, made small; nil for what parts words.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    // Dashes and curly apostrophes begin with E2, and 80 follows.
    case 0x81...0xE1, 0xE3...0xFF: byte
    default: nil
    }
  }
}

/// A name or a title as words, cut as an essay's are.
struct WorkForm: Sendable {
  struct Word: Sendable, Equatable {
    let letters: String
    let isPossessive: Bool
  }

  let words: [Word]
  /// The article that a title has before the words.
  let article: String?
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
      isTitle && words.count > 1
      && Self.articles.contains { $0.elementsEqual(words[0].letters.utf8) }
    self.words = hasArticle ? Array(words.dropFirst()) : words
    article = hasArticle ? words[0].letters : nil
    self.needsMarks = needsMarks
    hasComma = text.utf8.contains(UInt8(ascii: ","))
    self.meaning = meaning
  }

  /// Without its article “The Tempest” may be any tempest.
  var needsArticle: Bool { article != nil && words.count == 1 }

  static let articles: [[UInt8]] = ["the", "a", "an"].map { Array($0.utf8) }
}
