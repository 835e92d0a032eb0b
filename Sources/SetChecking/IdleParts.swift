import EssayRules
import EssayText
import PositionedJSON
import QuoteSets

/// Parts of a set that do nothing for an essay.
enum IdleParts {
  static func remarks(on entries: SetEntries) -> [SetRemark] {
    if entries.quotations.isEmpty {
      let range = entries.root["quotations"]?.range ?? entries.root.range
      return [
        SetRemark(.warning, range, "there are no quotations yet, so that no essay can be judged")
      ]
    }
    let served = Set(entries.quotations.flatMap(\.part.themes))
    return entries.themes.filter { !served.contains($0.part.id) }.map { theme in
      SetRemark(
        .warning, (theme.node["id"] ?? theme.node).range,
        "no quotation has the theme '\(theme.part.id)', so that none can be suggested for it")
    }
  }
}
