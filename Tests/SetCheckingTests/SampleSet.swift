import EssayText
import SetChecking
import SourceTexts

/// A set of one act's worth of quotations, in which nothing is wrong.
struct SampleSet {
  var author = #"{"name": "Ann Ashe", "forms": ["Ashe"]}"#
  var divisions = #"["act", "scene"]"#
  var contents = ""
  var characters = [
    #"{"id": "bea", "name": "Bea", "forms": [], "gender": "female", "description": "A friend."}"#
  ]
  var themes = [
    #"{"id": "sea", "name": "The sea", "description": "It is wet.", "terms": ["drown*", "sail*"]}"#
  ]
  var quotations = [
    quotation("storm", "The storm took all we had, and gave us the morning.", place: "[1, 2]"),
    quotation("harbour", "No harbour is as far as the one we left.", place: "[2, 1]"),
  ]

  var otherLines = "[]"

  static func quotation(
    _ id: String, _ text: String, place: String = "[1, 2]", themes: String = #"["sea"]"#,
    more: String = ""
  ) -> String {
    """
    {"id": "\(id)", "text": "\(text)", "speaker": "bea", "mode": "spoken", "place": \(place), \
    "themes": \(themes), "commentary": "So it is."\(more)}
    """
  }

  var json: String {
    """
    // A sample.
    {
      "title": "The Boat",
      "author": \(author),
      "divisions": \(divisions),\(contents)
      "characters": [
        \(characters.joined(separator: ",\n    "))
      ],
      "themes": [
        \(themes.joined(separator: ",\n    "))
      ],
      "quotations": [
        \(quotations.joined(separator: ",\n    "))
      ],
      "otherLines": \(otherLines)
    }

    """
  }

  var text: TextSnapshot { TextSnapshot(json) }

  /// What there is to say of it, each remark as `severity: ⟨words⟩ message`.
  func remarks(against book: String? = nil) -> [String] {
    SetChecker(text, id: "the-boat").remarks(against: book.map(Self.source))
      .map { $0.shown(in: text) }
  }

  static func source(_ book: String) -> SourceText {
    SourceText(path: "book.txt", text: TextSnapshot(book))
  }
}

extension SetRemark {
  func shown(in text: TextSnapshot) -> String {
    "\(severity.rawValue): ⟨\(text[range])⟩ \(message)"
  }
}
