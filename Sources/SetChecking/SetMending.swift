public import EssayText
import QuoteSets
public import SourceTexts

/// A quote set with what there is to say of it, and corrected by a full text.
public struct SetMending: Sendable {
  public private(set) var text: TextSnapshot
  /// All that there is to say of ``text``.
  public private(set) var remarks: [SetRemark]
  /// How many things were corrected.
  public private(set) var mended = 0
  private let id: String
  private let source: SourceText?

  /// What is corrected may show something else that is wrong; but nothing does so for ever.
  private static let mostRounds = 4

  /// - Parameters:
  ///   - text: the file's.
  ///   - id: the file's name without its ending.
  ///   - source: the work's full text; nil where there is none.
  public init(of text: TextSnapshot, id: String, by source: SourceText?) {
    self.text = text
    self.id = id
    self.source = source
    remarks = Self.remarks(on: text, id, source)
  }

  private static func remarks(
    on text: TextSnapshot, _ id: String, _ source: SourceText?
  ) -> [SetRemark] {
    let checker = SetChecker(text, id: id)
    return checker.remarks(against: source)
  }

  /// Corrects what can be, so that the set stays one that essaylint takes.
  /// - Returns: whether anything is another now.
  public mutating func mend() -> Bool {
    var refused: [SetRemark] = []
    for _ in 0..<Self.mostRounds {
      let open = remarks.filter { !$0.edits.isEmpty }
      guard !open.isEmpty else { break }
      let (mendedText, left) = Self.applying(open, to: text, id)
      guard left.count < open.count, mendedText != text else {
        refused = left
        break
      }
      text = mendedText
      mended += open.count - left.count
      refused = left
      remarks = Self.remarks(on: text, id, source)
    }
    // Where one was left, it is told why.
    let left = Set(refused.map(\.message))
    remarks = remarks.map { left.contains($0.message) ? $0.leftAlone : $0 }
    return mended > 0
  }

  /// The text with the remarks' edits, and the remarks whose edits would have it refused: a
  /// quotation that belongs elsewhere has to be moved, for one.
  private static func applying(
    _ remarks: [SetRemark], to text: TextSnapshot, _ id: String
  ) -> (text: TextSnapshot, left: [SetRemark]) {
    if let whole = text.applying(remarks.flatMap(\.edits)), isSound(whole, id) {
      return (whole, [])
    }
    var taken: [TextEdit] = []
    var left: [SetRemark] = []
    var best = text
    for remark in remarks {
      if let next = text.applying(taken + remark.edits), isSound(next, id) {
        taken += remark.edits
        best = next
      } else {
        left.append(remark)
      }
    }
    return (best, left)
  }

  private static func isSound(_ text: TextSnapshot, _ id: String) -> Bool {
    (try? QuoteSetReader.read(text.bytes, id: id)) != nil
  }
}

extension SetRemark {
  /// The same, said of something that could be corrected and was not.
  fileprivate var leftAlone: SetRemark {
    SetRemark(
      severity, range, message, label: label,
      notes: notes + [
        "left as it is: so corrected, the set would be refused"
      ], edits: edits)
  }
}
