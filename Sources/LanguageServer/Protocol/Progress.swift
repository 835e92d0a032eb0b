import JSONRPC
import PositionedJSON

/// The names under which a client wants to hear how far a request has come, and to have its results
/// as they are found.
struct ProgressTokens {
  private let work: RequestID?
  private let results: RequestID?

  /// - Parameter params: of the request.
  init(_ params: Parameters) throws(ResponseError) {
    work = try Self.token(params["workDoneToken"])
    results = try Self.token(params["partialResultToken"])
  }

  /// A token is a number or a string, as an id is.
  private static func token(_ token: Parameters) throws(ResponseError) -> RequestID? {
    guard let token = token.ifPresent else { return nil }
    guard let id = RequestID(try token.any()) else {
      throw ResponseError(.invalidParams, "a progress token is a number or a string")
    }
    return id
  }

  var takesPartialResults: Bool { results != nil }

  func begin(_ title: String, _ sink: any MessageSink) {
    send(work, sink) { writer in
      writer.object { writer in
        writer.member("kind", "begin")
        writer.member("title", title)
        writer.member("cancellable", false)
        writer.member("percentage", 0)
      }
    }
  }

  func report(_ message: String, percentage: Int, _ sink: any MessageSink) {
    send(work, sink) { writer in
      writer.object { writer in
        writer.member("kind", "report")
        writer.member("message", message)
        writer.member("percentage", percentage)
      }
    }
  }

  func end(_ message: String, _ sink: any MessageSink) {
    send(work, sink) { writer in
      writer.object { writer in
        writer.member("kind", "end")
        writer.member("message", message)
      }
    }
  }

  func partialResult(_ sink: any MessageSink, _ value: (inout JSONWriter) -> Void) {
    send(results, sink, value)
  }

  private func send(
    _ token: RequestID?, _ sink: any MessageSink, _ value: (inout JSONWriter) -> Void
  ) {
    guard let token else { return }
    sink.send(
      .notification("$/progress") { writer in
        writer.object { writer in
          writer.member("token") { token.write(into: &$0) }
          writer.member("value", value)
        }
      })
  }
}
