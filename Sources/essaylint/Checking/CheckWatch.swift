import Workspace

/// Checks essays again and again: all of them first, then whatever changes.
struct CheckWatch {
  /// By what it is told that an essay must be checked again.
  private struct State: Equatable {
    let stamp: FileStamp?
    let setup: Int
    let problems: [WorkspaceError.Problem]
  }

  private let run: CheckRun
  private var states: [String: State] = [:]
  private var results: [String: ExitStatus] = [:]
  /// The essays that are known to be gone, which need be told only once.
  private var orphans: Set<String> = []
  private var isFirst = true

  init(of run: CheckRun) {
    self.run = run
  }

  /// Goes on until the user ends it, or nobody reads on.
  /// - Returns: how things stand then.
  mutating func watch() -> ExitStatus {
    Interruption.listen()
    var isCut = false
    while !Interruption.hasCome, !isCut {
      let items = EssaySelection(run.words).items
      let changed = changes(among: items)
      if !changed.isEmpty { isCut = check(changed, among: items) }
      if !Interruption.pause(milliseconds: 200) { break }
    }
    return results.values.max { $0.rawValue < $1.rawValue } ?? .success
  }

  /// What must be checked again, or for the first time.
  private mutating func changes(among items: [EssaySelection.Item]) -> [EssaySelection.Item] {
    let names = Set(items.map(run.check.name))
    for gone in Set(states.keys).subtracting(names) {
      states[gone] = nil
      results[gone] = nil
    }
    return items.filter { item in
      let name = run.check.name(of: item)
      let outlook = run.check.workspace.outlook(forEssayAt: name)
      let state = State(stamp: FileStamp(name), setup: outlook.version, problems: outlook.problems)
      defer { states[name] = state }
      return states[name] != state
    }
  }

  /// - Returns: whether nobody reads on.
  private mutating func check(
    _ changed: [EssaySelection.Item], among items: [EssaySelection.Item]
  ) -> Bool {
    let gone = run.orphans(besides: items)
    let news = gone.filter { !orphans.contains($0.path) }
    orphans = Set(gone.map(\.path))
    var round = CheckRound(of: run)
    round.check(changed, orphans: news) { item, outcome in
      results[run.check.name(of: item)] = outcome.status
    }
    if isFirst, !run.isQuiet { Console.complain("watching; Ctrl-C ends it") }
    isFirst = false
    return round.isCut
  }
}
