/// The passages that a quotation may be an attempt at, cut into words and made searchable.
///
/// The same index serves five canonical quotations and the chapters of a novel: words are numbers,
/// and each number knows where it stands.
public final class PassageIndex: Sendable {
  /// What the index holds of one passage.
  struct Passage: Sendable {
    let text: TokenizedText
    /// Where its words stand among ``PassageIndex/words``.
    let words: Range<Int>
  }

  /// A passage of up to this many words is compared whole; of a longer one, only a window.
  static let wholePassage = 600

  let passages: [Passage]
  let hasLongPassages: Bool
  let lexicon: Lexicon
  /// The number of each word of all passages, one passage after the other;
  /// ``Vocabulary/unknown`` for a gap.
  let words: [UInt32]
  /// The passage of each position of ``words``.
  let passageOfWord: [UInt32]
  /// What follows what, see ``RunGlance``.
  let glance: RunGlance
  private let postingStarts: [UInt32]
  private let postings: [UInt32]
  /// The passage of each of ``postings``: beside one another they are read much faster.
  private let postingPassages: [UInt32]

  /// - Parameters:
  ///   - texts: the passages, in valid UTF-8. A passage's number is its place here.
  ///   - names: names and titles of the works that they are from, likewise.
  public init(_ texts: [[UInt8]], names: [[UInt8]] = []) {
    // English words have five letters and more, with the space after them, and half of those of a few
    // pages come again.
    let wordCount = texts.reduce(0) { $0 + $1.count } / 5
    var vocabulary = Vocabulary(capacity: min(wordCount / 2, 4_096))
    var words: [UInt32] = []
    var passageOfWord: [UInt32] = []
    words.reserveCapacity(wordCount)
    passageOfWord.reserveCapacity(wordCount)
    var passages: [Passage] = []
    for (number, bytes) in texts.enumerated() {
      let text = Tokenizer.tokenize(bytes, 0..<bytes.count, .work)
      let start = words.count
      for token in text.tokens {
        words.append(token.isWord ? vocabulary.intern(text.foldedWord(token)) : Vocabulary.unknown)
        passageOfWord.append(UInt32(number))
      }
      passages.append(Passage(text: text, words: start..<words.count))
    }
    self.passages = passages
    hasLongPassages = passages.contains { $0.words.count > Self.wholePassage }
    self.words = words
    self.passageOfWord = passageOfWord
    lexicon = Lexicon(
      vocabulary,
      names: names.flatMap { name in
        let text = Tokenizer.tokenize(name, 0..<name.count, .work)
        return text.tokens.filter(\.isWord).map { Array(text.foldedWord($0)) }
      })
    glance = RunGlance(vocabulary, words)
    (postingStarts, postings) = Self.postings(of: words, count: vocabulary.count)
    postingPassages = postings.map { passageOfWord[Int($0)] }
  }

  func words(of passage: Int) -> PassageWords {
    PassageWords(
      passage: passage, text: passages[passage].text, ids: words,
      from: passages[passage].words.lowerBound, lexicon: lexicon)
  }

  /// In how many places word `id` stands.
  func count(of id: UInt32) -> Int {
    Int(postingStarts[Int(id) + 1] - postingStarts[Int(id)])
  }

  /// Where word `id` stands among ``words``, in order.
  func positions(of id: UInt32) -> ArraySlice<UInt32> {
    postings[Int(postingStarts[Int(id)])..<Int(postingStarts[Int(id) + 1])]
  }

  /// The passage of each of a word's ``positions(of:)``.
  func passages(with id: UInt32) -> ArraySlice<UInt32> {
    postingPassages[Int(postingStarts[Int(id)])..<Int(postingStarts[Int(id) + 1])]
  }

  /// The positions of all words, sorted by word (a counting sort), and where each word's begin.
  private static func postings(of words: [UInt32], count: Int) -> ([UInt32], [UInt32]) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for word in words where word != Vocabulary.unknown { starts[Int(word) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var postings = [UInt32](repeating: 0, count: Int(starts[count]))
    for (position, word) in words.enumerated() where word != Vocabulary.unknown {
      postings[Int(next[Int(word)])] = UInt32(position)
      next[Int(word)] += 1
    }
    return (starts, postings)
  }
}
