package import PositionedJSON

/// What the other side calls a request, so that it knows the answer again. Echoed to the letter.
package enum RequestID: Sendable, Hashable {
  case number(JSONNumber)
  case string(String)

  /// The id that `node` holds; nil where it is neither a number nor a string.
  package init?(_ node: JSONNode) {
    switch node.value {
    case .number(let number): self = .number(number)
    case .string(let string): self = .string(string)
    default: return nil
    }
  }

  /// Two ids are one where they are written alike: `1` and `1.0` are two.
  package func hash(into hasher: inout Hasher) {
    switch self {
    case .number(let number): hasher.combine(number.text)
    case .string(let string): hasher.combine(string)
    }
  }

  package func write(into writer: inout JSONWriter) {
    switch self {
    case .number(let number): writer.number(number)
    case .string(let string): writer.string(string)
    }
  }
}

/// A message that wants exactly one answer.
package struct Request: Sendable, Equatable {
  package let id: RequestID
  package let method: String
  /// An object or an array; nil where the message has none.
  package let params: JSONNode?

  package init(id: RequestID, method: String, params: JSONNode?) {
    self.id = id
    self.method = method
    self.params = params
  }
}

/// A message that wants no answer.
package struct Notification: Sendable, Equatable {
  package let method: String
  /// An object or an array; nil where the message has none.
  package let params: JSONNode?

  package init(method: String, params: JSONNode?) {
    self.method = method
    self.params = params
  }
}

/// The other side's answer to a request of ours.
package struct Response: Sendable, Equatable {
  /// nil where the other side could not tell which request it answers.
  package let id: RequestID?
  package let result: JSONNode?
  package let error: JSONNode?

  package init(id: RequestID?, result: JSONNode?, error: JSONNode?) {
    self.id = id
    self.result = result
    self.error = error
  }
}

/// What has come in and is no message: it is answered with `error`, under `id` where it had one.
package struct Refusal: Error, Sendable, Equatable {
  package let id: RequestID?
  package let error: ResponseError

  package init(id: RequestID?, _ error: ResponseError) {
    self.id = id
    self.error = error
  }
}

/// One thing that the other side has sent.
package enum Incoming: Sendable, Equatable {
  case request(Request)
  case notification(Notification)
  case response(Response)
  case refused(Refusal)
  /// Nothing more will come.
  case end
}
