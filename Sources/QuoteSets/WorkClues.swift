/// By what an essay shows that it is about a work: the part of a quote set that is needed to find out
/// whether the rest is.
public struct WorkClues: Sendable, Equatable {
  /// The set's id.
  public let id: String
  public let author: Author
  /// The work under each of its names, the one that is printed first.
  public let titles: [String]
  /// Names of people and places, in all their forms.
  public let names: [String]

  public init(id: String, author: Author, titles: [String], names: [String]) {
    self.id = id
    self.author = author
    self.titles = titles
    self.names = names
  }

  public init(of set: QuoteSet) {
    self.init(
      id: set.id, author: set.author, titles: [set.title] + set.titles.filter { $0 != set.title },
      names: set.characters.flatMap { [$0.name] + $0.forms } + set.places.map(\.name))
  }

  public var title: String { titles.first ?? id }
}

/// The clues of all built-in sets as the build puts them into the program: a line for each set, its
/// fields parted by tabs, the lists by empty fields. Names and titles hold no control characters.
extension WorkClues {
  /// Writes a list.
  package static func list(_ clues: [WorkClues]) -> [UInt8] {
    let lines = clues.map { clues in
      let lists = [[clues.id, clues.author.name] + clues.author.forms, clues.titles, clues.names]
      return lists.map { $0.joined(separator: "\t") }.joined(separator: "\t\t")
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Reads a list that ``list(_:)`` has written.
  public static func list(from bytes: [UInt8]) -> [WorkClues] {
    bytes.split(separator: UInt8(ascii: "\n")).map { line in
      var lists: [[String]] = [[]]
      for field in line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false) {
        if field.isEmpty {
          lists.append([])
        } else {
          lists[lists.count - 1].append(String(decoding: field, as: UTF8.self))
        }
      }
      func list(_ number: Int) -> [String] { number < lists.count ? lists[number] : [] }
      let work = list(0)
      return WorkClues(
        id: work.first ?? "",
        author: Author(
          name: work.dropFirst().first ?? "", forms: Array(work.dropFirst(2))),
        titles: list(1), names: list(2))
    }
  }
}
