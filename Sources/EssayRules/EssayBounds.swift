import EssaySyntax
import EssayText

/// How long an essay may be. What is longer is not judged and has no findings; who shows them says so.
///
/// What bounds it is memory, of which a stranger's file must not take more than an editor's server may
/// have: words, marks and pieces cost far more than bytes. A million words of running prose are
/// allowed, a thesis ten times over; a file of nothing but paragraphs of one letter is not.
public enum EssayBounds {
  /// The most bytes.
  public static let bytes = 11 << 20
  /// The most paragraphs, cells and notes, with the quotations in them.
  public static let pieces = 60_000
  /// Up to so many bytes it does not matter what they are.
  private static let harmlessBytes = 2 << 20
  /// The most that reading and judging may take, by ``costs``.
  private static let mostCost = 300_000_000

  /// What is to be said of an essay that is longer, in one line without a final full stop.
  public static let complaint =
    "too long to be checked as one essay: at most \(bytes >> 20) MiB of prose and \(pieces) "
    + "paragraphs and quotations; divide it"

  static func allow(_ text: TextSnapshot) -> Bool {
    text.count <= harmlessBytes || text.count <= bytes && cost(of: text.bytes) <= mostCost
  }

  static func allow(_ essay: Essay) -> Bool {
    essay.blocks.count + essay.quotations.count <= pieces
  }

  private static func cost(of bytes: [UInt8]) -> Int {
    var cost = 0
    var isInWord = false
    for byte in bytes {
      let own = costs[Int(byte)]
      cost += Int(own)
      // What follows in a character beyond ASCII is what its first byte is.
      if byte & 0xC0 == 0x80 { continue }
      let isOfWord = own == plainCost && byte > 0x20
      if isOfWord, !isInWord { cost += wordCost }
      isInWord = isOfWord
    }
    return cost
  }

  private static let plainCost: UInt16 = 6
  private static let wordCost = 80

  /// About how many bytes of memory each byte of an essay comes to, a word's tokens apart: what may
  /// begin a piece is a block, what may be a quotation mark whatever is known of one.
  private static let costs: [UInt16] = {
    var costs = [UInt16](repeating: plainCost, count: 256)
    func set(_ cost: UInt16, _ bytes: String) { for byte in bytes.utf8 { costs[Int(byte)] = cost } }
    set(80, ".,;:?!()[]/&-*_`<")
    // With E2 begin the curly marks.
    set(230, "\"'")
    costs[0xE2] = 230
    set(540, "\n\r|\\")
    return costs
  }()
}
