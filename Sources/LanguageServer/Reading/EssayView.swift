import EssayRules
import EssaySyntax
import EssayText

/// An essay as it is shown to one client: what is known of it, and how the client counts columns.
struct EssayView {
  let analysis: Analysis
  let uri: DocumentURI
  let client: ClientCapabilities

  var text: TextSnapshot { analysis.text }
  var essay: Essay { analysis.essay }

  /// Bytes of the essay as positions.
  func range(_ bytes: ByteRange) -> PositionRange {
    PositionRange(bytes, in: text, client.positionEncoding)
  }

  /// Positions as bytes of the essay, brought inside it.
  func bytes(_ range: PositionRange) -> ByteRange {
    range.bytes(in: text, client.positionEncoding)
  }

  func offset(of position: TextPosition) -> Int {
    text.offset(of: position, client.positionEncoding)
  }
}

extension ServerState {
  /// An open document as the client is to see it; nil for one that is not open.
  mutating func view(of uri: DocumentURI) -> EssayView? {
    documents.analysis(of: uri).map { EssayView(analysis: $0, uri: uri, client: client) }
  }
}
