/// What a symbol is; the numbers are the protocol's, and all of them such as every client knows.
enum SymbolKind: Int {
  /// An essay, by its title.
  case file = 1
  /// A part of an essay, by its heading.
  case module = 2
  /// A quotation.
  case string = 15
}
