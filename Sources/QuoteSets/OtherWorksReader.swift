import PositionedJSON

/// Reads and validates the list of authors and works that no quote set is about.
public enum OtherWorksReader {
  /// Reads the list.
  /// - Parameter bytes: the file's, JSON with comments and trailing commas allowed.
  /// - Throws: ``QuoteSetErrors`` with everything that is wrong with the file; where its syntax is
  ///   wrong, with only that.
  public static func read(_ bytes: [UInt8]) throws(QuoteSetErrors) -> [OtherAuthor] {
    guard bytes.count <= OtherWorksFormat.maximumByteCount else {
      let message = "a list of other works has at most \(OtherWorksFormat.maximumByteCount) bytes"
      throw QuoteSetErrors([JSONDiagnostic(range: 0..<0, message: message)], in: [])
    }
    let root: JSONNode
    do {
      root = try JSONReader.read(bytes, dialect: .relaxed, maximumDepth: 16)
    } catch {
      throw QuoteSetErrors([JSONDiagnostic(error)], in: bytes)
    }
    let problems =
      root.problems(as: .object(OtherWorksFormat.root), named: "other works") + doubles(in: root)
    guard problems.isEmpty else { throw QuoteSetErrors(problems, in: bytes) }
    return root.elements("authors").map(OtherAuthor.init(checked:))
  }

  /// What the tables of ``OtherWorksFormat`` cannot say: no author and no work of one stands twice.
  private static func doubles(in root: JSONNode) -> [JSONDiagnostic] {
    let authors = root["authors"]?.array ?? []
    return repeated("name", in: authors, noun: "authors")
      + authors.flatMap { repeated("title", in: $0["works"]?.array ?? [], noun: "works") }
  }

  private static func repeated(
    _ key: String, in elements: [JSONNode], noun: String
  ) -> [JSONDiagnostic] {
    var seen: Set<String> = []
    return elements.compactMap { element in
      guard let node = element[key], let text = node.string, !seen.insert(text).inserted else {
        return nil
      }
      return JSONDiagnostic(range: node.range, message: "two \(noun) have the \(key) '\(text)'")
    }
  }
}

extension OtherAuthor {
  fileprivate init(checked node: JSONNode) {
    self.init(
      name: node.text("name"), forms: node.texts("forms"),
      works: node.elements("works").map(OtherWork.init(checked:)))
  }
}

extension OtherWork {
  fileprivate init(checked node: JSONNode) {
    self.init(
      title: node.text("title"), forms: node.texts("forms"),
      markedForms: node.texts("markedForms"))
  }
}
