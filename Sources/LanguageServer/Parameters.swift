import EssayText
import JSONRPC
import PositionedJSON

/// A message's parameters or a part of them, read strictly: what is missing or of another kind is
/// an `.invalidParams` that names the place.
struct Parameters: Sendable {
  /// The value as it was sent; nil where it is missing.
  let node: JSONNode?
  private let path: Path

  /// Where a value stands. It is written only for an error's message, of which few messages have any.
  private indirect enum Path: Sendable, CustomStringConvertible {
    case whole
    case member(String, of: Path)
    case element(Int, of: Path)

    var description: String {
      switch self {
      case .whole: "params"
      case .member(let key, let path): "\(path).\(key)"
      case .element(let index, let path): "\(path)[\(index)]"
      }
    }
  }

  init(_ params: JSONNode?) {
    self.init(params, path: .whole)
  }

  private init(_ node: JSONNode?, path: Path) {
    self.node = node
    self.path = path
  }

  /// The member with that key, which may still turn out to be missing.
  subscript(key: String) -> Parameters {
    Parameters(node?[key], path: .member(key, of: path))
  }

  /// The same; nil where it is missing or null.
  var ifPresent: Parameters? {
    node == nil || node?.isNull == true ? nil : self
  }

  func string() throws(ResponseError) -> String {
    try read("a string") { $0.string }
  }

  func int() throws(ResponseError) -> Int {
    try read("a whole number") { $0.int }
  }

  func elements() throws(ResponseError) -> [Parameters] {
    try read("an array") { $0.array }.enumerated().map { index, element in
      Parameters(element, path: .element(index, of: path))
    }
  }

  func strings() throws(ResponseError) -> [String] {
    var strings: [String] = []
    for element in try elements() { strings.append(try element.string()) }
    return strings
  }

  /// Sees to it that this is an object.
  func object() throws(ResponseError) {
    _ = try read("an object") { $0.object }
  }

  /// The value as it was read.
  func any() throws(ResponseError) -> JSONNode {
    try read("a value") { $0 }
  }

  /// The whole numbers of an array, without anything else; none where this is no array.
  var listedInts: [Int] {
    node?.array?.compactMap(\.int) ?? []
  }

  /// The whole number; nil where this is none.
  var intIfAny: Int? { node?.int }

  /// Whether this is an object.
  var isObject: Bool { node?.object != nil }

  /// Whether this is `true`; false where it is missing.
  var isTrue: Bool { node?.bool == true }

  /// The strings of an array, without anything else; none where this is no array.
  var listedStrings: [String] {
    node?.array?.compactMap(\.string) ?? []
  }

  private func read<Value>(
    _ wanted: String, _ reading: (JSONNode) -> Value?
  ) throws(ResponseError) -> Value {
    guard let node else { throw ResponseError(.invalidParams, "\(path) is missing") }
    guard let value = reading(node) else {
      throw ResponseError(.invalidParams, "\(path) is not \(wanted)")
    }
    return value
  }
}

/// What nearly every message about a document holds.
extension Parameters {
  /// The `uri` of the member `textDocument`.
  func documentURI() throws(ResponseError) -> DocumentURI {
    DocumentURI(try self["textDocument"]["uri"].string())
  }

  /// The `version` of a document; nil where there is none that the protocol could name, which is
  /// 32 bits wide: what was edited counts all the same, and none is sent back.
  var documentVersion: Int? {
    self["version"].intIfAny.flatMap(Int32.init(exactly:)).map(Int.init)
  }

  func position() throws(ResponseError) -> TextPosition {
    TextPosition(
      line: try self["line"].coordinate(), column: try self["character"].coordinate())
  }

  /// The two ends in order, whichever is named first.
  func range() throws(ResponseError) -> PositionRange {
    let start = try self["start"].position()
    let end = try self["end"].position()
    return PositionRange(start: min(start, end), end: max(start, end))
  }

  /// The protocol's coordinates are 31 bits from 0 up; what lies outside becomes the nearest that
  /// lies before or after every text, so that the edit is not lost with which every later one counts.
  private func coordinate() throws(ResponseError) -> Int {
    let limits = -1...Double(Int32.max)
    return try read("a whole number") { node in
      node.double.flatMap { Int(exactly: min(max($0, limits.lowerBound), limits.upperBound)) }
    }
  }
}
