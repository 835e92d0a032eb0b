import EssayText
import PositionedJSON

/// What an editor offers at a cursor.
struct CompletionList: Equatable, JSONWritable {
  /// Whether the editor is to ask again when more is typed, rather than filter by itself.
  let isIncomplete: Bool
  let items: [CompletionItem]

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("isIncomplete", isIncomplete)
      writer.member("items", items.write)
    }
  }
}

/// One entry of the list that an editor offers at a cursor.
struct CompletionItem: Equatable, JSONWritable {
  /// What an editor shows an icon for; the numbers are the protocol's.
  enum Kind: Int {
    case text = 1
    case module = 9
    case property = 10
    case value = 12
    case keyword = 14
    case reference = 18
    case enumMember = 20
  }

  let label: String
  let kind: Kind
  let detail: String?
  /// Whether the detail also stands beside the label.
  let showsDetailBesideLabel: Bool
  let documentation: Documentation?
  let sortText: String
  /// What the editor compares with the text at `range`; nil for the label.
  let filterText: String?
  /// On one line, with the cursor in it.
  let range: PositionRange
  let newText: String
  let data: Data?

  struct Documentation: Equatable, JSONWritable {
    let kind: MarkupKind
    let text: String

    func write(into writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("kind", kind.rawValue)
        writer.member("value", text)
      }
    }
  }

  /// By what the server finds the subject of an item again.
  struct Data: Equatable, JSONWritable {
    let uri: DocumentURI
    let subject: SubjectKey

    func write(into writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("uri", uri.string)
        subject.writeMembers(&writer)
      }
    }
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("label", label)
      writer.member("kind", kind.rawValue)
      if let detail {
        writer.member("detail", detail)
        if showsDetailBesideLabel {
          writer.member("labelDetails") { writer in
            writer.object { $0.member("description", detail) }
          }
        }
      }
      if let documentation { writer.member("documentation", documentation.write) }
      writer.member("sortText", sortText)
      if let filterText { writer.member("filterText", filterText) }
      writer.member("insertTextFormat", 1)  // Plain text.
      writer.member("textEdit") { writer in
        writer.object { writer in
          writer.member("range", range.write)
          writer.member("newText", newText)
        }
      }
      if let data { writer.member("data", data.write) }
    }
  }
}
