import Foundation

/// How fast essaylint is beside others, measured in one run.
let usage = """
  usage: essaylint-bench server --binary PATH [--peer COMMAND] [--json FILE]
                                [--words N,N] [--keys N] [--spawns N]
         essaylint-bench books --book FILE [--peer COMMAND] [--json FILE] [--look-ups N] [--large N]
         essaylint-bench check --binary PATH [--peers FOLDER] [--hello PATH] [--json FILE]
                               [--rounds N] [--essays N]
         essaylint-bench quotes [--peer COMMAND] [--json FILE] [--text FILE] [--look-ups N]
         essaylint-bench essay|module [--words N]

  server measures the language server:
    --binary PATH     the essaylint to measure; build it for release
    --peer COMMAND    a language server for Python to measure beside it, such as "ruff server"
    --json FILE       write what was measured as JSON, too
    --words N,N       how long the essays are (2000,100000)
    --keys N          how many keys are pressed in each (400)
    --spawns N        how often each server is started (40)

  books measures looking misquotes up in a book:
    --book FILE       a novel as plain text
    --peer COMMAND    a program that looks them up, too: "python3 Sources/essaylint-bench/books.py",
                      with what setup.sh installs
    --look-ups N      how many misquotes (50)
    --large N         how many words the large text has that is looked through beside (10000000)

  check measures the command line, from its start to its end:
    --peers FOLDER    where setup.sh has installed what it is measured beside
    --hello PATH      a program that only says hello
    --rounds N        how often one essay is checked (25)
    --essays N        how many essays are checked at once; a tenth and ten times as many, too (1000)

  quotes measures looking misquotes up among canonical quotations:
    --peer COMMAND    as for books
    --text FILE       look them up among the pieces of a text, too

  essay and module print what is opened in the one and the other.

  """

func fail(_ message: String, status: Int32) -> Never {
  FileHandle.standardError.write(Data("essaylint-bench: \(message)".utf8))
  exit(status)
}

func finish(_ report: BenchReport, _ json: String?) throws {
  print(report.table)
  if let json { try report.json.write(to: URL(fileURLWithPath: json)) }
}

do {
  let arguments = Array(CommandLine.arguments.dropFirst(2))
  switch CommandLine.arguments.dropFirst().first {
  case "server":
    let options = try ServerBenchmark.Options(arguments)
    try finish(ServerBenchmark(options: options).run(), options.json)
  case "books":
    let options = try BooksBenchmark.Options(arguments)
    try finish(BooksBenchmark(options: options).run(), options.json)
  case "check":
    let options = try CheckBenchmark.Options(arguments)
    try finish(CheckBenchmark(options: options).run(), options.json)
  case "quotes":
    let options = try QuotesBenchmark.Options(arguments)
    try finish(QuotesBenchmark(options: options).run(), options.json)
  case let kind? where ["essay", "module"].contains(kind):
    let words = try OptionReader(arguments, known: ["--words"]).number("--words", or: 2000)
    let essay = BenchEssay.text(words: words)
    print(kind == "essay" ? essay : BenchModule.text(bytes: essay.utf8.count), terminator: "")
  default:
    throw UsageError("say what to measure: server, check, quotes or books")
  }
} catch let error as UsageError {
  fail("\(error.message)\n\n\(usage)", status: 2)
} catch {
  fail("\(error)\n", status: 1)
}
