extension JSONNode {
  /// Everything in which this value is not of that kind, in no particular order.
  package func problems(as kind: JSONKind, named name: String) -> [JSONDiagnostic] {
    var check = JSONShapeCheck()
    check.check(self, as: kind, named: name)
    return check.problems
  }
}

/// Compares a document with a table, and gathers all that is wrong with it.
private struct JSONShapeCheck {
  private(set) var problems: [JSONDiagnostic] = []

  mutating func check(_ node: JSONNode, as kind: JSONKind, named name: String) {
    switch (kind, node.value) {
    case (.line(let maximum), .string(let text)):
      check(text, at: node, maximum, isOneLine: true, name)
    case (.passage(let maximum), .string(let text)):
      check(text, at: node, maximum, isOneLine: false, name)
    case (.identifier, .string(let text)): checkIdentifier(text, at: node)
    case (.choice(let words), .string(let text)): check(text, at: node, among: words, name)
    case (.integer(let range), .number(let number)): check(number, at: node, within: range, name)
    case (.list(let element, let count), .array(let elements)):
      check(elements, of: node, as: element, count, name)
    case (.object(let shape), .object(let members)): check(members, of: node, as: shape)
    default:
      report(node, "expected \(kind.noun) for '\(name)', not \(node.value.noun)")
    }
  }

  private mutating func check(_ members: [JSONMember], of node: JSONNode, as shape: JSONShape) {
    var seen: Set<String> = []
    for member in members {
      if !seen.insert(member.key).inserted {
        report(member.keyRange, "duplicate key '\(member.key)'")
      }
      if let key = shape.keys.first(where: { $0.name == member.key }) {
        check(member.value, as: key.kind, named: key.name)
      } else {
        let hint = hint(for: member.key, among: shape.keys.map(\.name))
        report(member.keyRange, "unknown key '\(member.key)' in \(shape.noun)\(hint)")
      }
    }
    for key in shape.keys where key.isRequired && !seen.contains(key.name) {
      let start = node.range.lowerBound
      report(start..<start + 1, "missing '\(key.name)' in \(shape.noun)")
    }
  }

  private mutating func check(
    _ elements: [JSONNode], of node: JSONNode, as kind: JSONKind, _ count: ClosedRange<Int>,
    _ name: String
  ) {
    if !count.contains(elements.count) {
      let bound = elements.count < count.lowerBound ? "at least \(count.lowerBound)" : nil
      report(
        node,
        "expected \(bound ?? "at most \(count.upperBound)") in '\(name)', not \(elements.count)")
    }
    var seen: Set<String> = []
    for element in elements {
      check(element, as: kind, named: name)
      if let text = element.string, !seen.insert(text).inserted {
        report(element, "'\(text)' stands twice in '\(name)'")
      }
    }
  }

  private mutating func check(
    _ text: String, at node: JSONNode, _ maximumLength: Int, isOneLine: Bool, _ name: String
  ) {
    let scalars = text.unicodeScalars
    if scalars.allSatisfy(\.properties.isWhitespace) { return report(node, "'\(name)' is empty") }
    if text.utf8.count > maximumLength, scalars.count > maximumLength {
      report(node, "'\(name)' is longer than \(maximumLength) characters")
    }
    guard isOneLine else { return }
    let edges = [scalars.first, scalars.last].compactMap { $0 }
    if edges.contains(where: \.properties.isWhitespace) {
      report(node, "'\(name)' begins or ends with a space")
    }
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      report(node, "'\(name)' must stand on one line")
    }
  }

  private mutating func checkIdentifier(_ text: String, at node: JSONNode) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isSound = parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy {
          $0.isASCIIDigit || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z"))
        }
    }
    if !isSound || text.utf8.count > JSONKind.maximumIdentifierLength {
      report(
        node,
        "'\(text)' is no id; an id is made of small letters, digits and single hyphens: 'miss-lucy'"
      )
    }
  }

  private mutating func check(
    _ text: String, at node: JSONNode, among words: [String], _ name: String
  ) {
    guard !words.contains(text) else { return }
    let hint = hint(for: text, among: words)
    report(node, "unknown value '\(text)' for '\(name)'\(hint)")
  }

  private mutating func check(
    _ number: JSONNumber, at node: JSONNode, within range: ClosedRange<Int>, _ name: String
  ) {
    guard let int = number.int else {
      return report(node, "expected a whole number for '\(name)', not \(number.text.prefix(40))")
    }
    if !range.contains(int) {
      let bounds = "lies between \(range.lowerBound) and \(range.upperBound)"
      report(node, "'\(name)' \(range.count == 1 ? "can only be \(range.lowerBound)" : bounds)")
    }
  }

  /// What was perhaps meant; nothing after a thousand problems, which nobody reads.
  private func hint(for word: String, among words: [String]) -> String {
    problems.count < 1_000 ? NearestWord.hint(for: word, among: words) : ""
  }

  private mutating func report(_ node: JSONNode, _ message: String) {
    report(node.range, message)
  }

  private mutating func report(_ range: Range<Int>, _ message: String) {
    problems.append(JSONDiagnostic(range: range, message: message))
  }
}

extension JSONKind {
  /// What the kind is called where something else stands.
  fileprivate var noun: String {
    switch self {
    case .line, .passage, .identifier, .choice: "a string"
    case .integer: "a whole number"
    case .list: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue {
  /// What the value is called where something else is expected.
  fileprivate var noun: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
