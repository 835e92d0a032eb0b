import Foundation

/// Many durations of one thing.
struct Sample {
  private(set) var milliseconds: [Double] = []

  mutating func add(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    milliseconds.append(Double(seconds) * 1e3 + Double(attoseconds) / 1e15)
  }

  /// The value below which that share of all lies.
  func quantile(_ share: Double) -> Double {
    let sorted = milliseconds.sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  var median: Double { quantile(0.5) }
}

/// One row of the table: one thing, measured of both.
struct Row {
  let what: String
  let unit: String
  let own: Double
  /// Nil where there is no peer.
  let peer: Double?

  /// How often the own value goes into the peer's; above 1, essaylint needs less.
  var ratio: Double? { peer.map { $0 / own } }
}

struct BenchReport {
  let own: String
  let peer: String?
  let rows: [Row]

  /// For people: GitHub's kind of table.
  var table: String {
    let heads = ["", own] + (peer.map { [$0, "ratio"] } ?? [])
    let cells = rows.map { row -> [String] in
      var cells = [row.what, "\(format(row.own)) \(row.unit)"]
      if let peer = row.peer, let ratio = row.ratio {
        cells += ["\(format(peer)) \(row.unit)", "\(format(ratio)) ×"]
      } else if self.peer != nil {
        cells += ["", ""]
      }
      return cells
    }
    let widths = heads.indices.map { column in
      ([heads] + cells).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).enumerated().map { index, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 ? cell.0 + space : space + cell.0
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = widths.enumerated().map { index, width in
      index == 0
        ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
    }
    return ([line(heads), line(rule)] + cells.map(line)).joined(separator: "\n")
  }

  private func format(_ value: Double) -> String {
    String(format: value < 10 ? "%.2f" : "%.0f", value)
  }

  /// For programs: an object for each row.
  var json: Data {
    get throws {
      let rows = rows.map { row -> [String: Any] in
        var object: [String: Any] = ["what": row.what, "unit": row.unit, own: row.own]
        if let peer, let value = row.peer, let ratio = row.ratio {
          object[peer] = value
          object["ratio"] = ratio
        }
        return object
      }
      return try JSONSerialization.data(
        withJSONObject: ["rows": rows], options: [.prettyPrinted, .sortedKeys])
    }
  }
}
