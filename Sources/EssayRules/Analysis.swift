public import EssaySyntax
public import EssayText
public import QuoteSets

/// Everything that the engine has found out about one essay. Both faces print from it and neither
/// adds to it.
public struct Analysis: Sendable {
  public let text: TextSnapshot
  public let essay: Essay
  /// The sets by which the essay was judged.
  public let quoteSets: [QuoteSet]
  /// In the order of the essay.
  public let quotations: [JudgedQuotation]
  /// One for each theme of ``quoteSets``.
  public let themes: [ThemeTreatment]
  /// In the order of the essay; what starts at the same byte, in the order of the rules.
  public let findings: [Finding]
  /// For the next version of the essay.
  let memory: MatchMemory

  init(
    text: TextSnapshot, essay: Essay, quoteSets: [QuoteSet], quotations: [JudgedQuotation],
    themes: [ThemeTreatment], findings: [Finding], memory: MatchMemory
  ) {
    self.text = text
    self.essay = essay
    self.quoteSets = quoteSets
    self.quotations = quotations
    self.themes = themes
    self.findings = findings
    self.memory = memory
  }

  /// An analysis that remembers nothing.
  package init(
    text: TextSnapshot, essay: Essay, quoteSets: [QuoteSet], quotations: [JudgedQuotation],
    themes: [ThemeTreatment], findings: [Finding]
  ) {
    self.init(
      text: text, essay: essay, quoteSets: quoteSets, quotations: quotations, themes: themes,
      findings: findings, memory: MatchMemory())
  }

  /// The quotation that the byte at `offset` belongs to, its marks included; the innermost.
  public func quotation(at offset: Int) -> JudgedQuotation? {
    quotations
      .filter { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
      .min { $0.range.count < $1.range.count }
  }
}

/// What a quotation turned out to be. The contract's six verdicts.
public enum Verdict: String, Sendable, CaseIterable {
  case verbatim, adapted, repunctuated, misquoted, spliced, unverified
}

/// A canonical quotation and the set that holds it.
public struct CanonicalReference: Sendable, Equatable {
  public let quoteSet: QuoteSet
  public let quotation: CanonicalQuotation

  package init(quoteSet: QuoteSet, quotation: CanonicalQuotation) {
    self.quoteSet = quoteSet
    self.quotation = quotation
  }

  public static func == (left: CanonicalReference, right: CanonicalReference) -> Bool {
    left.quoteSet.id == right.quoteSet.id && left.quotation.id == right.quotation.id
  }

  /// Who says it.
  public var speaker: LiteraryCharacter? { quoteSet.character(quotation.speaker) }

  /// `Ruth, chapter 14`.
  public var credit: String {
    let speaker = speaker?.name ?? quotation.speaker
    return "\(speaker), \(quoteSet.describe(place: quotation.place))"
  }
}

/// A quotation of the essay with its verdict.
public struct JudgedQuotation: Sendable {
  /// Its bytes in the essay, with its marks; a block quotation's text.
  public let range: ByteRange
  /// Parts of one interrupted quotation share a group.
  public let group: Int
  public let verdict: Verdict
  /// The canonical quotation it means; nil where none is meant, or where several share its words.
  public let canonical: CanonicalReference?
  /// All that it means: several for a splice.
  public let canonicals: [CanonicalReference]
  /// The bytes of the essay that differ from the canonical words, in order; empty where none do.
  public let differences: [Difference]
  /// To whom the essay gives it.
  public let attributedSpeaker: LiteraryCharacter.ID?
  /// Where the essay says that it stands, one number for each of the set's divisions.
  public let citedPlace: [Int]?
  /// Where the words stand in the full text, if one was given and has them.
  public let source: SourcePlace?

  package init(
    range: ByteRange, group: Int, verdict: Verdict, canonical: CanonicalReference?,
    canonicals: [CanonicalReference], differences: [Difference],
    attributedSpeaker: LiteraryCharacter.ID?, citedPlace: [Int]?, source: SourcePlace?
  ) {
    self.range = range
    self.group = group
    self.verdict = verdict
    self.canonical = canonical
    self.canonicals = canonicals
    self.differences = differences
    self.attributedSpeaker = attributedSpeaker
    self.citedPlace = citedPlace
    self.source = source
  }
}

/// One stretch where the essay's words are not the canonical ones.
public struct Difference: Sendable, Equatable {
  /// The essay's words, in bytes of the essay; empty where words are missing.
  public let range: ByteRange
  /// What the text has instead; empty where words were added.
  public let canonical: String

  package init(range: ByteRange, canonical: String) {
    self.range = range
    self.canonical = canonical
  }
}

/// A place in a full text.
public struct SourcePlace: Sendable, Equatable {
  /// The file as the user named it.
  public let path: String
  /// From 1.
  public let line: Int
  /// Bytes of the source.
  public let range: ByteRange
  /// The chapter, as the source numbers it.
  public let chapter: String?
  /// In a play, who speaks.
  public let speaker: String?

  public init(path: String, line: Int, range: ByteRange, chapter: String?, speaker: String?) {
    self.path = path
    self.line = line
    self.range = range
    self.chapter = chapter
    self.speaker = speaker
  }
}

/// How an essay treats one theme.
public struct ThemeTreatment: Sendable {
  public let quoteSet: QuoteSet
  public let theme: Theme
  /// The terms in the student's own prose, in bytes of the essay, in order.
  public let mentions: [ByteRange]

  package init(quoteSet: QuoteSet, theme: Theme, mentions: [ByteRange]) {
    self.quoteSet = quoteSet
    self.theme = theme
    self.mentions = mentions
  }
}
