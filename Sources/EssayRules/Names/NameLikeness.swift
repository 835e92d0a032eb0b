import EssayText
import QuoteMatching

/// Whether a word is a name nearly right.
enum NameLikeness: Comparable {
  /// One letter of a short name, or two of a long one, are wrong.
  case near
  /// A slip of the keyboard that leaves no other word: a letter doubled or not, two exchanged, a
  /// vowel left out.
  case slip
  /// It sounds the same: Kathie for Kathy, Chrissy for Chrissie.
  case soundsAlike

  /// How near a word is to a name; both in small letters. Nil where they are the same, or too far
  /// apart, or differ in nothing but a plural's ending.
  static func of(_ word: ProseWord, to name: ProseWord) -> NameLikeness? {
    guard Shape(word).mayBeLike(Shape(name)) else { return nil }
    let written = word.letters
    let right = name.letters
    guard written != right, !isPlural(written, right), !isDerived(written, right),
      startAlike(written, right)
    else {
      return nil
    }
    if sound(written) == sound(right) { return .soundsAlike }
    let bound = right.count >= 7 ? 2 : 1
    guard let distance = WordLikeness.distance(written[...], right[...], atMost: bound) else {
      return isAnagram(written, right) ? .slip : nil
    }
    if distance == 1, isSlip(written, right) { return .slip }
    if distance == 2, exchangesConsonant(written, right) { return nil }
    return right.count >= 5 ? .near : nil
  }

  /// The letters with which a misspelling of a name may begin, one bit for each from “a”: the
  /// name’s first, its second where the two are exchanged, and those of the same sound.
  static func firstLetters(of name: ProseWord) -> UInt32 {
    var letters = bit(name[0]) | bit(name[1])
    for group in ["ckqsz", "pf"] where group.utf8.contains(name.firstLetter) {
      letters = group.utf8.reduce(letters) { $0 | bit($1) }
    }
    return letters
  }

  /// The bit of a small letter; none for anything else.
  static func bit(_ letter: UInt8) -> UInt32 {
    (0x61...0x7A).contains(letter) ? 1 << UInt32(letter - 0x61) : 0
  }

  /// What a glance tells of a word: its length, its first letters, and which letters it has.
  struct Shape: Sendable {
    private let count: Int
    private let first: UInt8
    private let second: UInt8
    private let letters: UInt32
    /// Whether the first letter is one of those that may stand for another at a name's beginning.
    private let isSibilantOrStop: Bool

    init(_ word: ProseWord) {
      count = word.count
      isSibilantOrStop = ("ckqszpf" as ByteSet).contains(word[0])
      first = word[0]
      second = word[1]
      letters = (0..<min(word.count, ProseWord.capacity)).reduce(0) { $0 | bit(word[$1]) }
    }

    /// Whether a look leaves it open that a word of this shape is that name, right or nearly so. Most
    /// words of an essay fail here.
    func mayBeLike(_ name: Shape) -> Bool {
      guard
        first == name.first || second == name.first && name.second == first
          || isSibilantOrStop && name.isSibilantOrStop,
        count >= 3, name.count >= 4, abs(count - name.count) <= 3
      else { return false }
      // Of the letters that one has and the other lacks, few: a wrong letter is two of them.
      return (letters ^ name.letters).nonzeroBitCount <= 3
    }
  }

  private static func isPlural(_ written: [UInt8], _ right: [UInt8]) -> Bool {
    guard let longer = [written, right].max(by: { $0.count < $1.count }) else { return false }
    let ending: [UInt8] = [UInt8(ascii: "s")]
    return (written == right + ending || right == written + ending)
      && !longer.suffix(2).elementsEqual("ss".utf8)
  }

  /// Whether a word is made from the name: Elizabethan, Genevan, Macbeth-like.
  private static func isDerived(_ written: [UInt8], _ right: [UInt8]) -> Bool {
    guard written.count > right.count, written.starts(with: right) else { return false }
    let ending = written.dropFirst(right.count)
    return ["an", "ian", "ean", "esque", "ish", "ism", "ic", "like", "ese"].contains {
      ending.elementsEqual($0.utf8)
    } || ending.elementsEqual("n".utf8) && right.last == UInt8(ascii: "a")
  }

  /// People seldom miss a name's first letter, but for another that sounds the same.
  private static func startAlike(_ written: [UInt8], _ right: [UInt8]) -> Bool {
    written[0] == right[0] || sound(written).first == sound(right).first
      || written[0] == right[1] && written[1] == right[0]
  }

  /// The same letters with the first one in place: Khaty.
  private static func isAnagram(_ written: [UInt8], _ right: [UInt8]) -> Bool {
    right.count >= 5 && written.count == right.count && written[0] == right[0]
      && written.sorted() == right.sorted()
  }

  private static func isSlip(_ written: [UInt8], _ right: [UInt8]) -> Bool {
    if written.count == right.count {
      return written.sorted() == right.sorted() || right.count >= 5 && isMisheard(written, right)
    }
    let (shorter, longer) =
      written.count < right.count ? (written, right) : (right, written)
    let place = zip(shorter, longer).prefix { $0 == $1 }.count
    let extra = longer[place]
    let isDoubled = place > 0 && longer[place - 1] == extra
    return isDoubled || written.count < right.count && place > 0 && isVowel(extra)
  }

  /// Whether a consonant stands for one that differs from it in voice or place only: Tomny.
  private static func isMisheard(_ written: [UInt8], _ right: [UInt8]) -> Bool {
    let pairs = zip(written, right).filter { $0 != $1 }
    return pairs.count == 1
      && pairs.allSatisfy { own, other in
        ["mn", "bp", "dt", "gk", "sz", "fv", "lr"].contains { pair in
          own != other && pair.utf8.contains(own) && pair.utf8.contains(other)
        }
      }
  }

  /// Whether a consonant stands in place of another: Havisham is not Hailsham.
  private static func exchangesConsonant(_ written: [UInt8], _ right: [UInt8]) -> Bool {
    func lacks(_ word: [UInt8], _ other: [UInt8]) -> Bool {
      word.contains { !isVowel($0) && !other.contains($0) }
    }
    return lacks(written, right) && lacks(right, written)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { ("aeiouy" as ByteSet).contains(letter) }

  /// How a name sounds, roughly: letters that English spelling uses for one sound are one.
  private static func sound(_ word: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    for (index, letter) in word.enumerated() {
      let next = index + 1 < word.count ? word[index + 1] : 0
      let previous = index > 0 ? word[index - 1] : 0
      switch letter {
      case UInt8(ascii: "c"):
        letters.append(soundOfC(before: next, index + 2 < word.count ? word[index + 2] : 0))
      case UInt8(ascii: "q"): letters.append(UInt8(ascii: "k"))
      case UInt8(ascii: "z"): letters.append(UInt8(ascii: "s"))
      case UInt8(ascii: "v"): letters.append(UInt8(ascii: "f"))
      case UInt8(ascii: "h") where ("ckgr" as ByteSet).contains(previous): continue
      case UInt8(ascii: "h") where previous == UInt8(ascii: "p"):
        letters[letters.count - 1] = UInt8(ascii: "f")
      default: letters.append(letter)
      }
    }
    return withoutDoubles(withPlainEnding(letters))
  }

  private static func soundOfC(before next: UInt8, _ second: UInt8) -> UInt8 {
    if next == UInt8(ascii: "h") {
      return second == UInt8(ascii: "r") ? UInt8(ascii: "k") : UInt8(ascii: "c")
    }
    return ("eiy" as ByteSet).contains(next) ? UInt8(ascii: "s") : UInt8(ascii: "k")
  }

  /// Every ending that sounds as “-y” does as one, and no silent “e”.
  private static func withPlainEnding(_ letters: [UInt8]) -> [UInt8] {
    for ending in ["ie", "ey", "ee", "ye", "y", "i"]
    where letters.suffix(ending.utf8.count)
      .elementsEqual(ending.utf8)
    {
      return letters.dropLast(ending.utf8.count) + [UInt8(ascii: "i")]
    }
    return letters.last == UInt8(ascii: "e") && letters.count > 4 ? letters.dropLast() : letters
  }

  private static func withoutDoubles(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for letter in letters where letter != result.last { result.append(letter) }
    return result
  }
}
