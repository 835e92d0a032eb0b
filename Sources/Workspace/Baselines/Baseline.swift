public import EssayRules
import EssayText
import QuoteSets

/// Findings that are known already, from a file: what was found once need not be told again.
///
/// A finding is known again by its essay, its rule and its words, and not by its line, so that it
/// may move. Where the same words stand several times, so many of them are known as the file says,
/// the first ones.
public struct Baseline: Sendable {
  /// By what a finding is known again.
  struct Key: Hashable, Sendable {
    /// The essay as seen from the baseline's folder.
    let path: String
    let rule: String
    let fingerprint: String
  }

  /// One line of the file.
  public struct Entry: Sendable {
    let key: Key
    /// How many findings it stands for.
    let count: Int
    /// What the essay's words were, for people; empty where the finding had none.
    let words: String
    /// Where it stands in the file: `path:line:column`.
    let location: String

    /// What is to be said where the essay has the finding no longer.
    public var complaint: String {
      let quoted = words.isEmpty ? "" : ": “\(words)”"
      return "\(location): \(key.path) has this no longer: \(key.rule)\(quoted)"
    }
  }

  /// The folder to which the paths in the file are relative, absolute.
  let folder: String
  private(set) var entries: [Key: Entry] = [:]
  /// By essay.
  private var keys: [String: [Key]] = [:]

  init(folder: String, entries: [Entry]) {
    self.folder = folder
    for entry in entries {
      self.entries[entry.key] = entry
      keys[entry.key.path, default: []].append(entry.key)
    }
  }

  /// The analysis with those findings alone that are not known.
  /// - Parameter path: the essay, absolute or as seen from the working folder.
  public func news(in analysis: Analysis, of path: String) -> Analysis {
    let name = BaselineWriter.name(of: path, from: folder)
    guard keys[name] != nil else { return analysis }
    var seen: [Key: Int] = [:]
    return analysis.keeping { finding in
      let key = Key(finding, in: analysis.text, of: name)
      seen[key, default: 0] += 1
      return seen[key, default: 0] > entries[key]?.count ?? 0
    }
  }

  /// The entries of an essay that stand for more findings than it has.
  /// - Parameters:
  ///   - analysis: with all of the essay's findings.
  ///   - isRun: whether a rule was run; of one that was not, nothing is known.
  public func gone(
    from analysis: Analysis, of path: String, where isRun: (String) -> Bool
  ) -> [Entry] {
    let name = BaselineWriter.name(of: path, from: folder)
    guard let keys = keys[name] else { return [] }
    let found = Dictionary(
      analysis.findings.map { (Key($0, in: analysis.text, of: name), 1) }, uniquingKeysWith: +)
    return keys.compactMap { entries[$0] }.filter {
      isRun($0.key.rule) && found[$0.key, default: 0] < $0.count
    }
  }

  /// An essay that the file knows and that is not there any more.
  public struct Orphan: Sendable {
    /// The essay as seen from the baseline's folder.
    public let path: String
    let location: String
    let findings: Int

    /// What is to be said of it.
    public var complaint: String {
      let known = findings == 1 ? "1 finding" : "\(findings) findings"
      return "\(location): there is no \(path) any more, of which \(known) should be known"
    }
  }

  /// The essays that are not there any more, in the order of their names.
  /// - Parameter checked: essays that were checked just now; they need not be files.
  public func orphans(besides checked: Set<String>) -> [Orphan] {
    let present = Set(checked.map { BaselineWriter.name(of: $0, from: folder) })
    let missing = keys.filter { path, _ in
      // What came from standard input may come again.
      !present.contains(path) && PathNames.name(of: path) != Self.standardInputName
        && FileStamp(PathNames.join(folder, path)) == nil
    }
    return missing.sorted { $0.key < $1.key }.map { path, keys in
      let entries = keys.compactMap { self.entries[$0] }
      return Orphan(
        path: path, location: entries.first?.location ?? "",
        findings: entries.reduce(0) { $0 + $1.count })
    }
  }

  /// How standard input is called that no other name was given.
  public static let standardInputName = "<stdin>"
}

extension Baseline.Key {
  /// - Parameter path: the essay as seen from the baseline's folder.
  init(_ finding: Finding, in text: TextSnapshot, of path: String) {
    self.path = path
    rule = finding.rule
    let parts = [
      BaselineWriter.words(of: finding, in: text), finding.canonical?.quotation.id ?? "",
      finding.theme ?? "",
    ]
    var hash = FNV1a<UInt64>()
    hash.add(parts.joined(separator: "\u{0}").utf8)
    fingerprint = hash.digits
  }
}
