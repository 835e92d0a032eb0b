import EssaySyntax
import EssayText
import Foundation
import Testing

@Suite("Reading after an edit")
struct IncrementalReadingTests {
  /// Essays of every format, each cut to a piece that is read quickly.
  private static let essays: [(name: String, format: EssayFormat, text: String)] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Fixtures/formats")
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
