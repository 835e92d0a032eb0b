import EssayRules
import EssayText

/// The lines above an essay's title: which themes it covers, how its quotations stand.
struct CodeLenses {
  let view: EssayView

  /// The lenses, without what is costly to say.
  var unresolved: [CodeLens] {
    guard let place = EssayTally(view.analysis).place else { return [] }
    return subjects.map {
      CodeLens(uri: view.uri, range: view.range(place), subject: $0, command: nil)
    }
  }

  private var subjects: [CodeLens.Subject] {
    CodeLens.Subject.allCases.filter { subject in
      switch subject {
      case .themes: !view.analysis.themes.isEmpty
      case .quotations: !view.analysis.quotations.isEmpty
      }
    }
  }

  /// What a lens says and what comes of clicking it. A client that runs no commands gets the words
  /// alone.
  func command(_ subject: CodeLens.Subject) -> Command {
    let tally = EssayTally(view.analysis)
    let runs = view.client.views.runsCommands
    switch subject {
    case .themes:
      return Command(
        title: tally.themeLine ?? "No themes", name: runs ? ShowThemesCommand.name : "",
        uri: view.uri)
    case .quotations:
      return Command(
        title: tally.quotationLine ?? "No quotations",
        name: runs ? ShowQuotationsCommand.name : "", uri: view.uri)
    }
  }
}
