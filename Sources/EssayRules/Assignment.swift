/// What a teacher has set: what an essay must be about, and what it must have.
public struct Assignment: Sendable, Equatable {
  /// A work that the essay may be on.
  public struct Text: Sendable, Equatable {
    /// The id of its quote set.
    public let id: String
    public let title: String

    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// Empty where it is not said.
  public let texts: [Text]
  /// The ids of the themes that the essay must treat.
  public let themes: [String]
  /// How many quotations from the text it must have.
  public let leastQuotations: Int
  /// The ids of canonical quotations that it must have.
  public let quotations: [String]

  public init(
    texts: [Text] = [], themes: [String] = [], leastQuotations: Int = 0, quotations: [String] = []
  ) {
    self.texts = texts
    self.themes = themes
    self.leastQuotations = leastQuotations
    self.quotations = quotations
  }
}
