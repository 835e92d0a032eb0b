import Foundation

/// essaylint's language server beside another one: an essay for the one, a Python module of the same
/// size for the other. Both are measured in turns, start by start and key by key or a few keys in a
/// row, so that whatever else the machine does falls upon both.
struct ServerBenchmark {
  struct Options {
    let binary: String
    let peer: [String]?
    let json: String?
    let words: [Int]
    let keys: Int
    let spawns: Int

    init(_ arguments: [String]) throws {
      let options = try OptionReader(
        arguments,
        known: ["--binary", "--peer", "--json", "--words", "--keys", "--spawns"])
      guard let binary = options.string("--binary") else { throw UsageError("--binary is missing") }
      self.binary = binary
      peer = options.string("--peer")?.split(separator: " ").map(String.init)
      json = options.string("--json")
      words = try options.numbers("--words", or: [2000, 100_000])
      keys = try options.number("--keys", or: 400)
      spawns = try options.number("--spawns", or: 40)
    }
  }

  /// A server and the document that it is given.
  private struct Contestant {
    let command: [String]
    let document: BenchDocument
  }

  let options: Options

  func run() throws -> BenchReport {
    let rows = try options.words.flatMap { words in
      try measure(contestants(words: words), size: "\(words) words")
    }
    return BenchReport(
      own: "essaylint", peer: options.peer?.joined(separator: " "), rows: rows)
  }

  private func contestants(words: Int) -> [Contestant] {
    let essay = BenchEssay.text(words: words)
    var contestants = [
      Contestant(
        command: [options.binary, "lsp"],
        document: BenchDocument(
          uri: "file:///bench/essay.md", language: "markdown", text: essay,
          isTypedInto: { $0.utf8.count > 200 && !$0.hasPrefix("#") }))
    ]
    if let peer = options.peer {
      contestants.append(
        Contestant(
          command: peer,
          document: BenchDocument(
            uri: "file:///bench/module.py", language: "python",
            text: BenchModule.text(bytes: essay.utf8.count),
            // In the middle of a sentence: the module stays valid whatever is typed there.
            isTypedInto: { $0.hasPrefix("        ") && $0.hasSuffix(" entry.") })))
    }
    return contestants
  }

  private func measure(_ contestants: [Contestant], size: String) throws -> [Row] {
    let starts = try measureStarts(contestants)
    let typed = try measureKeys(contestants, atOnce: min(Self.keysInARow, options.keys))
    let alternating = try measureKeys(contestants, atOnce: 1)
    func row(_ what: String, _ unit: String, _ values: [Double]) -> Row {
      Row(
        what: "\(what), \(size)", unit: unit, own: values[0],
        peer: values.count > 1 ? values[1] : nil)
    }
    func keyRows(_ what: String, _ keys: [Sample]) -> [Row] {
      [
        row("\(what), median", "ms", keys.map(\.median)),
        row("\(what), 99 of 100", "ms", keys.map { $0.quantile(0.99) }),
      ]
    }
    return keyRows("key to diagnostics", typed.keys)
      + keyRows("after the other's key", alternating.keys)
      + [
        row("start to first diagnostics, median", "ms", starts.map(\.median)),
        row("peak memory", "MiB", typed.memory.map { Double($0) / 1024 }),
      ]
  }

  /// So many keys are pressed in a row before it is the other's turn, where somebody types on: a
  /// sentence or two.
  private static let keysInARow = 200

  /// From the start of the process to the first diagnostics, of each in turn.
  private func measureStarts(_ contestants: [Contestant]) throws -> [Sample] {
    var samples = contestants.map { _ in Sample() }
    let clock = ContinuousClock()
    // The first of each warms the machine's caches and is not counted.
    for round in 0...options.spawns {
      for (index, contestant) in contestants.enumerated() {
        var session: ServerSession?
        let duration = try clock.measure {
          session = try ServerSession(contestant.command, contestant.document)
        }
        session?.end()
        if round > 0 { samples[index].add(duration) }
      }
    }
    return samples
  }

  /// From a key to the diagnostics of the text with it, of each in turn; and the memory after all.
  ///
  /// Key by key, each server finds in the processor's caches what the other has left of them; of several
  /// keys in a row, most find what the key before them has left.
  private func measureKeys(_ contestants: [Contestant], atOnce count: Int) throws
    -> (keys: [Sample], memory: [Int])
  {
    var samples = contestants.map { _ in Sample() }
    var sessions: [ServerSession] = []
    defer { for session in sessions { session.end() } }
    for contestant in contestants {
      let session = try ServerSession(contestant.command, contestant.document)
      for _ in 0..<10 { _ = try session.pressKey() }
      sessions.append(session)
    }
    for _ in 0..<options.keys / count {
      for (index, session) in sessions.enumerated() {
        for _ in 0..<count { samples[index].add(try session.pressKey()) }
      }
    }
    return (samples, sessions.map { $0.peakMemory ?? 0 })
  }
}
