import PositionedJSON

/// Diagnostics as they are sent. A key changes few of them, and what stays need not be written again.
struct WrittenDiagnostics: Sendable {
  private let diagnostics: [Diagnostic]
  /// Where each ends in ``json``.
  private let ends: [Int]
  /// One JSON array.
  let json: [UInt8]

  var isEmpty: Bool { diagnostics.isEmpty }

  /// - Parameter earlier: those sent before for the same document.
  init(_ diagnostics: [Diagnostic], reusing earlier: WrittenDiagnostics? = nil) {
    let known = earlier?.diagnostics ?? []
    let shorter = min(known.count, diagnostics.count)
    let first = (0..<shorter).first { known[$0] != diagnostics[$0] } ?? shorter
    let last =
      (0..<(shorter - first)).first {
        known[known.count - 1 - $0] != diagnostics[diagnostics.count - 1 - $0]
      } ?? shorter - first

    var json: [UInt8] = [UInt8(ascii: "[")]
    var ends: [Int] = []
    ends.reserveCapacity(diagnostics.count)
    if let earlier, first > 0 {
      json = Array(earlier.json[..<earlier.ends[first - 1]])
      ends += earlier.ends[..<first]
    }
    for diagnostic in diagnostics[first..<(diagnostics.count - last)] {
      if !ends.isEmpty { json.append(UInt8(ascii: ",")) }
      var writer = JSONWriter()
      diagnostic.write(into: &writer)
      json += writer.bytes
      ends.append(json.count)
    }
    if let earlier, last > 0 {
      let start = known.count - last
      // From the end of the one before, with the comma; the first has none.
      if !ends.isEmpty, start == 0 { json.append(UInt8(ascii: ",")) }
      let from = start == 0 ? 1 : earlier.ends[start - 1] + (ends.isEmpty ? 1 : 0)
      let shift = json.count - from
      json += earlier.json[from..<earlier.ends[known.count - 1]]
      ends += earlier.ends[start...].map { $0 + shift }
    }
    json.append(UInt8(ascii: "]"))
    self.diagnostics = diagnostics
    self.ends = ends
    self.json = json
  }
}
