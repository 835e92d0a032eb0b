import PositionedJSON

/// An entry of an essay's outline.
struct DocumentSymbol: Equatable, JSONWritable {
  let name: String
  /// What stands beside the name, smaller; nil for nothing.
  let detail: String?
  let kind: SymbolKind
  /// All that belongs to it; holds the range of every child.
  let range: PositionRange
  /// Its name's or its own words, inside `range`.
  let selection: PositionRange
  let children: [DocumentSymbol]

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", name)
      if let detail { writer.member("detail", detail) }
      writer.member("kind", kind.rawValue)
      writer.member("range", range.write)
      writer.member("selectionRange", selection.write)
      if !children.isEmpty { writer.member("children", children.write) }
    }
  }
}

/// A symbol for a client that takes no tree, and of a whole workspace.
struct SymbolInformation: Equatable, JSONWritable {
  let name: String
  let kind: SymbolKind
  let location: Location
  /// The name of what it stands in.
  let container: String?

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", name)
      writer.member("kind", kind.rawValue)
      writer.member("location", location.write)
      if let container { writer.member("containerName", container) }
    }
  }
}

extension [DocumentSymbol] {
  /// The same symbols without the tree, each before its children.
  func flattened(in uri: DocumentURI, container: String? = nil) -> [SymbolInformation] {
    flatMap { symbol in
      [
        SymbolInformation(
          name: symbol.name, kind: symbol.kind,
          location: Location(uri: uri, range: symbol.range), container: container)
      ] + symbol.children.flattened(in: uri, container: symbol.name)
    }
  }
}
