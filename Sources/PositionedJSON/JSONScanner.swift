import EssayText

/// One pass over the bytes of a document, which are known to be UTF-8. Recursive descent: values
/// and their containers here, strings, numbers and the rest in extensions.
struct JSONScanner {
  let bytes: [UInt8]
  let dialect: JSONDialect
  let maximumDepth: Int
  let maximumValues: Int
  let replacesLoneSurrogates: Bool
  var index = 0
  private var depth = 0
  /// How many values have been begun.
  private var count = 0

  init(
    bytes: [UInt8], dialect: JSONDialect, maximumDepth: Int, maximumValues: Int,
    replacesLoneSurrogates: Bool
  ) {
    self.bytes = bytes
    self.dialect = dialect
    self.maximumDepth = maximumDepth
    self.maximumValues = maximumValues
    self.replacesLoneSurrogates = replacesLoneSurrogates
  }

  /// The byte to be read next; nil at the end.
  var current: UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  mutating func document() throws(JSONSyntaxError) -> JSONNode {
    try skipByteOrderMark()
    try skipTrivia()
    let node = try value()
    try skipTrivia()
    guard index == bytes.count else { throw unexpected("expected nothing after the value") }
    return node
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONNode {
    let start = index
    guard count < maximumValues else {
      throw JSONSyntaxError(range: start..<start, message: "more than \(maximumValues) values")
    }
    count += 1
    switch current {
    case UInt8(ascii: "\""):
      let string = try string()
      return JSONNode(value: .string(string), range: start..<index)
    case UInt8(ascii: "{"):
      return try nested { scanner throws(JSONSyntaxError) in .object(try scanner.members()) }
    case UInt8(ascii: "["):
      return try nested { scanner throws(JSONSyntaxError) in .array(try scanner.elements()) }
    case .some(let byte) where byte == UInt8(ascii: "-") || byte.isASCIIDigit:
      let number = try number()
      return JSONNode(value: .number(number), range: start..<index)
    default:
      return JSONNode(value: try word(), range: start..<index)
    }
  }

  private mutating func nested(
    _ read: (inout JSONScanner) throws(JSONSyntaxError) -> JSONValue
  ) throws(JSONSyntaxError) -> JSONNode {
    let start = index
    guard depth < maximumDepth else {
      throw JSONSyntaxError(
        range: start..<start + 1, message: "nested more than \(maximumDepth) deep")
    }
    depth += 1
    index += 1
    let value = try read(&self)
    depth -= 1
    return JSONNode(value: value, range: start..<index)
  }

  private mutating func elements() throws(JSONSyntaxError) -> [JSONNode] {
    let end = UInt8(ascii: "]")
    var elements: [JSONNode] = []
    try skipTrivia()
    if take(end) { return elements }
    while true {
      elements.append(try value())
      try skipTrivia()
      if take(end) { return elements }
      if try takeComma(before: end, "expected ',' or ']' after an element") { return elements }
    }
  }

  private mutating func members() throws(JSONSyntaxError) -> [JSONMember] {
    let end = UInt8(ascii: "}")
    var members: [JSONMember] = []
    try skipTrivia()
    if take(end) { return members }
    // The objects of a protocol have two or three.
    members.reserveCapacity(4)
    while true {
      members.append(try member())
      try skipTrivia()
      if take(end) { return members }
      if try takeComma(before: end, "expected ',' or '}' after a member") { return members }
    }
  }

  private mutating func member() throws(JSONSyntaxError) -> JSONMember {
    let start = index
    guard current == UInt8(ascii: "\"") else {
      throw unexpected("expected a key between double quotation marks")
    }
    let key = try string()
    let keyRange = start..<index
    try skipTrivia()
    guard take(UInt8(ascii: ":")) else { throw unexpected("expected ':' after a key") }
    try skipTrivia()
    return JSONMember(key: key, keyRange: keyRange, value: try value())
  }

  /// Reads the comma between two elements.
  /// - Returns: whether it was the last thing before `end`, which is then read too.
  private mutating func takeComma(
    before end: UInt8, _ expected: String
  ) throws(JSONSyntaxError) -> Bool {
    let comma = index
    guard take(UInt8(ascii: ",")) else { throw unexpected(expected) }
    try skipTrivia()
    guard current == end else { return false }
    guard dialect == .relaxed else {
      throw JSONSyntaxError(
        range: comma..<comma + 1,
        message: "a comma after the last one, before '\(Unicode.Scalar(end))', is not allowed")
    }
    index += 1
    return true
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// The error that something else was expected where the scanner stands.
  func unexpected(_ expected: String) -> JSONSyntaxError {
    guard let byte = current else {
      return JSONSyntaxError(
        range: index..<index, message: expected + ", but the document ends here")
    }
    let end =
      byte.isASCIIWordByte
      ? wordEnd(from: index) : index + UTF8Validation.length(ofScalarStartedBy: byte)
    return JSONSyntaxError(range: index..<end, message: expected)
  }

  /// The end of the letters, digits and signs that begin at `start`.
  func wordEnd(from start: Int) -> Int {
    bytes[start...].firstIndex { !$0.isASCIIWordByte } ?? bytes.count
  }
}

extension UInt8 {
  /// Whether a word or a number, right or wrong, may hold this byte.
  var isASCIIWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
