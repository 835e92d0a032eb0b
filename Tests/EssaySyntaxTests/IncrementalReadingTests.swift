import EssaySyntax
import EssayText
import Foundation
import TestSupport
import Testing

@Suite("Reading after an edit")
struct IncrementalReadingTests {
  /// Essays of every format, each cut to a piece that is read quickly.
  private static let essays: [(name: String, format: EssayFormat, text: String)] = {
    let folder = Repository.fixtures.appending(path: "formats")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      guard let format = EssayFormat(fileExtension: String(name.split(separator: ".").last ?? "")),
        let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      else { return nil }
      return (name, format, String(String.UnicodeScalarView(text.unicodeScalars.prefix(1_800))))
    }
  }()

  @Test("gives what reading afresh gives, whatever was edited")
  func randomEdits() {
    #expect(Self.essays.count >= 18)
    for (number, essay) in Self.essays.enumerated() {
      var session = EditingSession(essay.text, as: essay.format, seed: UInt64(number))
      for edit in 0..<60 {
        if let flaw = session.editAndCompare() {
          Issue.record("\(essay.name), edit \(edit): \(flaw)\n\(session.account)")
          return
        }
      }
    }
  }

  @Test("gives what reading afresh gives, of nothing but markup", arguments: EssayFormat.allCases)
  func soup(format: EssayFormat) {
    for seed in 0..<40 as Range<UInt64> {
      var session = EditingSession("", as: format, seed: seed)
      for edit in 0..<40 {
        if let flaw = session.editAndCompare() {
          Issue.record("seed \(seed), edit \(edit): \(flaw)\n\(session.account)")
          return
        }
      }
    }
  }

  // MARK: How much is read

  private static func long(_ format: EssayFormat, paragraphs: Int) -> String {
    var text = format == .latex ? "\\title{Copies}\n\\begin{document}\n\n" : ""
    for number in 0..<paragraphs {
      if number % 20 == 0, format == .markdown { text += "## Part \(number)\n\n" }
      if number % 20 == 0, format == .latex { text += "\\section{Part \(number)}\n\n" }
      text +=
        "Ruth says, “We’re modelled from trash”, and Kathy does not contradict her in paragraph "
        + "\(number). The students' lives are short; what they remember of Hailsham is not.\n\n"
    }
    return text
  }

  @Test("reads no more of a long essay than of a short one", arguments: EssayFormat.allCases)
  func effort(format: EssayFormat) throws {
    let text = TextSnapshot(Self.long(format, paragraphs: 1_000))
    let essay = Essay(text: text, format: format)
    #expect(essay.reuse == nil)
    let places = [0.1, 0.5, 0.9].map { Int(Double(text.count) * $0) }
    for place in places {
      let offset = try #require(text.bytes[place...].firstIndex(of: 0x20))
      let edited = try #require(text.applying([TextEdit(range: offset..<offset, replacement: "x")]))
      let read = Essay(text: edited, format: format, reusing: (text, essay))
      #expect(read.effort.bytes < 2_500)
      #expect(read.effort.blocks <= 2)
      let reuse = try #require(read.reuse)
      #expect(reuse.prefix + reuse.suffix >= essay.blocks.count - 2)
      #expect(reuse.byteShift == 1)
    }
  }

  // MARK: Between paragraphs

  /// More bytes than lie between two of the places from which reading goes on.
  private static let paragraph = String(
    repeating: "Ruth says, “We’re modelled from trash”, and Kathy does not contradict her. ",
    count: 9)

  private static let borders = TextSnapshot(
    "# One\n\n\(paragraph)\n\n\(paragraph)\n\n> \(paragraph)\n\n\(paragraph)\n\n- \(paragraph)\n\n"
      + "  \(paragraph)\n\n\(paragraph)\n\n[^1]: \(paragraph)\n\n\(paragraph)\n")

  @Test("reads a paragraph without the one before it")
  func paragraphAlone() throws {
    let text = Self.borders
    let essay = Essay(text: text, format: .markdown)
    let second = essay.blocks[2].text.documentRange(0..<essay.blocks[2].bytes.count)
    for offset in [second.lowerBound + 1, second.lowerBound + 300, second.upperBound - 1] {
      let edited = try #require(text.applying([TextEdit(range: offset..<offset, replacement: "x")]))
      let read = Essay(text: edited, format: .markdown, reusing: (text, essay))
      #expect(read.effort.blocks == 1)
      #expect(read.effort.bytes <= second.count + 4)
    }
  }

  @Test(
    "reads what an edit between two paragraphs makes of both",
    arguments: [
      "x", "=", "---", "# ", "> ", "- ", "\n", " ", "    ", "```\n", "| - |", "[^1]: ", "”",
    ])
  func betweenParagraphs(typed: String) throws {
    let text = Self.borders
    let essay = Essay(text: text, format: .markdown)
    for number in 0..<text.lines.count {
      let border = text.lines.range(ofLine: number).lowerBound
      for offset in max(0, border - 2)...min(text.count, border + 2) {
        for length in 0...min(2, text.count - offset) {
          let edit = TextEdit(range: offset..<offset + length, replacement: typed)
          guard let edited = text.applying([edit]) else { continue }
          let read = Essay(text: edited, format: .markdown, reusing: (text, essay))
          let afresh = Essay(text: edited, format: .markdown)
          #expect(read.blocks == afresh.blocks, "line \(number), \(offset), \(length)")
          #expect(read.quotations == afresh.quotations, "line \(number), \(offset), \(length)")
        }
      }
    }
  }

  @Test("reads no block again where nothing was changed", arguments: EssayFormat.allCases)
  func nothing(format: EssayFormat) {
    let text = TextSnapshot(Self.long(format, paragraphs: 100))
    let essay = Essay(text: text, format: format)
    let again = Essay(text: text, format: format, reusing: (text, essay))
    #expect(again.effort.blocks == 0)
    #expect(again.reuse.map { $0.prefix + $0.suffix } == essay.blocks.count)
  }

  @Test("an essay of another format is read afresh")
  func otherFormat() {
    let text = TextSnapshot("# “a”")
    let markdown = Essay(text: text, format: .markdown)
    #expect(Essay(text: text, format: .plainText, reusing: (text, markdown)).reuse == nil)
  }
}
