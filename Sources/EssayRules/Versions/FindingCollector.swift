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
    var whole = WholeEssay(
      work, essay, in: text,
      findings: (ofQuotations() + ofCredits() + ofBlocks()).filter(isOpen))
    for (order, rule) in RuleRegistry.ofEssays where !whole.skippedRules.contains(rule.id) {
      let own = rule.findings(in: whole).map { PlacedFinding($0, order: order) }
      whole.earlierFindings += own.filter(isOpen)
    }
    let severities = work.settings.configuration.severities
    return whole.earlierFindings.filter { !whole.suppressions.silences($0) }
      .sorted { ($0.start, $0.order, $0.end) < ($1.start, $1.order, $1.end) }
      .map { placed in
        severities[placed.finding.rule].map { placed.finding.with(severity: $0) } ?? placed.finding
      }
  }

  private func place(_ finding: Finding, _ order: Int, inBlock block: Int) -> PlacedFinding {
    PlacedFinding(
      finding.moved(by: essay.blocks[block].text.documentOffset(0)), order: order)
  }

  private func ofQuotations() -> [PlacedFinding] {
    work.paragraphs.flatMap { paragraph in
      paragraph.judged.findings.map {
        place($0.finding, $0.order, inBlock: paragraph.block + $0.block)
      }
    }
  }

  private func ofBlocks() -> [PlacedFinding] {
    work.reports.flatMap { report in
      report.report.lines.compactMap { line in
        if let doubt = line.doubt, doubt.isConfirmed(by: work.totals) { return nil }
        return place(line.finding, line.order, inBlock: report.block)
      }
    }
  }

  // MARK: Credits

  /// Where credits stand that name the same person or place for several quotations.
  private struct CreditPlace: Hashable {
    let order: Int
    let block: Int
    let start: Int
  }

  /// What is wrong in all that it says: who is named once for two quotations and says one of them is
  /// not accused.
  private func ofCredits() -> [PlacedFinding] {
    let subjects = subjects()
    var wrong: [(place: CreditPlace, credit: JudgedParagraph.OwnCredit)] = []
    var seen: [CreditPlace: Bool] = [:]
    for paragraph in work.paragraphs {
      for credit in paragraph.judged.credits {
        if let subject = credit.subject, !subjects.contains(subject) { continue }
        let place = CreditPlace(
          order: credit.order, block: paragraph.number(of: credit.block), start: credit.start)
        if credit.finding == nil {
          seen[place] = false
        } else if seen.updateValue(seen[place] ?? true, forKey: place) == nil {
          wrong.append((place, credit))
        }
      }
    }
    wrong.removeAll { seen[$0.place] == false }
    return withoutRepeatedPronouns(wrong).compactMap { place, credit in
      credit.finding.map { self.place($0, place.order, inBlock: place.block) }
    }
  }

  /// A pronoun that takes up a name already reported is not reported again.
  private func withoutRepeatedPronouns(
    _ wrong: [(place: CreditPlace, credit: JudgedParagraph.OwnCredit)]
  ) -> [(place: CreditPlace, credit: JudgedParagraph.OwnCredit)] {
    var accused: (block: Int, character: String)?
    return wrong.filter { place, credit in
      guard let character = credit.character else { return true }
      if credit.isPronoun, let accused, place.block - accused.block <= 1,
        accused.character == character
      {
        return false
      }
      accused = (place.block, character)
      return true
    }
  }

  /// The sets whose works the essay is about: it says so, names a person of the work or its author,
  /// or has a quotation from it that is unmistakable.
  private func subjects() -> Set<String> {
    var subjects = Set(essay.frontMatter.texts)
    for (set, count) in zip(work.tables.quoteSets, work.totals.namings) where count > 0 {
      subjects.insert(set.id)
    }
    for paragraph in work.paragraphs { subjects.formUnion(paragraph.judged.subjects) }
    return subjects
  }
}
