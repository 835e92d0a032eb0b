import Foundation
import QuoteMatching

/// Looking misquotes up among canonical quotations, few and very many, beside general programs.
struct QuotesBenchmark {
  struct Options {
    let peer: [String]?
    let json: String?
    let text: String?
    let lookUps: Int

    init(_ arguments: [String]) throws {
      let options = try OptionReader(
        arguments, known: ["--peer", "--json", "--text", "--look-ups"])
      peer = options.string("--peer")?.split(separator: " ").map(String.init)
      json = options.string("--json")
      text = options.string("--text")
      lookUps = try options.number("--look-ups", or: 200)
    }
  }

  let options: Options

  func run() throws -> BenchReport {
    let ten = Self.quotations(10)
    let own = Self.lookUps(among: ten, options.lookUps)
    var rows: [Row] = []
    if let peer = options.peer {
      let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("essaylint-bench-\(UUID().uuidString).txt")
      try Data(ten.joined(separator: "\n").utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let process = try LookUpProcess(peer + ["--lines", file.path])
      var others = [Sample(), Sample()]
      for misquote in Self.misquotes(of: ten, options.lookUps) {
        let times = try process.lookUp(misquote)
        for number in others.indices { others[number].add(.seconds(times[number] / 1e3)) }
      }
      for (name, other) in zip(["rapidfuzz", "edlib"], others) {
        rows.append(
          Row(
            what: "a misquote among 10, \(name)", unit: "µs", own: own * 1e3,
            peer: other.median * 1e3))
      }
    }
    let few = Self.lookUps(among: Self.quotations(5), options.lookUps)
    for count in [500, 50_000] {
      rows.append(
        Row(
          what: "a misquote among \(count), among 5", unit: "µs",
          own: Self.lookUps(among: Self.quotations(count), options.lookUps) * 1e3, peer: few * 1e3))
    }
    if let text = options.text { rows += try rowsOfText(text) }
    return BenchReport(own: "essaylint", peer: "other", rows: rows)
  }

  /// The same among the pieces of a text, whose words are as common and as rare as words are.
  private func rowsOfText(_ path: String) throws -> [Row] {
    let pieces = Self.pieces(of: try String(contentsOfFile: path, encoding: .utf8))
    let few = Self.lookUps(among: Array(pieces.prefix(5)), options.lookUps)
    return [500, pieces.count].map { count in
      Row(
        what: "a misquote among \(count) of the text, among 5", unit: "µs",
        own: Self.lookUps(among: Array(pieces.prefix(count)), options.lookUps) * 1e3,
        peer: few * 1e3)
    }
  }

  /// A text cut into pieces of ten to fourteen words.
  private static func pieces(of text: String) -> [String] {
    var dice = Dice(seed: 3)
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    var pieces: [String] = []
    while words.count >= 14 {
      let count = 10 + dice.roll(5)
      pieces.append(words.prefix(count).joined(separator: " "))
      words = words.dropFirst(count)
    }
    return pieces
  }

  /// The median time of one look-up, in milliseconds.
  private static func lookUps(among quotations: [String], _ count: Int) -> Double {
    let matcher = QuotationMatcher(PassageIndex(quotations.map { Array($0.utf8) }))
    var sample = Sample()
    for misquote in misquotes(of: quotations, count) {
      let bytes = Array(misquote.utf8)
      var turn = Sample()
      for _ in 0..<5 {
        turn.add(ContinuousClock().measure { _ = matcher.match(bytes, bytes.indices) })
      }
      sample.add(.seconds(turn.median / 1e3))
    }
    return sample.median
  }

  /// Quotations of about twelve words, a word in three of which is one of a few small ones, as in
  /// English, and the others the rarer the more there are.
  private static func quotations(_ count: Int) -> [String] {
    var dice = Dice(seed: 5)
    let small = ["the", "of", "and", "to", "a", "in", "that", "it", "was", "we"]
    let syllables = ["ba", "ner", "to", "li", "sum", "ket", "ro", "dra", "vin", "mo", "pel", "ush"]
    let words = (0..<3_000).map { _ in
      (0..<2 + dice.roll(2)).map { _ in dice.pick(syllables) }.joined()
    }
    return (0..<count).map { _ in
      (0..<10 + dice.roll(5)).map { _ in dice.roll(3) == 0 ? dice.pick(small) : dice.pick(words) }
        .joined(separator: " ")
    }
  }

  /// Quotations with one word changed.
  private static func misquotes(of quotations: [String], _ count: Int) -> [String] {
    var dice = Dice(seed: 11)
    return (0..<count).map { _ in
      var words = dice.pick(quotations).split(separator: " ").map(String.init)
      words[1 + dice.roll(words.count - 2)] = "however"
      return words.joined(separator: " ")
    }
  }
}
