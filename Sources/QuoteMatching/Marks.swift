/// The punctuation between two words, as far as it counts: which marks, in which order.
///
/// Spaces, quotation marks, the slash for the end of a verse and the look of a dash or an ellipsis
/// do not count. Up to fifteen marks; what follows them is left out.
struct Marks: Equatable, Sendable {
  enum Mark: UInt64 {
    case comma = 1
    case period, semicolon, colon, dash, question, exclamation, ellipsis
    case openParenthesis, closeParenthesis, lineBreak, other
  }

  private var packed: UInt64 = 0
  private var count: UInt64 = 0

  static let none = Marks()

  var isEmpty: Bool { count == 0 }

  mutating func append(_ mark: Mark) {
    guard count < 15 else { return }
    packed |= mark.rawValue << (4 * count)
    count += 1
  }

  /// Takes the last mark off.
  mutating func removeLast() {
    guard count > 0 else { return }
    count -= 1
    packed &= (1 << (4 * count)) - 1
  }

  private subscript(index: UInt64) -> UInt64 { (packed >> (4 * index)) & 0xF }

  func contains(_ mark: Mark) -> Bool {
    (0..<count).contains { self[$0] == mark.rawValue }
  }

  var last: Mark? { count == 0 ? nil : Mark(rawValue: self[count - 1]) }

  /// What stands for marks that are not to be compared: between two words of a quotation there is
  /// something that is no part of it. Line ends count in a work only.
  static var uncompared: Marks {
    var marks = Marks()
    marks.append(.lineBreak)
    return marks
  }

  /// Whether these marks, a quotation's, are right where a passage has those.
  func areRight(for canonical: Marks) -> Bool { self == canonical || self == Self.uncompared }

  /// Whether a sentence ends here.
  var endsSentence: Bool {
    contains(.period) || contains(.question) || contains(.exclamation)
  }

  /// Whether a clause ends here.
  var endsClause: Bool {
    endsSentence || contains(.comma) || contains(.semicolon) || contains(.colon)
  }

  /// These marks without one kind.
  func without(_ mark: Mark) -> Marks {
    var result = Marks()
    for index in 0..<count where self[index] != mark.rawValue {
      if let kept = Mark(rawValue: self[index]) { result.append(kept) }
    }
    return result
  }

  static func + (left: Marks, right: Marks) -> Marks {
    var result = left
    for index in 0..<right.count {
      if let mark = Mark(rawValue: right[index]) { result.append(mark) }
    }
    return result
  }
}
