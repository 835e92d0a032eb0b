import EssayText
import PositionedJSON

/// What sort of thing an action does. A client that asks for a kind asks for all below it.
struct CodeActionKind: RawRepresentable, Hashable {
  let rawValue: String

  static let quickFix = CodeActionKind(rawValue: "quickfix")
  /// Everything that may be mended unasked, as editors do when a file is saved.
  static let fixAll = CodeActionKind(rawValue: "source.fixAll.essaylint")

  static let all = [quickFix, fixAll]

  /// Whether it is the kind, or lies below it: `quickfix` for `quickfix`, all for the empty one.
  func isWithin(_ kind: String) -> Bool {
    kind.isEmpty || rawValue == kind || rawValue.hasPrefix(kind + ".")
  }
}

/// An entry of the menu that an editor offers at a place.
struct CodeAction: Equatable, JSONWritable {
  /// What the client is given to carry it out.
  enum Means: Equatable {
    case edit(DocumentEdit)
    /// It asks for the edit when the user has chosen.
    case reference(ActionReference)
    /// It sends a command back, for a client that knows no actions with edits.
    case command(ActionReference)
  }

  let title: String
  let kind: CodeActionKind
  /// What it mends.
  let diagnostics: [Diagnostic]
  /// Whether the editor may take it for the user without showing the menu; nil where the client
  /// does not ask.
  let isPreferred: Bool?
  let means: Means

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", title)
      if case .command(let reference) = means {
        writer.member("command", ApplyActionCommand.name)
        writer.member("arguments") { writer in writer.array { reference.write(into: &$0) } }
        return
      }
      writer.member("kind", kind.rawValue)
      if !diagnostics.isEmpty { writer.member("diagnostics", diagnostics.write) }
      if isPreferred == true { writer.member("isPreferred", true) }
      switch means {
      case .edit(let edit): writer.member("edit", edit.write)
      case .reference(let reference): writer.member("data", reference.write)
      case .command: break
      }
    }
  }
}
