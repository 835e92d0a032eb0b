/// What the client makes of a completion beyond its label and its edit.
struct CompletionCapabilities: Equatable {
  var documentationKind = MarkupKind.plainText
  /// Whether the client asks for the documentation of an item once it is looked at.
  var resolvesDocumentation = false
  var showsLabelDetails = false

  init() {}

  /// - Parameter textDocument: the client's capabilities of that name.
  init(_ textDocument: Parameters) {
    let item = textDocument["completion"]["completionItem"]
    documentationKind =
      item["documentationFormat"].listedStrings
      .lazy.compactMap(MarkupKind.init(rawValue:)).first ?? .plainText
    resolvesDocumentation =
      item["resolveSupport"]["properties"].listedStrings.contains("documentation")
    showsLabelDetails = item["labelDetailsSupport"].isTrue
  }
}
