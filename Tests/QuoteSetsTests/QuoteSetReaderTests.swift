import PositionedJSON
import QuoteSets
import Testing

/// A small set in which everything is right, for tests to break.
let soundSet = """
  {
    "title": "The Play",
    "author": {"name": "Ann Other"},
    "divisions": ["act", "scene"],
    "narrator": "bea",
    "characters": [
      {"id": "bea", "name": "Bea", "gender": "female", "description": "A friend."},
      {"id": "cal", "name": "Cal", "forms": ["C."], "gender": "male", "description": "Another."}
    ],
    "relationships": [{"between": ["bea", "cal"], "description": "Friends."}],
    "places": [{"name": "the Moor", "description": "Wet."}],
    "themes": [{"id": "love", "name": "Love", "description": "It hurts.", "terms": ["lov*"]}],
    "quotations": [
      {
        "id": "one", "text": "I love (...) the moor.", "speaker": "bea", "mode": "spoken",
        "addressees": ["cal"], "place": [1, 2], "themes": ["love"], "commentary": "She does."
      },
      {
        "id": "two", "text": "So do I.", "speaker": "cal", "mode": "spoken",
        "place": [1, 2], "commentary": "He does too.", "follows": "one"
      }
    ]
  }
  """

/// The problems of the sound set after a change, each with the offending words.
func problems(changing old: String, to new: String) -> [String] {
  #expect(soundSet.contains(old), "nothing to change")
  let text = soundSet.replacing(old, with: new, maxReplacements: 1)
  return problems(of: Array(text.utf8))
}

func problems(of bytes: [UInt8]) -> [String] {
  do {
    _ = try QuoteSetReader.read(bytes, id: "x")
    return []
  } catch {
    return error.problems.map { problem in
      "⟨\(String(decoding: bytes[problem.range], as: UTF8.self))⟩ \(problem.message)"
    }
  }
}

@Suite struct QuoteSetReaderTests {
  @Test func aSoundSetIsReadWhole() throws {
    let set = try QuoteSetReader.read(Array(soundSet.utf8), id: "the-play")
    #expect(set.id == "the-play")
    #expect(set.year == nil)
    #expect(set.divisions == [.act, .scene])
    #expect(set.titles == [])
    #expect(set.character("cal")?.forms == ["C."])
    #expect(set.character("cal")?.gender == .male)
    #expect(set.theme("love")?.terms == ["lov*"])
    #expect(set.quotations.map(\.follows) == [nil, "one"])
    #expect(set.quotation("one")?.place == [1, 2])
    #expect(set.describe(place: [1, 2]) == "act 1, scene 2")
    #expect(set.describe(place: [2, 0]) == "act 2")
    #expect(set.describe(place: [0, 0]) == "prologue")
  }

  @Test func commentsTrailingCommasAndAByteOrderMarkAreAllowed() throws {
    let text = "\u{FEFF}// mine\r\n" + soundSet.dropLast() + ", /* more? */ }"
    let set = try QuoteSetReader.read(Array(text.utf8), id: "x")
    #expect(set.title == "The Play")
  }

  @Test(
    arguments: [
      (#""title": "The Play","#, "", ["⟨{⟩ missing 'title' in a quote set"]),
      (
        #""characters": ["#, #""charcters": ["#,
        [
          "⟨{⟩ missing 'characters' in a quote set",
          #"⟨"charcters"⟩ unknown key 'charcters' in a quote set; did you mean 'characters'?"#,
        ]
      ),
      (
        #""gender": "male","#, #""gender": "male", "gender": "male","#,
        [#"⟨"gender"⟩ duplicate key 'gender'"#]
      ),
      (
        #""name": "the Moor""#, #""name": "the Moor", "colour": "grey""#,
        [#"⟨"colour"⟩ unknown key 'colour' in a place; expected one of name, description"#]
      ),
      (#""The Play""#, "7", ["⟨7⟩ expected a string for 'title', not a number"]),
      (
        #""narrator""#, #""year": "2005", "narrator""#,
        [#"⟨"2005"⟩ expected a whole number for 'year', not a string"#]
      ),
      (
        #""narrator""#, #""year": 1e99, "narrator""#,
        ["⟨1e99⟩ expected a whole number for 'year', not 1e99"]
      ),
      (
        #""narrator""#, #""year": 20055, "narrator""#,
        ["⟨20055⟩ 'year' lies between -3000 and 3000"]
      ),
      (
        #"{"name": "Ann Other"}"#, #""Ann Other""#,
        [#"⟨"Ann Other"⟩ expected an object for 'author', not a string"#]
      ),
      (
        #""male""#, #""mael""#,
        [#"⟨"mael"⟩ unknown value 'mael' for 'gender'; did you mean 'male'?"#]
      ),
      (
        #""spoken""#, #""sung""#,
        [#"⟨"sung"⟩ unknown value 'sung' for 'mode'; expected one of narrated, spoken"#]
      ),
      (
        #""scene""#, #""scenes""#,
        [#"⟨"scenes"⟩ unknown value 'scenes' for 'divisions'; did you mean 'scene'?"#]
      ),
      (
        #"{"id": "love""#, #"{"id": "True love""#,
        [
          #"⟨"True love"⟩ 'True love' is no id; an id is made of small letters, digits and single"#
            + " hyphens: 'miss-lucy'",
          #"⟨"love"⟩ none of the themes has the id 'love'; expected one of True love"#,
        ]
      ),
      (
        #""id": "two""#, #""id": "one""#, [#"⟨"one"⟩ two quotations have the id 'one'"#]
      ),
      (
        #""narrator": "bea""#, #""narrator": "beah""#,
        [#"⟨"beah"⟩ none of the characters has the id 'beah'; did you mean 'bea'?"#]
      ),
      (
        #"["bea", "cal"]"#, #"["bea", "carl"]"#,
        [#"⟨"carl"⟩ none of the characters has the id 'carl'; did you mean 'cal'?"#]
      ),
      (
        #""speaker": "bea""#, #""speaker": "ruth""#,
        [#"⟨"ruth"⟩ none of the characters has the id 'ruth'; expected one of bea, cal"#]
      ),
      (
        #""addressees": ["cal"]"#, #""addressees": ["cal", "ruth"]"#,
        [#"⟨"ruth"⟩ none of the characters has the id 'ruth'; expected one of bea, cal"#]
      ),
      (
        #""themes": ["love"]"#, #""themes": ["lvoe"]"#,
        [#"⟨"lvoe"⟩ none of the themes has the id 'lvoe'; did you mean 'love'?"#]
      ),
      (
        #""follows": "one""#, #""follows": "onn""#,
        [#"⟨"onn"⟩ none of the quotations has the id 'onn'; did you mean 'one'?"#]
      ),
      (
        #""follows": "one""#, #""follows": "two""#,
        [#"⟨"two"⟩ 'two' must stand before the quotation that follows it"#]
      ),
      (
        #"["bea", "cal"]"#, #"["bea"]"#,
        [#"⟨["bea"]⟩ expected at least 2 in 'between', not 1"#]
      ),
      (
        #"["bea", "cal"]"#, #"["bea", "bea"]"#, [#"⟨"bea"⟩ 'bea' stands twice in 'between'"#]
      ),
      (#""So do I.""#, #"" ""#, [#"⟨" "⟩ 'text' is empty"#]),
      (#""Cal""#, #"" Cal""#, [#"⟨" Cal"⟩ 'name' begins or ends with a space"#]),
      (#""Cal""#, #""C\nal""#, [#"⟨"C\nal"⟩ 'name' must stand on one line"#]),
      (#"["lov*"]"#, "[]", ["⟨[]⟩ expected at least 1 in 'terms', not 0"]),
      (
        #"["lov*"]"#, #"["love", "l*"]"#,
        [#"⟨"l*"⟩ bad term: 'l*' needs three letters before its '*'"#]
      ),
      (
        #"[1, 2], "themes""#, #"[1], "themes""#,
        ["⟨[1]⟩ expected 2 in 'place', one for each division (act, scene), not 1"]
      ),
      (#"[1, 2], "themes""#, #"[1, -2], "themes""#, ["⟨-2⟩ 'place' lies between 0 and 10000"]),
      (
        "I love (...) the moor.", "I love(...) it.",
        [
          #"⟨"I love(...) it."⟩ the gap '(...)' stands between two words, with a space on either"#
            + " side"
        ]
      ),
      (
        "I love (...) the moor.", "I love (...)",
        [
          #"⟨"I love (...)"⟩ the gap '(...)' stands between two words, with a space on either side"#
        ]
      ),
      (#""act", "scene""#, #""act" "scene""#, [#"⟨"⟩ expected ',' or ']' after an element"#]),
    ])
  func whatIsWrongIsToldWithItsPlace(old: String, new: String, expected: [String]) {
    #expect(problems(changing: old, to: new) == expected)
  }

  @Test func aDocumentThatIsNoObjectIsOneProblem() {
    #expect(
      problems(of: Array("[]".utf8)) == ["⟨[]⟩ expected an object for 'quote set', not an array"])
    #expect(
      problems(of: []) == ["⟨⟩ expected a value, but the document ends here"])
  }

  @Test func errorsArePrintedWithTheirPlacesAsACompilerPrintsThem() {
    let text = "{\n  \"titel\": \"Thé 😀\", \"yeer\": 1\n}"
    let error = #expect(throws: QuoteSetErrors.self) {
      try QuoteSetReader.read(Array(text.utf8), id: "x")
    }
    #expect(
      error?.render(path: "my sets/x.json").split(separator: "\n").suffix(2) == [
        "my sets/x.json:2:3: error: unknown key 'titel' in a quote set; did you mean 'title'?",
        "my sets/x.json:2:21: error: unknown key 'yeer' in a quote set; did you mean 'year'?",
      ])
    #expect(error?.problems.last?.place == JSONPlace(line: 2, column: 21))
  }

  @Test func bytesThatAreNotUTF8AreOneProblem() {
    let error = #expect(throws: QuoteSetErrors.self) {
      try QuoteSetReader.read(Array("{\n ".utf8) + [0xFF], id: "x")
    }
    #expect(error?.render(path: "x") == "x:2:2: error: this byte is not UTF-8")
  }

  @Test func theSizeOfAFileIsBounded() {
    let spaces = [UInt8](repeating: 0x20, count: 4 << 20)
    #expect(
      problems(of: spaces + Array("{}".utf8)) == ["⟨⟩ a quote set has at most 4194304 bytes"])
  }

  @Test func aThousandFaultsAreToldAsAHundred() {
    let keys = (0..<1_000).map { "\"k\($0)\": 1" }.joined(separator: ", ")
    #expect(problems(of: Array("{\(keys)}".utf8)).count == 100)
  }

  @Test func everyPrefixOfASetIsRefusedWithoutATrap() {
    let bytes = Array(soundSet.utf8)
    for end in bytes.indices {
      #expect(!problems(of: Array(bytes[..<end])).isEmpty)
    }
  }
}
