import EssayText

/// How much a word says about where a text comes from: “trash” much, “come” a little, “the” hardly
/// anything.
///
/// Measured in hundredths. The classes follow word frequency lists of general English; a work's
/// own frequencies would make “Hailsham” common, which in an essay it is not.
struct WordWeight: Sendable {
  static let function = 20
  static let common = 50
  static let rare = 100

  /// The words that are not rare. Who asks of many words asks for it once.
  static let ofEnglish = WordWeight()

  /// A word in two numbers, the letters from the lowest byte up.
  private struct Word: Equatable {
    let first: UInt64
    let second: UInt64

    /// - Parameter range: has at most ``WordWeight/longest`` bytes.
    init(_ letters: Span<UInt8>, _ range: ByteRange) {
      first = letters.word(at: range.lowerBound, before: range.upperBound)
      second =
        range.count > 8 ? letters.word(at: range.lowerBound + 8, before: range.upperBound) : 0
    }

    /// The finisher of MurmurHash3 (Appleby).
    var hash: UInt64 {
      let hash = (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
      return hash ^ hash >> 33
    }
  }

  /// The function words, and after them the common ones.
  private var words: [Word] = []
  private var functionCount = 0
  /// By the hash of a word its number, from 1 on; 0 for none (linear probing).
  private var slots = [UInt16](repeating: 0, count: 1_024)

  private init() {
    // English words have five letters in such a list, and a space.
    words.reserveCapacity((Self.functionWords.utf8.count + Self.commonWords.utf8.count) / 5)
    add(Self.functionWords)
    functionCount = words.count
    add(Self.commonWords)
  }

  /// Adds what spaces and line ends part.
  private mutating func add(_ list: String) {
    let letters = list.utf8.span
    var start = 0
    while start < letters.count {
      let end = letters.first(from: start, before: letters.count) {
        ByteWord.marks(below: 0x21, in: $0)
      }
      let word = Word(letters, start..<end)
      let slot = slot(of: word)
      if slots[slot] == 0 {
        words.append(word)
        slots[slot] = UInt16(words.count)
      }
      start = end + 1
    }
  }

  /// The slot that has a word, or that it would go to.
  private func slot(of word: Word) -> Int {
    var slot = Int(truncatingIfNeeded: word.hash) & (slots.count - 1)
    while slots[slot] > 0, words[Int(slots[slot]) - 1] != word {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// The weight of a folded word.
  subscript(word: ArraySlice<UInt8>) -> Int {
    guard word.count <= Self.longest else { return Self.rare }
    let number = Int(slots[slot(of: Word(word.span, 0..<word.count))])
    if number == 0 { return Self.rare }
    return number <= functionCount ? Self.function : Self.common
  }

  private static let longest = 10

  /// Words that hold a sentence together, with their contractions.
  private static let functionWords = """
    a about above across after again against all along also although always am among an and another \
    any are aren't around as at be because been before behind being below beneath beside besides \
    between beyond both but by can can't cannot could couldn't did didn't do does doesn't doing \
    don't done each either else even ever every except few first for from further had hadn't \
    has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how \
    however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just last least \
    less let's like many may maybe me might more most much must my myself near neither never next no \
    nor not nothing now of off often on once one only onto or our ours ourselves out over own part \
    perhaps quite rather really same shall she she'd she'll she's should shouldn't since some \
    something still such than that that'd that's the their theirs them themselves then there there's \
    these they they'd they'll they're they've thing things this those though through thus to too \
    toward towards under unless until up upon us very was wasn't we we'd we'll we're we've well were \
    weren't what what's when where whether which while who who's whom whose why will with within \
    without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself thou \
    thee thy thine hath doth art shalt wilt o oh ah
    """

  /// Words that everybody uses every day.
  private static let commonWords = """
    able asked ask away back bad became become began best better boy boys call called came care \
    child children come comes coming day days during end enough face fact far father feel feeling feels \
    felt find found friend friends full gave get gets getting girl give given gives go goes going \
    gone good got great hand hands happy hard head hear heard heart help high hold home hope house \
    idea keep kept kind knew know known knows left let life little live lives long look looked \
    looking lost love made make makes making man matter mean means meant men mind moment mother \
    mr mrs name need new night nobody old open order other people person place point possible \
    put question read real reason right round run said saw say saying says see seem seemed seems \
    seen self set short show side sir small so sort speak stand start state stay stop stopped \
    story suppose supposed sure take taken talk tell telling tend think thinking thought time \
    times today together \
    told took tried true truth try turn turned two understand use used want wanted way ways whole \
    wife wish woman women word words work world worse worst write wrong year years young
    """
}
