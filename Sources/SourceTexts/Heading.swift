/// What a heading of a book announces: `Chapter 5`, `Letter IV`, `ACT II`, or a title alone.
public struct Heading: Hashable, Sendable {
  /// What books call their parts.
  public enum Kind: String, Sendable {
    case volume, part, book, act, scene, canto, chapter, letter, stave, prologue, epilogue
    /// A chapter that has a title and no number.
    case title

    /// How deep it lies: an act holds scenes, a part holds chapters.
    var depth: Int {
      switch self {
      case .volume: 0
      case .part, .book: 1
      case .act: 2
      case .scene, .canto, .chapter, .letter, .stave, .prologue, .epilogue, .title: 3
      }
    }
  }

  public let kind: Kind
  /// Nil for a prologue, an epilogue and a title.
  public let number: Int?
  /// The words of a heading that is nothing but a title.
  public let title: String?

  init(_ kind: Kind, _ number: Int? = nil, title: String? = nil) {
    self.kind = kind
    self.number = number
    self.title = title
  }

  /// The number, or what stands for it: `5`, `prologue`.
  var label: String { title ?? number.map(String.init) ?? kind.rawValue }

  /// With its kind: `letter 4`.
  var fullLabel: String { number.map { "\(kind.rawValue) \($0)" } ?? label }
}
