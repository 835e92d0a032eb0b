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
        LineReader(), jobs: jobs, work: answer,
        take: { line throws(OutputFailure) in try ReportOutput.standardOutput.write(line) })
    } catch .failed(let place, let error) {
      Console.complain("\(place): \(error)")
      return .failure
    } catch {
      // Nobody reads on.
    }
    return .success
  }

  @Sendable private func answer(_ line: LineReader.Line) -> [UInt8] {
    var id: JSONNode?
    do {
      let essay = try StreamedEssay(line, &id)
      let path = essay.path ?? name
      let format = EssayFormat(fileExtension: PathNames.ending(of: path)) ?? .markdown
      let text = try FileReader.text(of: Array(essay.text.utf8))
      let analysis = setup.linter.analyse(text, format: format)
      guard !analysis.isTooLong else { throw FileError.essayTooLong }
      return StreamedResult.line(for: CheckedEssay(path: path, analysis: analysis), id: id)
    } catch {
      return StreamedResult.line(forFailure: "\(error)", at: line.number, id: id)
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
  init(_ line: LineReader.Line, _ id: inout JSONNode?) throws {
    guard let bytes = line.bytes else {
      throw Problem(
        "longer than \(FileReader.limit >> 20) MiB, which is the most of a line that essaylint reads"
      )
    }
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
