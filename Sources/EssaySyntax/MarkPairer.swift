/// Pairs the candidates of one paragraph.
struct MarkPairer {
  struct Pair {
    let open: MarkCandidate
    let close: MarkCandidate
    let depth: Int
  }

  let candidates: [MarkCandidate]
  private(set) var pairs: [Pair] = []
  /// What nothing closes, in order.
  private(set) var open: [MarkCandidate] = []

  /// How many of the open marks each kind of closing mark could close, so that one that closes none
  /// costs nothing.
  private var closable = [Int](repeating: 0, count: Closing.count)

  /// What opening marks ask of the marks that close them, one bit for each kind.
  private struct Closing: OptionSet {
    let rawValue: Int

    static let straight = Closing(rawValue: 1)
    static let curly = Closing(rawValue: 2)
    static let high = Closing(rawValue: 4)
    static let count = 7

    /// That of a guillemet, by the last byte of its glyph.
    static func guillemet(_ glyph: UInt8) -> Closing {
      switch glyph {
      case 0xAB: Closing(rawValue: 8)
      case 0xBB: Closing(rawValue: 16)
      case 0xB9: Closing(rawValue: 32)
      default: Closing(rawValue: 64)
      }
    }

    static let guillemets = Closing(rawValue: 8 + 16 + 32 + 64)
  }

  /// How far ahead a clearer closing mark is looked for, or back for one of another kind, in marks.
  private static let reach = 64

  init(candidates: [MarkCandidate]) {
    self.candidates = candidates
  }

  mutating func pair() {
    for index in candidates.indices {
      let mark = candidates[index]
      if mark.canClose, closes(index) { continue }
      if mark.canOpen || mark.opening == .ifClosed && isClosed(after: index) { push(mark) }
    }
  }

  private mutating func push(_ mark: MarkCandidate) {
    open.append(mark)
    count(Self.closings(of: mark), 1)
  }

  private mutating func closes(_ index: Int) -> Bool {
    let mark = candidates[index]
    guard let partner = partner(of: mark) ?? otherPartner(of: index) else { return false }
    if mark.family == .single, mark.isWeak, hasBetterClose(after: index) { return true }
    let opening = open[partner]
    // A mark forgotten inside a pair, or a single one inside a double, is an apostrophe.
    for forgotten in open[partner...] { count(Self.closings(of: forgotten), -1) }
    open.removeSubrange(partner...)
    pairs.append(Pair(open: opening, close: mark, depth: partner))
    return true
  }

  /// The open mark that `mark` closes: a single one only the last, because it may be an apostrophe.
  private func partner(of mark: MarkCandidate) -> Int? {
    if mark.family == .single {
      return open.last.flatMap { mark.closes($0) ? open.count - 1 : nil }
    }
    let closings = Self.closings(by: mark)
    guard closable.indices.contains(where: { closable[$0] > 0 && closings.rawValue >> $0 & 1 == 1 })
    else { return nil }
    return open.lastIndex { mark.closes($0) }
  }

  /// The open mark of another kind that a double mark closes, where none of its own does: a student
  /// has typed one of them, and a word processor, or another program, has put in the other.
  private func otherPartner(of index: Int) -> Int? {
    let mark = candidates[index]
    guard mark.closesOthers,
      let partner = open.indices.suffix(Self.reach).last(where: { mark.closesAnyhow(open[$0]) })
    else { return nil }
    for later in candidates[(index + 1)...].prefix(Self.reach) where later.family == .double {
      if later.canOpen { break }
      if later.canClose, later.closes(open[partner]) { return nil }
    }
    return partner
  }

  /// Whether a mark follows that closes what this one would open, before another opens.
  private func isClosed(after index: Int) -> Bool {
    let opening = candidates[index]
    for mark in candidates[(index + 1)...].prefix(Self.reach) where mark.family == opening.family {
      if mark.canOpen { return false }
      if mark.canClose, !mark.isWeak { return mark.closes(opening) || mark.closesAnyhow(opening) }
    }
    return false
  }

  private mutating func count(_ closings: Closing, _ number: Int) {
    for kind in closable.indices where closings.rawValue >> kind & 1 == 1 {
      closable[kind] += number
    }
  }

  private static func closings(of opening: MarkCandidate) -> Closing {
    switch opening.family {
    case .single: []
    case .guillemets: .guillemet(opening.glyph)
    case .double where opening.isStraight: .straight
    case .double where opening.glyph == 0x9E || opening.glyph == 0x9F: [.curly, .high]
    case .double: .curly
    }
  }

  /// The counterpart of ``closings(of:)``; ``MarkCandidate/closes(_:)`` says which mark it is.
  private static func closings(by mark: MarkCandidate) -> Closing {
    switch mark.family {
    case .single: []
    case .guillemets: Closing.guillemets.subtracting(.guillemet(mark.glyph))
    case .double where mark.isStraight: .straight
    case .double: mark.glyph == 0x9C ? .high : .curly
    }
  }

  /// Whether a clearer closing mark follows before another quotation opens or the one around it
  /// closes: then this one is an apostrophe.
  private func hasBetterClose(after index: Int) -> Bool {
    for mark in candidates[(index + 1)...].prefix(Self.reach) {
      if mark.family != .single {
        if mark.canClose, open.contains(where: { mark.closes($0) }) { return false }
        continue
      }
      if mark.canClose, !mark.isWeak { return true }
      if mark.canOpen { return false }
    }
    return false
  }
}
