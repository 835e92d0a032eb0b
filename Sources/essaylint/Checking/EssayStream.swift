import EssayRules
import EssaySyntax
import EssayText
import PositionedJSON
import Reports
import Workspace

/// Checks essays that come in as objects of JSON, one a line, and answers each by a line, in their
/// order: for programs that hand millions of essays out to many machines.
struct EssayStream {
  private let setup: EssaySetup
  private let jobs: Int
  private let mishaps = Mishaps()
  /// What an essay is called that does not say so itself.
  private let name: String

  init(_ arguments: ParsedArguments) throws(UsageError) {
    if let path = arguments.operands.first { throw .needlessOperand(path) }
    name = arguments.value(of: .standardInputName) ?? Baseline.standardInputName
    jobs = arguments.number(of: .jobs) ?? Console.processors
    do {
      setup = try EssayWorkspace(options: WorkspaceOptions(arguments)).setup(forEssayAt: name)
    } catch {
      throw .broken(error)
    }
  }

  /// Answers every line. A bad one is answered, too, and is no failure of the whole: whoever spreads
  /// the work over many machines takes any other exit status for a machine that has failed.
  func answerAll() -> ExitStatus {
    do {
      try OrderedWork.run(
        LineReader(), jobs: jobs, mayWait: true, work: answer,
        take: { answer throws(OutputFailure) in
          try ReportOutput.standardOutput.write(answer.get())
        })
    } catch .failed(let place, let error) {
      Console.complain("\(place): \(error)")
      return .failure
    } catch {
      // Nobody reads on.
    }
    return .success
  }

  /// - Returns: the line that answers a line; a failure where no more can be read.
  @Sendable private func answer(_ line: LineReader.Line) -> Result<[UInt8], OutputFailure> {
    switch line.bytes {
    case .success(let bytes):
      return .success(answer(bytes, at: line.number))
    case .failure(.tooLarge(let limit)):
      let message = "\(FileError.tooLarge(limit: limit)) of a line"
      return .success(StreamedResult.line(forFailure: message, at: line.number, id: nil))
    case .failure(let error):
      return .failure(.failed("standard input", error))
    }
  }

  private func answer(_ bytes: [UInt8], at number: Int) -> [UInt8] {
    var id: JSONNode?
    do {
      let essay = try StreamedEssay(bytes, &id)
      let path = essay.path ?? name
      let format = EssayFormat(fileExtension: PathNames.ending(of: path)) ?? .markdown
      let text = try FileReader.text(of: Array(essay.text.utf8))
      // Every line is an essay of its own, whatever its path.
      let line = "line \(number)"
      let analysis = mishaps.attempt(on: line) { skipped in
        setup.linter.analyse(text, format: format, skipping: skipped)
      }
      let problems = mishaps.takeUntold(of: line)
      for problem in problems { Console.complain(problem.description) }
      guard let analysis else {
        throw StreamedEssay.Problem(problems.last?.description ?? "failed")
      }
      guard !analysis.isTooLong else { throw FileError.essayTooLong }
      return StreamedResult.line(for: CheckedEssay(path: path, analysis: analysis), id: id)
    } catch {
      return StreamedResult.line(forFailure: "\(error)", at: number, id: id)
    }
  }
}

/// An essay as it comes in: `{"id": 7, "text": "…", "path": "essay.tex"}`, of which the text alone
/// must be there. Other members are somebody else's.
private struct StreamedEssay {
  let text: String
  /// Its ending says how the text is to be read.
  let path: String?

  /// What a line has that is none.
  struct Problem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }

  /// - Parameter id: is set as soon as it is known, so that a failure can name it.
  init(_ bytes: [UInt8], _ id: inout JSONNode?) throws {
    let object: JSONNode
    do {
      object = try JSONReader.read(bytes, replacesLoneSurrogates: true)
    } catch {
      throw Problem("not JSON: byte \(error.range.lowerBound): \(error.message)")
    }
    guard object.object != nil else { throw Problem("not an object with 'id' and 'text'") }
    id = object["id"]
    guard let text = object["text"]?.string else {
      throw Problem("'text' is missing, or is not a string")
    }
    let path = object["path"]
    guard path == nil || path?.isNull == true || path?.string != nil else {
      throw Problem("'path' is not a string")
    }
    self.text = text
    self.path = path?.string
  }
}
