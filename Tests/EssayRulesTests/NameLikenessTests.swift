import Testing

@testable import EssayRules

@Suite("A word beside a name")
struct NameLikenessTests {
  @Test(
    "sounds the same",
    arguments: [
      ("kathie", "kathy"), ("cathy", "kathy"), ("chrissy", "chrissie"), ("crissie", "chrissie"),
      ("lucey", "lucy"), ("rodny", "rodney"), ("madam", "madame"), ("khaty", "katy"),
    ])
  func soundsTheSame(word: String, name: String) {
    #expect(NameLikeness.of(ProseWord(word), to: ProseWord(name)) == .soundsAlike)
  }

  @Test(
    "is a slip of the keyboard",
    arguments: [
      ("ruht", "ruth"), ("khaty", "kathy"), ("hailsahm", "hailsham"), ("emly", "emily"),
      ("tomny", "tommy"), ("haillsham", "hailsham"),
    ])
  func isSlip(word: String, name: String) {
    #expect((NameLikeness.of(ProseWord(word), to: ProseWord(name)) ?? .near) >= .slip)
  }

  @Test(
    "is near",
    arguments: [("ishigaru", "ishiguro"), ("norfork", "norfolk"), ("hailshem", "hailsham")])
  func isNear(word: String, name: String) {
    #expect(NameLikeness.of(ProseWord(word), to: ProseWord(name)) != nil)
  }

  @Test(
    "is another word",
    arguments: [
      ("ruth", "ruth"), ("rush", "ruth"), ("truth", "ruth"), ("ruthless", "ruth"),
      ("lucky", "lucy"), ("kathys", "kathy"), ("cottage", "cottages"), ("havisham", "hailsham"),
      ("suffolk", "norfolk"), ("emma", "emily"), ("go", "go"), ("", "ruth"), ("r", "ruth"),
    ])
  func isAnother(word: String, name: String) {
    #expect(NameLikeness.of(ProseWord(word), to: ProseWord(name)) == nil)
  }
}
