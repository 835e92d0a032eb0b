import Testing

@testable import PositionedJSON

@Suite struct `The places of a string's characters` {
  @Test(arguments: [
    #""plain""#, #""a\tb\\c\"d\/e""#, #""\u0041\u00e9\u2019x""#, #""\ud83d\ude00y""#, #""é’😀""#,
    #""""#,
  ])
  func `are those of what they are read from`(literal: String) throws {
    let bytes = Array(("  [" + literal + "]").utf8)
    let node = try #require(try JSONReader.read(bytes).array?.first)
    let value = try #require(node.string)
    let offsets = JSONStringOffsets(node.range, in: bytes)
    #expect(offsets.range(of: 0..<value.utf8.count) == node.range.dropFirst().dropLast().indices)
    var offset = 0
    for character in value.unicodeScalars {
      let end = offset + UTF8.width(character)
      let source = bytes[offsets.range(of: offset..<end)]
      let alone = Array(#"""#.utf8) + source + Array(#"""#.utf8)
      #expect(try JSONReader.read(alone).string == String(character))
      offset = end
    }
  }
}
