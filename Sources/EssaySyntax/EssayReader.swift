import EssayText

/// Reads the blocks of an essay in one format, from its beginning or from a milestone on.
protocol EssayReader {
  associatedtype State: ReaderState

  /// - Parameter earlier: that of an earlier version, and what has changed since.
  static func opening(
    of text: TextSnapshot, after earlier: (opening: EssayOpening, change: TextChange)?
  ) -> EssayOpening

  /// - Parameter start: where reading begins; nil for the essay's beginning.
  init(
    _ text: TextSnapshot, _ opening: EssayOpening, from start: Milestone<State>?,
    trail: ReadingTrail<State>)

  /// Reads up to the trail's meeting or the essay's end.
  mutating func read()

  var result: ParsedEssay { get }
  var trail: ReadingTrail<State> { get }
  var counts: ReadingCounts { get }

  /// What an essay keeps of this reader's work.
  static func known(_ reading: EssayReading) -> Reading<State>?
  static func kept(_ reading: Reading<State>) -> EssayReading

  /// The opening to read with, where the whole of the essay shows that `opening` is mistaken.
  static func correction(of opening: EssayOpening, _ whole: ReadingCounts) -> EssayOpening?
}

extension EssayReader {
  static func correction(of opening: EssayOpening, _ whole: ReadingCounts) -> EssayOpening? { nil }
}

/// What an essay keeps of its reading, for the next version.
struct Reading<State: ReaderState>: Sendable {
  let opening: EssayOpening
  let milestones: [Milestone<State>]
  /// Of the whole essay.
  let counts: ReadingCounts
  /// The block that is the title where the format says so itself.
  let title: Int?
}

/// The ``Reading`` of an essay in one of the formats.
enum EssayReading: Sendable {
  case markdown(Reading<MarkdownReader.State>)
  case latex(Reading<LaTeXReader.State>)
  case plainText(Reading<PlainTextReader.State>)
}

extension MarkdownReader {
  static func kept(_ reading: Reading<State>) -> EssayReading { .markdown(reading) }

  static func known(_ reading: EssayReading) -> Reading<State>? {
    if case .markdown(let reading) = reading { reading } else { nil }
  }
}

extension LaTeXReader {
  static func kept(_ reading: Reading<State>) -> EssayReading { .latex(reading) }

  static func known(_ reading: EssayReading) -> Reading<State>? {
    if case .latex(let reading) = reading { reading } else { nil }
  }
}

extension PlainTextReader {
  static func kept(_ reading: Reading<State>) -> EssayReading { .plainText(reading) }

  static func known(_ reading: EssayReading) -> Reading<State>? {
    if case .plainText(let reading) = reading { reading } else { nil }
  }
}

/// An earlier version of an essay, and what has changed since.
struct EarlierEssay {
  let text: TextSnapshot
  let essay: Essay
  let change: TextChange
}

/// The part of an essay that was read anew, between blocks that are the earlier version's.
struct ReadWindow {
  let parsed: ParsedEssay
  let opening: EssayOpening
  /// So many blocks before it are the earlier version's.
  let prefix: Int
  /// So many blocks after it are the earlier version's, moved by ``shift``.
  let suffix: Int
  let shift: ReadingShift
  /// In bytes of the document.
  let range: ByteRange
  /// What has changed since the earlier version; nil without one.
  let change: TextChange?
  let title: Int?
  let reading: EssayReading
}

extension EssayReader {
  static func read(_ text: TextSnapshot, after earlier: EarlierEssay?) -> ReadWindow {
    guard let earlier, let reading = known(earlier.essay.reading) else {
      return readAfresh(text, opening(of: text, after: nil))
    }
    let change = earlier.change
    var opening = opening(of: text, after: (reading.opening, change))
    opening.quotesByIndentation = reading.opening.quotesByIndentation
    let known = reading.milestones
    let before =
      opening.leads(like: reading.opening)
      ? known.prefixCount { $0.reach < change.start } : 0
    let start = before > 0 ? known[before - 1] : nil
    let after = known.prefixCount { $0.offset < change.oldEnd }
    let trail = ReadingTrail(
      from: start, ahead: known[max(after, before)...], byteShift: change.shift)
    var reader = Self(text, opening, from: start, trail: trail)
    reader.read()
    let meeting = reader.trail.meeting?.milestone
    let shift =
      reader.trail.meeting?.shift
      ?? ReadingShift(bytes: change.shift, counts: reader.counts - reading.counts)
    let counts = meeting == nil ? reader.counts : reading.counts + shift.counts
    if let corrected = correction(of: opening, counts) { return readAfresh(text, corrected) }

    var milestones: [Milestone<State>] = []
    milestones.reserveCapacity(known.count + reader.trail.milestones.count)
    milestones += known[..<before]
    milestones += reader.trail.milestones
    var title = reader.result.title
    if let start, let known = reading.title, known < start.counts.blocks { title = known }
    if let meeting {
      let rest = known.prefixCount { $0.offset < meeting.offset }
      for milestone in known[rest...] { milestones.append(milestone.moved(by: shift)) }
      if let known = reading.title, known >= meeting.counts.blocks {
        title = title ?? known + shift.counts.blocks
      }
    }
    let end = meeting.map { $0.offset + shift.bytes } ?? text.count
    return ReadWindow(
      parsed: reader.result, opening: opening, prefix: start?.counts.blocks ?? 0,
      suffix: meeting.map { reading.counts.blocks - $0.counts.blocks } ?? 0, shift: shift,
      range: (start?.offset ?? 0)..<end, change: change, title: title,
      reading: kept(
        Reading(opening: opening, milestones: milestones, counts: counts, title: title)))
  }

  private static func readAfresh(_ text: TextSnapshot, _ opening: EssayOpening) -> ReadWindow {
    var reader = Self(text, opening, from: nil, trail: ReadingTrail())
    reader.read()
    if let corrected = correction(of: opening, reader.counts) {
      return readAfresh(text, corrected)
    }
    let reading = Reading(
      opening: opening, milestones: reader.trail.milestones, counts: reader.counts,
      title: reader.result.title)
    return ReadWindow(
      parsed: reader.result, opening: opening, prefix: 0, suffix: 0, shift: ReadingShift(),
      range: 0..<text.count, change: nil, title: reader.result.title, reading: kept(reading))
  }
}

extension RandomAccessCollection where Index == Int {
  /// How many elements stand at the beginning of which something holds that holds of none after
  /// them.
  func prefixCount(where holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }
}
