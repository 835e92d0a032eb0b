public import PositionedJSON

/// What an editor's user has set for essaylint: the keys of `.essaylint.json`, which outrank the
/// file's key by key (`severity` rule by rule), and which options of the command outrank in turn.
///
/// A key that is wrong is told and left out; the others hold. That goes for a key that names what
/// there is not (a theme, a file), too: then what the configuration file says of it holds.
public struct EditorSettings: Sendable, Equatable {
  /// What is wrong with them by themselves; what they name is looked up when an essay needs it.
  public let problems: [WorkspaceError.Problem]
  let layer: ConfigurationFile

  /// Nothing set.
  public init() {
    self.init(nil)
  }

  /// - Parameters:
  ///   - node: initialization options, or the answer to `workspace/configuration`: an object, or
  ///     one with such an object under the key `essaylint`; nil or `null` for nothing.
  ///   - folder: the workspace folder, to which paths are relative; the working folder where nil.
  public init(_ node: JSONNode?, folder: String? = nil) {
    let said = node ?? JSONNode(value: .null, range: 0..<0)
    // Editors that send all of their user's settings to every server put each one's under its name.
    var node = said["essaylint"] ?? said
    if let members = node.object {
      // How much of the conversation to log is a matter between the editor's client and itself.
      node = JSONNode(value: .object(members.filter { $0.key != "trace" }), range: node.range)
    }
    let read = ConfigurationReader.readSettings(
      node, folder: folder.map { PathNames.absolute($0) } ?? PathNames.workingFolder)
    self.init(layer: read.settings, problems: read.problems)
  }

  /// - Parameter bytes: such a value as JSON.
  public init(json bytes: [UInt8], folder: String? = nil) {
    do {
      self.init(try JSONReader.read(bytes, dialect: .relaxed, maximumDepth: 32), folder: folder)
    } catch {
      let nothing = EditorSettings()
      self.init(
        layer: nothing.layer, problems: [nothing.layer.problem(at: nil, error.message)])
    }
  }

  private init(layer: ConfigurationFile, problems: [WorkspaceError.Problem]) {
    self.layer = layer
    self.problems = problems
  }
}
