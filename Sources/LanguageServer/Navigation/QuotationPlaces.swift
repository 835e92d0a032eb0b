import EssayRules
import EssayText
import QuoteSets

/// Where the words of a quotation come from, as places that an editor can open.
struct QuotationPlaces {
  private let view: EssayView
  private let state: ServerState

  init(_ view: EssayView, _ state: ServerState) {
    self.view = view
    self.state = state
  }

  /// The line of the user's own book, where there is one that has the words; else the entries of
  /// what the quotation means, all of a splice.
  func places(of quotation: JudgedQuotation) -> [LocationLink] {
    let origin = view.range(quotation.range)
    if quotation.meant.count < 2, let source = quotation.source,
      let place = inBook(source, origin)
    {
      return [place]
    }
    let entries = quotation.meant.compactMap { reference in
      state.place(of: reference.quotation.id, in: reference.quoteSet.id, for: view.uri)
    }
    return entries.map { place in
      LocationLink(
        origin: origin, targetURI: DocumentURI(path: place.path),
        target: range(place.entry, place.text), targetSelection: range(place.words, place.text))
    }
  }

  private func inBook(_ source: SourcePlace, _ origin: PositionRange) -> LocationLink? {
    if let book = book(source) {
      let words = range(source.range, book.text)
      return LocationLink(
        origin: origin, targetURI: DocumentURI(path: book.path), target: words,
        targetSelection: words)
    }
    guard source.path.first == "/" else { return nil }
    // The line is known, its columns are not.
    let start = TextPosition(line: max(source.line - 1, 0), column: 0)
    let line = PositionRange(start: start, end: start)
    return LocationLink(
      origin: origin, targetURI: DocumentURI(path: source.path), target: line,
      targetSelection: line)
  }

  private func book(_ source: SourcePlace) -> QuoteSetLibrary.Book? {
    do {
      return try state.library.book(source.path, view.uri.path)
    } catch {
      state.log(.warning, "\(error)")
      return nil
    }
  }

  private func range(_ bytes: ByteRange, _ text: TextSnapshot) -> PositionRange {
    PositionRange(bytes, in: text, view.client.positionEncoding)
  }
}
