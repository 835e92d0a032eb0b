/// A path in the forms that report formats want.
struct ReportedPath {
  /// Without `.`, and without `..` where something stands before it: `./a/../b.md` is `b.md`. The
  /// folder itself is `.`.
  let normalized: String
  let isAbsolute: Bool

  init(_ path: String) {
    isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    normalized = isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// As RFC 3986 has it, percent-encoded: `file:///home/a%20b.md`, or a relative reference.
  var uri: String {
    var uri = isAbsolute ? "file://" : ""
    for byte in normalized.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }
}
