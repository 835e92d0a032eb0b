import PositionedJSON

/// Tokens that the client has been sent, and what it calls them.
struct SentTokens: Equatable, JSONWritable {
  let resultID: String
  /// Five numbers a token, as the protocol lays down.
  let data: [Int]

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("resultId", resultID)
      writer.member("data") { $0.array(data) }
    }
  }
}

/// Tokens that the client is not to refer to again.
struct SemanticTokens: Equatable, JSONWritable {
  let data: [Int]

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("data") { $0.array(data) }
    }
  }
}

/// What has become of tokens that the client was sent before.
struct SemanticTokensDelta: Equatable, JSONWritable {
  struct Edit: Equatable, JSONWritable {
    let start: Int
    let deleteCount: Int
    let data: [Int]

    func write(into writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("start", start)
        writer.member("deleteCount", deleteCount)
        if !data.isEmpty { writer.member("data") { $0.array(data) } }
      }
    }
  }

  let resultID: String
  let edits: [Edit]

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("resultId", resultID)
      writer.member("edits", edits.write)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func array(_ numbers: [Int]) {
    array { writer in for number in numbers { writer.int(number) } }
  }
}
