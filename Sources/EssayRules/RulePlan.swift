/// The rules that run for an essay, by what they look at, each with its place among all.
struct RulePlan: Sendable, Equatable {
  /// The rules that do not run.
  let skipped: Set<String>
  private(set) var ofQuotations: [(order: Int, rule: any QuotationRule.Type)] = []
  private(set) var ofCredits: [(order: Int, rule: any CreditRule.Type)] = []
  private(set) var ofBlocks: [(order: Int, rule: any BlockRule.Type)] = []
  private(set) var ofEssay: [(order: Int, rule: any EssayRule.Type)] = []

  /// - Parameters:
  ///   - selected: the rules to run; nil means all.
  ///   - ignored: rules not to run.
  init(selected: Set<String>?, ignored: Set<String>) {
    var skipped: Set<String> = []
    for (order, rule) in RuleRegistry.inForce.enumerated() {
      let id = rule.id
      if ignored.contains(id) || selected?.contains(id) == false {
        skipped.insert(id)
        continue
      }
      switch rule.scope.kind {
      case .quotations(let rule): ofQuotations.append((order, rule))
      case .credits(let rule): ofCredits.append((order, rule))
      case .blocks(let rule): ofBlocks.append((order, rule))
      case .essay(let rule): ofEssay.append((order, rule))
      }
    }
    self.skipped = skipped
  }

  static func == (left: RulePlan, right: RulePlan) -> Bool { left.skipped == right.skipped }
}
