import Testing

/// A sentence, or a few, with the right answer for each of its quotations of the novel.
struct AttributionRow: Sendable, CustomTestStringConvertible {
  /// To whom a careful teacher would say that the essay gives a quotation.
  enum Answer: Sendable, Equatable, ExpressibleByStringLiteral {
    case nobody
    /// The character with this id.
    case character(String)
    /// The character with this id, where saying nothing is right too.
    case atMost(String)

    init(stringLiteral id: String) {
      self = .character(id)
    }

    func allows(_ id: String?) -> Bool {
      switch self {
      case .nobody: id == nil
      case .character(let right): id == right
      case .atMost(let right): id == nil || id == right
      }
    }
  }

  /// In Markdown.
  let essay: String
  /// One for each quotation of the novel, in order.
  let answers: [Answer]
  /// The names, as they stand in the essay, that are wrong and must be reported, in order.
  let accused: [String]

  init(_ essay: String, _ answers: Answer..., accused: [String] = []) {
    self.essay = essay
    self.answers = answers
    self.accused = accused
  }

  var testDescription: String { essay }
}
