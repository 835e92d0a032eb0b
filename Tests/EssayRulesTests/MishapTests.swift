import EssayText
import Testing

@testable import EssayRules
@testable import FaultTolerance

/// Each runs in a process of its own, since a signal's handler is the whole process's.
@Suite struct `A rule with a bug in it` {
  private static let line = "Ruth says “modelled on trash” near the trapdoor (ch. 3).\n\n"

  /// The mishaps, as rules at essays.
  private static func told(_ mishaps: Mishaps) -> [String] {
    mishaps.takeUntold().map { "\($0.rule ?? "-") \($0.essay)" }
  }

  @Test func `costs its own findings alone`() async {
    for number in Trapdoor.rules.indices {
      await #expect(processExitsWith: .success) { [number = number as Int] in
        Trapdoor.prepare([Trapdoor.rules[number]])
        let mishaps = Mishaps()
        // One paragraph, and so many that several threads share them.
        for count in [1, 400] {
          let text = TextSnapshot(String(repeating: Self.line, count: count))
          let expected = Samples.linter.analyse(
            TextSnapshot(text.string.replacing("trapdoor", with: "cupboard")), format: .markdown)
          let analysis = mishaps.attempt(on: "\(count)") { skipped in
            Samples.linter.analyse(text, format: .markdown, skipping: skipped)
          }
          precondition(analysis?.account == expected.account && !expected.findings.isEmpty)
          precondition(Self.told(mishaps) == ["\(Trapdoor.ids[number]) \(count)"])
          precondition(Self.told(mishaps) == [])
        }
      }
    }
  }

  @Test func `fails once in an essay that is edited`() async {
    await #expect(processExitsWith: .success) {
      Trapdoor.prepare(Trapdoor.rules)
      let mishaps = Mishaps()
      var text = TextSnapshot(String(repeating: Self.line, count: 40))
      var last: Analysis?
      for edit in 0..<50 {
        let previous = last
        let (now, essay) = (text, "essay.md")
        last = mishaps.attempt(on: essay) { skipped in
          Samples.linter.analyse(now, format: .markdown, reusing: previous, skipping: skipped)
        }
        precondition(last?.findings.contains { $0.rule == "misquote" } == true)
        precondition(mishaps.takeUntold(of: "other.md").isEmpty)
        let told = mishaps.takeUntold(of: essay).map(\.rule)
        precondition(told == (edit == 0 ? Trapdoor.ids : []), "\(told)")
        text = text.applying([TextEdit(range: edit..<edit, replacement: "x")]) ?? text
      }
    }
  }

  @Test func `is asked again for other essays, until it has failed in a few`() async {
    await #expect(processExitsWith: .success) {
      Trapdoor.prepare([Trapdoor.OfEssay.self])
      let mishaps = Mishaps()
      for essay in 0..<20 {
        let text = TextSnapshot(Self.line)
        let analysis = mishaps.attempt(on: "\(essay)") { skipped in
          Samples.linter.analyse(text, format: .markdown, skipping: skipped)
        }
        precondition(analysis != nil)
        precondition(Self.told(mishaps) == (essay < 4 ? ["trapdoor-of-essay \(essay)"] : []))
      }
    }
  }

  @Test func `fails while an essay is mended, and it is mended all the same`() async {
    await #expect(processExitsWith: .success) {
      Trapdoor.prepare([Trapdoor.OfEssay.self])
      let mishaps = Mishaps()
      let text = TextSnapshot(Self.line)
      let mended = mishaps.attempt(on: "essay.md") { skipped in
        let whole = Samples.linter.analyse(text, format: .markdown, skipping: skipped)
        return Samples.linter.mend(whole, format: .markdown, skipping: skipped).analysis.text
      }
      precondition(mended?.string.contains("modelled from trash") == true)
    }
  }
}

@Suite struct `A mishap` {
  @Test func `outside every rule costs the essay`() async {
    await #expect(processExitsWith: .success) {
      Trapdoor.prepare([])
      let mishaps = Mishaps()
      let text = TextSnapshot("trapdoor")
      let result = mishaps.attempt(on: "essay.md") { _ -> Int in
        LintingStep.note(.reading)
        Trapdoor.step(on: text)
        return 1
      }
      precondition(result == nil)
      let told = mishaps.takeUntold().map(\.description)
      let expected =
        "essay.md cannot be checked, because of a mistake in essaylint that showed while "
        + "reading an essay"
      precondition(told.count == 1 && told[0].hasPrefix(expected), "\(told)")
      precondition(mishaps.attempt(on: "essay.md") { _ in 2 } == 2)
    }
  }

  @Test func `is told with the rule and the essay`() {
    let mishap = Mishap(rule: "misquote", essay: "essay.md", activity: nil, place: 0x1a2b)
    #expect(
      mishap.description
        == "the rule misquote failed on essay.md, where its findings are missing (at 1a2b)")
    #expect(
      Mishap(rule: nil, essay: "essay.md", activity: nil).description
        == "essay.md cannot be checked, because of a mistake in essaylint")
  }

  @Test func `has a name for every step`() {
    #expect(LintingStep.names.count == Set(LintingStep.names).count)
    #expect(LintingStep.names.contains("the rule misquote was at work"))
    let orders = RuleRegistry.all.indices.map { LintingStep.names.count - 1 - $0 }
    #expect(
      orders.compactMap { LintingStep.rule(of: Fault(step: $0)) }.reversed()
        == RuleRegistry.all.map { $0.id })
  }

  @Test func `skips rules as if the essay had asked for it`() {
    let text = TextSnapshot("Ruth says “modelled on trash” (ch. 3).")
    let whole = Samples.linter.analyse(text, format: .markdown)
    let skipped = Samples.linter.analyse(text, format: .markdown, skipping: ["misquote"])
    #expect(whole.findings.map(\.rule).contains("misquote"))
    #expect(
      skipped.findings.map(\.rule) == whole.findings.map(\.rule).filter { $0 != "misquote" })
  }
}
