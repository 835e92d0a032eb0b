import BuiltInQuoteSets
import Foundation
import QuoteSets
import TestSupport
import Testing

func neverLetMeGo() throws -> QuoteSet {
  let bytes = try #require(BuiltInRules.bytes(of: "never-let-me-go"))
  return try QuoteSetReader.read(bytes, id: "never-let-me-go")
}

@Suite struct BuiltInSetTests {
  @Test func theProgramHoldsTheFilesToTheByte() throws {
    #expect(BuiltInRules.ids.contains("never-let-me-go"))
    for id in BuiltInRules.ids {
      let file = try Data(contentsOf: Repository.rules.appending(path: id + ".json"))
      #expect(BuiltInRules.bytes(of: id) == Array(file), "\(id)")
    }
    #expect(BuiltInRules.bytes(of: "never-let-me") == nil)
  }

  @Test func theSetsThatTheBuildHasMadeAreThoseOfTheFiles() throws {
    for (number, id) in BuiltInRules.ids.enumerated() {
      let bytes = try #require(BuiltInRules.bytes(of: id))
      #expect(try BuiltInRules.quoteSet(number) == QuoteSetReader.read(bytes, id: id))
    }
  }

  @Test func theSetNamesItsWork() throws {
    let set = try neverLetMeGo()
    #expect(set.id == "never-let-me-go")
    #expect(set.title == "Never Let Me Go")
    #expect(set.author == Author(name: "Kazuo Ishiguro", forms: ["Ishiguro"]))
    #expect(set.year == 2005)
    #expect(set.narrator == "kathy")
    #expect(set.titles == ["Never Let Me Go", "Songs After Dark"])
    #expect(set.describe(place: [14]) == "chapter 14")
  }

  @Test func itsIdsAreThoseOfTheContract() throws {
    let set = try neverLetMeGo()
    #expect(
      set.quotations.map(\.id) == [
        "ch01-remembering-wrong", "ch06-smoking", "ch07-golden-time", "ch14-modelled-from-trash",
        "ch22-sheltered",
      ])
    #expect(
      set.characters.map(\.id) == [
        "kathy", "ruth", "tommy", "miss-lucy", "miss-emily", "madame", "chrissie", "rodney",
      ])
    #expect(set.themes.map(\.id) == ["maturation", "identity", "time-and-nostalgia", "deceit"])
    #expect(set.places.map(\.name) == ["Hailsham", "the Cottages", "Norfolk", "the Gallery"])
    #expect(
      set.relationships.map(\.between) == [
        ["kathy", "ruth"], ["kathy", "tommy"], ["tommy", "ruth"],
      ])
  }

  @Test func canonicalWordsStandToTheLetter() throws {
    let set = try neverLetMeGo()
    #expect(
      set.quotation("ch01-remembering-wrong")?.text == "Or maybe I’m remembering it wrong.")
    #expect(
      set.quotation("ch06-smoking")?.text == """
        It’s not good that I smoked. It wasn’t good for me so I stopped it. But what you must \
        understand is that for you, all of you, it’s much, much worse to smoke than it ever was \
        for me (...) You're students. You're . . . special.
        """)
    #expect(
      set.quotation("ch07-golden-time")?.text == """
        The earlier years—the ones I’ve just been telling you about—they tend to blur into each \
        other as a kind of golden time, and when I think about them at all, even the not-so-great \
        things, I can’t help feeling a sort of glow.
        """)
    #expect(
      set.quotation("ch14-modelled-from-trash")?.text == """
        We all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps. Convicts, \
        maybe, just so long as they aren’t psychos. That’s what we come from. We all know it, so \
        why don’t we say it?
        """)
    #expect(
      set.quotation("ch22-sheltered")?.text == """
        Very well, sometimes that meant we kept things from you, lied to you. Yes, in many ways we \
        fooled you. I suppose you could even call it that. But we sheltered you during those \
        years, and we gave you your childhoods.
        """)
  }

  @Test func speakersAndPlacesAreThoseOfTheNovel() throws {
    let set = try neverLetMeGo()
    #expect(
      set.quotations.map(\.speaker) == ["kathy", "miss-lucy", "kathy", "ruth", "miss-emily"])
    #expect(set.quotations.map(\.place) == [[1], [6], [7], [14], [22]])
    #expect(
      set.quotations.map(\.mode) == [.narrated, .spoken, .narrated, .spoken, .spoken])
    #expect(set.quotation("ch22-sheltered")?.addressees == ["kathy", "tommy"])
  }

  @Test func everyThemeHasAQuotationThatServes() throws {
    let set = try neverLetMeGo()
    for theme in set.themes {
      #expect(set.quotations.contains { $0.themes.contains(theme.id) }, "\(theme.id)")
      for term in theme.terms { #expect(throws: Never.self) { try ThemeTerm(term) } }
    }
  }
}
