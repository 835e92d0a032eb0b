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

  /// How many of the open marks each closing mark could close, so that one that closes none costs
  /// nothing.
  private var closable: [Closing: Int] = [:]

  /// What an opening mark asks of the mark that closes it.
  private enum Closing: Hashable {
    case straight, curly, high
    case guillemet(UInt8)
  }

  /// How far ahead a clearer closing mark is looked for, in marks.
  private static let reach = 64

  init(candidates: [MarkCandidate]) {
    self.candidates = candidates
  }

  mutating func pair() {
    for index in candidates.indices {
      let mark = candidates[index]
      if mark.canClose, closes(index) { continue }
      if mark.canOpen { push(mark) }
    }
  }

  private mutating func push(_ mark: MarkCandidate) {
    open.append(mark)
    for closing in Self.closings(of: mark) { closable[closing, default: 0] += 1 }
  }

  private mutating func closes(_ index: Int) -> Bool {
    let mark = candidates[index]
    guard let partner = partner(of: mark) else { return false }
    if mark.family == .single, mark.isWeak, hasBetterClose(after: index) { return true }
    let opening = open[partner]
    // A mark forgotten inside a pair, or a single one inside a double, is an apostrophe.
    for forgotten in open[partner...] {
      for closing in Self.closings(of: forgotten) { closable[closing, default: 0] -= 1 }
    }
    open.removeSubrange(partner...)
    pairs.append(Pair(open: opening, close: mark, depth: partner))
    return true
  }

  /// The open mark that `mark` closes: a single one only the last, because it may be an apostrophe.
  private func partner(of mark: MarkCandidate) -> Int? {
    if mark.family == .single {
      return open.last.flatMap { mark.closes($0) ? open.count - 1 : nil }
    }
    guard Self.closings(by: mark).contains(where: { closable[$0] ?? 0 > 0 }) else { return nil }
    return open.lastIndex { mark.closes($0) }
  }

  private static func closings(of opening: MarkCandidate) -> [Closing] {
    switch opening.family {
    case .single: []
    case .guillemets: [.guillemet(opening.glyph)]
    case .double where opening.isStraight: [.straight]
    case .double where opening.glyph == 0x9E || opening.glyph == 0x9F: [.curly, .high]
    case .double: [.curly]
    }
  }

  /// The counterpart of ``closings(of:)``; ``MarkCandidate/closes(_:)`` says which mark it is.
  private static func closings(by mark: MarkCandidate) -> [Closing] {
    switch mark.family {
    case .single: []
    case .guillemets: [0xAB, 0xBB, 0xB9, 0xBA].filter { $0 != mark.glyph }.map { .guillemet($0) }
    case .double where mark.isStraight: [.straight]
    case .double: [mark.glyph == 0x9C ? .high : .curly]
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
