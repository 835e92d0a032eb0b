import EssayText

/// Something open in a LaTeX document that a brace, a bracket or `\end` closes.
struct LaTeXScope: Sendable {
  enum Kind: Sendable, Equatable {
    case group
    case emphasis
    /// The argument of `\enquote`, with the mark that closes it.
    case quotation(closing: String)
    case heading(isTitle: Bool)
    case footnote
    /// The argument of `\blockquote`, with the number of the block quotation around it.
    case blockQuotation(outer: Int?)
    /// The optional argument of `\cite`.
    case citation
    /// The optional argument of `\item`.
    case label
    case environment(String, outerQuotation: Int?)
  }

  let kind: Kind
  /// Where emphasis began that ends with the scope.
  var emphasis: LaTeXFlow.Place?

  /// Whether it cannot go on in another paragraph: there, a brace was forgotten.
  var endsWithParagraph: Bool {
    switch kind {
    case .emphasis, .quotation, .heading, .citation, .label: true
    case .group, .footnote, .blockQuotation, .environment: false
    }
  }

  /// Whether paragraphs inside it are none of what stands around it.
  var holdsParagraphs: Bool {
    switch kind {
    case .footnote, .blockQuotation, .environment: true
    case .group, .emphasis, .quotation, .heading, .citation, .label: false
    }
  }
}

extension LaTeXReader {
  /// Scopes inside one another are read to this depth; braces beyond it are only counted.
  private static let deepest = 64

  var isFull: Bool { scopes.count >= Self.deepest }

  /// Opens a scope that begins before `next`, where reading goes on.
  mutating func open(_ kind: LaTeXScope.Kind, to next: Int) {
    index = next
    if isFull {
      uncountedBraces += 1
    } else {
      var scope = LaTeXScope(kind: kind)
      if case .emphasis = kind { scope.emphasis = flow.place }
      scopes.append(scope)
    }
  }

  // MARK: Closing

  /// The brace at the position closes the last brace that is open; without one it means nothing.
  mutating func closeBrace() {
    let brace = index..<index + 1
    index += 1
    if uncountedBraces > 0 {
      uncountedBraces -= 1
      return
    }
    while let scope = scopes.last {
      switch scope.kind {
      case .environment:
        return
      case .citation, .label:
        closeScope()
      case .quotation(let closing):
        flow.write(closing, for: brace)
        return closeScope()
      default:
        return closeScope()
      }
    }
  }

  /// The bracket at the position closes a citation or an item's label, or is a bracket.
  mutating func closeBracket() {
    let bracket = index
    index += 1
    guard uncountedBraces == 0, let scope = scopes.last else {
      return flow.copy(bracket..<index, of: bytes)
    }
    switch scope.kind {
    case .citation:
      if index < end, bytes[index] == UInt8(ascii: "[") {
        index += 1
        return flow.write(" ", for: bracket..<index)
      }
      skipGroups()
      flow.write(")", for: bracket..<index)
      closeScope()
    case .label:
      flow.write(" ", for: bracket..<index)
      closeScope()
    default:
      flow.copy(bracket..<index, of: bytes)
    }
  }

  /// Closes the last scope, whether or not the document does.
  private mutating func closeScope() {
    guard let scope = scopes.popLast() else { return }
    if let start = scope.emphasis { flow.emphasise(from: start) }
    switch scope.kind {
    case .group, .emphasis, .citation, .label: break
    case .quotation: flow.quotationDepth -= 1
    case .heading(let isTitle): endHeading(isTitle: isTitle)
    case .footnote:
      emitParagraph()
      flows.removeLast()
    case .blockQuotation(let outer):
      emitParagraph()
      flow.blockQuotation = outer
    case .environment(_, let outer):
      emitParagraph()
      flow.blockQuotation = outer
      if flow.kind == .listItem { flow.kind = .paragraph }
    }
  }

  mutating func closeScopes(downTo count: Int) {
    if scopes.count > count { uncountedBraces = 0 }
    while scopes.count > count { closeScope() }
  }

  /// Closes the arguments that the paragraph's end leaves open.
  mutating func closeArguments() {
    let container = scopes.lastIndex { $0.holdsParagraphs }
    let first = scopes[(container.map { $0 + 1 } ?? 0)...].firstIndex { $0.endsWithParagraph }
    if let first { closeScopes(downTo: first) }
  }

  private mutating func endHeading(isTitle: Bool) {
    let number = result.blocks.count
    let title = counts.blocks
    emitParagraph()
    let kind = flow.kind
    flow.kind = .paragraph
    guard number < result.blocks.count, case .heading(let level) = kind else { return }
    if isTitle {
      if !hasTitle { result.title = title }
      hasTitle = true
    } else if Bibliography.isHeading(result.blocks[number].text) {
      bibliography = level
    }
  }
}
