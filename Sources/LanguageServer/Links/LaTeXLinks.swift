import EssayText
import Workspace

/// The links of a LaTeX essay: `\url`, `\href`, the files that it is put together from, and URLs
/// that simply stand there. Comments are left alone.
struct LaTeXLinks {
  private let source: LinkBytes
  private var found: [FoundLink] = []

  /// An argument longer than this is an error of the essay's.
  private static let longestArgument = 4096

  static func find(in text: TextSnapshot) -> [FoundLink] {
    var reader = LaTeXLinks(source: LinkBytes(bytes: text.bytes))
    reader.read()
    return reader.found
  }

  private init(source: LinkBytes) {
    self.source = source
  }

  private mutating func read() {
    var index = 0
    let bytes = source.bytes
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "%"):
        index = lineEnd(from: index)
      case UInt8(ascii: "\\"):
        index = readCommand(at: index)
      default:
        if BareLink.mayBegin(with: bytes[index]), let url = BareLink.range(at: index, in: source) {
          found.append(FoundLink(range: url, target: .reference(source.string(url))))
          index = url.upperBound
        } else {
          index += 1
        }
      }
    }
  }

  /// - Returns: where to read on.
  private mutating func readCommand(at start: Int) -> Int {
    var end = start + 1
    while end < source.bytes.count, source.isLetter(source.bytes[end]) { end += 1 }
    guard end > start + 1 else { return start + 2 }
    let name = source.string(start + 1..<end)
    switch name {
    case "url", "href", "nolinkurl":
      guard let argument = argument(from: end) else { return end }
      found.append(
        FoundLink(range: argument, target: .reference(source.unescaped(argument))))
      return argument.upperBound
    case "input", "include", "subfile":
      guard let argument = argument(from: end) else { return end }
      let path = source.string(argument)
      found.append(
        FoundLink(
          range: argument,
          target: .path(PathNames.ending(of: path).isEmpty ? path + ".tex" : path)))
      return argument.upperBound
    default:
      return end
    }
  }

  /// The argument in braces after a command, without the spaces at its ends, on one line.
  private func argument(from start: Int) -> ByteRange? {
    var index = start
    while source[index] == 0x20 { index += 1 }
    if source[index] == UInt8(ascii: "[") {
      let limit = min(source.bytes.count, index + 256)
      guard let close = source.bytes[index..<limit].firstIndex(of: UInt8(ascii: "]")) else {
        return nil
      }
      index = close + 1
    }
    guard source[index] == UInt8(ascii: "{") else { return nil }
    let lower = index + 1
    var depth = 1
    index = lower
    let limit = min(source.bytes.count, lower + Self.longestArgument)
    while index < limit {
      switch source.bytes[index] {
      case 0x0A, 0x0D: return nil
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: break
      }
      if depth == 0 {
        let range = (lower..<index).trimmingSpaces(in: source.bytes)
        return range.isEmpty ? nil : range
      }
      index += 1
    }
    return nil
  }

  private func lineEnd(from start: Int) -> Int {
    var index = start
    while index < source.bytes.count, source.bytes[index] != 0x0A, source.bytes[index] != 0x0D {
      index += 1
    }
    return index
  }
}
