public import EssayText

/// Names or titles in one line of a text, parted by tabs, which none of them holds. Each start of the
/// program goes through hundreds of them and asks for few, so that none is a string before that.
public struct NameList: Sequence, Sendable {
  /// The text that the line is from.
  public let bytes: [UInt8]
  /// The line, without what ends it.
  public let line: ByteRange

  /// - Parameter names: names without tabs and line ends.
  public init(_ names: some Sequence<String>) {
    var bytes: [UInt8] = []
    for name in names {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\t")) }
      bytes += name.utf8
    }
    self.init(bytes, 0..<bytes.count)
  }

  private init(_ bytes: [UInt8], _ line: ByteRange) {
    self.bytes = bytes
    self.line = line
  }

  /// The list that begins at an offset of a text.
  /// - Parameter next: is moved past the end of the line.
  init(lineOf bytes: [UInt8], at next: inout Int) {
    let newline = UInt8(ascii: "\n")
    let end = bytes.span.first(from: next, before: bytes.count) {
      ByteWord.marks(of: newline, in: $0)
    }
    self.init(bytes, next..<end)
    next = end + 1
  }

  /// Writes some lists, each on a line of its own.
  static func text(_ lists: some Sequence<NameList>) -> [UInt8] {
    var text: [UInt8] = []
    for list in lists { text += list.bytes[list.line] + [UInt8(ascii: "\n")] }
    return text
  }

  /// Where the names stand in ``bytes``, one after the other.
  public func makeIterator() -> Iterator { Iterator(list: self, start: line.lowerBound) }

  public struct Iterator: IteratorProtocol {
    fileprivate let list: NameList
    /// Where the next name begins.
    fileprivate var start: Int

    public mutating func next() -> ByteRange? {
      let end = list.line.upperBound
      guard start < end else { return nil }
      let tab = list.bytes.span.first(from: start, before: end) {
        ByteWord.marks(of: UInt8(ascii: "\t"), in: $0)
      }
      defer { start = tab + 1 }
      return start..<tab
    }
  }

  /// The first of the names; empty where there are none.
  public var first: ByteRange {
    var names = makeIterator()
    return names.next() ?? line.lowerBound..<line.lowerBound
  }

  public func string(_ name: ByteRange) -> String {
    String(decoding: bytes[name], as: UTF8.self)
  }
}

extension NameList: Equatable {
  public static func == (left: NameList, right: NameList) -> Bool {
    left.bytes[left.line] == right.bytes[right.line]
  }
}
