public import EssaySyntax
public import EssayText
public import QuoteSets
import Synchronization

/// Everything that the engine has found out about one essay. Both faces print from it and neither
/// adds to it.
public final class Analysis: Sendable {
  /// Where the quotations and the themes are: given as they are, or with the work done on the
  /// essay, from which they are put together when they are asked for.
  private enum Results: Sendable {
    case given(quotations: [JudgedQuotation], themes: [ThemeTreatment])
    case work(EssayWork)
  }

  public let text: TextSnapshot
  public let essay: Essay
  /// The sets by which the essay was judged.
  public let quoteSets: [QuoteSet]
  /// Those of them whose texts the essay is about; none where it is about no text of which there is a
  /// set. What it mentions or quotes in passing is not among them.
  public let subjects: [QuoteSet]
  /// In the order of the essay; what starts at the same byte, in the order of the rules.
  public let findings: [Finding]
  /// Why nothing in the essay was judged; nil where it was.
  public let omission: Omission?
  private let results: Results
  private let assembled = Assembled()

  /// Why an essay is not judged.
  public enum Omission: Sendable {
    /// It exceeds ``EssayBounds``.
    case tooLong
    /// There is a mistake in the engine.
    case failed
  }

  /// Whether the essay exceeds ``EssayBounds``: then nothing in it was read.
  public var isTooLong: Bool { omission == .tooLong }

  /// In the order of the essay.
  public var quotations: [JudgedQuotation] {
    switch results {
    case .given(let quotations, _): quotations
    case .work(let work): assembled.quotations { work.judgedQuotations(in: essay) }
    }
  }

  /// One for each theme of ``subjects``.
  public var themes: [ThemeTreatment] {
    switch results {
    case .given(_, let themes): themes
    case .work(let work): assembled.themes { work.themeTreatments(in: essay) }
    }
  }

  /// For the next version of the essay.
  var work: EssayWork? {
    if case .work(let work) = results { work } else { nil }
  }

  /// How much was done for this version alone; nil where nothing is remembered.
  package var effort: AnalysisEffort? { work?.effort }

  init(text: TextSnapshot, essay: Essay, findings: [Finding], work: EssayWork) {
    self.text = text
    self.essay = essay
    self.findings = findings
    omission = nil
    let sets = work.tables.quoteSets
    let isMain = work.mainSets()
    quoteSets = sets
    subjects = sets.indices.filter { isMain[$0] }.map { sets[$0] }
    results = .work(work)
  }

  /// An analysis that remembers nothing.
  package init(
    text: TextSnapshot, essay: Essay, quoteSets: [QuoteSet], subjects: [QuoteSet]? = nil,
    quotations: [JudgedQuotation], themes: [ThemeTreatment], findings: [Finding]
  ) {
    self.text = text
    self.essay = essay
    self.quoteSets = quoteSets
    self.subjects = subjects ?? quoteSets
    self.findings = findings
    omission = nil
    results = .given(quotations: quotations, themes: themes)
  }

  /// What is said of an essay that is not judged: nothing.
  package init(
    unjudged text: TextSnapshot, _ format: EssayFormat, because omission: Omission
  ) {
    self.text = text
    essay = Essay(text: TextSnapshot(""), format: format)
    quoteSets = []
    subjects = []
    findings = []
    self.omission = omission
    results = .given(quotations: [], themes: [])
  }

  /// The quotation that the byte at `offset` belongs to, its marks included; the innermost.
  public func quotation(at offset: Int) -> JudgedQuotation? {
    quotations
      .filter { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
      .min { $0.range.count < $1.range.count }
  }
}

/// What was put together from the work because somebody asked for it, kept for whoever asks next.
private final class Assembled: Sendable {
  private struct Parts {
    var quotations: [JudgedQuotation]?
    var themes: [ThemeTreatment]?
  }

  private let parts = Mutex(Parts())

  func quotations(_ assemble: () -> [JudgedQuotation]) -> [JudgedQuotation] {
    parts.withLock { parts in
      if let quotations = parts.quotations { return quotations }
      let quotations = assemble()
      parts.quotations = quotations
      return quotations
    }
  }

  func themes(_ assemble: () -> [ThemeTreatment]) -> [ThemeTreatment] {
    parts.withLock { parts in
      if let themes = parts.themes { return themes }
      let themes = assemble()
      parts.themes = themes
      return themes
    }
  }
}

/// What a quotation turned out to be. The contract's six verdicts.
public enum Verdict: String, Sendable, CaseIterable {
  case verbatim, adapted, repunctuated, misquoted, spliced, unverified
}

/// A canonical quotation and the set that holds it.
public struct CanonicalReference: Sendable, Equatable {
  /// Both are large, and a reference is copied often.
  private final class Target: Sendable {
    let quoteSet: QuoteSet
    let quotation: CanonicalQuotation

    init(quoteSet: QuoteSet, quotation: CanonicalQuotation) {
      self.quoteSet = quoteSet
      self.quotation = quotation
    }
  }

  private let target: Target

  public var quoteSet: QuoteSet { target.quoteSet }
  public var quotation: CanonicalQuotation { target.quotation }

  package init(quoteSet: QuoteSet, quotation: CanonicalQuotation) {
    target = Target(quoteSet: quoteSet, quotation: quotation)
  }

  public static func == (left: CanonicalReference, right: CanonicalReference) -> Bool {
    left.target === right.target
      || left.target.quotation.id == right.target.quotation.id
        && left.target.quoteSet.id == right.target.quoteSet.id
  }

  /// Who says it.
  public var speaker: LiteraryCharacter? { quoteSet.character(quotation.speaker) }

  /// `Ruth, chapter 14`; the speaker alone where the work has no parts.
  public var credit: String {
    let speaker = speaker?.name ?? quotation.speaker
    let place = quoteSet.describe(place: quotation.place)
    return place.isEmpty ? speaker : "\(speaker), \(place)"
  }
}

/// A quotation of the essay with its verdict.
public struct JudgedQuotation: Sendable {
  /// All that does not change with its place, and the places as they were when it was judged.
  private final class Content: Sendable {
    let range: ByteRange
    let verdict: Verdict
    let canonical: CanonicalReference?
    let canonicals: [CanonicalReference]
    let differences: [Difference]
    let attributedSpeaker: LiteraryCharacter.ID?
    let citedPlace: [Int]?
    let source: SourcePlace?

    init(
      range: ByteRange, verdict: Verdict, canonical: CanonicalReference?,
      canonicals: [CanonicalReference], differences: [Difference],
      attributedSpeaker: LiteraryCharacter.ID?, citedPlace: [Int]?, source: SourcePlace?
    ) {
      self.range = range
      self.verdict = verdict
      self.canonical = canonical
      self.canonicals = canonicals
      self.differences = differences
      self.attributedSpeaker = attributedSpeaker
      self.citedPlace = citedPlace
      self.source = source
    }
  }

  /// Shared by all versions of the essay that have the quotation.
  private let content: Content
  /// How many bytes further on it stands now.
  private var offset = 0
  /// Parts of one interrupted quotation share a group.
  public private(set) var group: Int

  /// Its bytes in the essay, with its marks; a block quotation's text.
  public var range: ByteRange { content.range.moved(by: offset) }
  public var verdict: Verdict { content.verdict }
  /// The canonical quotation it means; nil where none is meant, or where several share its words.
  public var canonical: CanonicalReference? { content.canonical }
  /// All that it means: several for a splice.
  public var canonicals: [CanonicalReference] { content.canonicals }
  /// The bytes of the essay that differ from the canonical words, in order; empty where none do.
  public var differences: [Difference] {
    content.differences.map {
      Difference(range: $0.range.moved(by: offset), canonical: $0.canonical)
    }
  }
  /// To whom the essay gives it.
  public var attributedSpeaker: LiteraryCharacter.ID? { content.attributedSpeaker }
  /// Where the essay says that it stands, one number for each of the set's divisions.
  public var citedPlace: [Int]? { content.citedPlace }
  /// Where the words stand in the full text, if one was given and has them.
  public var source: SourcePlace? { content.source }

  package init(
    range: ByteRange, group: Int, verdict: Verdict, canonical: CanonicalReference?,
    canonicals: [CanonicalReference], differences: [Difference],
    attributedSpeaker: LiteraryCharacter.ID?, citedPlace: [Int]?, source: SourcePlace?
  ) {
    self.group = group
    content = Content(
      range: range, verdict: verdict, canonical: canonical, canonicals: canonicals,
      differences: differences, attributedSpeaker: attributedSpeaker, citedPlace: citedPlace,
      source: source)
  }

  /// The same quotation, so many bytes and so many quotations further on.
  func moved(by bytes: Int, _ quotations: Int) -> JudgedQuotation {
    var quotation = self
    quotation.offset += bytes
    quotation.group += quotations
    return quotation
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
  /// A division of the work with its number: act 2.
  public struct Part: Sendable, Equatable {
    public let division: Division
    public let number: Int

    public init(_ division: Division, _ number: Int) {
      self.division = division
      self.number = number
    }
  }

  /// The file as the user named it.
  public let path: String
  /// From 1.
  public let line: Int
  /// Bytes of the source.
  public let range: ByteRange
  /// The chapter, as the source numbers it.
  public let chapter: String?
  /// In a play, who speaks: the id of a character of the work's set, else the book's own name.
  public let speaker: String?
  /// The name of who speaks.
  public let speakerName: String?
  /// The divisions in which it lies, outermost first; none where its headings have no numbers.
  public let parts: [Part]
  /// The sentence of the source, on one line.
  public let words: String
  /// Who says it and where: `Margaret, act 1, scene 2`.
  public let credit: String

  public init(
    path: String, line: Int, range: ByteRange, chapter: String?, speaker: String?,
    speakerName: String? = nil, parts: [Part] = [], words: String = "", credit: String = ""
  ) {
    self.path = path
    self.line = line
    self.range = range
    self.chapter = chapter
    self.speaker = speaker
    self.speakerName = speakerName
    self.parts = parts
    self.words = words
    self.credit = credit
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
