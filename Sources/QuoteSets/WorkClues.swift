/// By what an essay shows that it is about a work: the part of a quote set that is needed to find out
/// whether the rest is.
public struct WorkClues: Sendable, Equatable {
  /// The set's id.
  public let id: String
  /// The author's full name, and after it every other form.
  public let author: NameList
  /// The work under each of its names, the one that is printed first.
  public let titles: NameList
  /// Names of people and places, in all their forms.
  public let names: NameList

  public init(id: String, author: Author, titles: [String], names: [String]) {
    self.id = id
    self.author = NameList([author.name] + author.forms)
    self.titles = NameList(titles)
    self.names = NameList(names)
  }

  public init(of set: QuoteSet) {
    self.init(
      id: set.id, author: set.author, titles: [set.title] + set.titles.filter { $0 != set.title },
      names: set.characters.flatMap { [$0.name] + $0.forms } + set.places.map(\.name))
  }
}

/// The clues of all built-in sets as the build puts them into the program: four lines for each set,
/// its id and the three lists. Names and titles hold no control characters.
extension WorkClues {
  /// Writes a list.
  package static func list(_ clues: [WorkClues]) -> [UInt8] {
    NameList.text(clues.flatMap { [NameList([$0.id]), $0.author, $0.titles, $0.names] })
  }

  /// Reads a list that ``list(_:)`` has written.
  public static func list(from bytes: [UInt8]) -> [WorkClues] {
    var clues: [WorkClues] = []
    var next = 0
    while next < bytes.count { clues.append(WorkClues(listedIn: bytes, at: &next)) }
    return clues
  }

  /// - Parameter next: where its lines begin; is moved past them.
  private init(listedIn bytes: [UInt8], at next: inout Int) {
    let id = NameList(lineOf: bytes, at: &next)
    self.id = id.string(id.line)
    author = NameList(lineOf: bytes, at: &next)
    titles = NameList(lineOf: bytes, at: &next)
    names = NameList(lineOf: bytes, at: &next)
  }
}
