/// Keys and values in one go.
extension JSONWriter {
  /// Writes a member; `body` writes its value.
  public mutating func member(_ key: StaticString, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    body(&self)
  }

  /// Writes a member whose value is a string.
  public mutating func member(_ key: StaticString, _ value: String) {
    self.key(key)
    string(value)
  }

  /// Writes a member whose value is a whole number.
  public mutating func member(_ key: StaticString, _ value: Int) {
    self.key(key)
    int(value)
  }

  /// Writes a member whose value is a number.
  public mutating func member(_ key: StaticString, _ value: Double) {
    self.key(key)
    double(value)
  }

  /// Writes a member whose value is a truth value.
  public mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// Writes a member whose value is an array of strings.
  public mutating func member(_ key: StaticString, _ values: [String]) {
    self.key(key)
    array { writer in for value in values { writer.string(value) } }
  }

  /// Writes a member whose value is a value as it was read.
  public mutating func member(_ key: StaticString, _ value: JSONNode) {
    self.key(key)
    node(value)
  }

  /// Writes a member whose value is a string, or `null` where there is none.
  public mutating func member(_ key: StaticString, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  /// Writes a member whose value is a whole number, or `null` where there is none.
  public mutating func member(_ key: StaticString, _ value: Int?) {
    self.key(key)
    if let value { int(value) } else { null() }
  }
}
