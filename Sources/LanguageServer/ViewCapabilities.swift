/// What the client can take of all that shows an essay's quotations beside its text. A member is
/// nil, or false, where the client does not name the feature: it is then not offered.
struct ViewCapabilities: Equatable {
  var hints: HintCapabilities?
  var takesLenses = false
  /// Whether the client runs commands of the server's.
  var runsCommands = false
  var outline: OutlineCapabilities?
  var workspaceSymbols: WorkspaceSymbolCapabilities?
  var definition: DefinitionCapabilities?
  var takesReferences = false
  var takesHighlights = false
  var links: LinkCapabilities?
  var folding: FoldingCapabilities?
  var takesSelectionRanges = false
  var tokens: TokenCapabilities?

  /// A client that names nothing.
  init() {}

  /// - Parameter capabilities: the member `capabilities` of the parameters of `initialize`.
  init(_ capabilities: Parameters) {
    let textDocument = capabilities["textDocument"]
    let workspace = capabilities["workspace"]
    hints = textDocument["inlayHint"].ifPresent.map(HintCapabilities.init)
    takesLenses = textDocument["codeLens"].ifPresent != nil
    runsCommands = workspace["executeCommand"].ifPresent != nil
    outline = textDocument["documentSymbol"].ifPresent.map(OutlineCapabilities.init)
    workspaceSymbols = workspace["symbol"].ifPresent.map(WorkspaceSymbolCapabilities.init)
    definition = textDocument["definition"].ifPresent.map(DefinitionCapabilities.init)
    takesReferences = textDocument["references"].ifPresent != nil
    takesHighlights = textDocument["documentHighlight"].ifPresent != nil
    links = textDocument["documentLink"].ifPresent.map(LinkCapabilities.init)
    folding = textDocument["foldingRange"].ifPresent.map(FoldingCapabilities.init)
    takesSelectionRanges = textDocument["selectionRange"].ifPresent != nil
    tokens = textDocument["semanticTokens"].ifPresent.flatMap(TokenCapabilities.init)
  }
}

/// `textDocument.inlayHint`
struct HintCapabilities: Equatable {
  /// Whether the client asks for a hint's tooltip when it shows it.
  let resolvesTooltips: Bool

  init(_ hint: Parameters) {
    resolvesTooltips = hint["resolveSupport"]["properties"].listedStrings.contains("tooltip")
  }
}

/// `textDocument.documentSymbol`
struct OutlineCapabilities: Equatable {
  /// Whether symbols may hold others.
  let isHierarchical: Bool

  init(_ symbol: Parameters) {
    isHierarchical = symbol["hierarchicalDocumentSymbolSupport"].isTrue
  }
}

/// `workspace.symbol`
struct WorkspaceSymbolCapabilities: Equatable {
  /// Whether the client asks for a symbol's range when it goes there.
  let resolvesRanges: Bool

  init(_ symbol: Parameters) {
    resolvesRanges =
      symbol["resolveSupport"]["properties"].listedStrings.contains("location.range")
  }
}

/// `textDocument.definition`
struct DefinitionCapabilities: Equatable {
  /// Whether a location may say from which words it leads.
  let takesLinks: Bool

  init(_ definition: Parameters) {
    takesLinks = definition["linkSupport"].isTrue
  }
}

/// `textDocument.documentLink`
struct LinkCapabilities: Equatable {
  let showsTooltips: Bool

  init(_ link: Parameters) {
    showsTooltips = link["tooltipSupport"].isTrue
  }
}

/// `textDocument.foldingRange`
struct FoldingCapabilities: Equatable {
  /// Whether only whole lines fold.
  let foldsLinesOnly: Bool
  /// How many ranges the client wants at most; nil where it does not say.
  let limit: Int?
  /// The kinds that the client names; nil where it does not say.
  let kinds: [String]?

  init(_ folding: Parameters) {
    foldsLinesOnly = folding["lineFoldingOnly"].isTrue
    limit = folding["rangeLimit"].intIfAny.map { max($0, 0) }
    kinds = folding["foldingRangeKind"]["valueSet"].ifPresent?.listedStrings
  }
}

/// `textDocument.semanticTokens`
struct TokenCapabilities: Equatable {
  let takesFull: Bool
  let takesDelta: Bool
  let takesRange: Bool
  /// The types of token that the client names.
  let types: [String]
  /// Whether a token may go over a line's end.
  let takesMultiline: Bool
  /// Whether tokens may overlap.
  let takesOverlapping: Bool

  /// - Returns: nil where the client reads none of the protocol's forms of tokens.
  init?(_ tokens: Parameters) {
    // The one form that there is may be left unsaid.
    if let formats = tokens["formats"].ifPresent, !formats.listedStrings.contains("relative") {
      return nil
    }
    let requests = tokens["requests"]
    let full = requests["full"]
    takesDelta = full["delta"].isTrue
    takesFull = full.isTrue || full.isObject
    takesRange = requests["range"].isTrue || requests["range"].isObject
    types = tokens["tokenTypes"].listedStrings
    takesMultiline = tokens["multilineTokenSupport"].isTrue
    takesOverlapping = tokens["overlappingTokenSupport"].isTrue
  }
}
