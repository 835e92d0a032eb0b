import EssaySyntax
import EssayText
import JSONRPC
import PositionedJSON
import Workspace

/// Applies new settings, folders and files to what is open.
extension ServerState {
  /// Takes what the client's user has set; nil for nothing.
  mutating func take(settings values: JSONNode?) {
    guard !ClientSettings.areSame(settings.current, values) else { return }
    settings.current = values
    reload()
  }

  /// Takes the folders that the client works in.
  mutating func take(folders: [String]) {
    guard folders != settings.folders else { return }
    settings.folders = folders
    reload()
  }

  /// Asks for everything anew that depends on settings and files: essays are judged again, and the
  /// client is told to ask again.
  mutating func reload() {
    var problems = surroundings.take(settings.values, settings.folders)
    closedReports.forget()
    for document in documents.all {
      let (role, found) = role(of: document.uri, document.text, as: document.format)
      problems += found.filter { !problems.contains($0) }
      documents.take(document.uri, as: role)
    }
    show(problems)
    refreshClient()
  }

  /// Looks whether a file has changed that some essay depends on, for clients that watch none.
  mutating func reloadIfFilesChanged() {
    if surroundings.haveFilesChanged() { reload() }
  }

  /// What a document is, and by whom it is judged.
  /// - Parameter format: what the essay is written in, as the client has said.
  /// - Returns: also what is wrong with the settings that hold for it.
  func role(
    of uri: DocumentURI, _ text: TextSnapshot, as format: EssayFormat?
  ) -> (OpenDocument.Role, [WorkspaceError.Problem]) {
    guard let format, uri.path?.lowercased().hasSuffix(".json") != true else {
      let file = uri.path.flatMap { surroundings.kind($0, text) }
      return (file.map { .support($0) } ?? .other, [])
    }
    let outlook = surroundings.outlook(uri.path)
    return (.essay(format, outlook.judge), outlook.problems)
  }

  private mutating func refreshClient() {
    for method in client.refreshing.methods { ask(method) }
  }

  // MARK: - Problems

  /// Shows problems where they stand: in their files, or in the log for what stands in none. Those
  /// that are gone are taken back.
  mutating func show(_ problems: [WorkspaceError.Problem]) {
    let before = settings.problems
    guard problems != before else { return }
    settings.problems = problems
    for path in Set((problems + before).compactMap(\.path)).sorted() {
      let own = problems.filter { $0.path == path }
      if own != before.filter({ $0.path == path }) { publish(own, ofFileAt: path) }
    }
    for problem in problems where !before.contains(problem) { log(.error, "\(problem)") }
    if before.isEmpty {
      show(.warning, problems[0].path == nil ? "\(problems[0])" : "essaylint: \(problems[0])")
    }
  }

  /// Adds the problems of one essay's settings to what is shown.
  mutating func show(more problems: [WorkspaceError.Problem]) {
    show(settings.problems + problems.filter { !settings.problems.contains($0) })
  }

  /// Publishes the known problems of a file, where it has any.
  mutating func publishProblems(ofFileAt path: String) {
    let own = settings.problems.filter { $0.path == path }
    if !own.isEmpty { publish(own, ofFileAt: path) }
  }

  private mutating func publish(_ problems: [WorkspaceError.Problem], ofFileAt path: String) {
    let uri = DocumentURI(path: path)
    // What is open is checked as it is typed.
    guard documents.uri(ofPath: path) == nil else { return }
    let diagnostics = problems.map { Diagnostic($0, client.positionEncoding) }
    PublishDiagnostics.send(diagnostics, for: uri, version: nil, &self)
  }
}
