import Foundation
import TestSupport
import Testing

/// Both faces say the same of every labelled essay, to the byte.
@Suite struct `The server and the command line` {
  /// A finding as far as both tell it.
  private struct Told: Hashable, Comparable, CustomStringConvertible {
    let start: Int
    let end: Int
    let rule: String
    let severity: String
    let message: String

    var description: String { "\(start)..<\(end) \(severity) \(rule): \(message)" }

    static func < (left: Told, right: Told) -> Bool {
      (left.start, left.end, left.rule, left.message)
        < (right.start, right.end, right.rule, right.message)
    }
  }

  @Test func `find the same in every fixture`() throws {
    let desk = try Desk()
    let essays = try Self.essays()
    #expect(essays.count >= 100)
    for (name, text) in essays { try desk.write(text, to: name) }
    let checked = try Self.checked(in: desk)
    let served = try Self.served(essays, in: desk)
    var count = 0
    for (name, _) in essays {
      let ours = try #require(checked[name], "\(name)")
      let theirs = try #require(served[name], "\(name)")
      #expect(ours == theirs, "\(name)")
      count += ours.count
    }
    #expect(count >= 200)
  }

  @Test func `find the same in any order and by any number of jobs`() throws {
    let desk = try Desk()
    let essays = try Self.essays().enumerated().filter { $0.offset % 12 == 5 }.map(\.element)
    for (name, text) in essays { try desk.write(text, to: name) }
    let names = essays.map(\.name)
    let first = try Self.checked(in: desk, ["--jobs", "1"] + names)
    #expect(Set(first.keys) == Set(names))
    for jobs in ["1", "2", "7"] {
      #expect(try Self.checked(in: desk, ["--jobs", jobs] + names.reversed()) == first)
    }
  }

  /// Every fixture without its labels, by a name for it.
  private static func essays() throws -> [(name: String, text: String)] {
    let root = Repository.fixtures
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    return try names.filter { name in
      ["md", "tex", "txt"].contains((name as NSString).pathExtension)
    }.map { name in
      var text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      while text.hasPrefix("%%") {
        text = String(text.drop { !$0.isNewline }.dropFirst())
      }
      text = text.replacing(#/⟦[^|⟦⟧]*\|/#, with: "").replacing("⟧", with: "")
      return (name, text)
    }
  }

  private static func checked(in desk: Desk, _ arguments: [String] = []) throws -> [String: [Told]]
  {
    let output = try desk.run(["check", "--format", "json"] + arguments, within: 300).output
    let document = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let files = try #require(document?["files"] as? [[String: Any]])
    var result: [String: [Told]] = [:]
    for file in files {
      let findings = try #require(file["diagnostics"] as? [[String: Any]])
      let told = try findings.map { finding in
        let range = try #require(finding["range"] as? [String: Any])
        return Told(
          start: try #require(range["startByte"] as? Int),
          end: try #require(range["endByte"] as? Int),
          rule: try #require(finding["rule"] as? String),
          severity: try #require(finding["severity"] as? String),
          message: try #require(finding["message"] as? String))
      }
      result[try #require(file["path"] as? String)] = told.sorted()
    }
    return result
  }

  private static func served(_ essays: [(name: String, text: String)], in desk: Desk) throws
    -> [String: [Told]]
  {
    let languages = ["md": "markdown", "tex": "latex", "txt": "plaintext"]
    var input = [
      try ServerMessages.request(
        1, "initialize", ["capabilities": ["general": ["positionEncodings": ["utf-8"]]]]),
      try ServerMessages.notification("initialized"),
    ]
    for (name, text) in essays {
      let language = languages[(name as NSString).pathExtension] ?? ""
      let uri = desk.folder.appendingPathComponent(name).absoluteString
      input.append(
        try ServerMessages.notification(
          "textDocument/didOpen",
          ["textDocument": ["uri": uri, "languageId": language, "version": 1, "text": text]]))
    }
    input.append(try ServerMessages.request(2, "shutdown"))
    input.append(try ServerMessages.notification("exit"))
    let outcome = try desk.run(["lsp"], input: input.flatMap { $0 }, within: 300)
    let texts = Dictionary(uniqueKeysWithValues: essays)
    var result: [String: [Told]] = [:]
    for message in try ServerMessages.messages(in: outcome.output)
    where message["method"] as? String == "textDocument/publishDiagnostics" {
      let params = try #require(message["params"] as? [String: Any])
      let url = try #require((params["uri"] as? String).flatMap { URL(string: $0) })
      let name = String(url.path.dropFirst(desk.folder.path.count + 1))
      let starts = Self.lineStarts(of: try #require(texts[name], "\(name)"))
      let items = try #require(params["diagnostics"] as? [[String: Any]])
      result[name] = try items.map { try Self.told($0, starts) }.sorted()
    }
    return result
  }

  private static func told(_ item: [String: Any], _ starts: [Int]) throws -> Told {
    func offset(_ key: String) throws -> Int {
      let range = try #require(item["range"] as? [String: [String: Int]])
      let place = try #require(range[key])
      let line = try #require(place["line"])
      let character = try #require(place["character"])
      return starts[line] + character
    }
    let severities = [1: "error", 2: "warning", 3: "information", 4: "hint"]
    let severity = try #require(item["severity"] as? Int)
    return Told(
      start: try offset("start"), end: try offset("end"),
      rule: try #require(item["code"] as? String),
      severity: try #require(severities[severity]),
      message: try #require(item["message"] as? String))
  }

  /// Where lines begin, in bytes.
  private static func lineStarts(of text: String) -> [Int] {
    let bytes = Array(text.utf8)
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isLast = index + 1 == bytes.count
      if byte == 0x0A || byte == 0x0D && (isLast || bytes[index + 1] != 0x0A) {
        starts.append(index + 1)
      }
    }
    return starts
  }
}
