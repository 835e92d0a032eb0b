/// What kind of failure a response reports. The numbers are JSON-RPC's; a protocol that is built on
/// it adds its own.
package struct ErrorCode: RawRepresentable, Sendable, Hashable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// What came in is not JSON, or not framed.
  package static let parseError = ErrorCode(rawValue: -32700)
  /// It is JSON but no request that may be made, or not now.
  package static let invalidRequest = ErrorCode(rawValue: -32600)
  /// The method is none of those that are offered.
  package static let methodNotFound = ErrorCode(rawValue: -32601)
  /// The parameters are not the method's.
  package static let invalidParams = ErrorCode(rawValue: -32602)
}

/// Why a request has no result.
package struct ResponseError: Error, Sendable, Equatable {
  package let code: ErrorCode
  /// One sentence for whoever writes or debugs the client.
  package let message: String

  package init(_ code: ErrorCode, _ message: String) {
    self.code = code
    self.message = message
  }
}
