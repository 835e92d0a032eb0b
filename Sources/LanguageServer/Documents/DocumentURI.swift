/// What the client calls a document, kept as it was sent: the client knows its documents by these
/// very bytes.
struct DocumentURI: Sendable, Hashable {
  let string: String
  /// Its bytes and their hash: a document is looked up many times for every message.
  private let bytes: [UInt8]
  private let hash: Int

  init(_ string: String) {
    self.string = string
    bytes = Array(string.utf8)
    hash = bytes.hashValue
  }

  // `String` takes two spellings of “é” for one; a file system does not.
  static func == (left: DocumentURI, right: DocumentURI) -> Bool {
    left.hash == right.hash && left.bytes == right.bytes
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
  }

  /// The file's path; nil where this names no file of this machine.
  var path: String? {
    guard let afterScheme = string.droppingPrefix("file:") else { return nil }
    guard let afterSlashes = afterScheme.droppingPrefix("//") else {
      return Self.decode(afterScheme)
    }
    let path = afterSlashes.drop { $0 != "/" }
    let host = afterSlashes[..<path.startIndex].lowercased()
    return host.isEmpty || host == "localhost" ? Self.decode(path) : nil
  }

  /// The system opens none that is longer.
  private static let longestPath = 4096

  /// Undoes the percent signs; nil where what comes out is no absolute path in UTF-8.
  private static func decode(_ encoded: Substring) -> String? {
    let encoded = Array(encoded.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    var bytes: [UInt8] = []
    var index = 0
    while index < encoded.count {
      if encoded[index] == UInt8(ascii: "%"), index + 2 < encoded.count,
        let high = encoded[index + 1].hexadecimalDigit,
        let low = encoded[index + 2].hexadecimalDigit
      {
        bytes.append(16 * high + low)
        index += 3
      } else {
        bytes.append(encoded[index])
        index += 1
      }
    }
    guard bytes.first == UInt8(ascii: "/"), bytes.count <= longestPath, !bytes.contains(0) else {
      return nil
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension String {
  /// The rest after an ASCII prefix, in whichever case; nil where it begins otherwise.
  fileprivate func droppingPrefix(_ prefix: String) -> Substring? {
    Substring(self).droppingPrefix(prefix)
  }
}

extension Substring {
  fileprivate func droppingPrefix(_ prefix: String) -> Substring? {
    guard utf8.count >= prefix.utf8.count, self.prefix(prefix.count).lowercased() == prefix else {
      return nil
    }
    return dropFirst(prefix.count)
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
