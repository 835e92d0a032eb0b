import EssayRules
import EssayText
import QuoteSets

extension SetupLoader {
  /// Everything that is wrong with the words of an assignment's file, saved or not, in their order:
  /// with its form, and with what it asks for by the quote sets of the configuration that holds
  /// there.
  /// - Parameter path: where the file lies, absolute.
  static func problems(inAssignment text: TextSnapshot, path: String) -> [WorkspaceError.Problem] {
    do {
      let said = try AssignmentFile(text, at: path)
      var loader = SetupLoader()
      let configuration = PathNames.folder(of: path)
        .flatMap { ConfigurationFile.search(from: $0).found }
        .flatMap { loader.read(configuration: $0) }
      loader.loadSets(configuration)
      guard loader.missingSets.isEmpty else { return [] }
      return said.resolved(known: loader.sets.map(\.quoteSet), judging: loader.judgingSets).problems
    } catch {
      return error.problems
    }
  }

  /// The quote sets by which essays are judged that say nothing themselves.
  var judgingSets: [QuoteSet] {
    sets.filter { texts.isEmpty || texts.contains($0.id) }.map(\.quoteSet)
  }

  /// Finds the assignment that essays must meet. Where nothing else says by which quote sets they
  /// are judged, it does.
  mutating func loadAssignment(_ file: ConfigurationFile?) -> Assignment? {
    let assignment: Assignment?
    if let name = options.assignment {
      assignment = loadAssignment(PathNames.absolute(name), of: nil) {
        WorkspaceError.Problem(place: "--assignment", message: $0)
      }
    } else {
      assignment = outranking(file, \.assignment) { loader, name, layer in
        let path = PathNames.absolute(name.value, from: layer.folder)
        guard !loader.isItself(path, layer) else {
          let message = "this is the configuration itself; name an assignment"
          loader.report([layer.problem(at: name.range, message)], of: layer)
          return nil
        }
        if let complaint = loader.strayed(path, of: layer) {
          loader.report([layer.problem(at: name.range, complaint)], of: layer)
          return nil
        }
        return loader.loadAssignment(path, of: layer) { layer.problem(at: name.range, $0) }
      }
    }
    if let assignment, texts.isEmpty { texts = assignment.texts.map(\.id) }
    return assignment
  }

  /// - Parameters:
  ///   - path: absolute.
  ///   - layer: what asks for it; nil for an option.
  ///   - problem: makes a problem of a message, at the place where the path was read.
  /// - Returns: nil where it cannot be had, or asks for something that there is not.
  private mutating func loadAssignment(
    _ path: String, of layer: ConfigurationFile?, problem: (String) -> WorkspaceError.Problem
  ) -> Assignment? {
    do {
      let said = try readAssignment(path, problem: problem)
      let (assignment, problems) = said.resolved(known: sets.map(\.quoteSet), judging: judgingSets)
      if missingSets.isEmpty { report(problems, of: layer) }
      return problems.isEmpty ? assignment : nil
    } catch {
      report(error.problems, of: layer)
      return nil
    }
  }

  private mutating func readAssignment(
    _ path: String, problem: (String) -> WorkspaceError.Problem
  ) throws(WorkspaceError) -> AssignmentFile {
    note(path)
    let stamp = FileStamp(path)
    if let item = earlier.assignments[path], reuse == .everything || item.stamp == stamp {
      shelf.assignments[path] = item
      return item.value
    }
    let said = try AssignmentFile.read(path) { problem("\(PathNames.display(path)): \($0)") }
    shelf.assignments[path] = FileShelf.Item(stamp: stamp, value: said)
    return said
  }
}
