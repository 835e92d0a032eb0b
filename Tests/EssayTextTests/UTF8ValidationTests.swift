import EssayText
import Testing

@Suite("UTF-8")
struct UTF8ValidationTests {
  @Test("a well-formed document has no invalid offset", arguments: ["", "trash", "é“🎧\u{10FFFF}"])
  func valid(document: String) {
    #expect(UTF8Validation.firstInvalidOffset(in: Array(document.utf8)) == nil)
  }

  @Test(
    "the first byte that belongs to no character is found",
    arguments: [
      ([0x80], 0), ([0x61, 0xFF], 1), ([0xC3, 0xA9, 0xC3], 2), ([0xC0, 0xAF], 0),
      ([0x61, 0xE2, 0x80], 1), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0x61, 0x62, 0xE9, 0x74], 2),
    ] as [([UInt8], Int)])
  func invalid(bytes: [UInt8], offset: Int) {
    #expect(UTF8Validation.firstInvalidOffset(in: bytes) == offset)
    #expect(throws: InvalidUTF8(offset: offset)) { try TextSnapshot(validating: bytes) }
  }

  @Test(
    "what is well formed is what the standard library takes for it",
    arguments: 0...255 as ClosedRange<UInt8>)
  func agrees(first: UInt8) {
    let borders: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xE2]
    for second in borders {
      for third in [0x41, 0x80, 0xBF, 0xC0] as [UInt8] {
        for fourth in [0x41, 0x80, 0xBF, 0xC0] as [UInt8] {
          let bytes = [0x61, first, second, third, fourth]
          for count in 2...5 {
            let text = Array(bytes.prefix(count))
            let offset = UTF8Validation.firstInvalidOffset(in: text)
            if (offset == nil) != (String(validating: text, as: UTF8.self) != nil) {
              Issue.record("\(text) is well formed: \(offset == nil)")
            }
            let known = whole(text)
            if offset != known {
              Issue.record("\(text) is wrong at \(String(describing: known))")
            }
          }
        }
      }
    }
  }

  /// The same as the standard library tells it of all bytes at once.
  private func whole(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  @Test("a first byte tells its character's length", arguments: ["a", "é", "“", "🎧"])
  func length(character: String) throws {
    let first = try #require(character.utf8.first)
    #expect(UTF8Validation.length(ofScalarStartedBy: first) == character.utf8.count)
  }
}
