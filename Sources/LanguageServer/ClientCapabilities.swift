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
  /// Whether a code action may carry its edit, rather than name a command.
  var takesCodeActionLiterals = false
  /// Whether an edit may name the version of the document that it is meant for.
  var takesDocumentChanges = false
  var diagnostics = DiagnosticCapabilities()
}

/// What the client makes of a published diagnostic beyond its words.
struct DiagnosticCapabilities: Equatable {
  var showsRelatedInformation = false
  var readsVersion = false
  var readsCodeDescription = false
  var keepsData = false
}

extension ClientCapabilities {
  /// - Parameter capabilities: the member `capabilities` of the parameters of `initialize`.
  init(_ capabilities: Parameters) {
    let textDocument = capabilities["textDocument"]
    // The client lists what it takes with the dearest first.
    positionEncoding =
      capabilities["general"]["positionEncodings"].listedStrings
      .lazy.compactMap(PositionEncoding.init(rawValue:)).first ?? .utf16
    hoverKind =
      textDocument["hover"]["contentFormat"].listedStrings
      .lazy.compactMap(MarkupKind.init(rawValue:)).first ?? .plainText
    takesCodeActionLiterals =
      textDocument["codeAction"]["codeActionLiteralSupport"].ifPresent != nil
    takesDocumentChanges = capabilities["workspace"]["workspaceEdit"]["documentChanges"].isTrue
    let published = textDocument["publishDiagnostics"]
    diagnostics = DiagnosticCapabilities(
      showsRelatedInformation: published["relatedInformation"].isTrue,
      readsVersion: published["versionSupport"].isTrue,
      readsCodeDescription: published["codeDescriptionSupport"].isTrue,
      keepsData: published["dataSupport"].isTrue)
  }
}
