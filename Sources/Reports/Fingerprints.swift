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
    var hash = Hash()
    hash.add(prefix)
    hash.add(finding.rule)
    hash.add(finding.canonical?.quotation.id ?? "")
    // Lines broken elsewhere make no other words of them.
    for word in words.split(whereSeparator: \.isWhitespace) { hash.add(word) }
    let count = counts[hash.value, default: 0]
    counts[hash.value] = count + 1
    hash.add(String(count))
    return hash.digits
  }

  /// The name of a file that could not be checked.
  static func fingerprint(of failure: FailedFile) -> String {
    var hash = Hash()
    hash.add(ReportedPath(failure.path).normalized)
    hash.add(FailedFile.code)
    return hash.digits
  }

  /// FNV-1a with 128 bits: the same on every machine and in every run.
  private struct Hash {
    private(set) var value: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

    /// 32 hexadecimal digits.
    var digits: String {
      let digits = String(value, radix: 16)
      return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }

    mutating func add(_ text: some StringProtocol) {
      for byte in text.utf8 { add(byte) }
      // No word has a NUL: what is added apart counts apart.
      add(0)
    }

    private mutating func add(_ byte: UInt8) {
      value ^= UInt128(byte)
      value &*= 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
  }
}
