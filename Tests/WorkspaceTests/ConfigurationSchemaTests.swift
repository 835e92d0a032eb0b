import EssayRules
import Foundation
import PositionedJSON
import TestSupport
import Testing

@testable import Workspace

/// `Rules/configuration.schema.json` tells editors what ``ConfigurationReader`` reads.
@Suite struct `The schema of the configuration` {
  let schema: JSONNode

  init() throws {
    let data = try Data(
      contentsOf: Repository.rules.appending(path: "configuration.schema.json"))
    schema = try JSONReader.read(Array(data))
  }

  private func resolved(_ node: JSONNode) -> JSONNode {
    guard let name = node["$ref"]?.string?.split(separator: "/").last else { return node }
    return schema["$defs"]?[String(name)] ?? node
  }

  /// The shape that the reader has for a document with these two keys.
  private func shape(choice: JSONValue) -> JSONShape {
    let node = JSONNode(value: choice, range: 0..<0)
    let members = ["text", "sets", "source"].map {
      JSONMember(key: $0, keyRange: 0..<0, value: node)
    }
    return ConfigurationReader.shape(
      of: JSONNode(value: .object(members), range: 0..<0), noun: "a configuration")
  }

  @Test func `allows exactly what the reader allows`() {
    let ones = shape(choice: .string("")).keys
    let lists = shape(choice: .array([])).keys
    #expect(schema["properties"]?.object?.map(\.key) == ones.map(\.name))
    #expect(schema["additionalProperties"]?.bool == false)
    for (one, list) in zip(ones, lists) {
      guard let property = schema["properties"]?[one.name] else { continue }
      if let choices = property["anyOf"]?.array {
        // The third is an object of any keys, see ``sources()``.
        #expect(choices.count == (one.name == "source" ? 3 : 2))
        expect(choices[0], toDescribe: one.kind, at: one.name)
        expect(choices[1], toDescribe: list.kind, at: one.name)
      } else {
        expect(property, toDescribe: one.kind, at: one.name)
        expect(property, toDescribe: list.kind, at: one.name)
      }
    }
  }

  @Test func `allows a source for each quote set`() {
    let object = resolved(schema["properties"]?["source"]?["anyOf"]?.array?.last ?? schema)
    #expect(object["type"]?.string == "object")
    if let word = object["additionalProperties"] {
      expect(word, toDescribe: .line(maximumLength: 4096), at: "source")
    }
  }

  private func expect(_ node: JSONNode, toDescribe kind: JSONKind, at place: String) {
    let node = resolved(node)
    switch kind {
    case .line(let maximum):
      #expect(node["type"]?.string == "string", "\(place)")
      #expect(node["pattern"]?.string == #"^\S(.*\S)?$"#, "\(place)")
      #expect(node["maxLength"]?.int == maximum, "\(place)")
    case .choice(let words):
      #expect(node["enum"]?.array?.map(\.string) == words, "\(place)")
    case .list(let element, let count):
      #expect(node["type"]?.string == "array", "\(place)")
      #expect(node["minItems"]?.int == count.lowerBound, "\(place)")
      #expect(node["maxItems"]?.int == count.upperBound, "\(place)")
      #expect(node["uniqueItems"]?.bool == true, "\(place)")
      expect(node["items"] ?? node, toDescribe: element, at: place + "[]")
    case .object(let shape):
      #expect(node["type"]?.string == "object", "\(place)")
      #expect(node["additionalProperties"]?.bool == false, "\(place)")
      #expect(node["properties"]?.object?.map(\.key) == shape.keys.map(\.name), "\(place)")
      for key in shape.keys {
        expect(
          node["properties"]?[key.name] ?? node, toDescribe: key.kind, at: place + "." + key.name)
      }
    case .passage, .identifier, .integer:
      Issue.record("\(place): no configuration had this before; compare it here")
    }
  }

  @Test func `names rules, severities and thresholds as they are called`() {
    let rules = RuleRegistry.all.map { $0.documentation.id }
    #expect(schema["$defs"]?["rule"]?["enum"]?.array?.map(\.string) == rules)
    #expect(
      schema["$defs"]?["severity"]?["enum"]?.array?.map(\.string)
        == Severity.allCases.map(\.rawValue))
    #expect(
      schema["properties"]?["failOn"]?["enum"]?.array?.map(\.string) == FailureThreshold.names)
  }

  @Test func `describes every key in a sentence`() {
    let severities = schema["properties"]?["severity"]?["properties"]?.object ?? []
    for member in (schema["properties"]?.object ?? []) + severities {
      #expect(member.value["description"]?.string?.hasSuffix(".") == true, "\(member.key)")
    }
    #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
  }
}
