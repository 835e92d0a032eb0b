import PositionedJSON
import Workspace

/// What the client's user has set, and where the client works.
struct ClientSettings {
  /// Under which the client keeps them.
  static let section = "essaylint"

  /// What the client said when it introduced itself.
  var initial: JSONNode?
  /// What its user has set since, as far as the client tells; nil where nothing.
  var current: JSONNode?
  /// The workspace's folders, absolute.
  var folders: [String] = []
  /// What is wrong with the settings or the files that they name, as it was last told.
  var problems: [WorkspaceError.Problem] = []

  /// The settings in what a client sends: an object under our name, or the object itself.
  static func values(in node: JSONNode?) -> JSONNode? {
    guard let node, node.object != nil else { return nil }
    return node[section] ?? node
  }

  /// The settings in force, key by key: what is set now, else what was said first. They outrank
  /// every configuration file.
  var values: JSONNode? {
    guard let initial, let old = initial.object else { return current }
    let new = current?.object ?? []
    let kept = old.filter { member in !new.contains { $0.key == member.key } }
    return JSONNode(value: .object(new + kept), range: initial.range)
  }

  /// Whether both say the same; where a value stood in its message does not matter.
  static func areSame(_ left: JSONNode?, _ right: JSONNode?) -> Bool {
    text(left) == text(right)
  }

  private static func text(_ node: JSONNode?) -> [UInt8]? {
    node.map { node in
      var writer = JSONWriter()
      writer.node(node)
      return writer.bytes
    }
  }
}
