import EssayText

extension LaTeXReader {
  /// What a LaTeX reader carries from one paragraph to the next.
  struct State: ReaderState {
    private let uncountedBraces: Int
    private let bibliography: Int?
    private let hasTitle: Bool
    /// Nil between most paragraphs.
    private var open: Open?

    /// - Parameter reader: one that stands between two paragraphs, in no footnote.
    init(_ reader: LaTeXReader) {
      uncountedBraces = reader.uncountedBraces
      bibliography = reader.bibliography
      hasTitle = reader.hasTitle
      open = Open(reader)
    }

    func restore(_ reader: inout LaTeXReader) {
      reader.uncountedBraces = uncountedBraces
      reader.bibliography = bibliography
      reader.hasTitle = hasTitle
      open?.restore(&reader)
    }

    func moved(by shift: ReadingShift) -> State {
      guard let open else { return self }
      var moved = self
      moved.open = open.moved(by: shift)
      return moved
    }
  }

  /// What is open between two paragraphs.
  private final class Open: Sendable, Equatable {
    private let kind: Block.Kind
    private let blockQuotation: Int?
    private let quotationDepth: Int
    private let scopes: [Scope]
    /// Of searches that came to nothing, what still concerns the bytes to be read.
    private let absentBefore: [String: Int]
    private let searched: Int?

    private struct Scope: Equatable {
      var kind: LaTeXScope.Kind
      /// Where emphasis began in an earlier paragraph does not matter any more.
      let isEmphasised: Bool

      mutating func renumber(by quotations: Int) {
        switch kind {
        case .blockQuotation(let outer?): kind = .blockQuotation(outer: outer + quotations)
        case .environment(let name, let outer?):
          kind = .environment(name, outerQuotation: outer + quotations)
        default: break
        }
      }
    }

    /// Nil where nothing is open.
    init?(_ reader: LaTeXReader) {
      kind = reader.flow.kind
      blockQuotation = reader.flow.blockQuotation
      quotationDepth = reader.flow.quotationDepth
      scopes = reader.scopes.map { Scope(kind: $0.kind, isEmphasised: $0.emphasis != nil) }
      absentBefore = reader.absentBefore.filter { $0.value > reader.index }
      searched = reader.searched > reader.index ? reader.searched : nil
      let isNothing =
        kind == .paragraph && blockQuotation == nil && quotationDepth == 0 && scopes.isEmpty
      if isNothing, absentBefore.isEmpty, searched == nil { return nil }
    }

    /// `other` after a change before it.
    private init(_ other: Open, movedBy shift: ReadingShift) {
      let quotations = shift.counts.blockQuotations
      kind = other.kind
      blockQuotation = other.blockQuotation.map { $0 + quotations }
      quotationDepth = other.quotationDepth
      var scopes = other.scopes
      for index in scopes.indices { scopes[index].renumber(by: quotations) }
      self.scopes = scopes
      absentBefore = other.absentBefore.mapValues { $0 + shift.bytes }
      searched = other.searched.map { $0 + shift.bytes }
    }

    func moved(by shift: ReadingShift) -> Open {
      let staysInPlace = absentBefore.isEmpty && searched == nil || shift.bytes == 0
      return staysInPlace && shift.counts.blockQuotations == 0 ? self : Open(self, movedBy: shift)
    }

    func restore(_ reader: inout LaTeXReader) {
      var flow = LaTeXFlow(kind: kind)
      flow.blockQuotation = blockQuotation
      flow.quotationDepth = quotationDepth
      reader.scopes = scopes.map {
        LaTeXScope(kind: $0.kind, emphasis: $0.isEmphasised ? flow.place : nil)
      }
      // A paragraph that none of the scopes was opened in.
      _ = flow.finish(isBibliography: false)
      reader.flows = [flow]
      reader.absentBefore = absentBefore
      reader.searched = searched ?? 0
    }

    static func == (left: Open, right: Open) -> Bool {
      left === right
        || left.kind == right.kind && left.blockQuotation == right.blockQuotation
          && left.quotationDepth == right.quotationDepth && left.scopes == right.scopes
          && left.absentBefore == right.absentBefore && left.searched == right.searched
    }
  }
}

extension LaTeXReader {
  /// A LaTeX essay has no front matter, but a preamble.
  static func opening(
    of text: TextSnapshot, after earlier: (opening: EssayOpening, change: TextChange)?
  ) -> EssayOpening {
    let whole = 0..<text.count
    guard let earlier else { return EssayOpening(body: findBody(in: whole, of: text)) }
    let change = earlier.change
    if let body = earlier.opening.body, body.upperBound < change.start {
      return EssayOpening(body: body)
    }
    if earlier.opening.body == nil, findBody(in: lines(around: change, in: text), of: text) == nil {
      return EssayOpening()
    }
    return EssayOpening(body: findBody(in: whole, of: text))
  }

  /// The lines that a change touches. Whether a line begins the body does not depend on others.
  private static func lines(around change: TextChange, in text: TextSnapshot) -> ByteRange {
    let first = text.lines.range(ofLine: text.lines.line(at: max(0, change.start - 1)))
    let last = text.lines.range(ofLine: text.lines.line(at: change.newEnd))
    return first.lowerBound..<last.upperBound
  }

  /// Where `\begin{document}` stands.
  private static func findBody(in range: ByteRange, of text: TextSnapshot) -> ByteRange? {
    let bytes = text.bytes
    let begin = "\\begin{document}".utf8
    var position = range.lowerBound
    while position < range.upperBound {
      switch bytes[position] {
      case UInt8(ascii: "%"):
        while position < range.upperBound, bytes[position] != 0x0A, bytes[position] != 0x0D {
          position += 1
        }
      case UInt8(ascii: "\\"):
        if bytes[position...].starts(with: begin) { return position..<position + begin.count }
        position += 2
      default:
        position += 1
      }
    }
    return nil
  }
}
