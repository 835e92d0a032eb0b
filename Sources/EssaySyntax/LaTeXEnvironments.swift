import EssayText

/// What stands between `\begin` and `\end`.
enum LaTeXEnvironment {
  /// A block quotation.
  case quotation
  /// Left out to the letter: nothing inside it is LaTeX.
  case verbatim
  /// Left out; comments in it count.
  case skipped
  /// Left out, and the paragraph goes on after it.
  case mathematics
  /// Read like what stands around it.
  case text

  /// - Parameter name: without the star at its end.
  static func named(_ name: String) -> LaTeXEnvironment { table[name] ?? .text }

  private static let table: [String: LaTeXEnvironment] = {
    var table: [String: LaTeXEnvironment] = [:]
    func add(_ names: String, _ environment: LaTeXEnvironment) {
      for name in names.split(separator: " ") { table[String(name)] = environment }
    }
    add("quote quotation displayquote displaycquote verse quoting foreigndisplayquote", .quotation)
    add("verbatim Verbatim lstlisting minted comment filecontents alltt", .verbatim)
    add("figure table tabular tabularx longtable tikzpicture picture wrapfigure", .skipped)
    add("thebibliography tabbing sidewaysfigure sidewaystable subfigure", .skipped)
    add("equation align gather multline eqnarray math displaymath flalign", .mathematics)
    return table
  }()
}

extension LaTeXReader {
  mutating func readBegin(from start: Int) {
    guard let name = readEnvironmentName() else { return }
    let kind = LaTeXEnvironment.named(name.last == "*" ? String(name.dropLast()) : name)
    switch kind {
    case .quotation, .text:
      openEnvironment(name, kind)
    case .verbatim:
      guard let close = find("\\end{\(name)}", from: index, inParagraph: false) else { return }
      index = close + name.utf8.count + 6
      endParagraph()
    case .skipped:
      if skipEnvironment(name) { endParagraph() }
    case .mathematics:
      if skipEnvironment(name) { writePlaceholder(from: start) }
    }
  }

  /// Reads `{name}`.
  private mutating func readEnvironmentName() -> String? {
    skipBlanks()
    guard isAt(UInt8(ascii: "{")) else { return nil }
    let limit = min(end, index + 60)
    guard let close = bytes[index..<limit].firstIndex(of: UInt8(ascii: "}")) else {
      searched = max(searched, limit)
      return nil
    }
    defer { index = close + 1 }
    return String(decoding: bytes[index + 1..<close], as: UTF8.self)
  }

  private mutating func openEnvironment(_ name: String, _ kind: LaTeXEnvironment) {
    endParagraph()
    skipOptions()
    skipGroups()
    skipOptions()
    guard !isFull else { return }
    scopes.append(LaTeXScope(kind: .environment(name, outerQuotation: flow.blockQuotation)))
    if case .quotation = kind { beginBlockQuotation() }
  }

  mutating func readEnd(from start: Int) {
    guard let name = readEnvironmentName() else { return }
    if name == "document" {
      end = start
      index = start
      return
    }
    let open = scopes.lastIndex {
      if case .environment(name, _) = $0.kind { true } else { false }
    }
    guard let open else { return }
    closeScopes(downTo: open)
  }

  /// Passes over an environment, those of its name inside it too.
  /// - Returns: whether it ends; if not, only its beginning is passed over.
  private mutating func skipEnvironment(_ name: String) -> Bool {
    let begin = "\\begin{\(name)}"
    let close = "\\end{\(name)}"
    guard index >= absentBefore[close] ?? 0 else { return false }
    var comments: [ByteRange] = []
    var depth = 1
    var lastClose: Int?
    var position = index
    while position < end, depth > 0 {
      switch bytes[position] {
      case UInt8(ascii: "%"):
        let lineEnd = min(end, lineEnd(from: position))
        comments.append(position..<lineEnd)
        position = lineEnd
      case UInt8(ascii: "\\"):
        if starts(with: close, at: position) {
          depth -= 1
          position += close.utf8.count
          lastClose = position
        } else {
          if starts(with: begin, at: position) { depth += 1 }
          position += 2
        }
      default:
        position += 1
      }
    }
    guard let lastClose else {
      absentBefore[close] = end
      searched = end
      return false
    }
    result.comments += comments.filter { $0.upperBound <= lastClose }
    index = lastClose
    return true
  }
}
