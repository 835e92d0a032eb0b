@testable import QuoteMatching

/// The ways of altering a quotation that style guides permit, as the contract numbers them.
enum PermittedKind: String, CaseIterable {
  case wordLeftOut = "1 leave a word out"
  case wordsLeftOut = "1 leave several words out"
  case markBeforeEllipsis = "1 leave a word out, keep the mark before it"
  case markAfterEllipsis = "1 leave a word out, keep the mark after it"
  case ellipsisBefore = "1 ellipsis before"
  case ellipsisAfter = "1 ellipsis after"
  case bracketForWord = "2 bracket for a word"
  case bracketForWords = "2 bracket for several words"
  case bracketBeside = "2 bracket beside a word"
  case sic = "2 [sic]"
  case wordInBrackets = "2 a word in brackets"
  case endingInBrackets = "2 ending in brackets"
  case openedContraction = "2 contraction open around a bracket"
  case firstCase = "3 change the first letter's case"
  case firstLetterInBrackets = "3 bracket the first letter"
  case caseAfterEllipsis = "3 change the case after an ellipsis"
  case letterInBracketsAfterEllipsis = "3 bracket the first letter after an ellipsis"
  case lastMark = "4 another last mark"
  case nestedMarks = "5 nested marks"
  case nestedMark = "5 nested mark at one edge"
  case dash = "6 another dash"
  case straightApostrophes = "straight apostrophes"
  case curlyApostrophes = "curly apostrophes"
  case americanSpelling = "American spelling"
  case noBreakSpaces = "no-break spaces"
  case lineEnds = "line ends for spaces"
  case softHyphen = "a soft hyphen"
  case fromBefore = "9 quoting from before"
  case quotingOn = "9 quoting on"
  case wordsInGap = "10 other words in the gap"
  case ellipsisInGap = "10 another ellipsis in the gap"

  /// How far from the fragment's own words it stands at the ends, where two meet there.
  fileprivate var layer: Int {
    switch self {
    case .fromBefore, .quotingOn: 0
    case .lastMark: 1
    case .ellipsisBefore, .ellipsisAfter: 2
    default: 3
    }
  }

  /// Whether it leaves a verbatim quotation verbatim; what else is permitted adapts it.
  fileprivate var leavesVerbatim: Bool {
    switch self {
    case .lastMark, .nestedMarks, .nestedMark, .dash, .straightApostrophes, .curlyApostrophes,
      .americanSpelling, .noBreakSpaces, .lineEnds, .softHyphen, .fromBefore, .quotingOn,
      .wordsInGap, .ellipsisInGap:
      true
    default: false
    }
  }

  fileprivate var hasInnerEllipsis: Bool {
    switch self {
    case .wordLeftOut, .wordsLeftOut, .markBeforeEllipsis, .markAfterEllipsis,
      .caseAfterEllipsis, .letterInBracketsAfterEllipsis, .ellipsisInGap:
      true
    default: false
    }
  }
}

/// A permitted alteration of a fragment, told so that another may be made beside it.
struct PermittedAlteration {
  let kind: PermittedKind
  /// What stands in place of some of the fragment's pieces, its words and what parts them.
  var inner: (pieces: Range<Int>, text: String)?
  /// What stands before the fragment, and after it.
  var before = ""
  var after = ""
  /// A change of looks all over the text.
  var everywhere: (old: String, new: String)?
  /// The words of the fragment that are left out or hidden.
  var touched = 0..<0
  /// The word after which something of the student's own comes.
  var interrupted: Int?

  /// Whether words that are not the fragment's stand beside its own.
  private var bringsOtherWords: Bool { [.fromBefore, .quotingOn, .wordsInGap].contains(kind) }

  /// The fragment with this alteration alone.
  func made(on fragment: Fragment, _ pieces: [String]) -> Alteration {
    Self.made([self], on: fragment, Self.text(of: [self], pieces))
  }

  /// The fragment with this alteration and another; nil where the two cannot be combined.
  func made(with other: PermittedAlteration, on fragment: Fragment, _ pieces: [String])
    -> Alteration?
  {
    guard canStand(beside: other) else { return nil }
    let text = Self.text(of: [self, other], pieces)
    // What the other undoes, or leaves nothing to do for, is no pair.
    guard text != Self.text(of: [self], pieces), text != Self.text(of: [other], pieces) else {
      return nil
    }
    return Self.made([self, other], on: fragment, text)
  }

  private static func made(
    _ alterations: [PermittedAlteration], on fragment: Fragment, _ text: String
  ) -> Alteration {
    Alteration(
      kind: alterations.map(\.kind.rawValue).joined(separator: " + "), text: text,
      touched: Set(alterations.flatMap(\.touched)), fragment: fragment,
      interrupted: Set(alterations.compactMap(\.interrupted)),
      hasOtherWords: alterations.contains(where: \.bringsOtherWords),
      isAdapted: isAdapted(by: alterations.map(\.kind)))
  }

  private static func isAdapted(by kinds: [PermittedKind]) -> Bool {
    // An ellipsis beyond words quoted on is theirs, and they are not judged.
    if kinds.contains(.fromBefore), kinds.contains(.ellipsisBefore) { return false }
    if kinds.contains(.quotingOn), kinds.contains(.ellipsisAfter) { return false }
    return !kinds.allSatisfy(\.leavesVerbatim)
  }

  private func canStand(beside other: PermittedAlteration) -> Bool {
    if !before.isEmpty || !after.isEmpty, kind == other.kind { return false }
    // Where the essay quotes from before, the fragment's first letter is an inner one.
    let changesFirst: Set<PermittedKind> = [.firstCase, .firstLetterInBrackets]
    if kind == .fromBefore, changesFirst.contains(other.kind) { return false }
    if other.kind == .fromBefore, changesFirst.contains(kind) { return false }
    guard inner != nil, other.inner != nil else { return true }
    // Two ellipses with no word between them are one.
    return distance(to: other) >= (kind.hasInnerEllipsis && other.kind.hasInnerEllipsis ? 1 : 0)
  }

  /// How many pieces lie between this alteration and another; fewer than none where they overlap.
  func distance(to other: PermittedAlteration) -> Int {
    guard let mine = inner?.pieces, let theirs = other.inner?.pieces else { return .max }
    return max(mine.lowerBound, theirs.lowerBound) - min(mine.upperBound, theirs.upperBound)
  }

  private static func text(of alterations: [PermittedAlteration], _ pieces: [String]) -> String {
    var pieces = pieces
    // The later place first, so that the earlier one keeps its number.
    let inner = alterations.compactMap(\.inner)
      .sorted { $0.pieces.lowerBound > $1.pieces.lowerBound }
    for edit in inner { pieces.replaceSubrange(edit.pieces, with: [edit.text]) }
    var text = pieces.joined()
    for edge in alterations.sorted(by: { $0.kind.layer < $1.kind.layer }) {
      text = edge.before + text + edge.after
    }
    for look in alterations.compactMap(\.everywhere) {
      text = text.replacing(look.old, with: look.new)
    }
    return text
  }
}
