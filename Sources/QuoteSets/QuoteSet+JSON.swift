import PositionedJSON

// Making the model out of JSON that has been checked: whatever is required is there, so that the
// empty values below stand only for optional keys that were left out.

extension QuoteSet {
  init(checked node: JSONNode, id: String) {
    self.init(
      id: id,
      title: node.text("title"),
      author: Author(checked: node["author"]),
      year: node["year"]?.int,
      divisions: node.texts("divisions").compactMap(Division.init),
      narrator: node["narrator"]?.string,
      titles: node.texts("titles"),
      contents: node.elements("contents").map(TitledPart.init(checked:)),
      characters: node.elements("characters").map(LiteraryCharacter.init(checked:)),
      relationships: node.elements("relationships").map(Relationship.init(checked:)),
      places: node.elements("places").map(NamedPlace.init(checked:)),
      themes: node.elements("themes").map(Theme.init(checked:)),
      quotations: node.elements("quotations").map(CanonicalQuotation.init(checked:)),
      otherLines: node.texts("otherLines"))
  }
}

extension Author {
  fileprivate init(checked node: JSONNode?) {
    self.init(name: node?.text("name") ?? "", forms: node?.texts("forms") ?? [])
  }
}

extension TitledPart {
  fileprivate init(checked node: JSONNode) {
    self.init(place: node.elements("place").compactMap(\.int), title: node.text("title"))
  }
}

extension LiteraryCharacter {
  fileprivate init(checked node: JSONNode) {
    self.init(
      id: node.text("id"), name: node.text("name"), forms: node.texts("forms"),
      gender: Gender(rawValue: node.text("gender")) ?? .unknown,
      description: node.text("description"))
  }
}

extension Relationship {
  fileprivate init(checked node: JSONNode) {
    self.init(between: node.texts("between"), description: node.text("description"))
  }
}

extension NamedPlace {
  fileprivate init(checked node: JSONNode) {
    self.init(name: node.text("name"), description: node.text("description"))
  }
}

extension Theme {
  fileprivate init(checked node: JSONNode) {
    self.init(
      id: node.text("id"), name: node.text("name"), description: node.text("description"),
      terms: node.texts("terms"))
  }
}

extension CanonicalQuotation {
  fileprivate init(checked node: JSONNode) {
    self.init(
      id: node.text("id"), text: node.text("text"), variants: node.texts("variants"),
      speaker: node.text("speaker"), mode: Mode(rawValue: node.text("mode")) ?? .spoken,
      addressees: node.texts("addressees"),
      place: node.elements("place").compactMap(\.int),
      alsoPlaces: node.elements("alsoPlaces").map { ($0.array ?? []).compactMap(\.int) },
      themes: node.texts("themes"),
      commentary: node.text("commentary"), follows: node["follows"]?.string)
  }
}

extension JSONNode {
  func text(_ key: String) -> String {
    self[key]?.string ?? ""
  }

  func elements(_ key: String) -> [JSONNode] {
    self[key]?.array ?? []
  }

  func texts(_ key: String) -> [String] {
    elements(key).compactMap(\.string)
  }
}
