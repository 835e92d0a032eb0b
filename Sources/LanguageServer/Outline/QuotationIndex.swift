import EssayRules
import QuoteSets

/// The canonical quotations of the sets by which the open essays are judged; where none is open, of
/// all that are known.
struct QuotationIndex {
  private struct Key: Hashable {
    let quoteSet: String
    /// Two sets of one id in two places are two sets.
    let path: String
  }

  /// The symbols of the quotations that a search finds, in the order of the essays, sets and works.
  static func symbols(_ search: SymbolSearch, _ state: inout ServerState) -> [WorkspaceSymbol] {
    let isLazy = state.client.views.workspaceSymbols?.resolvesRanges == true
    var seen: Set<Key> = []
    var symbols: [WorkspaceSymbol] = []
    for (uri, quoteSets) in quoteSets(&state) {
      for quoteSet in quoteSets {
        guard let path = path(of: quoteSet, for: uri, state),
          seen.insert(Key(quoteSet: quoteSet.id, path: path)).inserted
        else { continue }
        symbols += quoteSet.quotations.map {
          CanonicalReference(quoteSet: quoteSet, quotation: $0)
        }
        .filter(search.finds)
        .compactMap { symbol($0, for: uri, isLazy: isLazy, path: path, state) }
      }
    }
    return symbols
  }

  /// The sets of each open essay.
  private static func quoteSets(
    _ state: inout ServerState
  ) -> [(essay: DocumentURI, quoteSets: [QuoteSet])] {
    let essays = state.documents.uris.filter { state.documents[$0]?.judge != nil }
    guard essays.isEmpty else {
      return essays.map { essay in
        let judging = state.documents.analysis(of: essay)?.quoteSets ?? []
        // One that shows nothing yet may be about any.
        return (essay, judging.isEmpty ? state.documents[essay]?.judge?.knownSets ?? [] : judging)
      }
    }
    return [(DocumentURI(""), state.surroundings.outlook(nil).judge.knownSets)]
  }

  private static func path(
    of quoteSet: QuoteSet, for essay: DocumentURI, _ state: ServerState
  ) -> String? {
    quoteSet.quotations.first.flatMap {
      state.place(of: $0.id, in: quoteSet.id, for: essay)?.path
    }
  }

  private static func symbol(
    _ reference: CanonicalReference, for essay: DocumentURI, isLazy: Bool, path: String,
    _ state: ServerState
  ) -> WorkspaceSymbol? {
    let id = reference.quotation.id
    let quoteSet = reference.quoteSet
    let place = isLazy ? nil : state.place(of: id, in: quoteSet.id, for: essay)
    if place == nil, !isLazy { return nil }
    return WorkspaceSymbol(
      name: reference.quotation.text.onOneLine,
      container: "\(reference.credit), \(quoteSet.title)",
      uri: DocumentURI(path: place?.path ?? path),
      range: place.map { PositionRange($0.words, in: $0.text, state.client.positionEncoding) },
      reference: WorkspaceSymbol.Reference(
        quotation: id, quoteSet: quoteSet.id, essay: essay))
  }
}

extension ServerState {
  /// A canonical quotation's place in its set's file; nil where there is none. What goes wrong is
  /// logged: the user asked to go somewhere, and stays where they are.
  func place(
    of quotation: CanonicalQuotation.ID, in setID: String, for essay: DocumentURI
  ) -> QuoteSetLibrary.Place? {
    do {
      return try library.place(quotation, setID, essay.path)
    } catch {
      log(.warning, "\(error)")
      return nil
    }
  }
}
