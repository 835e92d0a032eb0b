/// Text for people, written once and coming out as Markdown or as plain text.
struct MarkedUpText {
  let kind: MarkupKind
  private(set) var text = ""

  init(_ kind: MarkupKind) {
    self.kind = kind
  }

  /// Begins a new paragraph, unless nothing stands before it.
  mutating func paragraph() {
    if !text.isEmpty { text += "\n\n" }
  }

  mutating func plain(_ words: String) {
    text += escaped(words)
  }

  mutating func strong(_ words: String) {
    text += kind == .markdown ? "**\(escaped(words))**" : words
  }

  mutating func emphasised(_ words: String) {
    text += kind == .markdown ? "*\(escaped(words))*" : words
  }

  /// A quotation in a paragraph of its own.
  mutating func quotation(_ words: String) {
    paragraph()
    text += (kind == .markdown ? "> " : "") + escaped("“\(words)”")
  }

  /// Words that should be others; either may be empty, where words are missing or too many.
  mutating func replaced(_ wrong: String, by right: String) {
    switch kind {
    case .markdown:
      // Spaces inside of its signs would keep Markdown from seeing emphasis.
      let struck = wrong.trimmingSpaces
      let strong = right.trimmingSpaces
      let outer = right.isEmpty ? wrong : right
      if outer.first == " " { text += " " }
      let parts = [
        struck.isEmpty ? nil : "~~\(escaped(struck))~~",
        strong.isEmpty ? nil : "**\(escaped(strong))**",
      ]
      text += parts.compactMap(\.self).joined(separator: " ")
      if outer.last == " ", outer.count > 1 { text += " " }
    case .plainText:
      switch (wrong.isEmpty, right.isEmpty) {
      case (false, true): text += "[\(wrong): not in the text]"
      case (true, _): text += "[missing: \(right)]"
      case (false, false): text += "[\(wrong) → \(right)]"
      }
    }
  }

  /// Takes the meaning from whatever Markdown would take for markup within a line, an address that
  /// it would make a link of by itself among it. Nothing that has a meaning only at a line's start
  /// ever stands there: each line begins with words of ours, and words of others have no line ends.
  private func escaped(_ words: String) -> String {
    guard kind == .markdown else { return words }
    let words = Array(words.utf8)
    var bytes: [UInt8] = []
    for (index, byte) in words.enumerated() {
      if byte == 0x0A || byte == 0x0D {
        bytes.append(UInt8(ascii: " "))
        continue
      }
      let isLink =
        byte == UInt8(ascii: ":") && words[(index + 1)...].starts(with: "//".utf8)
        || byte == UInt8(ascii: ".") && words[..<index].suffix(3).elementsEqual("www".utf8)
      if isLink || Self.markup.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let markup = Set(#"\`*_[]<>~&@"#.utf8)
}

extension String {
  fileprivate var trimmingSpaces: String {
    var words = drop { $0 == " " }
    while words.last == " " { words.removeLast() }
    return String(words)
  }
}
