import PositionedJSON

/// Tells requests, notifications and responses apart, and refuses what is none of them.
package enum MessageReader {
  /// Reads the content of one frame. Never `.end`.
  package static func read(_ content: [UInt8]) -> Incoming {
    let node: JSONNode
    do {
      node = try JSONReader.read(content, replacesLoneSurrogates: true)
    } catch {
      let message = "not JSON at byte \(error.range.lowerBound): \(error.message)"
      return .refused(Refusal(id: nil, ResponseError(.parseError, message)))
    }
    do {
      return try message(node)
    } catch {
      return .refused(error)
    }
  }

  private static func message(_ node: JSONNode) throws(Refusal) -> Incoming {
    guard node.object != nil else {
      let isBatch = node.array != nil
      throw Refusal(
        id: nil,
        ResponseError(
          .invalidRequest, isBatch ? "batches are not supported" : "a message is an object"))
    }
    let idNode = node["id"]
    let id = idNode.flatMap { RequestID($0) }
    guard let methodNode = node["method"] else {
      guard idNode != nil, node["result"] != nil || node["error"] != nil else {
        throw invalid(id, "neither a method nor a result")
      }
      // Some clients write "error": null beside a result.
      let error = node["error"].flatMap { $0.isNull ? nil : $0 }
      return .response(Response(id: id, result: node["result"], error: error))
    }
    guard node["jsonrpc"]?.string == "2.0" else { throw invalid(id, "jsonrpc is not \"2.0\"") }
    guard let method = methodNode.string else { throw invalid(id, "method is not a string") }
    let params = try params(of: node, id: id)
    guard idNode != nil else {
      return .notification(Notification(method: method, params: params))
    }
    guard let id else { throw invalid(nil, "id is neither a number nor a string") }
    return .request(Request(id: id, method: method, params: params))
  }

  private static func params(of node: JSONNode, id: RequestID?) throws(Refusal) -> JSONNode? {
    // Some clients write `"params": null` for "none".
    guard let params = node["params"], !params.isNull else { return nil }
    guard params.object != nil || params.array != nil else {
      throw invalid(id, "params is neither an object nor an array")
    }
    return params
  }

  private static func invalid(_ id: RequestID?, _ message: String) -> Refusal {
    Refusal(id: id, ResponseError(.invalidRequest, message))
  }
}
