public import EssayText
import PositionedJSON
import QuoteSets

/// What a file that is no essay means to essaylint.
public enum WorkspaceFileKind: Sendable, Equatable {
  /// `.essaylint.json`.
  case configuration
  /// One literary text.
  case quoteSet
  /// Authors and works that no quote set is about.
  case otherWorks
  /// What a teacher asks of essays.
  case assignment

  /// - Parameters:
  ///   - path: the file, absolute or as seen from the working folder.
  ///   - text: its words, saved or not; nil where they are not known.
  /// - Returns: nil for a file that is none of ours, as most JSON is.
  public init?(path: String, text: TextSnapshot?) {
    let path = PathNames.absolute(path)
    if PathNames.name(of: path) == ConfigurationFile.name {
      self = .configuration
      return
    }
    guard ["json", "jsonc"].contains(PathNames.ending(of: path).lowercased()) else { return nil }
    let root = text.flatMap(Self.root)
    if let kind = Self(
      schema: root?["$schema"]?.string ?? text.flatMap { Self.schema(in: $0, root) })
    {
      self = kind
    } else if Self.isNamedAsAssignment(path) {
      self = .assignment
    } else if Self.isNamedAsSet(path) || root.map(Self.looksLikeSet) == true {
      self = .quoteSet
    } else {
      return nil
    }
  }

  /// Everything that is wrong with such a file's words, in their order.
  /// - Parameter path: as for ``init(path:text:)``.
  public func problems(in text: TextSnapshot, path: String) -> [WorkspaceError.Problem] {
    switch self {
    case .configuration: ConfigurationReader.problems(in: text, path: path)
    case .quoteSet: QuoteSetFiles.problems(in: text, path: path)
    case .otherWorks: QuoteSetFiles.problems(inOtherWorks: text, path: path)
    case .assignment: SetupLoader.problems(inAssignment: text, path: PathNames.absolute(path))
    }
  }

  /// The kind that a text says of itself.
  private init?(schema: String?) {
    switch schema?.split(separator: "/").last {
    case "quote-set.schema.json": self = .quoteSet
    case "other-works.schema.json": self = .otherWorks
    case "assignment.schema.json": self = .assignment
    default: return nil
    }
  }

  private static func root(of text: TextSnapshot) -> JSONNode? {
    guard text.count <= QuoteSetFormat.maximumByteCount else { return nil }
    return try? JSONReader.read(text.bytes, dialect: .relaxed, maximumDepth: 32)
  }

  /// What a text that is no JSON at the moment, since somebody is typing, says with the first
  /// string after its first `"$schema":`.
  private static func schema(in text: TextSnapshot, _ root: JSONNode?) -> String? {
    guard root == nil else { return nil }
    let bytes = text.bytes
    let key = Array(#""$schema""#.utf8)
    let quote = UInt8(ascii: "\"")
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: quote) {
      start = found + 1
      guard bytes[found...].starts(with: key) else { continue }
      let rest = bytes[(found + key.count)...].drop(while: isSpace)
      guard rest.first == UInt8(ascii: ":") else { continue }
      let value = rest.dropFirst().drop(while: isSpace)
      guard value.first == quote else { return nil }
      let words = value.dropFirst().prefix { $0 != quote && $0 != 0x0A && $0 != 0x0D }
      return String(decoding: words, as: UTF8.self)
    }
    return nil
  }

  /// Whether the configuration that holds for the file names it as a quote set.
  private static func isNamedAsSet(_ path: String) -> Bool {
    if SetsFolder.holds(path) { return true }
    return configuration(for: path).map { configuration in
      (configuration.sets ?? []).contains {
        !QuoteSetFiles.builtInIDs.contains($0.value)
          && PathNames.absolute($0.value, from: configuration.folder) == path
      }
    } ?? false
  }

  /// Whether it names the file as an assignment.
  private static func isNamedAsAssignment(_ path: String) -> Bool {
    configuration(for: path).map { configuration in
      configuration.assignment.map {
        PathNames.absolute($0.value, from: configuration.folder) == path
      } ?? false
    } ?? false
  }

  private static func configuration(for path: String) -> ConfigurationFile? {
    PathNames.folder(of: path).flatMap { ConfigurationFile.search(from: $0).found }
      .flatMap { try? ConfigurationReader.read($0) }
  }

  /// Whether a document has what nothing but a quote set has: characters, and beside them
  /// quotations, or themes and the divisions of a work.
  private static func looksLikeSet(_ root: JSONNode) -> Bool {
    func hasList(_ key: String) -> Bool { root[key]?.array != nil }
    return root["$schema"] == nil && hasList("characters")
      && (hasList("quotations") || hasList("themes") && hasList("divisions"))
  }
}
