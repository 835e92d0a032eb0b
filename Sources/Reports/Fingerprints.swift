import EssayRules
import EssayText
import QuoteSets

/// Names for the findings of one essay that stay the same while the essay around them changes, and
/// that no two of them share.
struct Fingerprints {
  private let text: TextSnapshot
  /// What sets the essay apart from others.
  private let prefix: String
  private var counts: [UInt128: Int] = [:]

  /// - Parameter path: the essay's path, where names are to differ from those in other essays.
  init(of text: TextSnapshot, path: String = "") {
    self.text = text
    prefix = path
  }

  /// The name of a finding, 32 hexadecimal digits. To be asked in the order of the essay: findings
  /// that are alike are counted.
  mutating func next(for finding: Finding) -> String {
    // What is said of a theme is about the essay, wherever it is marked.
    let words = finding.theme ?? text[finding.range]
    var hash = FNV1a<UInt128>()
    hash.add(part: prefix)
    hash.add(part: finding.rule)
    hash.add(part: finding.canonical?.quotation.id ?? "")
    // Lines broken elsewhere make no other words of them.
    for word in words.split(whereSeparator: \.isWhitespace) { hash.add(part: word) }
    let count = counts[hash.value, default: 0]
    counts[hash.value] = count + 1
    hash.add(part: String(count))
    return hash.digits
  }

  /// The name of a file that could not be checked.
  static func fingerprint(of failure: FailedFile) -> String {
    var hash = FNV1a<UInt128>()
    hash.add(part: ReportedPath(failure.path).normalized)
    hash.add(part: FailedFile.code)
    return hash.digits
  }
}

extension FNV1a {
  /// Adds what counts apart from what is added before and after it.
  fileprivate mutating func add(part: some StringProtocol) {
    add(part.utf8)
    // No word has a NUL.
    add(0)
  }
}
