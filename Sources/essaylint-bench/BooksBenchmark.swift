import EssayText
import Foundation
import SourceTexts

/// Looking misquotes up in a book, beside general programs for finding strings that are nearly there.
/// All look each quotation up in turns, so that whatever else the machine does falls upon all.
struct BooksBenchmark {
  struct Options {
    let book: String
    let peer: [String]?
    let json: String?
    let lookUps: Int
    let large: Int

    init(_ arguments: [String]) throws {
      let options = try OptionReader(
        arguments, known: ["--book", "--peer", "--json", "--look-ups", "--large"])
      guard let book = options.string("--book") else { throw UsageError("--book is missing") }
      self.book = book
      peer = options.string("--peer")?.split(separator: " ").map(String.init)
      json = options.string("--json")
      lookUps = try options.number("--look-ups", or: 50)
      large = try options.number("--large", or: 10_000_000)
    }
  }

  let options: Options

  func run() throws -> BenchReport {
    let text = try TextSnapshot(validating: Array(Data(contentsOf: URL(filePath: options.book))))
    let indexing = Self.indexing(text)
    let book = SourceText(path: options.book, text: text)
    let misquotes = Misquotes(of: text, count: options.lookUps)
    let peer = try options.peer.map { try LookUpProcess($0 + [options.book]) }
    var own = Sample()
    var others = [Sample(), Sample()]
    var found = 0
    for (quotation, original) in misquotes.pairs {
      // The other's turn has emptied the processor's caches: the median of some is the usual time.
      var turn = Sample()
      for _ in 0..<9 {
        let (time, place) = Self.lookUp(quotation, in: book)
        turn.add(time)
        if turn.milliseconds.count == 1, let place, text[place.range].contains(original) {
          found += 1
        }
      }
      own.add(.seconds(turn.median / 1e3))
      guard let peer else { continue }
      let turns = try (0..<3).map { _ in try peer.lookUp(quotation) }
      for number in others.indices {
        others[number].add(.seconds(turns.map { $0[number] }.sorted()[1] / 1e3))
      }
    }
    print("essaylint found \(found) of \(misquotes.pairs.count) where they were cut out\n")
    func row(_ what: String, _ own: Double, _ peer: Double?) -> Row {
      Row(what: what, unit: "µs", own: own, peer: peer)
    }
    let hasPeer = peer != nil
    return BenchReport(
      own: "essaylint", peer: hasPeer ? "peer" : nil,
      rows: [
        row("look-up, rapidfuzz", own.median * 1e3, hasPeer ? others[0].median * 1e3 : nil),
        row("look-up, edlib", own.median * 1e3, hasPeer ? others[1].median * 1e3 : nil),
        row(
          "index and \(options.lookUps) look-ups, rapidfuzz",
          (indexing.time.median + own.sum) * 1e3, hasPeer ? others[0].sum * 1e3 : nil),
        row("index", indexing.time.median * 1e3, nil),
        Row(
          what: "index's memory", unit: "× the text", own: indexing.memory / Double(text.count),
          peer: nil),
      ] + large(text, misquotes))
  }

  private static func lookUp(_ words: String, in book: SourceText)
    -> (Duration, SourceText.Place?)
  {
    let bytes = Array(words.utf8)
    var place: SourceText.Place?
    let time = ContinuousClock().measure {
      place = book.read(bytes, 0..<bytes.count)?.places.first
    }
    return (time, place)
  }

  /// How long the book takes to be indexed, and by how many bytes the process grows.
  private static func indexing(_ text: TextSnapshot) -> (time: Sample, memory: Double) {
    var time = Sample()
    // The first one brings in the program's own pages, too.
    var kept = [SourceText(path: "", text: text)]
    let before = residentBytes()
    for _ in 0..<8 {
      time.add(ContinuousClock().measure { kept.append(SourceText(path: "", text: text)) })
    }
    return (time, Double(residentBytes() - before) / Double(kept.count - 1))
  }

  private static func residentBytes() -> Int {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let fields = pages.split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 : 0
  }

  // MARK: A shelf of books

  /// The same misquotes among a hundred times as many words, made of the book's own in another order.
  private func large(_ text: TextSnapshot, _ misquotes: Misquotes) -> [Row] {
    [100_000, options.large].map { count in
      let book = SourceText(path: "", text: TextSnapshot(Self.padded(text, to: count)))
      var sample = Sample()
      for _ in 0..<4 {
        for (quotation, _) in misquotes.pairs { sample.add(Self.lookUp(quotation, in: book).0) }
      }
      return Row(
        what: "look-up among \(count) words", unit: "µs", own: sample.median * 1e3, peer: nil)
    }
  }

  private static func padded(_ text: TextSnapshot, to count: Int) -> String {
    let words = text.string.split(whereSeparator: \.isWhitespace)
    var padded = text.string
    var dice = Dice(seed: 1)
    var total = words.count
    while total < count {
      // Six words as they stand, so that most pairs of words are pairs of English.
      let start = dice.roll(words.count - 6)
      padded += words[start..<start + 6].joined(separator: " ") + " "
      total += 6
      if total % 120 < 6 { padded += "\n\n" }
    }
    return padded
  }
}

/// Quotations of about sixty characters with one wrong word.
struct Misquotes {
  /// Each with words of the book that stand in it unchanged.
  let pairs: [(quotation: String, original: String)]

  init(of text: TextSnapshot, count: Int) {
    let words = text.string.split(whereSeparator: \.isWhitespace).map(String.init)
    var dice = Dice(seed: 1818)
    pairs = (0..<count).map { _ in
      let start = dice.roll(words.count - 20)
      var end = start
      var length = 0
      while length < 60 {
        length += words[end].count + 1
        end += 1
      }
      var quotation = Array(words[start..<end])
      quotation[quotation.count / 2] = "umbrella"
      return (quotation.joined(separator: " "), quotation[0])
    }
  }
}

/// A program that takes a quotation a line and answers with the times of two look-ups.
final class LookUpProcess {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var rest = Data()

  init(_ command: [String]) throws {
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// In milliseconds, in the order in which the program writes them.
  func lookUp(_ quotation: String) throws -> [Double] {
    try input.fileHandleForWriting.write(contentsOf: Data((quotation + "\n").utf8))
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest = Data(rest[(end + 1)...])
        let fields = line.split(separator: " ")
        guard fields.count == 4, let first = Double(fields[0]), let second = Double(fields[2])
        else {
          throw UsageError("the peer answers “\(line)”")
        }
        return [first, second]
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { throw UsageError("the peer has ended") }
      rest += more
    }
  }
}

extension Sample {
  fileprivate var sum: Double { milliseconds.reduce(0, +) }
}
