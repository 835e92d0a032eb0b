import EssaySyntax
import EssayText
import QuoteSets

/// Puts together the findings of one version of an essay.
struct FindingCollector {
  let work: EssayWork
  let essay: Essay
  let text: TextSnapshot

  /// In the order of the essay; what starts at the same byte, in the order of the rules.
  func findings() -> [Finding] {
    let unclosed = essay.unclosedMarks.isEmpty ? nil : UnclosedStretches(essay)
    func isOpen(_ placed: PlacedFinding) -> Bool { unclosed?.contain(placed.start) != true }
    var placed: [PlacedFinding] = []
    placed.reserveCapacity(32)
    addThoseOfQuotations(to: &placed)
    addThoseOfCredits(to: &placed)
    addThoseOfBlocks(to: &placed)
    if unclosed != nil { placed.removeAll { !isOpen($0) } }
    var whole = WholeEssay(work, essay, in: text, findings: placed)
    for (order, rule) in work.decisions.rules.ofEssay {
      LintingStep.note(rule: order)
      for finding in rule.findings(in: whole) {
        let own = PlacedFinding(finding, order: order)
        if isOpen(own) { whole.earlierFindings.append(own) }
      }
    }
    LintingStep.note(.collecting)
    placed = whole.earlierFindings
    if !whole.suppressions.entries.isEmpty {
      placed.removeAll { whole.suppressions.silences($0) }
    }
    placed.sort { ($0.start, $0.order, $0.end) < ($1.start, $1.order, $1.end) }
    let severities = work.settings.configuration.severities
    if severities.isEmpty { return placed.map(\.finding) }
    return placed.map { placed in
      severities[placed.finding.rule].map { placed.finding.with(severity: $0) } ?? placed.finding
    }
  }

  private func place(_ finding: Finding, _ order: Int, inBlock block: Int) -> PlacedFinding {
    PlacedFinding(
      finding.moved(by: essay.blocks[block].start), order: order)
  }

  private func addThoseOfQuotations(to placed: inout [PlacedFinding]) {
    for index in work.paragraphs.indices
    where work.paragraphs[index].content.contains(.findings) {
      let block = work.paragraphs[index].block
      for own in work.paragraphs[index].judged.findings {
        placed.append(place(own.finding, own.order, inBlock: block + own.block))
      }
    }
  }

  private func addThoseOfBlocks(to placed: inout [PlacedFinding]) {
    for report in work.reports {
      for line in report.report.lines {
        if let doubt = line.doubt, doubt.isConfirmed(by: work.totals) { continue }
        placed.append(place(line.finding, line.order, inBlock: report.block))
      }
    }
  }

  // MARK: Credits

  /// Where credits stand that name the same person or place for several quotations.
  private struct CreditSite: Hashable {
    let order: Int
    let block: Int
    let start: Int
  }

  private struct Accusation {
    let site: CreditSite
    let credit: JudgedParagraph.WrongCredit
  }

  /// What is wrong in all that it says: who is named once for two quotations and says one of them is
  /// not accused.
  private func addThoseOfCredits(to placed: inout [PlacedFinding]) {
    for accusation in withoutRepeatedPronouns(accusations(subjects())) {
      placed.append(
        place(accusation.credit.finding, accusation.site.order, inBlock: accusation.site.block))
    }
  }

  private func accusations(_ subjects: [Bool]) -> [Accusation] {
    var found: [Accusation] = []
    var sites: Set<CreditSite> = []
    // Where nothing is wrong in a block, nobody asks what is right.
    var isWrong = [Bool](repeating: false, count: essay.blocks.count)
    for paragraph in work.paragraphs(with: .wrongCredits) {
      for credit in paragraph.judged.wrongCredits where isJudged(credit.place, subjects) {
        let site = site(of: credit.place, paragraph)
        guard sites.insert(site).inserted else { continue }
        isWrong[site.block] = true
        found.append(Accusation(site: site, credit: credit))
      }
    }
    if found.isEmpty { return [] }
    for index in work.paragraphs.indices where mayTakeBack(index, isWrong) {
      let paragraph = work.paragraphs[index]
      for place in paragraph.judged.rightCredits
      where isWrong[paragraph.number(of: place.block)] && isJudged(place, subjects) {
        sites.remove(site(of: place, paragraph))
      }
    }
    return found.filter { sites.contains($0.site) }
  }

  /// Whether a paragraph may say of what is wrong somewhere that it is right.
  private func mayTakeBack(_ index: Int, _ isWrong: [Bool]) -> Bool {
    guard work.paragraphs[index].content.contains(.rightCredits) else { return false }
    // What it says in blocks further away it says in notes, or says so.
    return work.paragraphs[index].content.contains(.farCredits)
      || work.paragraphs[index].blocks.contains { isWrong[$0] }
  }

  private func isJudged(_ place: JudgedParagraph.CreditPlace, _ subjects: [Bool]) -> Bool {
    place.subject.map { subjects[$0] } ?? true
  }

  private func site(of place: JudgedParagraph.CreditPlace, _ paragraph: PlacedParagraph)
    -> CreditSite
  {
    CreditSite(order: place.order, block: paragraph.number(of: place.block), start: place.start)
  }

  /// A pronoun that takes up a name already reported is not reported again.
  private func withoutRepeatedPronouns(_ accusations: [Accusation]) -> [Accusation] {
    var accused: (block: Int, character: CharacterNumber)?
    return accusations.filter { accusation in
      guard let character = accusation.credit.character else { return true }
      if accusation.credit.isPronoun, let accused,
        accusation.site.block - accused.block <= 1, accused.character == character
      {
        return false
      }
      accused = (accusation.site.block, character)
      return true
    }
  }

  /// Of each set whether the essay is about its work: it says so, names a person of the work or its
  /// author, or has a quotation from it that is unmistakable.
  private func subjects() -> [Bool] {
    let texts = essay.frontMatter.texts
    var subjects = work.totals.namings.indices.map { set in
      work.totals.namings[set] > 0
        || !texts.isEmpty && texts.contains(work.tables.quoteSets[set].id)
    }
    if !subjects.contains(false) { return subjects }
    for paragraph in work.paragraphs(with: .subjects) {
      for set in paragraph.judged.subjects { subjects[set] = true }
    }
    return subjects
  }
}
