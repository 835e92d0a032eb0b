/// A form of text that is read through pandoc.
struct ConvertibleFormat: Sendable, Equatable {
  /// What pandoc calls it.
  let pandoc: String
  /// For people: `a Word document`.
  let name: String
  /// How such a file begins.
  let signature: FileSignature

  /// What essays and books are handed in as.
  private static let documents = [
    "docx": word, "docm": word,
    "odt": ConvertibleFormat(
      pandoc: "odt", name: "an OpenDocument text",
      signature: .zip(holding: "application/vnd.oasis.opendocument.text")),
    "rtf": ConvertibleFormat(pandoc: "rtf", name: "rich text", signature: .start("{\\rtf")),
  ]

  /// What may be an essay where somebody says so, and mostly is none.
  private static let publications = [
    "html": html, "htm": html, "xhtml": html,
    "epub": ConvertibleFormat(
      pandoc: "epub", name: "an EPUB", signature: .zip(holding: "application/epub+zip")),
  ]

  private static let books = [
    "fb2": ConvertibleFormat(pandoc: "fb2", name: "a FictionBook", signature: .words)
  ]

  private static let word = ConvertibleFormat(
    pandoc: "docx", name: "a Word document", signature: .zip(holding: "word/"))
  private static let html = ConvertibleFormat(pandoc: "html", name: "HTML", signature: .words)

  /// The format of a book, by its file's name; nil where that is text as it is.
  static func ofBook(_ path: String) -> ConvertibleFormat? {
    let ending = PathNames.ending(of: path).lowercased()
    return books[ending] ?? publications[ending] ?? documents[ending]
  }

  /// The format of an essay likewise.
  static func ofEssay(_ path: String) -> ConvertibleFormat? {
    let ending = PathNames.ending(of: path).lowercased()
    return publications[ending] ?? documents[ending]
  }

  /// Whether a file of that name in a folder of essays is one of them. A web page or an electronic
  /// book mostly is none; nor is what a word processor notes beside a document that is open.
  static func isEssayInFolder(_ name: String) -> Bool {
    !name.hasPrefix("~$") && documents[PathNames.ending(of: name).lowercased()] != nil
  }

  /// Forms of text that are not read, by their files' endings.
  static let unreadable = ["doc", "pdf", "pages", "wpd", "wps", "gdoc", "ppt", "pptx"]
}

/// How a kind of file begins, which its name alone does not tell.
enum FileSignature: Sendable, Equatable {
  case start(String)
  /// A ZIP archive that has these letters somewhere: its members' names stand there as they are.
  case zip(holding: String)
  /// Text in UTF-8.
  case words

  /// Whether a file is what its name says.
  func fits(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .start(let words): bytes.starts(with: words.utf8)
    case .zip(let words): bytes.starts(with: Self.zipStart) && bytes.contains(words: words)
    case .words: String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
    }
  }

  private static let zipStart = Array("PK\u{3}\u{4}".utf8)
  /// The container of old Office documents, and of new ones that need a password.
  private static let compoundStart: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// What a file is rather than what its name says, for people.
  static func guess(_ bytes: [UInt8]) -> String {
    if bytes.isEmpty { return "it is empty" }
    if bytes.starts(with: compoundStart) {
      return "it needs a password, or is in the old format of Word (.doc)"
    }
    if bytes.starts(with: zipStart) { return "it is an archive of another kind, or broken" }
    if bytes.starts(with: "%PDF".utf8) { return "it is a PDF" }
    if bytes.starts(with: "{\\rtf".utf8) { return "it is rich text (.rtf)" }
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      return "it is something else, or broken"
    }
    let start = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    return start.contains("<html") || start.contains("<!doctype html")
      ? "it is a web page (.html)" : "it is plain text (.txt)"
  }
}

extension [UInt8] {
  /// Whether the letters of `words` stand anywhere in it.
  fileprivate func contains(words: String) -> Bool {
    let words = Array(words.utf8)
    guard let first = words.first else { return true }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: words) { return true }
      start = found + 1
    }
    return false
  }
}
