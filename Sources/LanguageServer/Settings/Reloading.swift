import EssaySyntax
import EssayText
import JSONRPC
import PositionedJSON

/// Applies new settings, folders and files to what is open.
extension ServerState {
  /// Takes the client's settings.
  mutating func take(settings values: JSONNode?) {
    guard !settings.says(values) else { return }
    settings.values = values
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
    let problems = surroundings.take(settings.values, settings.folders)
    references.forgetPlaces()
    closedReports.forget()
    var all = Set(problems)
    for document in documents.all {
      let (role, found) = role(of: document.uri, document.text, as: document.format)
      all.formUnion(found)
      documents.take(document.uri, as: role)
    }
    show(all)
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
  ) -> (OpenDocument.Role, [SupportProblem]) {
    guard let format, uri.path?.lowercased().hasSuffix(".json") != true else {
      let file = uri.path.flatMap { surroundings.supportFile($0, text) }
      return (file.map { .support($0) } ?? .other, [])
    }
    let outlook = surroundings.outlook(uri.path)
    return (.essay(format, outlook.judge), outlook.problems)
  }

  private mutating func refreshClient() {
    for method in client.refreshing.methods { ask(method) }
  }

  // MARK: - Problems

  /// Shows problems where they stand: in their files, or as a message for what stands in none. Those
  /// that are gone are taken back.
  mutating func show(_ problems: Set<SupportProblem>) {
    let before = Set(settings.problems)
    guard problems != before else { return }
    let paths = Set((problems.union(before)).compactMap(\.path))
    for path in paths.sorted() {
      let own = problems.filter { $0.path == path }
      guard own != before.filter({ $0.path == path }) else { continue }
      publish(own, ofFileAt: path)
    }
    settings.problems = Array(problems)
    for problem in problems.subtracting(before).sorted(by: SupportProblem.isBefore) {
      let place = problem.path.map { "\($0):\(problem.start.line + 1): " } ?? ""
      log(.error, "\(place)\(problem.message)")
    }
    if !problems.isEmpty, before.isEmpty {
      show(.warning, "essaylint’s settings have a mistake; the last good ones stay in force")
    }
  }

  /// Adds the problems of one essay's settings to what is shown.
  mutating func show(more problems: [SupportProblem]) {
    if !problems.isEmpty { show(Set(settings.problems).union(problems)) }
  }

  /// Publishes the known problems of a file, where it has any.
  mutating func publishProblems(ofFileAt path: String) {
    let own = Set(settings.problems.filter { $0.path == path })
    if !own.isEmpty { publish(own, ofFileAt: path) }
  }

  private mutating func publish(_ problems: Set<SupportProblem>, ofFileAt path: String) {
    let uri = DocumentURI(path: path)
    // What is open is checked as it is typed.
    guard documents[uri] == nil else { return }
    let text = surroundings.read(path)?.text ?? TextSnapshot("")
    let diagnostics = problems.sorted(by: SupportProblem.isBefore).map {
      Diagnostic($0, in: text, client.positionEncoding)
    }
    PublishDiagnostics.send(diagnostics, for: uri, version: nil, &self)
  }
}

extension SupportProblem {
  static func isBefore(_ left: SupportProblem, _ right: SupportProblem) -> Bool {
    (left.path ?? "", left.start, left.message) < (right.path ?? "", right.start, right.message)
  }
}
