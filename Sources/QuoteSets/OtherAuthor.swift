/// An author whose works are no quote sets, but to whom an essay may give a quotation by mistake.
public struct OtherAuthor: Sendable, Equatable {
  /// The full name: `George Orwell`.
  public let name: String
  /// Every other form an essay uses: `Orwell`.
  public let forms: [String]
  public let works: [OtherWork]

  public init(name: String, forms: [String], works: [OtherWork]) {
    self.name = name
    self.forms = forms
    self.works = works
  }
}

/// A work of such an author.
public struct OtherWork: Sendable, Equatable {
  /// The title as it is printed: `Nineteen Eighty-Four`.
  public let title: String
  /// Every other form of it.
  public let forms: [String]
  /// Forms, the title itself among them where it is one, that are also everyday words, names or
  /// numbers: they are the work only where an essay emphasises them or sets them in quotation
  /// marks: `1984`, `Emma`.
  public let markedForms: [String]

  public init(title: String, forms: [String], markedForms: [String]) {
    self.title = title
    self.forms = forms
    self.markedForms = markedForms
  }
}
