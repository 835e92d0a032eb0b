import EssayRules
import PositionedJSON
import QuoteSets

/// Something that the quote sets or the rules have more to say about.
enum Subject: Equatable {
  case work(QuoteSet)
  /// A title that is not the work's own: a song in it.
  case title(String, QuoteSet)
  case author(QuoteSet)
  case character(LiteraryCharacter, QuoteSet)
  case place(NamedPlace, QuoteSet)
  case theme(Theme, QuoteSet)
  case quotation(CanonicalReference)
  /// A rule by its id.
  case rule(String)
}

/// By what a client names a subject when it asks for more.
struct SubjectKey: Equatable, JSONWritable {
  enum Kind: String {
    case work, title, author, character, place, theme, quotation, rule
  }

  let kind: Kind
  /// The quote set's id; empty for a rule.
  let set: String
  /// Which of the set's; empty where there is but one.
  let name: String

  init(_ subject: Subject) {
    (kind, set, name) =
      switch subject {
      case .work(let set): (.work, set.id, "")
      case .title(let title, let set): (.title, set.id, title)
      case .author(let set): (.author, set.id, "")
      case .character(let character, let set): (.character, set.id, character.id)
      case .place(let place, let set): (.place, set.id, place.name)
      case .theme(let theme, let set): (.theme, set.id, theme.id)
      case .quotation(let reference): (.quotation, reference.quoteSet.id, reference.quotation.id)
      case .rule(let id): (.rule, "", id)
      }
  }

  /// - Returns: nil for what no server of ours has sent.
  init?(_ node: JSONNode?) {
    guard let kind = node?["kind"]?.string.flatMap(Kind.init(rawValue:)),
      let set = node?["set"]?.string, let name = node?["name"]?.string
    else { return nil }
    self.kind = kind
    self.set = set
    self.name = name
  }

  func write(into writer: inout JSONWriter) {
    writer.object(writeMembers)
  }

  func writeMembers(_ writer: inout JSONWriter) {
    writer.member("kind", kind.rawValue)
    writer.member("set", set)
    writer.member("name", name)
  }

  /// The subject among some sets; nil where they do not have it.
  func subject(in quoteSets: [QuoteSet]) -> Subject? {
    if kind == .rule { return RuleRegistry.rule(name) == nil ? nil : .rule(name) }
    guard let set = quoteSets.first(where: { $0.id == set }) else { return nil }
    switch kind {
    case .rule: return nil
    case .work: return .work(set)
    case .author: return .author(set)
    case .title: return set.titles.contains(name) ? .title(name, set) : nil
    case .character: return set.character(name).map { .character($0, set) }
    case .place: return set.places.first { $0.name == name }.map { .place($0, set) }
    case .theme: return set.theme(name).map { .theme($0, set) }
    case .quotation:
      return set.quotation(name).map {
        .quotation(CanonicalReference(quoteSet: set, quotation: $0))
      }
    }
  }
}
