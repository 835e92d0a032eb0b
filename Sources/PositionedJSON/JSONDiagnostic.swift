import EssayText

/// Something wrong with a JSON document, in its syntax or in what it says.
public struct JSONDiagnostic: Error, Sendable, Equatable {
  /// The offending bytes.
  public let range: Range<Int>
  /// What is wrong, in one line.
  public let message: String

  /// - Parameter range: in bytes of the document.
  public init(range: Range<Int>, message: String) {
    self.range = range
    self.message = message
  }

  /// A syntax error as one problem among others.
  public init(_ error: JSONSyntaxError) {
    self.init(range: error.range, message: error.message)
  }
}

/// A place in a file as a compiler prints it.
public struct JSONPlace: Sendable, Equatable {
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars.
  public let column: Int

  /// Both are counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Says on which line and column of a document an offset lies.
public struct JSONLocator: Sendable {
  private let text: TextSnapshot

  /// - Parameter bytes: the document; where it is not UTF-8, places end at the first wrong byte.
  public init(_ bytes: [UInt8]) {
    let end = UTF8Validation.firstInvalidOffset(in: bytes) ?? bytes.count
    text = (try? TextSnapshot(validating: Array(bytes[..<end]))) ?? TextSnapshot("")
  }

  /// The place of a byte offset, which is clamped to the document.
  public func place(of offset: Int) -> JSONPlace {
    let position = text.position(of: offset, .utf32)
    return JSONPlace(line: position.line + 1, column: position.column + 1)
  }

  /// The diagnostic as a compiler prints it, without a line end:
  /// `path:line:column: error: message`.
  public func render(_ diagnostic: JSONDiagnostic, path: String) -> String {
    let place = place(of: diagnostic.range.lowerBound)
    return "\(path):\(place.line):\(place.column): error: \(diagnostic.message)"
  }
}
