import BuiltInQuoteSets
import Foundation
import PositionedJSON
import QuoteSets
import TestSupport
import Testing

@Suite struct OtherWorksReaderTests {
  /// A list in which everything is right, for tests to break.
  private static let sound = """
    {
      "authors": [
        {
          "name": "George Orwell",
          "forms": ["Orwell"],
          "works": [
            {"title": "Nineteen Eighty-Four", "markedForms": ["1984"]},
            {"title": "Animal Farm"}
          ]
        },
        {"name": "Homer", "works": []}
      ]
    }
    """

  private func problems(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    do {
      _ = try OtherWorksReader.read(bytes)
      return []
    } catch {
      return error.problems.map { problem in
        "⟨\(String(decoding: bytes[problem.range], as: UTF8.self))⟩ \(problem.message)"
      }
    }
  }

  @Test func aSoundListIsReadWhole() throws {
    let authors = try OtherWorksReader.read(Array(Self.sound.utf8))
    #expect(
      authors == [
        OtherAuthor(
          name: "George Orwell", forms: ["Orwell"],
          works: [
            OtherWork(title: "Nineteen Eighty-Four", forms: [], markedForms: ["1984"]),
            OtherWork(title: "Animal Farm", forms: [], markedForms: []),
          ]),
        OtherAuthor(name: "Homer", forms: [], works: []),
      ])
  }

  @Test(
    arguments: [
      (
        #""forms": ["Orwell"]"#, #""form": ["Orwell"]"#,
        [#"⟨"form"⟩ unknown key 'form' in an author; did you mean 'forms'?"#]
      ),
      (#""name": "Homer", "#, "", ["⟨{⟩ missing 'name' in an author"]),
      (
        #"{"title": "Animal Farm"}"#, #""Animal Farm""#,
        [#"⟨"Animal Farm"⟩ expected an object for 'works', not a string"#]
      ),
      (
        #""Animal Farm""#, #""Nineteen Eighty-Four""#,
        [#"⟨"Nineteen Eighty-Four"⟩ two works have the title 'Nineteen Eighty-Four'"#]
      ),
      (
        #""Homer""#, #""George Orwell""#,
        [#"⟨"George Orwell"⟩ two authors have the name 'George Orwell'"#]
      ),
      (#"["1984"]"#, "1984", ["⟨1984⟩ expected an array for 'markedForms', not a number"]),
      (#""authors": ["#, #""authors" ["#, ["⟨[⟩ expected ':' after a key"]),
    ])
  func whatIsWrongIsToldWithItsPlace(old: String, new: String, expected: [String]) {
    #expect(Self.sound.contains(old))
    let text = Self.sound.replacing(old, with: new, maxReplacements: 1)
    #expect(problems(of: text) == expected)
  }

  @Test func theSizeOfAFileIsBounded() {
    let spaces = String(repeating: " ", count: 1 << 20)
    #expect(problems(of: spaces + "{}") == ["⟨⟩ a list of other works has at most 1048576 bytes"])
  }

  // MARK: The built-in list

  private let builtIn = OtherWorks(encoded: BuiltInRules.otherWorks).authors

  @Test func theProgramHoldsTheWholeList() throws {
    let file = try Data(contentsOf: Repository.rules.appending(path: "other-works.json"))
    #expect(try builtIn == OtherWorksReader.read(Array(file)))
    #expect(!BuiltInRules.ids.contains("other-works"))
  }

  @Test func aListIsReadAsItWasWritten() {
    let lists: [[OtherAuthor]] = [
      [], [OtherAuthor(name: "Homer", forms: [], works: [])],
      [
        OtherAuthor(
          name: "A B", forms: ["B", "A"],
          works: [
            OtherWork(title: "C", forms: ["D", "E"], markedForms: ["C", "F"]),
            OtherWork(title: "“G”", forms: [], markedForms: []),
          ]), OtherAuthor(name: "H", forms: ["I"], works: []),
      ],
    ]
    for list in lists { #expect(OtherWorks(list).authors == list) }
  }

  @Test func itKnowsWhatSchoolsRead() throws {
    let authors = builtIn
    #expect(authors.count >= 70)
    for name in ["George Orwell", "Mary Shelley", "William Shakespeare", "Margaret Atwood"] {
      #expect(authors.contains { $0.name == name && !$0.works.isEmpty }, "\(name)")
    }
    let ishiguro = try #require(authors.first { $0.name == "Kazuo Ishiguro" })
    #expect(ishiguro.works.contains { $0.title == "The Remains of the Day" })
    #expect(!ishiguro.works.contains { $0.title == "Never Let Me Go" })
  }

  /// A surname that a critic may well have, or a title that is an everyday word, would accuse the
  /// innocent.
  @Test func nothingInItIsAnEverydayWord() {
    let authors = builtIn
    let forms = authors.flatMap { [$0.name] + $0.forms }
    let everyday = [
      "Smith", "Walker", "Miller", "Williams", "King", "Swift", "Dick", "Lee", "James", "Wells",
      "Hughes", "Morrison", "Greene", "Owen", "Thomas", "Carter", "Frost", "Webster",
    ]
    #expect(Set(forms).isDisjoint(with: everyday))
    let titles = authors.flatMap(\.works).flatMap { work in
      ([work.title] + work.forms).filter { !work.markedForms.contains($0) }
    }
    let words = ["We", "It", "Emma", "Beloved", "Atonement", "1984", "Island", "Kim", "The Road"]
    #expect(Set(titles).isDisjoint(with: words))
  }
}

extension OtherWorks {
  /// What it was made of.
  fileprivate var authors: [OtherAuthor] {
    var authors: [OtherAuthor] = []
    for (kind, range) in self {
      let name = String(decoding: encoded[range], as: UTF8.self)
      guard kind != .author else {
        authors.append(OtherAuthor(name: name, forms: [], works: []))
        continue
      }
      let author = authors.removeLast()
      authors.append(
        OtherAuthor(
          name: author.name, forms: author.forms + (kind == .authorForm ? [name] : []),
          works: kind == .authorForm ? author.works : Self.works(author.works, kind, name)))
    }
    return authors
  }

  private static func works(_ works: [OtherWork], _ kind: Kind, _ name: String) -> [OtherWork] {
    if kind == .title || kind == .markedTitle {
      let marked = kind == .markedTitle ? [name] : []
      return works + [OtherWork(title: name, forms: [], markedForms: marked)]
    }
    let work = works[works.count - 1]
    let isMarked = kind == .markedForm
    return works.dropLast() + [
      OtherWork(
        title: work.title, forms: work.forms + (isMarked ? [] : [name]),
        markedForms: work.markedForms + (isMarked ? [name] : []))
    ]
  }
}
