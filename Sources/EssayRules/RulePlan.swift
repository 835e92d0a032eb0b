/// The rules that run for an essay, by what they look at, each with its place among all.
struct RulePlan: Sendable, Equatable {
  /// The rules that do not run.
  let skipped: Set<String>
  /// In one list: the runtime makes a type for every kind of list at each start.
  private var planned: [Planned] = []

  private struct Planned: Sendable {
    let order: Int
    let kind: RuleScope.Kind
  }

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
      planned.append(Planned(order: order, kind: rule.scope.kind))
    }
    self.skipped = skipped
  }

  var ofQuotations: some Sequence<(order: Int, rule: any QuotationRule.Type)> {
    planned.lazy.compactMap {
      if case .quotations(let rule) = $0.kind { ($0.order, rule) } else { nil }
    }
  }

  var ofCredits: some Sequence<(order: Int, rule: any CreditRule.Type)> {
    planned.lazy.compactMap {
      if case .credits(let rule) = $0.kind { ($0.order, rule) } else { nil }
    }
  }

  var ofBlocks: some Sequence<(order: Int, rule: any BlockRule.Type)> {
    planned.lazy.compactMap {
      if case .blocks(let rule) = $0.kind { ($0.order, rule) } else { nil }
    }
  }

  var ofEssay: some Sequence<(order: Int, rule: any EssayRule.Type)> {
    planned.lazy.compactMap {
      if case .essay(let rule) = $0.kind { ($0.order, rule) } else { nil }
    }
  }

  static func == (left: RulePlan, right: RulePlan) -> Bool { left.skipped == right.skipped }
}
