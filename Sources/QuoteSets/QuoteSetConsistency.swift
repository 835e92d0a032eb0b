import PositionedJSON

/// What the tables of ``QuoteSetFormat`` cannot say: that ids are unique and exist, that places fit
/// the divisions, that terms can be read. Looks at the file as far as it is sound, so that all its
/// faults are told at once.
struct QuoteSetConsistency {
  /// A key that names ids which a list of the set must have.
  private struct Reference {
    /// The list whose elements have the key; nil for the set itself.
    let list: String?
    let key: String
    let target: String
  }

  private static let references = [
    Reference(list: nil, key: "narrator", target: "characters"),
    Reference(list: "relationships", key: "between", target: "characters"),
    Reference(list: "quotations", key: "speaker", target: "characters"),
    Reference(list: "quotations", key: "addressees", target: "characters"),
    Reference(list: "quotations", key: "themes", target: "themes"),
    Reference(list: "quotations", key: "follows", target: "quotations"),
  ]

  private let set: JSONNode
  private(set) var problems: [JSONDiagnostic] = []

  init(of set: JSONNode) {
    self.set = set
    for list in ["characters", "themes", "quotations"] { checkUniqueIds(of: list) }
    for reference in Self.references { check(reference) }
    for term in elements("themes").flatMap({ $0["terms"]?.array ?? [] }) { checkTerm(term) }
    for part in elements("contents") { checkPartCount(of: part) }
    for quotation in elements("quotations") {
      checkPartCount(of: quotation)
      checkGaps(in: quotation["text"])
      for variant in quotation["variants"]?.array ?? [] { checkGaps(in: variant) }
    }
    checkOrder()
  }

  private func elements(_ list: String) -> [JSONNode] {
    set[list]?.array ?? []
  }

  private mutating func checkUniqueIds(of list: String) {
    var seen: Set<String> = []
    for element in elements(list) {
      guard let node = element["id"], let id = node.string else { continue }
      if !seen.insert(id).inserted {
        report(node, "two \(list) have the id '\(id)'")
      }
    }
  }

  private mutating func check(_ reference: Reference) {
    // Where the whole list is missing, that is told already, and is what is wrong.
    guard let targets = set[reference.target]?.array else { return }
    var known: Set<String> = []
    let ids = targets.compactMap { $0["id"]?.string }.filter { known.insert($0).inserted }
    for holder in reference.list.map(elements) ?? [set] {
      guard let value = holder[reference.key] else { continue }
      for node in value.array ?? [value] {
        guard let id = node.string, !known.contains(id) else { continue }
        let hint =
          problems.count < QuoteSetErrors.maximumCount ? NearestWord.hint(for: id, among: ids) : ""
        report(node, "none of the \(reference.target) has the id '\(id)'\(hint)")
      }
    }
  }

  private mutating func checkTerm(_ node: JSONNode) {
    guard let text = node.string else { return }
    do {
      _ = try ThemeTerm(text)
    } catch {
      report(node, "bad term: \(error.message)")
    }
  }

  private mutating func checkPartCount(of node: JSONNode) {
    if let place = node["place"] { checkPartCount(of: place, in: "place") }
    for place in node["alsoPlaces"]?.array ?? [] { checkPartCount(of: place, in: "alsoPlaces") }
  }

  private mutating func checkPartCount(of place: JSONNode, in key: String) {
    guard let divisions = set["divisions"]?.array, let parts = place.array,
      parts.count != divisions.count
    else { return }
    guard !divisions.isEmpty else {
      return report(place, "the work has no divisions, so '\(key)' is []")
    }
    let names = divisions.compactMap(\.string).joined(separator: ", ")
    report(
      place,
      "expected \(divisions.count) in '\(key)', one for each division (\(names)),"
        + " not \(parts.count)")
  }

  /// A gap stands between words, with a space on either side: what it leaves out is neither the
  /// passage's beginning nor its end.
  private mutating func checkGaps(in node: JSONNode?) {
    guard let node, let text = node.string else { return }
    let gap = Array("(...)".utf8)
    let words = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    let isMisplaced =
      words.first?.elementsEqual(gap) == true || words.last?.elementsEqual(gap) == true
      || words.contains { $0.count > gap.count && $0.holds(gap) }
    if isMisplaced {
      report(node, "the gap '(...)' stands between two words, with a space on either side")
    }
  }

  /// A quotation follows only an earlier one.
  private mutating func checkOrder() {
    let ids = Set(elements("quotations").compactMap { $0["id"]?.string })
    var earlier: Set<String> = []
    for quotation in elements("quotations") {
      if let node = quotation["follows"], let id = node.string, !earlier.contains(id),
        ids.contains(id)
      {
        report(node, "'\(id)' must stand before the quotation that follows it")
      }
      if let id = quotation["id"]?.string { earlier.insert(id) }
    }
  }

  private mutating func report(_ node: JSONNode, _ message: String) {
    problems.append(JSONDiagnostic(range: node.range, message: message))
  }
}

extension Substring.UTF8View {
  /// Whether `bytes` stand somewhere in the word.
  fileprivate func holds(_ bytes: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: bytes) }
  }
}
