import EssayText

/// A whole book, made searchable: the same words and numbers as a ``PassageIndex`` has, and pairs of
/// words beside, so that a look-up in ten million words takes hardly longer than in a chapter.
///
/// It keeps for each word its number and where it begins, twelve bytes with the postings, and no
/// tokens: the few words with which a quotation is aligned are cut out again when they are needed.
public struct BookIndex: Sendable {
  /// The book's words, in valid UTF-8.
  public let bytes: [UInt8]
  let lexicon: Lexicon
  /// The number of each word; ``Vocabulary/unknown`` for a gap.
  let words: [UInt32]
  /// Where each word begins.
  private let starts: [UInt32]
  private let places: PostingList
  private let pairs: PostingList
  private let pairMask: UInt32

  /// So much of the book is cut into tokens at once.
  private static let chunk = 1 << 14

  /// - Parameter bytes: valid UTF-8; of what lies beyond 2³¹ bytes nothing is found.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var vocabulary = Vocabulary()
    var words: [UInt32] = []
    var starts: [UInt32] = []
    let end = min(bytes.count, Int(Int32.max))
    words.reserveCapacity(end / 5)
    starts.reserveCapacity(end / 5)
    var start = 0
    while start < end {
      let next = Self.chunkEnd(in: bytes, from: start, before: end)
      let text = Tokenizer.tokenize(bytes, start..<next, .work)
      for token in text.tokens {
        words.append(token.isWord ? vocabulary.intern(text.foldedWord(token)) : Vocabulary.unknown)
        starts.append(UInt32(token.range.lowerBound))
      }
      start = next
    }
    lexicon = Lexicon(vocabulary)
    places = PostingList(words, below: vocabulary.count)
    let pairMask = Self.pairMask(words.count)
    pairs = PostingList(
      count: max(0, words.count - 1), below: Int(pairMask) + 1,
      key: { place in
        let (first, second) = (words[place], words[place + 1])
        return first == Vocabulary.unknown || second == Vocabulary.unknown
          ? nil : Self.pairKey(first, second) & pairMask
      })
    self.pairMask = pairMask
    self.words = words
    self.starts = starts
  }

  /// The end of a chunk: after a line, or at least after a word.
  private static func chunkEnd(in bytes: [UInt8], from start: Int, before end: Int) -> Int {
    guard start + chunk < end else { return end }
    let limit = start + chunk
    let bytes = bytes.span
    for wanted in [UInt8(ascii: "\n"), UInt8(ascii: " ")] {
      var index = limit
      while index > start + chunk / 2 {
        index -= 1
        if bytes[index] == wanted { return index + 1 }
      }
    }
    var index = limit
    while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  // MARK: Postings

  private static func pairMask(_ count: Int) -> UInt32 {
    var size: UInt32 = 64
    while Int(size) < count / 2, size < 1 << 30 { size *= 2 }
    return size - 1
  }

  private static func pairKey(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let mixed = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 33)
  }

  /// Where a word stands among ``words``, in order.
  func positions(of id: UInt32) -> ArraySlice<UInt32> { places[id] }

  /// Where two words may stand one after the other; other pairs share the list.
  func positions(ofPair first: UInt32, _ second: UInt32) -> ArraySlice<UInt32> {
    pairs[Self.pairKey(first, second) & pairMask]
  }

  // MARK: Words

  /// Some of the book's words, ready to be aligned with.
  func words(_ range: Range<Int>) -> PassageWords {
    let range = range.clamped(to: 0..<words.count)
    guard !range.isEmpty else {
      return PassageWords(
        passage: 0, text: Tokenizer.tokenize(bytes, 0..<0, .work), ids: [], from: 0,
        lexicon: lexicon)
    }
    // The word before gives the first one its marks.
    let before = range.lowerBound > 0 && words[range.lowerBound - 1] != Vocabulary.unknown ? 1 : 0
    let from = Int(starts[range.lowerBound - before])
    let to = range.upperBound < starts.count ? Int(starts[range.upperBound]) : bytes.count
    let text = Tokenizer.tokenize(bytes, from..<to, .work).dropping(before)
    return PassageWords(
      passage: 0, text: text, ids: words, from: range.lowerBound, lexicon: lexicon)
  }

  /// The number of the first word that begins at a byte or after it.
  func word(at byte: Int) -> Int {
    starts.partitioningIndex { Int($0) >= byte }
  }

  /// Where a word begins.
  func start(ofWord word: Int) -> Int {
    word < starts.count ? Int(starts[word]) : bytes.count
  }
}

/// For each key the places that have it, in order: a counting sort.
struct PostingList: Sendable {
  private let starts: [UInt32]
  private let places: [UInt32]

  init(_ words: [UInt32], below limit: Int) {
    self.init(
      count: words.count, below: limit,
      key: { words[$0] == Vocabulary.unknown ? nil : words[$0] })
  }

  /// - Parameters:
  ///   - count: how many places there are.
  ///   - key: of a place; nil where it has none.
  @inline(__always)
  init(count: Int, below limit: Int, key: (Int) -> UInt32?) {
    var next = [UInt32](repeating: 0, count: limit + 1)
    var total = 0
    for place in 0..<count {
      if let key = key(place) {
        next[Int(key)] += 1
        total += 1
      }
    }
    var sum: UInt32 = 0
    for index in next.indices {
      let own = next[index]
      next[index] = sum
      sum += own
    }
    let starts = next
    var places = [UInt32](repeating: 0, count: total)
    for place in 0..<count {
      guard let key = key(place) else { continue }
      places[Int(next[Int(key)])] = UInt32(place)
      next[Int(key)] += 1
    }
    self.starts = starts
    self.places = places
  }

  subscript(key: UInt32) -> ArraySlice<UInt32> {
    places[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }
}

extension TokenizedText {
  /// The same without its first tokens.
  fileprivate func dropping(_ count: Int) -> TokenizedText {
    count == 0
      ? self : TokenizedText(bytes: bytes, tokens: Array(tokens.dropFirst(count)), folded: folded)
  }
}
