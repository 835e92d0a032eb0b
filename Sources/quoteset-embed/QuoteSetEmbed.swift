import FoundationEssentials
import QuoteSets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns quote sets into Swift, as a step of the build: `quoteset-embed OUTPUT.swift FILE.json…`.
/// One of the files may be `other-works.json`, the list of works that no set is about.
///
/// A file that is wrong, or that cannot be read, makes it print where and why and exit with 1.
@main
enum QuoteSetEmbed {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard let output = paths.first else {
      fail("usage: quoteset-embed OUTPUT.swift FILE.json…")
    }
    var rules = EmbeddedSource()
    var failures: [String] = []
    for path in paths.dropFirst() {
      guard let data = FileManager.default.contents(atPath: path) else {
        failures.append("\(path): error: this file cannot be read")
        continue
      }
      do {
        let id = URL(filePath: path).deletingPathExtension().lastPathComponent
        try rules.add(Array(data), id: id)
      } catch {
        failures.append(error.render(path: path))
      }
    }
    guard failures.isEmpty else { fail(failures.joined(separator: "\n")) }
    try Data(rules.source).write(to: URL(filePath: output))
  }

  private static func fail(_ message: String) -> Never {
    print(message)
    exit(1)
  }
}
