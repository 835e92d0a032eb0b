/// What changes from one version of a file to the next, as `patch -p0` and `git apply -p0` read it.
public enum UnifiedDiff {
  private static let context = 3

  /// - Parameters:
  ///   - path: the file as the user named it.
  ///   - old: its bytes.
  ///   - new: its bytes afterwards.
  /// - Returns: nothing where nothing changes.
  public static func bytes(path: String, old: [UInt8], new: [UInt8]) -> [UInt8] {
    guard old != new else { return [] }
    let left = lines(of: old)
    let right = lines(of: new)
    let changes = LineChanges.between(left, right)
    var output: [UInt8] = []
    output += "--- \(name(path))\n".utf8
    output += "+++ \(name(path))\n".utf8
    for hunk in hunks(changes, count: left.count) { write(hunk, left, right, to: &output) }
    return output
  }

  /// Each with its line feed, where it has one; nothing else ends a line to `patch`.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// A tab ends a name with a space in it; what else is not plain is written as C writes it.
  private static func name(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || "\"\\".utf8.contains($0) }) else {
      return path.contains(" ") ? path + "\t" : path
    }
    let quoted = path.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: String(UnicodeScalar(byte))
      default: "\\" + String(String(Int(byte) + 0o1000, radix: 8).dropFirst())
      }
    }
    return "\"\(quoted.joined())\""
  }

  /// Changes that are printed together, since what stands around them touches.
  private struct Hunk {
    var changes: [LineChange]
    let old: Range<Int>
    let new: Range<Int>
  }

  private static func hunks(_ changes: [LineChange], count: Int) -> [Hunk] {
    var groups: [[LineChange]] = []
    for change in changes {
      if let last = groups.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    return groups.compactMap { group in
      guard let first = group.first, let last = group.last else { return nil }
      let before = min(context, first.old.lowerBound)
      let after = min(context, count - last.old.upperBound)
      return Hunk(
        changes: group,
        old: first.old.lowerBound - before..<last.old.upperBound + after,
        new: first.new.lowerBound - before..<last.new.upperBound + after)
    }
  }

  private static func write(
    _ hunk: Hunk, _ left: [ArraySlice<UInt8>], _ right: [ArraySlice<UInt8>],
    to output: inout [UInt8]
  ) {
    output += "@@ -\(place(hunk.old)) +\(place(hunk.new)) @@\n".utf8
    var position = hunk.old.lowerBound
    for change in hunk.changes {
      write(left[position..<change.old.lowerBound], " ", to: &output)
      write(left[change.old], "-", to: &output)
      write(right[change.new], "+", to: &output)
      position = change.old.upperBound
    }
    write(left[position..<hunk.old.upperBound], " ", to: &output)
  }

  /// Line and count; where there are none, the line before.
  private static func place(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  private static func write(
    _ lines: ArraySlice<ArraySlice<UInt8>>, _ mark: String, to output: inout [UInt8]
  ) {
    for line in lines {
      output += mark.utf8
      output += line
      if line.last != UInt8(ascii: "\n") { output += "\n\\ No newline at end of file\n".utf8 }
    }
  }
}
