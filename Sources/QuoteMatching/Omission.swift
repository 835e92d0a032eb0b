/// A place where a quotation says that it is not the passage word for word: an ellipsis, or square
/// brackets.
public struct Omission: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// An ellipsis for words left out.
    case ellipsis
    /// An ellipsis after which the quotation goes on at an earlier place of the passage.
    case backwards
    /// Brackets with the student's own words.
    case bracket
  }

  public let kind: Kind
  /// The ellipsis or the brackets, in bytes of the quotation's text.
  public let quoted: Range<Int>
  /// What it stands for, in bytes of the passage; empty where nothing is left out.
  public let canonical: Range<Int>
  /// Whether no word of the passage stands before it in the quotation.
  public let isFirst: Bool
}

extension Omission {
  /// The omissions among the steps from a quotation's tokens to a passage's words.
  static func all(in steps: [AlignmentStep], of tokens: [Token], from words: [Token]) -> [Omission]
  {
    guard steps.contains(where: \.isOmission) else { return [] }
    func canonical(_ left: Range<Int>) -> Range<Int> {
      guard let first = left.first, let last = left.last else { return 0..<0 }
      return words[first].range.lowerBound..<words[last].range.upperBound
    }
    let first = steps.firstIndex { $0.matchedPair != nil } ?? 0
    return steps.enumerated().compactMap { number, step in
      func omission(_ kind: Omission.Kind, _ token: Int, _ left: Range<Int>) -> Omission {
        Omission(
          kind: kind, quoted: tokens[token].range, canonical: canonical(left),
          isFirst: number < first)
      }
      switch step {
      case .ellipsis(let token, let left): return omission(.ellipsis, token, left)
      case .ellipsisBackwards(let token, _): return omission(.backwards, token, 0..<0)
      case .bracket(let token, let left): return omission(.bracket, token, left)
      default: return nil
      }
    }
  }

  /// The same in a quotation that stands `offset` bytes further on in its text.
  func shifted(by offset: Int) -> Omission {
    Omission(
      kind: kind, quoted: quoted.lowerBound + offset..<quoted.upperBound + offset,
      canonical: canonical, isFirst: isFirst)
  }
}

extension Comparison {
  /// The words of the passage that the quotation has, in bytes of the passage, in the quotation's
  /// order.
  public var keptWords: [Range<Int>] {
    let words = text.tokens
    return alignment.steps.compactMap { step in
      step.matchedPair.map { words[$0.word].range }
    }
  }
}

extension AlignmentStep {
  /// Whether it is an ellipsis or brackets.
  fileprivate var isOmission: Bool {
    switch self {
    case .ellipsis, .ellipsisBackwards, .bracket: true
    default: false
    }
  }
}
