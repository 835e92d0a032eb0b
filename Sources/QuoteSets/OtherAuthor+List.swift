/// The list of other works as the build puts it into the program: without the JSON around it, so that
/// each start of the program reads it in no time.
///
/// A line for each author, its name and the other forms parted by tabs; after it one for each work,
/// which begins with a tab: title and forms, an empty field, and the forms that need marks. Names
/// and titles hold no control characters.
extension OtherAuthor {
  /// Writes a list.
  package static func list(_ authors: [OtherAuthor]) -> [UInt8] {
    var lines: [String] = []
    for author in authors {
      lines.append(([author.name] + author.forms).joined(separator: "\t"))
      for work in author.works {
        let fields = ["", work.title] + work.forms + [""] + work.markedForms
        lines.append(fields.joined(separator: "\t"))
      }
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Reads a list that ``list(_:)`` has written.
  public static func list(from bytes: [UInt8]) -> [OtherAuthor] {
    var authors: [OtherAuthor] = []
    var author: [String] = []
    var works: [OtherWork] = []
    func endAuthor() {
      if let name = author.first {
        authors.append(OtherAuthor(name: name, forms: Array(author[1...]), works: works))
      }
      works.removeAll(keepingCapacity: true)
    }
    // Each start of the program reads every line, so that they share one array for their fields.
    var fields: [String] = []
    var next = 0
    while next < bytes.count {
      let isWork = bytes[next] == UInt8(ascii: "\t")
      readFields(ofLineAt: &next, in: bytes, &fields)
      if isWork {
        works.append(OtherWork(listed: fields))
      } else {
        endAuthor()
        author.removeAll(keepingCapacity: true)
        author += fields
      }
    }
    endAuthor()
    return authors
  }

  /// What tabs part on a line, after which `next` then stands.
  private static func readFields(
    ofLineAt next: inout Int, in bytes: [UInt8], _ fields: inout [String]
  ) {
    fields.removeAll(keepingCapacity: true)
    var start = next
    while true {
      let isEnd = next == bytes.count || bytes[next] == UInt8(ascii: "\n")
      if isEnd || bytes[next] == UInt8(ascii: "\t") {
        fields.append(String(decoding: bytes[start..<next], as: UTF8.self))
        start = next + 1
      }
      next += 1
      if isEnd { return }
    }
  }
}

extension OtherWork {
  /// - Parameter fields: those of its line, the first of which is empty.
  fileprivate init(listed fields: [String]) {
    let end = fields.dropFirst().firstIndex(of: "") ?? fields.count
    self.init(
      title: end > 1 ? fields[1] : "", forms: Array(fields[min(2, end)..<end]),
      markedForms: Array(fields[min(end + 1, fields.count)...]))
  }
}
