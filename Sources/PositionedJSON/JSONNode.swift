/// A JSON value and the bytes it was read from.
public struct JSONNode: Sendable, Equatable {
  /// What it says.
  public let value: JSONValue
  /// Where the value stands in the document, in bytes: from its first to the end of its last, a
  /// string's quotation marks and an object's braces included.
  public let range: Range<Int>

  /// - Parameter range: in bytes of the document.
  public init(value: JSONValue, range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

/// What a JSON document can hold.
public enum JSONValue: Sendable, Equatable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number as it is written.
  case number(JSONNumber)
  /// A string, its escapes read.
  case string(String)
  /// In the order written.
  case array([JSONNode])
  /// In the order written; a key that is written twice stands here twice.
  case object([JSONMember])
}

/// One key of an object with its value.
public struct JSONMember: Sendable, Equatable {
  /// The key, its escapes read.
  public let key: String
  /// Where the key stands in the document, in bytes, its quotation marks included.
  public let keyRange: Range<Int>
  /// What stands after the colon.
  public let value: JSONNode

  /// - Parameter keyRange: in bytes of the document.
  public init(key: String, keyRange: Range<Int>, value: JSONNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

extension JSONNode {
  /// The value of the first member with that key; nil where there is none, or this is no object.
  public subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The string, where this is one.
  public var string: String? {
    if case .string(let string) = value { string } else { nil }
  }

  /// The number, where this is one that is whole and fits an `Int`.
  public var int: Int? {
    if case .number(let number) = value { number.int } else { nil }
  }

  /// The number, where this is one.
  public var double: Double? {
    if case .number(let number) = value { number.double } else { nil }
  }

  /// The truth value, where this is one.
  public var bool: Bool? {
    if case .bool(let bool) = value { bool } else { nil }
  }

  /// The elements, where this is an array.
  public var array: [JSONNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  /// The members, where this is an object.
  public var object: [JSONMember]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// Whether this is `null`.
  public var isNull: Bool { value == .null }
}
