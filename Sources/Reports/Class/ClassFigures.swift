import EssayRules
import EssayText
import QuoteSets

/// What is counted over a class's essays.
struct ClassFigures: Sendable {
  /// One essay.
  struct Record: Sendable {
    let path: String
    let title: String
    let page: String
    /// The titles of the works that it is about.
    let works: [String]
    var severities: [Severity: Int] = [:]
    var rules: [String: Int] = [:]
    var verdicts: [Verdict: Int] = [:]
    /// How often each theme is mentioned that it could treat.
    var themes: [ThemeKey: Int] = [:]
    var findings: [FoundThing] = []

    var quotations: Int { verdicts.values.reduce(0, +) }
    var right: Int { verdicts.filter { $0.key.isRight }.values.reduce(0, +) }
    var wrong: Int { verdicts.filter { $0.key.isWrong }.values.reduce(0, +) }
  }

  /// A finding as a table has it.
  struct FoundThing: Sendable {
    let place: String
    let severity: Severity
    let rule: String
    let words: String
    let message: String
  }

  struct ThemeKey: Hashable, Sendable {
    let set: String
    let theme: String
  }

  struct QuotationKey: Hashable, Sendable {
    let set: String
    let quotation: String
  }

  /// What the essays make of a canonical quotation.
  struct Use: Sendable {
    let reference: CanonicalReference
    var times = 0
    var wrong = 0
    var essays = 0
  }

  /// The text's words and what essays have in their stead, in small letters; one is empty where words
  /// are left out or added.
  struct SlipKey: Hashable, Sendable {
    let right: String
    let wrong: String
  }

  struct Slip: Sendable {
    let right: String
    let wrong: String
    let reference: CanonicalReference?
    var times = 0
    var essays = 0
  }

  private(set) var records: [Record] = []
  var failures: [FailedFile] = []
  /// The sets whose texts essays are about, in the order in which they came.
  private(set) var sets: [QuoteSet] = []
  private(set) var uses: [QuotationKey: Use] = [:]
  private(set) var slips: [SlipKey: Slip] = [:]

  mutating func add(_ essay: CheckedEssay, title: String, page: String) {
    let analysis = essay.analysis
    var record = Record(
      path: essay.path, title: title, page: page, works: analysis.subjects.map(\.title))
    var positions = PositionCursor(analysis.text, .utf32)
    for finding in analysis.findings {
      record.severities[finding.severity, default: 0] += 1
      record.rules[finding.rule, default: 0] += 1
      let line = positions.position(of: finding.range.lowerBound).line + 1
      let place = essay.paragraphs?.place(of: finding.range.lowerBound).description
      record.findings.append(
        FoundThing(
          place: place ?? "line \(line)", severity: finding.severity, rule: finding.rule,
          words: essay.words(at: finding.range, width: 200), message: finding.message))
    }
    for treatment in analysis.themes {
      let key = ThemeKey(set: treatment.quoteSet.id, theme: treatment.theme.id)
      record.themes[key] = treatment.mentions.count
      if !sets.contains(where: { $0.id == key.set }) { sets.append(treatment.quoteSet) }
    }
    for quotation in analysis.quotations { record.verdicts[quotation.verdict, default: 0] += 1 }
    addUses(analysis)
    addSlips(analysis)
    records.append(record)
  }

  private mutating func addUses(_ analysis: Analysis) {
    var seen: Set<QuotationKey> = []
    for quotation in analysis.quotations {
      for reference in quotation.canonicals {
        let key = QuotationKey(set: reference.quoteSet.id, quotation: reference.quotation.id)
        var use = uses[key] ?? Use(reference: reference)
        use.times += 1
        if quotation.verdict.isWrong { use.wrong += 1 }
        if seen.insert(key).inserted { use.essays += 1 }
        uses[key] = use
      }
    }
  }

  private mutating func addSlips(_ analysis: Analysis) {
    var seen: Set<SlipKey> = []
    for quotation in analysis.quotations where quotation.verdict == .misquoted {
      for difference in quotation.differences {
        let right = Self.oneLine(difference.canonical)
        let wrong = Self.oneLine(analysis.text[difference.range])
        let key = SlipKey(right: right.lowercased(), wrong: wrong.lowercased())
        guard key.right != key.wrong else { continue }
        var slip = slips[key] ?? Slip(right: right, wrong: wrong, reference: quotation.canonical)
        slip.times += 1
        if seen.insert(key).inserted { slip.essays += 1 }
        slips[key] = slip
      }
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

// MARK: - In order

extension ClassFigures {
  /// Rules with how often each found something, and in how many essays; the most frequent first.
  var rules: [(rule: String, severity: Severity, count: Int, essays: Int)] {
    var counts: [String: (severity: Severity, count: Int, essays: Int)] = [:]
    for record in records {
      for (rule, count) in record.rules {
        counts[rule, default: (.hint, 0, 0)].count += count
        counts[rule, default: (.hint, 0, 0)].essays += 1
      }
      for finding in record.findings {
        let gravest = max(finding.severity, counts[finding.rule]?.severity ?? .hint)
        counts[finding.rule]?.severity = gravest
      }
    }
    return counts.map { ($0.key, $0.value.severity, $0.value.count, $0.value.essays) }
      .sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }

  /// The canonical quotations that are used, the most frequent first.
  var usesInOrder: [Use] {
    uses.values.sorted {
      ($1.times, $0.reference.quoteSet.id, $0.reference.quotation.id)
        < ($0.times, $1.reference.quoteSet.id, $1.reference.quotation.id)
    }
  }

  /// Slips, the most frequent first.
  var slipsInOrder: [Slip] {
    slips.values.sorted { ($1.times, $0.right, $0.wrong) < ($0.times, $1.right, $1.wrong) }
  }

  /// The canonical quotations of the essays' texts that nobody uses.
  var unused: [CanonicalReference] {
    sets.flatMap { set in
      set.quotations.filter { uses[QuotationKey(set: set.id, quotation: $0.id)] == nil }
        .map { CanonicalReference(quoteSet: set, quotation: $0) }
    }
  }

  func count(of severity: Severity) -> Int {
    records.reduce(0) { $0 + $1.severities[severity, default: 0] }
  }
}
