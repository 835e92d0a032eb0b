import PositionedJSON

/// A place in some document.
struct Location: Equatable, JSONWritable {
  let uri: DocumentURI
  let range: PositionRange

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("uri", uri.string)
      writer.member("range", range.write)
    }
  }
}

/// A place, and the words that lead there.
struct LocationLink: Equatable, JSONWritable {
  /// The words that lead there.
  let origin: PositionRange
  let targetURI: DocumentURI
  /// All that is to be shown.
  let target: PositionRange
  /// Where the cursor goes, inside `target`.
  let targetSelection: PositionRange

  /// The same for a client that knows of no links.
  var location: Location { Location(uri: targetURI, range: targetSelection) }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("originSelectionRange", origin.write)
      writer.member("targetUri", targetURI.string)
      writer.member("targetRange", target.write)
      writer.member("targetSelectionRange", targetSelection.write)
    }
  }
}
