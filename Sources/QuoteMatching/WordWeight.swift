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

  /// The function words, and after them the common ones.
  private var known: Vocabulary
  private let functionCount: Int

  private init() {
    let letterCount = Self.functionWords.utf8.count + Self.commonWords.utf8.count
    // English words have five letters in such a list, and a space.
    known = Vocabulary(capacity: letterCount / 6, letterCount: letterCount)
    known.intern(wordsOf: Array(Self.functionWords.utf8))
    functionCount = known.count
    known.intern(wordsOf: Array(Self.commonWords.utf8))
  }

  /// The weight of a folded word.
  subscript(word: ArraySlice<UInt8>) -> Int {
    guard word.count <= Self.longest else { return Self.rare }
    let id = known.id(of: word)
    if id == Vocabulary.unknown { return Self.rare }
    return Int(id) < functionCount ? Self.function : Self.common
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

extension Vocabulary {
  /// Interns what spaces part.
  fileprivate mutating func intern(wordsOf text: [UInt8]) {
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == UInt8(ascii: " ") {
      if start < index { _ = intern(text[start..<index]) }
      start = index + 1
    }
  }
}
