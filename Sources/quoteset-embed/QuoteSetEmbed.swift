import FoundationEssentials
import QuoteSets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns quote sets into Swift, as a step of the build: `quoteset-embed OUTPUT.swift SET.json…`.
///
/// A set that is wrong, or that cannot be read, makes it print where and why and exit with 1.
@main
enum QuoteSetEmbed {
  /// One file that has been read and found right.
  private struct ValidSet {
    let id: String
    let bytes: [UInt8]
  }

  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard let output = paths.first else {
      fail("usage: quoteset-embed OUTPUT.swift SET.json…")
    }
    var sets: [ValidSet] = []
    var failures: [String] = []
    for path in paths.dropFirst() {
      let url = URL(filePath: path)
      let id = url.deletingPathExtension().lastPathComponent
      guard let data = FileManager.default.contents(atPath: path) else {
        failures.append("\(path): error: this file cannot be read")
        continue
      }
      do {
        let bytes = Array(data)
        _ = try QuoteSetReader.read(bytes, id: id)
        sets.append(ValidSet(id: id, bytes: bytes))
      } catch {
        failures.append(error.render(path: path))
      }
    }
    guard failures.isEmpty else { fail(failures.joined(separator: "\n")) }
    try Data(source(of: sets)).write(to: URL(filePath: output))
  }

  /// The Swift that defines `BuiltInRules.embedded`.
  private static func source(of sets: [ValidSet]) -> [UInt8] {
    var source = Array(
      """
      // Made by quoteset-embed from the quote sets of this folder.

      extension BuiltInRules {
        static let embedded: [EmbeddedSet] = [

      """.utf8)
    for set in sets {
      source += "    EmbeddedSet(id: ".utf8
      source += RawLiteral(Array(set.id.utf8)).source
      source += ", json: ".utf8
      source += RawLiteral(set.bytes).source
      source += "),\n".utf8
    }
    source += "  ]\n}\n".utf8
    return source
  }

  private static func fail(_ message: String) -> Never {
    print(message)
    exit(1)
  }
}
