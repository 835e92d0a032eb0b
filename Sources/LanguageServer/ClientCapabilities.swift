import EssayText

/// How a text for people is marked up; the protocol's names.
enum MarkupKind: String {
  case plainText = "plaintext"
  case markdown
}

/// What the client can take, as far as the server's answers depend on it. Of a client that says
/// nothing the least is assumed.
struct ClientCapabilities: Equatable {
  var positionEncoding = PositionEncoding.utf16
  var hoverKind = MarkupKind.plainText
  /// Whether an edit may name the version of the document that it is meant for.
  var takesDocumentChanges = false
  /// Whether the client makes edits that the server asks for.
  var appliesEdits = false
  var codeActions = CodeActionCapabilities()
  var diagnostics = DiagnosticCapabilities()
  var configuration = ConfigurationCapabilities()
  var refreshing = RefreshCapabilities()
  var completion = CompletionCapabilities()
  var views = ViewCapabilities()
}

/// What the client makes of the entries of its menu.
struct CodeActionCapabilities: Equatable {
  /// Whether an entry may carry its edit, rather than name a command.
  var carryEdits = false
  /// Whether the client asks for an entry's edit once the user has chosen.
  var areResolved = false
  var arePreferred = false
  /// Whether there is a way at all to carry one out.
  var areOfUse = false
}

/// What the client makes of a diagnostic beyond its words.
struct DiagnosticCapabilities: Equatable {
  var showsRelatedInformation = false
  var readsCodeDescription = false
  var keepsData = false
  var fadesUnnecessary = false
  /// Whether the client asks for diagnostics by itself.
  var arePulled = false
}

/// How the client's settings reach the server.
struct ConfigurationCapabilities: Equatable {
  /// Whether it can be asked for them.
  var canBeAsked = false
  /// Whether it can be asked to tell when they change.
  var registersChanges = false
  /// Whether it can be asked to watch files.
  var watchesFiles = false
  var hasFolders = false
}

/// What the client asks for anew when it is told that it has changed.
struct RefreshCapabilities: Equatable {
  /// The requests by which it is told.
  var methods: [String] = []
}

extension ClientCapabilities {
  /// - Parameter capabilities: the member `capabilities` of the parameters of `initialize`.
  init(_ capabilities: Parameters) {
    let textDocument = capabilities["textDocument"]
    let workspace = capabilities["workspace"]
    // The client lists what it takes with the dearest first.
    positionEncoding =
      capabilities["general"]["positionEncodings"].listedStrings
      .lazy.compactMap(PositionEncoding.init(rawValue:)).first ?? .utf16
    hoverKind =
      textDocument["hover"]["contentFormat"].listedStrings
      .lazy.compactMap(MarkupKind.init(rawValue:)).first ?? .plainText
    takesDocumentChanges = workspace["workspaceEdit"]["documentChanges"].isTrue
    appliesEdits = workspace["applyEdit"].isTrue
    codeActions = CodeActionCapabilities(
      textDocument["codeAction"], appliesEdits: appliesEdits)
    diagnostics = DiagnosticCapabilities(textDocument)
    configuration = ConfigurationCapabilities(workspace)
    refreshing = RefreshCapabilities(workspace)
    completion = CompletionCapabilities(textDocument)
    views = ViewCapabilities(capabilities)
  }
}

extension CodeActionCapabilities {
  fileprivate init(_ codeAction: Parameters, appliesEdits: Bool) {
    carryEdits = codeAction["codeActionLiteralSupport"].ifPresent != nil
    areResolved =
      carryEdits && codeAction["dataSupport"].isTrue
      && codeAction["resolveSupport"]["properties"].listedStrings.contains("edit")
    arePreferred = codeAction["isPreferredSupport"].isTrue
    areOfUse = carryEdits || appliesEdits
  }
}

extension DiagnosticCapabilities {
  fileprivate init(_ textDocument: Parameters) {
    let published = textDocument["publishDiagnostics"]
    let pulled = textDocument["diagnostic"]
    func either(_ name: String) -> Bool { published[name].isTrue || pulled[name].isTrue }
    showsRelatedInformation = either("relatedInformation")
    readsCodeDescription = either("codeDescriptionSupport")
    keepsData = either("dataSupport")
    fadesUnnecessary =
      [published, pulled].contains { $0["tagSupport"]["valueSet"].listedInts.contains(1) }
    arePulled = pulled.ifPresent != nil
  }
}

extension ConfigurationCapabilities {
  fileprivate init(_ workspace: Parameters) {
    canBeAsked = workspace["configuration"].isTrue
    registersChanges = workspace["didChangeConfiguration"]["dynamicRegistration"].isTrue
    watchesFiles = workspace["didChangeWatchedFiles"]["dynamicRegistration"].isTrue
    hasFolders = workspace["workspaceFolders"].isTrue
  }
}

extension RefreshCapabilities {
  /// The client's name for each feature that it can ask for anew.
  private static let features = ["semanticTokens", "codeLens", "inlayHint", "diagnostics"]

  fileprivate init(_ workspace: Parameters) {
    methods = Self.features.filter { workspace[$0]["refreshSupport"].isTrue }.map { feature in
      "workspace/\(feature == "diagnostics" ? "diagnostic" : feature)/refresh"
    }
  }
}
