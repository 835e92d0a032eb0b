import Testing

@testable import QuoteMatching

@Suite("Every fragment of every canonical quotation")
struct ExhaustiveTests {
  @Test("is verbatim as it stands")
  func isVerbatim() {
    for fragment in Fragment.examined {
      let judgement = judge(fragment.text)
      #expect(judgement.verdict == .verbatim, "“\(fragment.text)”: \(judgement)")
    }
  }

  // MARK: Permitted alterations

  @Test("with one permitted alteration is verbatim or adapted")
  func permittedAlterationsArePermitted() {
    var tally = Tally()
    for (number, fragment) in Fragment.examined.enumerated() {
      let pieces = fragment.pieces
      for alteration in Fragment.share(of: fragment.permittedAlterations, number) {
        let made = alteration.made(on: fragment, pieces)
        checkPermitted(made, made.kind, &tally)
      }
    }
    tally.report(expecting: ExceptedAlterations.permitted)
    if Fragment.areAllExamined {
      #expect(Set(tally.cases.keys) == Set(PermittedKind.allCases.map(\.rawValue)))
    }
  }

  @Test("with two permitted alterations is verbatim or adapted")
  func permittedPairsArePermitted() {
    var tally = Tally()
    for (number, fragment) in Fragment.examined.enumerated() {
      // In a short run each fragment has its share of the kinds, all of them together the most.
      let pairs = fragment.permittedPairs { first, second in
        Fragment.areAllExamined || (first + 2 * second + number).isMultiple(of: 11)
      }
      for pair in pairs { checkPermitted(pair, "a pair", &tally) }
    }
    tally.report(expecting: ExceptedAlterations.permittedPairs)
    guard Fragment.areAllExamined else { return }
    let kinds = PermittedKind.allCases
    for (number, kind) in kinds.enumerated() {
      for other in kinds.dropFirst(number) {
        let pair = "\(kind.rawValue) + \(other.rawValue)"
        let isCombined = tally.cases[pair] != nil
        #expect(isCombined != ExceptedAlterations.cannotBeCombined(kind, other), "\(pair)")
      }
    }
  }

  private func checkPermitted(_ alteration: Alteration, _ listed: String, _ tally: inout Tally) {
    tally.count(alteration)
    let judgement = judge(alteration.text)
    switch judgement.verdict {
    case .verbatim where !alteration.isAdapted: break
    case .adapted where alteration.isAdapted: break
    case .unverified where alteration.leavesLittle: tally.except("\(listed): little is left")
    default:
      tally.fail("\(judgement.verdict)", "\(alteration.kind) “\(alteration.text)”: \(judgement)")
    }
  }

  // MARK: Forbidden ones

  @Test("with one slip at an inner word is misquoted, and its fix gives canonical words again")
  func forbiddenAlterationsAreMisquotes() {
    var tally = Tally()
    for (number, fragment) in Fragment.examined.enumerated() {
      for alteration in Fragment.share(of: fragment.forbiddenAlterations, number) {
        check(alteration, against: CanonicalQuotations.all, CanonicalQuotations.matcher, &tally)
      }
    }
    tally.report(expecting: ExceptedAlterations.forbidden)
    // The five texts contract all that they can.
    let closed = ForbiddenKind.closedContraction.rawValue
    #expect(tally.cases[closed] == nil)
    let kinds = Set(ForbiddenKind.allCases.map(\.rawValue)).subtracting([closed])
    #expect(Set(tally.cases.keys) == kinds)
  }

  @Test("of a text that contracts nothing, with one slip, is misquoted too")
  func closedContractionsAreMisquotes() {
    let text = """
      It is late, and we are tired of waiting. I have told them that they would regret the journey, \
      that she will not follow, and that you can not force her.
      """
    let matcher = QuotationMatcher(PassageIndex([Array(text.utf8)]))
    var tally = Tally()
    for (number, fragment) in Fragment.fragments(of: text).enumerated()
    where Fragment.areAllExamined || number.isMultiple(of: 11) {
      for alteration in fragment.forbiddenAlterations
      where alteration.kind == ForbiddenKind.closedContraction.rawValue {
        check(alteration, against: [text], matcher, &tally)
      }
    }
    tally.report(expecting: ExceptedAlterations.closedContractions)
  }

  private func check(
    _ alteration: Alteration, against passages: [String], _ matcher: QuotationMatcher,
    _ tally: inout Tally
  ) {
    tally.count(alteration)
    let judgement = judge(alteration.text, matcher, passages)
    func fail(_ why: String) {
      tally.fail("\(alteration.kind): \(why)", "“\(alteration.text)”: \(judgement)")
    }
    let listed = "\(alteration.kind), “\(alteration.changed)”"
    if alteration.leavesCanonicalText {
      tally.except("\(listed): canonical words are left")
      if judgement.verdict == .misquoted { fail("canonical words accused") }
      return
    }
    switch judgement.verdict {
    case .misquoted:
      if judgement.shown?.isEmpty != false { fail("nothing to show") }
      let again = judge(judgement.mended, matcher, passages)
      if again.mended != judgement.mended { fail("mended twice, it is “\(again.mended)”") }
      if again.verdict == .adapted, alteration.fragment.text.contains("(...)") {
        // “You're. You're …” is “You're” doubled or “students” lost, and a gap leaves out either.
        tally.except("\(listed): mended, the gap leaves out a word more")
      } else if again.verdict != .verbatim {
        fail("mended, it is \(again)")
      } else if !isCanonical(judgement.mended, alteration.fragment) {
        fail("mended, but not to the words")
      }
    case .unverified where alteration.leavesLittle:
      tally.except("\(alteration.kind): little is left")
    case .verbatim where alteration.isBesideGap, .adapted where alteration.isBesideGap:
      tally.except("\(listed): beside the gap, where words may be missing or supplied")
    default:
      fail("not seen")
    }
  }

  /// Whether the text's words stand together in the fragment's passage.
  private func isCanonical(_ text: String, _ fragment: Fragment) -> Bool {
    Alteration(kind: "", text: text, touched: [], fragment: fragment).leavesCanonicalText
  }
}
