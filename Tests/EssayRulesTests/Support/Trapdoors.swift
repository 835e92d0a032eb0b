import EssayText
import FaultTolerance

@testable import EssayRules

/// Rules with a bug: they index an array beyond its end where an essay has the word “trapdoor”.
enum Trapdoor {
  static func documentation(_ id: String) -> RuleDocumentation {
    RuleDocumentation(
      id: id, severity: .warning, summary: "", whatItReports: "", whyItMatters: "", example: "",
      howToMend: "", whatItLeavesAlone: "")
  }

  @inline(never) static func step(on text: TextSnapshot) {
    let steps = [1, 2, 3]
    _ = steps[text.string.contains("trapdoor") ? text.count + 3 : 0]
  }

  enum OfQuotations: QuotationRule {
    static let documentation = Trapdoor.documentation("trapdoor-of-quotations")
    static let examples: [String] = []
    static func findings(on judgement: Judgement, in context: LintContext) -> [Finding] {
      step(on: context.document)
      return []
    }
  }

  enum OfCredits: CreditRule {
    static let documentation = Trapdoor.documentation("trapdoor-of-credits")
    static let examples: [String] = []
    static func credit(of judgement: Judgement, in context: LintContext) -> Credit? {
      step(on: context.document)
      return nil
    }
  }

  enum OfBlocks: BlockRule {
    static let documentation = Trapdoor.documentation("trapdoor-of-blocks")
    static let examples: [String] = []
    static func findings(inBlock block: Int, _ context: LintContext) -> [BlockFinding] {
      step(on: context.document)
      return []
    }
  }

  enum OfEssay: EssayRule {
    static let documentation = Trapdoor.documentation("trapdoor-of-essay")
    static let examples: [String] = []
    static func findings(in essay: WholeEssay) -> [Finding] {
      step(on: essay.text)
      return []
    }
  }

  static let rules: [any Rule.Type] = [
    OfQuotations.self, OfCredits.self, OfBlocks.self, OfEssay.self,
  ]

  static let ids = rules.map { $0.documentation.id }

  /// As the program begins, with rules that fail.
  static func prepare(_ rules: [any Rule.Type]) {
    TrapHandler.install(program: "", advice: "", steps: LintingStep.names)
    RuleRegistry.further.withLock { $0 = rules }
  }
}
