import Testing

@testable import QuoteSets

@Suite struct ThemeTermTests {
  @Test func aTermIsReadWordByWord() throws {
    let term = try ThemeTerm("worth- Keep*/kept {character} in-the dark -night -shad*")
    #expect(
      term.places == [
        [.prefix("keep"), .exact("kept")], [.character], [.exact("in")], [.exact("the")],
        [.exact("dark")],
      ])
    #expect(term.notAfter == [.exact("worth")])
    #expect(term.notBefore == [.exact("night"), .prefix("shad")])
  }

  @Test func apostrophesAreReadAlikeInEitherShape() throws {
    #expect(try ThemeTerm("{character’s} own").places == [[.possessiveCharacter], [.exact("own")]])
    #expect(try ThemeTerm("don’t lie") == ThemeTerm("don't lie"))
  }

  @Test(arguments: [
    ("-in", "'-in' stands before a word"),
    ("lies in- wait", "'in-' stands after a word"),
    ("lies -in wait", "'wait' stands after a word that is ruled out"),
    ("worth-", "'worth-' has no words"),
    ("de*ive", "'de*ive' is no word; a word has letters, and '*' only at its end"),
    ("*", "'*' is no word; a word has letters, and '*' only at its end"),
    ("in*", "'in*' needs three letters before its '*'"),
    (
      "{charcter} remembers", "'{charcter}' is no word; a word has letters, and '*' only at its end"
    ),
    ("{character}", "'{character}' needs a word beside its placeholder"),
    ("kept/ secret", "'kept/' is no word; a word has letters, and '*' only at its end"),
    ("coming--of", "'coming--of' is no word; a word has letters, and '*' only at its end"),
    ("lies --in", "'--in' is no word; a word has letters, and '*' only at its end"),
    ("lies, secrets", "'lies,' is no word; a word has letters, and '*' only at its end"),
    ("lies -{character}", "'-{character}' is no word; a word has letters, and '*' only at its end"),
  ])
  func whatIsNoTerm(text: String, message: String) {
    #expect(throws: ThemeTerm.SyntaxError(message)) { try ThemeTerm(text) }
  }
}
