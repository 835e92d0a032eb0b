import EssaySyntax
import EssayText

/// Labelled essays with other quotation marks and apostrophes: straight for curly, and back.
///
/// The right answers of the labels change with the essay, since a fix follows its typography.
enum QuotationMarkMutation {
  /// The essay with straight marks and apostrophes; nil where it has no curly ones.
  static func straightened(_ labelled: String) -> String? {
    let straight = labelled.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "“", "”", "„": "\""
      case "‘", "’", "‚": "'"
      default: scalar
      }
    }
    let text = String(String.UnicodeScalarView(straight))
    return text == labelled ? nil : text
  }

  /// What a smart-quotes routine made of an essay.
  enum Curling: Equatable {
    case curled(String)
    case nothingToCurl
    /// A mark, with what stands around it, that may be an opening one or a closing one.
    case unsure(String)
  }

  /// The essay with curly marks and apostrophes for the straight ones of its prose. In LaTeX only
  /// what stays in a word or is a double mark: a single one may close what a backquote opens.
  static func curled(_ labelled: String, _ format: EssayFormat) throws -> Curling {
    // Nobody can tell which way a single mark turns that has no partner.
    if let unclosed = labelled.firstRange(of: "unclosed-quotation|'") {
      return .unsure(String(labelled[unclosed]))
    }
    let text = try LabelledEssay(labelled).text
    var curly: [Int: Unicode.Scalar] = [:]
    for block in Essay(text: text, format: format).blocks {
      let marks = StraightMarks(String(decoding: block.text.bytes, as: UTF8.self))
      for mark in marks.all where text.bytes[block.text.documentOffset(mark.offset)] == mark.ascii {
        if format == .latex, mark.ascii == 0x27, !mark.isInWord { continue }
        guard let scalar = marks.curly(for: mark) else { return .unsure(marks.around(mark)) }
        curly[block.text.documentOffset(mark.offset)] = scalar
      }
    }
    guard !curly.isEmpty else { return .nothingToCurl }
    return replacing(curly, in: labelled, format)
  }

  /// Puts marks at their places of the essay as it is without its labels, and curls the labels'
  /// right answers.
  private static func replacing(
    _ curly: [Int: Unicode.Scalar], in labelled: String, _ format: EssayFormat
  ) -> Curling {
    var rest = Substring(labelled)
    while rest.hasPrefix("%%") { rest = rest.drop { !$0.isNewline }.dropFirst() }
    var result = String(labelled[..<rest.startIndex]).unicodeScalars
    var offset = 0
    var head: String?
    for scalar in rest.unicodeScalars {
      if let open = head {
        head = open + String(scalar)
        guard scalar == "|" else { continue }
        guard let curled = curledHead(open, format) else { return .unsure(open) }
        result += (curled + "|").unicodeScalars
        head = nil
      } else if scalar == "⟦" {
        head = "⟦"
      } else if scalar == "⟧" {
        result.append(scalar)
      } else {
        result.append(curly[offset] ?? scalar)
        offset += String(scalar).utf8.count
      }
    }
    return .curled(String(result))
  }

  private static func curledHead(_ head: String, _ format: EssayFormat) -> String? {
    let marks = StraightMarks(head)
    var scalars = Array(head.unicodeScalars)
    for mark in marks.all {
      if format == .latex, mark.ascii == 0x27, !mark.isInWord { continue }
      guard let curly = marks.curly(for: mark) else { return nil }
      scalars[mark.order] = curly
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// The straight marks of a paragraph, which tell by what stands around them what they are.
private struct StraightMarks {
  struct Mark {
    /// Among the text's scalars, and in bytes.
    let order: Int
    let offset: Int
    let ascii: UInt8
    let isInWord: Bool
    let mayOpen: Bool
    let mayClose: Bool
  }

  private let scalars: [Unicode.Scalar]
  private(set) var all: [Mark] = []

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offset = 0
    for (order, scalar) in scalars.enumerated() {
      if scalar == "\"" || scalar == "'" {
        all.append(mark(order, offset, ascii: UInt8(ascii: scalar)))
      }
      offset += String(scalar).utf8.count
    }
  }

  private func mark(_ order: Int, _ offset: Int, ascii: UInt8) -> Mark {
    let before = order > 0 ? scalars[order - 1] : " "
    let after = order + 1 < scalars.count ? scalars[order + 1] : " "
    let followsOpening =
      before.properties.isWhitespace || "([{—–-/\"'“‘«|>".unicodeScalars.contains(before)
    return Mark(
      order: order, offset: offset, ascii: ascii,
      isInWord: Self.isOfWord(before) && Self.isOfWord(after),
      mayOpen: followsOpening && !after.properties.isWhitespace
        && !",;:!?)]}".unicodeScalars.contains(after),
      mayClose: !before.properties.isWhitespace && !Self.isOfWord(after))
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// What the mark is; nil where that is not sure.
  func curly(for mark: Mark) -> Unicode.Scalar? {
    if mark.ascii == UInt8(ascii: "\"") {
      if mark.mayOpen == mark.mayClose { return nil }
      return mark.mayOpen ? "“" : "”"
    }
    // A closing mark and an apostrophe look the same.
    if mark.isInWord || !mark.mayOpen { return "’" }
    if mark.mayClose { return nil }
    // Where nothing closes, nothing opens: ’tis.
    guard all.contains(where: { $0.order > mark.order && $0.closesSingly }) else { return "’" }
    return startsElision(mark) ? nil : "‘"
  }

  private static let elisions: Set<String> = ["tis", "twas", "em", "til", "cause", "bout", "cos"]

  private func startsElision(_ mark: Mark) -> Bool {
    let word = scalars[(mark.order + 1)...].prefix(while: Self.isOfWord)
    return word.first?.properties.numericType != nil
      || Self.elisions.contains(String(String.UnicodeScalarView(word)).lowercased())
  }

  func around(_ mark: Mark) -> String {
    let near = scalars[max(0, mark.order - 12)..<min(scalars.count, mark.order + 12)]
    return String(String.UnicodeScalarView(near))
  }
}

extension StraightMarks.Mark {
  fileprivate var closesSingly: Bool { ascii == UInt8(ascii: "'") && mayClose && !isInWord }
}
