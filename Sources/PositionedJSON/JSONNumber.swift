/// A number as it was written, so that it can be written back to the letter.
public struct JSONNumber: Sendable, Equatable {
  /// The digits as JSON has them: `-0`, `1e999`, `3.10`.
  public let text: String

  /// - Parameter text: a number in JSON's grammar, which the reader has checked.
  init(unchecked text: String) {
    self.text = text
  }

  /// The number as its plain digits.
  public init(_ value: Int) {
    self.text = String(value)
  }

  /// The value where it is whole and fits an `Int`; `2.0` and `1e3` are whole.
  public var int: Int? {
    // `Int("…")` alone would refuse `2.0`; going through `Double` alone would round beyond 2^53.
    if let int = Int(text) { return int }
    let double = double
    guard !isPlainInteger, double.magnitude < 9.2e18 else { return nil }
    // Not `Int(exactly:)`, which needs the mathematical library linked.
    let whole = Int(double)
    return Double(whole) == double ? whole : nil
  }

  /// The nearest `Double`; infinite where the number is beyond its range.
  public var double: Double {
    // Every number of JSON's grammar is one of Swift's.
    Double(text) ?? .nan
  }

  private var isPlainInteger: Bool {
    text.utf8.allSatisfy { ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == 0x2D }
  }
}
