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
    var names: [String] = []
    var works: [OtherWork] = []
    func endAuthor() {
      if let name = names.first {
        authors.append(OtherAuthor(name: name, forms: Array(names.dropFirst()), works: works))
      }
      works = []
    }
    var next = 0
    while next < bytes.count {
      let isWork = bytes[next] == UInt8(ascii: "\t")
      let fields = fields(ofLineAt: &next, in: bytes)
      if isWork {
        works.append(OtherWork(listed: fields.dropFirst()))
      } else {
        endAuthor()
        names = fields
      }
    }
    endAuthor()
    return authors
  }

  /// What tabs part on a line, after which `next` then stands.
  private static func fields(ofLineAt next: inout Int, in bytes: [UInt8]) -> [String] {
    var fields: [String] = []
    var start = next
    while true {
      let isEnd = next == bytes.count || bytes[next] == UInt8(ascii: "\n")
      if isEnd || bytes[next] == UInt8(ascii: "\t") {
        fields.append(String(decoding: bytes[start..<next], as: UTF8.self))
        start = next + 1
      }
      next += 1
      if isEnd { return fields }
    }
  }
}

extension OtherWork {
  fileprivate init(listed fields: ArraySlice<String>) {
    let forms = fields.prefix { !$0.isEmpty }
    self.init(
      title: forms.first ?? "", forms: Array(forms.dropFirst()),
      markedForms: Array(fields.dropFirst(forms.count + 1)))
  }
}
