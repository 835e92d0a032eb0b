import Workspace

/// Where a link leads, as a URI that is safe to open: on the web, to a letter or to a file. Nothing
/// that runs (`javascript:`, `command:`) is ever one.
struct LinkTarget: Equatable {
  let uri: String

  private static let safeSchemes = ["http", "https", "mailto", "file"]

  private init(uri: String) {
    self.uri = uri
  }

  /// - Parameters:
  ///   - link: what stands in the essay, free of its markup's escapes: a URI or a relative path.
  ///   - essay: the essay's path, from which a relative one is seen; nil where it is no file.
  init?(link: String, essay: String?) {
    if let scheme = Self.scheme(of: link) {
      guard Self.safeSchemes.contains(scheme), link.utf8.count > scheme.utf8.count + 1 else {
        return nil
      }
      self.init(uri: Self.encoded(link))
      return
    }
    // Where `/` is, and what `#part` is a part of, only the editor knows.
    guard let path = Self.path(of: link), path.first != "/" else { return nil }
    self.init(path: path, essay: essay)
  }

  /// - Parameter path: absolute, or relative to the essay's folder.
  init?(path: String, essay: String?) {
    guard !path.isEmpty, !path.utf8.contains(0) else { return nil }
    if path.first == "/" {
      self.init(uri: DocumentURI(path: Self.tidied(path)).string)
      return
    }
    guard let essay, let slash = essay.lastIndex(of: "/") else { return nil }
    self.init(uri: DocumentURI(path: Self.tidied(essay[...slash] + path)).string)
  }

  /// The scheme in small letters; nil for a relative reference.
  private static func scheme(of link: String) -> String? {
    guard let colon = link.firstIndex(of: ":") else { return nil }
    let scheme = link[..<colon]
    guard let first = scheme.first, first.isASCII, first.isLetter,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return scheme.lowercased()
  }

  /// The path of a relative reference, its percent signs read.
  private static func path(of link: String) -> String? {
    let path = link.prefix { $0 != "#" && $0 != "?" }
    guard !path.isEmpty else { return nil }
    // A file's URI is read in one place only; its path may not be relative.
    return DocumentURI("file:///" + path).path.map { String($0.dropFirst()) }
  }

  /// An absolute path without `.` and `..`.
  private static func tidied(_ path: some StringProtocol) -> String {
    var parts: [String] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// With a percent sign for each byte that no URI may have.
  private static func encoded(_ link: String) -> String {
    let forbidden = Set("\"<>\\^`{|}".utf8)
    var encoded: [UInt8] = []
    for byte in link.utf8 {
      if byte > 0x20, byte < 0x7F, !forbidden.contains(byte) {
        encoded.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += (digits.utf8.count == 1 ? "%0" : "%").utf8
        encoded += digits.utf8
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
