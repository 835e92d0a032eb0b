/// What the client makes of a completion beyond its label and its edit.
struct CompletionCapabilities: Equatable {
  var documentationKind = MarkupKind.plainText
  /// Whether the client asks for the documentation of an item once it is looked at.
  var resolvesDocumentation = false
  var showsLabelDetails = false
  /// The numbers of the kinds of item that the client names; nil where it names none.
  private var kinds: [Int]?

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
    kinds = textDocument["completion"]["completionItemKind"]["valueSet"].ifPresent?.listedInts
  }

  /// Whether the client has an icon for a kind. One that names none has those of the protocol's
  /// first version.
  func knows(_ kind: CompletionItem.Kind) -> Bool {
    kinds?.contains(kind.rawValue) ?? (kind.rawValue <= 18)
  }
}
