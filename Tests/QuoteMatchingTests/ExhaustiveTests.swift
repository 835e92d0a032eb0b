import Testing

@Suite("Every fragment of every canonical quotation")
struct ExhaustiveTests {
  @Test("is verbatim as it stands")
  func isVerbatim() {
    for fragment in Fragment.examined {
      let judgement = judge(fragment.text)
      #expect(judgement.verdict == .verbatim, "“\(fragment.text)”: \(judgement)")
    }
  }

  @Test("with one permitted alteration is never misquoted or repunctuated")
  func permittedAlterationsArePermitted() {
    var tally = Tally()
    for fragment in Fragment.examined {
      for alteration in fragment.permittedAlterations {
        tally.cases += 1
        let judgement = judge(alteration.text)
        switch judgement.verdict {
        case .verbatim, .adapted: break
        case .unverified where alteration.leavesLittle:
          tally.except("unverified, for little is left: \(alteration.kind)")
        default: tally.fail(alteration.kind, "“\(alteration.text)”: \(judgement)")
        }
      }
    }
    report(tally)
  }

  @Test("with one slip at an inner word is misquoted, and its fix gives canonical words again")
  func forbiddenAlterationsAreMisquotes() {
    var tally = Tally()
    for fragment in Fragment.examined {
      for alteration in fragment.forbiddenAlterations { check(alteration, &tally) }
    }
    report(tally)
  }

  private func check(_ alteration: Alteration, _ tally: inout Tally) {
    tally.cases += 1
    let judgement = judge(alteration.text)
    func fail(_ why: String) {
      tally.fail("\(alteration.kind): \(why)", "“\(alteration.text)”: \(judgement)")
    }
    if alteration.leavesCanonicalText {
      tally.except("canonical words are left: \(alteration.kind)")
      if judgement.verdict == .misquoted { fail("canonical words accused") }
      return
    }
    switch judgement.verdict {
    case .misquoted:
      let again = judge(judgement.mended)
      if judgement.shown?.isEmpty != false { fail("nothing to show") }
      if again.verdict == .adapted, alteration.fragment.text.contains("(...)") {
        // “You're. You're …” is “You're” doubled or “students” lost, and a gap leaves out either.
        return tally.except("mended, the gap leaves out a word more: \(alteration.kind)")
      }
      if again.verdict != .verbatim { fail("mended, it is \(again)") }
      if !isCanonical(judgement.mended, alteration.fragment) {
        fail("mended, but not to the words")
      }
    case .unverified where alteration.leavesLittle:
      tally.except("unverified, for little is left: \(alteration.kind)")
    case .verbatim, .adapted:
      guard alteration.isBesideGap else { return fail("not seen") }
      tally.except("beside the gap, where words may be missing or supplied: \(alteration.kind)")
    default:
      fail("not seen")
    }
  }

  /// Whether the text's words stand together in the fragment's passage.
  private func isCanonical(_ text: String, _ fragment: Fragment) -> Bool {
    Alteration(kind: "", text: text, touched: 0..<0, fragment: fragment).leavesCanonicalText
  }

  private func report(_ tally: Tally) {
    print(tally.summary)
    #expect(tally.cases > 0)
    if let report = tally.failureReport { Issue.record("of \(tally.cases) cases\n\(report)") }
  }
}
