import PositionedJSON

/// Something to be done by the server at the user's word.
struct Command: Equatable, JSONWritable {
  let title: String
  /// Empty where there are only words to be shown.
  let name: String
  /// The document that it is about.
  let uri: DocumentURI

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", title)
      writer.member("command", name)
      if !name.isEmpty { writer.member("arguments", [uri.string]) }
    }
  }
}

/// A line that an editor shows above one of the essay's.
struct CodeLens: Equatable, JSONWritable {
  /// What a lens is about; the names are those of its `data`.
  enum Subject: String, CaseIterable {
    case themes, quotations
  }

  let uri: DocumentURI
  /// On one line.
  let range: PositionRange
  let subject: Subject
  /// nil where it is to come later.
  let command: Command?

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("range", range.write)
      if let command { writer.member("command", command.write) }
      writer.member("data") { writer in
        writer.object { writer in
          writer.member("uri", uri.string)
          writer.member("subject", subject.rawValue)
        }
      }
    }
  }
}
