import JSONRPC
import PositionedJSON

/// An item that the client sends back for the rest of it, as it came but for the members that are
/// new.
struct EchoedItem: JSONWritable {
  private let item: JSONNode?
  private let additions: [(key: String, write: (inout JSONWriter) -> Void)]

  /// - Parameters:
  ///   - item: what the client has sent.
  ///   - additions: the members that are new, each with what writes its value.
  init(_ item: JSONNode?, adding additions: [(String, (inout JSONWriter) -> Void)] = []) {
    self.item = item
    self.additions = additions.map { (key: $0.0, write: $0.1) }
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      for member in item?.object ?? []
      where !additions.contains(where: { $0.key == member.key }) {
        writer.key(named: member.key)
        writer.node(member.value)
      }
      for addition in additions {
        writer.key(named: addition.key)
        addition.write(&writer)
      }
    }
  }
}
