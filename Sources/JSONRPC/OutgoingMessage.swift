package import PositionedJSON

/// A message of ours, ready to be sent.
package struct OutgoingMessage: Sendable {
  /// One JSON object in UTF-8, without its header.
  package let content: [UInt8]

  private init(_ members: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("jsonrpc", "2.0")
      members(&writer)
    }
    content = writer.bytes
  }

  /// The answer to a request; `result` writes one value.
  package static func response(to id: RequestID, result: (inout JSONWriter) -> Void) -> Self {
    Self { writer in
      writer.member("id") { id.write(into: &$0) }
      writer.member("result", result)
    }
  }

  /// The answer to a request that has no result, or, without an id, to what could not be read.
  package static func failure(of id: RequestID?, _ error: ResponseError) -> Self {
    Self { writer in
      writer.member("id") { writer in
        if let id { id.write(into: &writer) } else { writer.null() }
      }
      writer.member("error") { writer in
        writer.object { writer in
          writer.member("code", error.code.rawValue)
          writer.member("message", error.message)
        }
      }
    }
  }

  /// A message that wants no answer; `params` writes one object.
  package static func notification(
    _ method: String, params: (inout JSONWriter) -> Void
  ) -> Self {
    Self { writer in
      writer.member("method", method)
      writer.member("params", params)
    }
  }

  /// A message that wants an answer under `id`; `params` writes one value, where there are any.
  package static func request(
    _ id: RequestID, _ method: String, params: ((inout JSONWriter) -> Void)? = nil
  ) -> Self {
    Self { writer in
      writer.member("id") { id.write(into: &$0) }
      writer.member("method", method)
      if let params { writer.member("params", params) }
    }
  }

  /// The bytes to send: a header and the content.
  package var frame: [UInt8] {
    Array("Content-Length: \(content.count)\r\n\r\n".utf8) + content
  }
}
