import PositionedJSON

/// Lines that an editor can fold away under the first of them.
struct FoldingRange: Equatable, JSONWritable {
  /// The protocol's names.
  enum Kind: String {
    case comment, region
  }

  let startLine: Int
  /// Where the folded text begins; nil for the line's end.
  let startCharacter: Int?
  let endLine: Int
  /// Where the folded text ends; nil for the line's end.
  let endCharacter: Int?
  let kind: Kind?

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("startLine", startLine)
      if let startCharacter { writer.member("startCharacter", startCharacter) }
      writer.member("endLine", endLine)
      if let endCharacter { writer.member("endCharacter", endCharacter) }
      if let kind { writer.member("kind", kind.rawValue) }
    }
  }
}
