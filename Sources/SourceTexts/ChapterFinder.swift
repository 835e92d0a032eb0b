public import EssayText

/// A chapter, letter, stave or scene of a book, or what stands before the first.
public struct Chapter: Sendable, Equatable {
  /// How an essay cites it: `5`, `letter 4`, act and scene as `2.1`, `prologue`, or its title where
  /// it has no number. Nil for what stands before the first heading.
  public let name: String?
  /// What it stands under, outermost first: act 2, scene 1.
  public let headings: [Heading]
  /// Its text without the heading, in bytes of the book's file.
  public let range: ByteRange
}

/// Finds a book's chapters by their headings, each a line of its own with a blank line before it.
///
/// Headings with a name count first, “Chapter 5”; in a book that has none, bare numbers; in a book
/// that has neither, titles. What Project Gutenberg puts before and after a work is left out.
struct ChapterFinder {
  /// A heading and its line.
  private struct HeadingLine {
    let headings: [Heading]
    let line: ByteRange
    /// Whether Markdown says that it is a heading.
    let isMarked: Bool
  }

  /// The text between two headings.
  private struct Section {
    let path: [Heading]
    let range: ByteRange
  }

  /// A title with less text under it than this, in bytes, is a signature or a poem's.
  private static let leastUnderTitle = 500
  /// What has more headings than this is no book.
  private static let mostHeadings = 50_000

  private let text: TextSnapshot
  private let work: ByteRange

  static func chapters(of text: TextSnapshot) -> [Chapter] {
    let finder = ChapterFinder(text: text, work: GutenbergFrame.work(in: text))
    return finder.named(finder.sections(under: finder.headingLines()))
  }

  // MARK: Headings

  private func headingLines() -> [HeadingLine] {
    let named = lines(HeadingReader.mayBeNamed) { line, _ in HeadingReader.named(line) }
    if named.contains(where: { $0.headings.contains { $0.kind.depth == 3 } }) {
      return withoutContents(named)
    }
    let numbered = lines(HeadingReader.mayBeNamedOrNumber) { line, isAlone in
      let names = HeadingReader.named(line)
      return names.isEmpty ? number(line, isAlone).map { [Heading(.chapter, $0)] } ?? [] : names
    }
    if numbered.contains(where: { $0.headings.contains { $0.kind.depth == 3 } }) {
      return withoutContents(numbered)
    }
    let titled = titles()
    return numbered.isEmpty || titled.contains { $0.headings[0].kind != .title }
      ? titled : withoutContents(numbered)
  }

  private func number(_ line: String, _ isAlone: Bool) -> Int? {
    let words = HeadingReader.unmarked(line)
    return HeadingReader.bareNumber(words) ?? (isAlone ? HeadingReader.titledNumber(words) : nil)
  }

  /// Headings that are nothing but titles, with the parts that hold them where Markdown marks both.
  private func titles() -> [HeadingLine] {
    let marked = lines(HeadingReader.mayBeMarked) { line, _ in
      guard HeadingReader.markdownLevel(line) != nil else { return [] }
      let names = HeadingReader.named(line)
      return names.isEmpty ? [Heading(.title, title: HeadingReader.unmarked(line))] : names
    }
    let plain = lines(HeadingReader.mayBeTitle) { line, isAlone in
      isAlone && HeadingReader.isTitle(line) ? [Heading(.title, title: line)] : []
    }
    let found = longEnough(withoutTitleOfBook(marked.count > 1 ? marked : plain))
    // A lone title is the book's.
    return found.count { $0.headings.last?.kind == .title } > 1 ? found : []
  }

  /// Markdown sets the title of a book above those of its chapters.
  private func withoutTitleOfBook(_ found: [HeadingLine]) -> [HeadingLine] {
    func level(_ heading: HeadingLine) -> Int {
      text.bytes[heading.line].prefix { $0 == UInt8(ascii: "#") }.count
    }
    guard let first = found.first, first.headings.last?.kind == .title,
      found.dropFirst().allSatisfy({ level($0) > level(first) })
    else {
      return found
    }
    return Array(found.dropFirst())
  }

  /// The lines that stand after a blank one and that `read` takes for headings. It is told whether
  /// a blank line follows, too. None where there are too many.
  /// - Parameter glance: tells by a line's bytes which are not worth reading.
  private func lines(
    _ glance: (ArraySlice<UInt8>) -> Bool, _ read: (String, Bool) -> [Heading]
  ) -> [HeadingLine] {
    var found: [HeadingLine] = []
    var isAfterBlank = true
    for line in text.lines.line(at: work.lowerBound)..<text.lines.count {
      let whole = text.lines.range(ofLine: line)
      if whole.lowerBound >= work.upperBound { break }
      let words = TrimmedLine.range(whole, in: text.bytes)
      if isAfterBlank, !words.isEmpty, words.count <= HeadingReader.longest,
        glance(text.bytes[words])
      {
        let headings = read(text[words], isBlank(line + 1))
        if !headings.isEmpty {
          found.append(
            HeadingLine(
              headings: headings, line: whole,
              isMarked: text.bytes[words].first == UInt8(ascii: "#")))
        }
        if found.count > Self.mostHeadings { return [] }
      }
      isAfterBlank = words.isEmpty
    }
    return found
  }

  private func isBlank(_ line: Int) -> Bool {
    line >= text.lines.count
      || TrimmedLine.range(text.lines.range(ofLine: line), in: text.bytes).isEmpty
  }

  /// A table of contents goes before the first heading and gives it too: where the first heading
  /// comes again before a tenth of the work has gone by, the work begins there.
  private func withoutContents(_ found: [HeadingLine]) -> [HeadingLine] {
    let limit = work.lowerBound + work.count / 10
    let again = found.lastIndex {
      $0.headings.first == found.first?.headings.first && $0.line.lowerBound < limit
    }
    return Array(found[(again ?? 0)...])
  }

  private func longEnough(_ found: [HeadingLine]) -> [HeadingLine] {
    found.enumerated().filter { number, heading in
      let next = number + 1 < found.count ? found[number + 1].line.lowerBound : work.upperBound
      return heading.headings.last?.kind != .title || heading.isMarked
        || next - heading.line.upperBound >= Self.leastUnderTitle
    }.map(\.element)
  }

  // MARK: Sections and their names

  private func sections(under found: [HeadingLine]) -> [Section] {
    var sections: [Section] = []
    var path: [Heading] = []
    var start = work.lowerBound
    func close(at end: Int) {
      let range = start..<max(start, end)
      if !TrimmedLine.range(range, in: text.bytes).isEmpty {
        sections.append(Section(path: path, range: range))
      }
    }
    for heading in found {
      close(at: heading.line.lowerBound)
      for part in heading.headings {
        path.removeAll { $0.kind.depth >= part.kind.depth }
        path.append(part)
      }
      start = min(heading.line.upperBound, work.upperBound)
    }
    close(at: work.upperBound)
    return sections
  }

  private func named(_ sections: [Section]) -> [Chapter] {
    let names = ChapterNames(sections.map(\.path))
    return sections.map {
      Chapter(name: names.name(of: $0.path), headings: $0.path, range: $0.range)
    }
  }
}

/// What the chapters of one book are called in short.
struct ChapterNames {
  /// The kind that goes without saying, since the book has the most of it.
  private let usual: Heading.Kind?
  /// Headings that come more than once, as chapters do that begin anew in each part.
  private let repeated: Set<Heading>

  /// - Parameter paths: for each chapter its headings, outermost first.
  init(_ paths: [[Heading]]) {
    var counts: [Heading.Kind: Int] = [:]
    var places: [Heading: Set<[Heading]>] = [:]
    for path in paths {
      guard let last = path.last else { continue }
      counts[last.kind, default: 0] += 1
      places[last, default: []].insert(path)
    }
    usual = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    repeated = Set(places.filter { $0.value.count > 1 }.keys)
  }

  func name(of path: [Heading]) -> String? {
    guard let last = path.last else { return nil }
    let own = last.kind == usual ? last.label : last.fullLabel
    let outer = path.dropLast()
    if outer.last?.kind == .act {
      return (outer.map(\.label) + [last.label]).joined(separator: ".")
    }
    guard repeated.contains(last), !outer.isEmpty else { return own }
    return last.kind == usual
      ? (outer.map(\.label) + [own]).joined(separator: ".")
      : (outer.map(\.fullLabel) + [own]).joined(separator: ", ")
  }
}

/// The lines by which Project Gutenberg marks where a work begins and ends.
enum GutenbergFrame {
  private static let starts = ["*** START OF", "***START OF"]
  private static let ends = ["*** END OF", "***END OF"]

  /// The work without what goes before and after it; the whole text where nothing is marked.
  static func work(in text: TextSnapshot) -> ByteRange {
    var start = 0
    var end = text.count
    for line in 0..<text.lines.count {
      let range = text.lines.range(ofLine: line)
      let bytes = text.bytes[range]
      guard bytes.starts(with: "***".utf8) else { continue }
      if starts.contains(where: { bytes.starts(with: $0.utf8) }) { start = range.upperBound }
      if ends.contains(where: { bytes.starts(with: $0.utf8) }) { end = min(end, range.lowerBound) }
    }
    return start..<max(start, end)
  }
}

/// A line without the space around it.
enum TrimmedLine {
  static func range(_ range: ByteRange, in bytes: [UInt8]) -> ByteRange {
    var range = range
    if bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) { range.removeFirst(3) }
    while let first = range.first, bytes[first] <= 0x20 { range.removeFirst() }
    while let last = range.last, bytes[last] <= 0x20 { range.removeLast() }
    return range
  }
}
