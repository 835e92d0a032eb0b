/// Arguments that cannot be understood.
struct UsageError: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}

/// Options of the form `--name value`.
struct OptionReader {
  private var values: [String: String] = [:]

  init(_ arguments: [String], known: Set<String>) throws {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard known.contains(name) else { throw UsageError("no option \(name)") }
      guard let value = rest.popFirst() else { throw UsageError("\(name) wants a value") }
      values[name] = value
    }
  }

  func string(_ name: String) -> String? { values[name] }

  func number(_ name: String, or otherwise: Int) throws -> Int {
    guard let value = values[name] else { return otherwise }
    guard let number = Int(value), number > 0 else { throw UsageError("\(name) wants a number") }
    return number
  }

  func numbers(_ name: String, or otherwise: [Int]) throws -> [Int] {
    guard let value = values[name] else { return otherwise }
    return try value.split(separator: ",").map { part in
      guard let number = Int(part), number > 0 else {
        throw UsageError("\(name) wants numbers with commas between them")
      }
      return number
    }
  }
}
