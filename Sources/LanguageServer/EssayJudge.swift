import EssayRules
import EssaySyntax
import EssayText

/// What the server knows of the engine: an essay in, its analysis out.
struct EssayJudge: Sendable {
  typealias Analyse =
    @Sendable (_ text: TextSnapshot, _ format: EssayFormat, _ previous: Analysis?) -> Analysis

  let analyse: Analyse

  init(_ analyse: @escaping Analyse) {
    self.analyse = analyse
  }

  init(_ linter: Linter) {
    self.init { text, format, previous in
      linter.analyse(text, format: format, reusing: previous)
    }
  }
}

/// Finds the judge for an essay.
struct JudgeProvider: Sendable {
  /// Judges where `find` throws.
  let fallback: EssayJudge
  /// Takes the essay's path; nil for an essay that is not a file.
  let find: @Sendable (_ essayPath: String?) throws -> EssayJudge

  init(
    fallback: EssayJudge, find: @escaping @Sendable (_ essayPath: String?) throws -> EssayJudge
  ) {
    self.fallback = fallback
    self.find = find
  }
}
