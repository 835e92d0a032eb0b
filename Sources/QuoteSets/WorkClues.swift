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
    var clues: [WorkClues] = []
    // Of a line the work, its titles, and its names; each start of the program reads all lines.
    var lists: [[String]] = [[], [], []]
    var list = 0
    var start = 0
    for index in 0...bytes.count {
      let isEnd = index == bytes.count || bytes[index] == UInt8(ascii: "\n")
      guard isEnd || bytes[index] == UInt8(ascii: "\t") else { continue }
      if start == index {
        list += 1
      } else if list < lists.count {
        lists[list].append(String(decoding: bytes[start..<index], as: UTF8.self))
      }
      start = index + 1
      guard isEnd else { continue }
      if let id = lists[0].first {
        clues.append(
          WorkClues(
            id: id,
            author: Author(
              name: lists[0].dropFirst().first ?? "", forms: Array(lists[0].dropFirst(2))),
            titles: lists[1], names: lists[2]))
      }
      lists = [[], [], []]
      list = 0
    }
    return clues
  }
}
