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

  init(candidates: [MarkCandidate]) {
    self.candidates = candidates
  }

  mutating func pair() {
    for index in candidates.indices {
      let mark = candidates[index]
      if mark.canClose, closes(index) { continue }
      if mark.canOpen { open.append(mark) }
    }
    // A forgotten mark inside a pair, or a single one inside a double, is an apostrophe.
    open.removeAll { mark in
      pairs.contains {
        $0.open.range.lowerBound < mark.range.lowerBound
          && mark.range.lowerBound < $0.close.range.lowerBound
      }
    }
  }

  private mutating func closes(_ index: Int) -> Bool {
    let mark = candidates[index]
    guard let partner = open.lastIndex(where: { mark.closes($0) }) else { return false }
    // Between digit and space a straight double mark may be inches; an open quotation decides.
    if mark.family == .single {
      if partner != open.count - 1 { return false }
      if mark.isWeak, hasBetterClose(after: index) { return true }
    }
    let opening = open[partner]
    open.removeSubrange(partner...)
    pairs.append(Pair(open: opening, close: mark, depth: partner))
    return true
  }

  /// Whether a clearer closing mark follows before another quotation opens or the one around it
  /// closes: then this one is an apostrophe.
  private func hasBetterClose(after index: Int) -> Bool {
    for mark in candidates[(index + 1)...] {
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
