import EssayText
import Foundation

/// An essay with what is expected of it marked in place: `⟦LABEL:ID=>RIGHT|the essay's words⟧`.
struct LabelledEssay {
  struct Label: Equatable {
    /// A rule's id or a verdict.
    let name: String
    let canonical: String?
    let rightAnswer: String?
    /// In bytes of ``LabelledEssay/text``.
    let range: ByteRange
  }

  struct SyntaxError: Error, CustomStringConvertible {
    let description: String
  }

  let text: TextSnapshot
  let labels: [Label]
  /// The themes of the line `%%missing-theme:`; nil without one.
  let missingThemes: Set<String>?

  static let verdicts: Set<String> = [
    "verbatim", "adapted", "repunctuated", "misquoted", "spliced", "unverified",
  ]

  /// Every rule of the contract. Labels of rules that are still to be written wait for them.
  static let rules: Set<String> = [
    "misquote", "misattributed-speaker", "misattributed-chapter", "misattributed-work",
    "spliced-quotation", "unmarked-quotation", "misleading-ellipsis", "missing-theme",
    "unclosed-quotation", "misspelt-name", "repunctuated-quotation", "unsupported-theme",
    "unverified-quotation", "unused-suppression", "assignment",
  ]

  init(_ labelled: String) throws {
    var rest = Substring(labelled)
    var missing: Set<String>?
    while rest.hasPrefix("%%") {
      let line = rest.prefix { !$0.isNewline }
      rest = rest.dropFirst(line.count).dropFirst()
      guard line.hasPrefix("%%missing-theme:") else {
        throw SyntaxError(description: "unknown line \(line)")
      }
      let ids = line.dropFirst("%%missing-theme:".count).split { ", ".contains($0) }
      missing = Set(ids.map(String.init))
    }
    var bytes: [UInt8] = []
    var open: [(head: Substring, start: Int)] = []
    var labels: [Label] = []
    var index = rest.unicodeScalars.startIndex
    while index < rest.unicodeScalars.endIndex {
      let scalar = rest.unicodeScalars[index]
      index = rest.unicodeScalars.index(after: index)
      if scalar == "⟦" {
        let tail = rest[index...]
        guard let bar = tail.unicodeScalars.firstIndex(of: "|") else {
          throw SyntaxError(description: "no | after ⟦")
        }
        open.append((rest[index..<bar], bytes.count))
        index = rest.unicodeScalars.index(after: bar)
      } else if scalar == "⟧" {
        guard let last = open.popLast() else { throw SyntaxError(description: "⟧ without ⟦") }
        labels.append(try Self.label(last.head, last.start..<bytes.count))
      } else {
        bytes += Array(String(Character(scalar)).utf8)
      }
    }
    guard open.isEmpty else { throw SyntaxError(description: "⟦ without ⟧") }
    text = try TextSnapshot(validating: bytes)
    self.labels = labels
    missingThemes = missing
  }

  private static func label(_ head: Substring, _ range: ByteRange) throws -> Label {
    var head = String(head)
    var right: String?
    if let arrow = head.range(of: "=>") {
      right = String(head[arrow.upperBound...])
      head = String(head[..<arrow.lowerBound])
    }
    let parts = head.split(separator: ":", maxSplits: 1).map(String.init)
    guard let name = parts.first, verdicts.contains(name) || rules.contains(name) else {
      throw SyntaxError(description: "unknown label \(head)")
    }
    return Label(
      name: name, canonical: parts.count > 1 ? parts[1] : nil, rightAnswer: right, range: range)
  }
}
