import EssayRules
import EssaySyntax
import EssayText

/// An essay as a tree: its headings by their levels, the quotations beneath them.
struct EssayOutline {
  private let view: EssayView
  private let places: BlockPlaces

  init(_ view: EssayView) {
    self.view = view
    places = BlockPlaces(view.essay)
  }

  /// The outermost symbols, in order.
  var symbols: [DocumentSymbol] {
    var tree = OutlineTree()
    for entry in entries { tree.add(entry) }
    return tree.finish().map(symbol)
  }

  private var entries: [OutlineTree.Entry] {
    let sections = EssaySections(view.essay, in: view.text).all.map { section in
      OutlineTree.Entry(range: section.range, content: .section(section))
    }
    let quotations = view.analysis.quotations.indices.compactMap { number in
      let quotation = view.analysis.quotations[number]
      return QuotationCensus.counts(quotation, view.analysis, places)
        ? OutlineTree.Entry(range: quotation.range, content: .quotation(number)) : nil
    }
    // Of what begins together the longer holds the shorter, and a section whatever is in it.
    return (sections + quotations).sorted {
      ($0.range.lowerBound, $0.rank, -$0.range.upperBound)
        < ($1.range.lowerBound, $1.rank, -$1.range.upperBound)
    }
  }

  private func symbol(_ node: OutlineTree.Node) -> DocumentSymbol {
    let children = node.children.map(symbol)
    let range = view.range(node.entry.range)
    switch node.entry.content {
    case .section(let section):
      return DocumentSymbol(
        name: name(of: section), detail: nil,
        kind: section.block == view.essay.title ? .file : .module, range: range,
        selection: view.range(section.heading.clamped(to: node.entry.range)),
        children: children)
    case .quotation(let number):
      let quotation = view.analysis.quotations[number]
      return DocumentSymbol(
        name: QuotationName(quotation, of: view.text, places).text, detail: detail(quotation),
        kind: .string, range: range, selection: range, children: children)
    }
  }

  private func name(of section: EssaySections.Section) -> String {
    let text = view.essay.blocks[section.block].text
    let words = text[0..<text.bytes.count].onOneLine
    // An entry without a name is one that editors refuse, and with it the whole outline.
    return words.isEmpty ? "(no words)" : words
  }

  /// `Ruth, ch. 14 (misquoted)`
  private func detail(_ quotation: JudgedQuotation) -> String {
    guard let credit = ShortCredit.of(quotation) else { return quotation.verdict.rawValue }
    return "\(credit) (\(quotation.verdict.rawValue))"
  }
}

/// Puts what comes in the order of the document into what holds it.
struct OutlineTree {
  enum Content: Equatable {
    case section(EssaySections.Section)
    /// By its number in ``Analysis/quotations``.
    case quotation(Int)
  }

  struct Entry: Equatable {
    var range: ByteRange
    let content: Content

    /// Of entries that begin together the lower comes first.
    var rank: Int {
      if case .section = content { 0 } else { 1 }
    }
  }

  struct Node {
    var entry: Entry
    var children: [Node] = []
  }

  /// The nodes that the next entry may lie in, each inside the one before.
  private var open: [Node] = []
  private var roots: [Node] = []

  /// - Parameter entry: begins nowhere before the last one. What reaches beyond that which it
  ///   begins in is cut off.
  mutating func add(_ entry: Entry) {
    while let last = open.last, last.entry.range.upperBound <= entry.range.lowerBound {
      closeLast()
    }
    var entry = entry
    if let last = open.last {
      entry.range = entry.range.clamped(to: last.entry.range)
      if entry.range.isEmpty { return }
    }
    open.append(Node(entry: entry))
  }

  mutating func finish() -> [Node] {
    while !open.isEmpty { closeLast() }
    return roots
  }

  private mutating func closeLast() {
    let node = open.removeLast()
    if open.isEmpty {
      roots.append(node)
    } else {
      open[open.count - 1].children.append(node)
    }
  }
}
