import Foundation
import PositionedJSON
import QuoteSets
import TestSupport
import Testing

/// `Rules/quote-set.schema.json` tells editors what ``QuoteSetFormat`` tells the reader.
@Suite struct QuoteSetSchemaTests {
  private let schema: SchemaComparison

  init() throws {
    schema = try SchemaComparison(of: "quote-set.schema.json")
  }

  @Test func theSchemaAllowsExactlyWhatTheReaderAllows() {
    schema.expect(toDescribe: .object(QuoteSetFormat.root), at: "quote set")
  }

  @Test func everyKeyIsDescribed() {
    schema.expectDescriptions(at: "quote set")
  }

  @Test func theSetRefersToTheSchema() throws {
    try schema.expectReference(from: "never-let-me-go.json")
  }
}

/// `Rules/other-works.schema.json` tells editors what ``OtherWorksFormat`` tells the reader.
@Suite struct OtherWorksSchemaTests {
  private let schema: SchemaComparison

  init() throws {
    schema = try SchemaComparison(of: "other-works.schema.json")
  }

  @Test func theSchemaAllowsExactlyWhatTheReaderAllows() {
    schema.expect(toDescribe: .object(OtherWorksFormat.root), at: "other works")
  }

  @Test func everyKeyIsDescribed() {
    schema.expectDescriptions(at: "other works")
  }

  @Test func theListRefersToTheSchema() throws {
    try schema.expectReference(from: "other-works.json")
  }
}

/// A schema beside the tables that it describes.
private struct SchemaComparison {
  private let name: String
  private let schema: JSONNode

  init(of name: String) throws {
    self.name = name
    schema = try JSONReader.read(
      Array(try Data(contentsOf: Repository.rules.appending(path: name))))
  }

  func expect(toDescribe kind: JSONKind, at path: String) {
    expect(schema, toDescribe: kind, at: path)
  }

  func expectDescriptions(at path: String) {
    func check(_ object: JSONNode, _ path: String) {
      for member in object["properties"]?.object ?? [] {
        let described = resolved(member.value)
        #expect(described["description"]?.string?.isEmpty == false, "\(path).\(member.key)")
      }
    }
    check(schema, path)
    for definition in schema["$defs"]?.object ?? [] { check(definition.value, definition.key) }
  }

  func expectReference(from file: String) throws {
    let bytes = try Data(contentsOf: Repository.rules.appending(path: file))
    #expect(try JSONReader.read(Array(bytes))["$schema"]?.string == "./\(name)")
    #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
  }

  private func resolved(_ node: JSONNode) -> JSONNode {
    guard let name = node["$ref"]?.string?.split(separator: "/").last else { return node }
    return schema["$defs"]?[String(name)] ?? node
  }

  private func expect(_ node: JSONNode, toDescribe kind: JSONKind, at path: String) {
    let node = resolved(node)
    let said = Dictionary(
      (node.object ?? []).map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let constraints = Set(said.keys).subtracting(["description", "title", "$schema", "$defs"])
    func expectConstraints(_ expected: [String: JSONValue]) {
      #expect(constraints == Set(expected.keys), "\(path)")
      for (key, value) in expected { #expect(said[key]?.value == value, "\(path): \(key)") }
    }
    switch kind {
    case .line(let maximum):
      expectConstraints([
        "type": .string("string"), "pattern": .string(#"^\S(.*\S)?$"#),
        "maxLength": number(maximum),
      ])
    case .passage(let maximum):
      expectConstraints([
        "type": .string("string"), "pattern": .string(#"\S"#), "maxLength": number(maximum),
      ])
    case .identifier:
      expectConstraints([
        "type": .string("string"), "pattern": .string("^[a-z0-9]+(-[a-z0-9]+)*$"),
        "maxLength": number(JSONKind.maximumIdentifierLength),
      ])
    case .choice(let words):
      #expect(constraints == ["enum"], "\(path)")
      #expect(said["enum"]?.array?.map(\.string) == words, "\(path)")
    case .integer(let range):
      expectConstraints([
        "type": .string("integer"), "minimum": number(range.lowerBound),
        "maximum": number(range.upperBound),
      ])
    case .list(let element, let count):
      #expect(said["type"]?.string == "array", "\(path)")
      #expect(said["minItems"]?.int == count.lowerBound, "\(path)")
      #expect(said["maxItems"]?.int == count.upperBound, "\(path)")
      #expect(said["uniqueItems"]?.bool == (element.isString ? true : nil), "\(path)")
      expect(said["items"] ?? node, toDescribe: element, at: path + "[]")
    case .object(let shape):
      #expect(said["type"]?.string == "object", "\(path)")
      #expect(said["additionalProperties"]?.bool == false, "\(path)")
      #expect(
        said["required"]?.array?.compactMap(\.string)
          == shape.keys.filter(\.isRequired).map(\.name), "\(path)")
      let properties = said["properties"]?.object ?? []
      #expect(properties.map(\.key) == shape.keys.map(\.name), "\(path)")
      for key in shape.keys {
        guard let property = said["properties"]?[key.name] else { continue }
        expect(property, toDescribe: key.kind, at: path + "." + key.name)
      }
    }
  }

  private func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
}

extension JSONKind {
  fileprivate var isString: Bool {
    switch self {
    case .line, .passage, .identifier, .choice: true
    case .integer, .list, .object: false
    }
  }
}
