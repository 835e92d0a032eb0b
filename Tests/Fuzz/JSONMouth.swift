import PositionedJSON

/// Any bytes are JSON or not; what is can be written and read again, and every node lies in its
/// parent.
struct JSONMouth: Mouth {
  func swallow(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let dialect = choices.next(2) == 0 ? JSONDialect.strict : .relaxed
    let replaces = choices.next(2) == 0
    let document = Array(choices.rest)
    do {
      let root = try JSONReader.read(
        document, dialect: dialect, maximumDepth: 64, maximumValues: 10_000,
        replacesLoneSurrogates: replaces)
      check(root, in: 0..<document.count)
      var writer = JSONWriter()
      write(root, into: &writer)
      let again = try JSONReader.read(writer.bytes, maximumDepth: 64)
      demand(isSame(root, again), "another value when it is written and read")
    } catch {
      demand((0..<document.count).contains(error.range), "an error outside: \(error)")
    }
  }

  private func check(_ node: JSONNode, in range: Range<Int>) {
    demand(range.contains(node.range), "a node outside: \(node.range) in \(range)")
    for element in node.array ?? [] { check(element, in: node.range) }
    for member in node.object ?? [] {
      demand(node.range.contains(member.keyRange), "a key outside")
      check(member.value, in: node.range)
    }
    _ = (node.int, node.double)
  }

  private func write(_ node: JSONNode, into writer: inout JSONWriter) {
    switch node.value {
    case .null: writer.null()
    case .bool(let bool): writer.bool(bool)
    case .number(let number): writer.number(number)
    case .string(let string): writer.string(string)
    case .array(let elements):
      writer.array { writer in
        for element in elements { write(element, into: &writer) }
      }
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(named: member.key)
          write(member.value, into: &writer)
        }
      }
    }
  }

  private func isSame(_ left: JSONNode, _ right: JSONNode) -> Bool {
    switch (left.value, right.value) {
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy(isSame)
    case (.object(let left), .object(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.key == $1.key && isSame($0.value, $1.value) }
    default: left.value == right.value
    }
  }
}
