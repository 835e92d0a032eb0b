import PositionedJSON
import Workspace

/// What the client's user has set, and where the client works.
struct ClientSettings {
  /// Under which the client keeps them.
  static let section = "essaylint"

  /// The settings in force; nil where there are none. They outrank every configuration file.
  var values: JSONNode?
  /// The workspace's folders, absolute.
  var folders: [String] = []
  /// What is wrong with the settings or the files that they name, as it was last told.
  var problems: [WorkspaceError.Problem] = []

  /// The settings in what a client sends: an object under our name, or the object itself.
  static func values(in node: JSONNode?) -> JSONNode? {
    guard let node, node.object != nil else { return nil }
    return node[section] ?? node
  }

  /// Where a value stood in its message does not matter.
  private static func text(_ node: JSONNode?) -> [UInt8]? {
    node.map { node in
      var writer = JSONWriter()
      writer.node(node)
      return writer.bytes
    }
  }

  /// Whether the values say the same.
  func says(_ values: JSONNode?) -> Bool { Self.text(self.values) == Self.text(values) }
}
