public import EssayRules
import EssayText
import PositionedJSON

/// Gathers the findings of a run and makes the file of them that ``Baseline`` reads.
public struct BaselineWriter: Sendable {
  private let path: String
  private let folder: String
  private var entries: [Baseline.Key: (count: Int, words: String)] = [:]
  /// How many findings there are.
  public private(set) var findings = 0

  /// The most letters of an essay's words that are written.
  private static let wordsLimit = 80

  /// - Parameter path: where the file is to lie.
  public init(path: String) {
    self.path = path
    folder = PathNames.folder(of: PathNames.absolute(path)) ?? "/"
  }

  /// Takes the findings of an essay.
  /// - Parameter essay: its path, absolute or as seen from the working folder.
  public mutating func add(_ analysis: Analysis, of essay: String) {
    let name = Self.name(of: essay, from: folder)
    for finding in analysis.findings {
      let key = Baseline.Key(finding, in: analysis.text, of: name)
      let words = Self.words(of: finding, in: analysis.text)
      entries[key, default: (0, words)].count += 1
      findings += 1
    }
  }

  /// Writes the file, in the place of the baseline that may be there.
  public func write() throws(FileError) {
    try BaselineWriter.check(path)
    try FileReplacement.replace(path, with: bytes)
  }

  /// Sees to it that a baseline at `path` would take no other file's place.
  /// - Throws: ``FileError/noBaseline`` where there is something else.
  public static func check(_ path: String) throws(FileError) {
    let path = PathNames.absolute(path)
    // A file that was made beforehand and has nothing in it yet is nobody's.
    guard let stamp = FileStamp(path), !stamp.isEmpty, !FolderEntry.isFolder(path) else { return }
    do {
      _ = try Baseline.read(path)
    } catch {
      throw .noBaseline
    }
  }

  /// The file: version 1; findings in the order of their essays, rules and fingerprints.
  public var bytes: [UInt8] {
    let rows = entries.sorted { left, right in
      (left.key.path, left.key.rule, left.key.fingerprint)
        < (right.key.path, right.key.rule, right.key.fingerprint)
    }
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("version", 1)
      writer.member("findings") { writer in
        writer.array { writer in
          for (key, value) in rows {
            writer.object { writer in
              writer.member("path", key.path)
              writer.member("rule", key.rule)
              writer.member("fingerprint", key.fingerprint)
              writer.member("count", value.count)
              let words = Self.shortened(value.words)
              if !words.isEmpty { writer.member("words", words) }
            }
          }
        }
      }
    }
    writer.newline()
    return writer.bytes
  }

  /// The words that a finding speaks of, with single spaces.
  static func words(of finding: Finding, in text: TextSnapshot) -> String {
    text[finding.range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func shortened(_ words: String) -> String {
    let printable = words.unicodeScalars.filter { $0.properties.generalCategory != .control }
    guard printable.count > wordsLimit else { return String(String.UnicodeScalarView(printable)) }
    let head = String(String.UnicodeScalarView(printable.prefix(wordsLimit)))
    return head.split(separator: " ").joined(separator: " ") + "…"
  }

  /// A file as it is named from a folder, which is absolute: `essays/one.md`, `../one.md`.
  static func name(of path: String, from folder: String) -> String {
    let steps = PathNames.absolute(path).split(separator: "/")
    let base = folder.split(separator: "/")
    let common = zip(steps, base).prefix { $0 == $1 }.count
    let up = [Substring](repeating: "..", count: base.count - common)
    return (up + steps[common...]).joined(separator: "/")
  }
}
