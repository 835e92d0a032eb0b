import BuiltInQuoteSets
import Foundation

/// An essay as a student writes it, of any length: headings, paragraphs of about a hundred words,
/// quotations from the built-in set with who says them and where, one in eight of them wrong.
enum BenchEssay {
  /// The same text for the same length, in every run.
  static func text(words: Int) -> String {
    var dice = Dice(seed: 7)
    let quotations = Quotation.all
    var text = "# Who they are\n"
    var count = 3
    var section = 1
    while count < words {
      text += "\n"
      // A heading after each five paragraphs and so about 600 words.
      if section.isMultiple(of: 6) {
        let heading = "## \(section / 6). \(dice.pick(headings))\n\n"
        text += heading
        count += wordCount(heading)
      }
      section += 1
      let paragraph = paragraph(words: min(100, words - count), quotations, &dice)
      text += paragraph + "\n"
      count += wordCount(paragraph)
    }
    return text
  }

  private static func paragraph(
    words: Int, _ quotations: [Quotation], _ dice: inout Dice
  ) -> String {
    var sentences = [dice.pick(openings)]
    var count = wordCount(sentences[0])
    let quotes = 1 + dice.roll(2)
    for _ in 0..<quotes {
      sentences.append(dice.pick(quotations).sentence(&dice))
      count += wordCount(sentences[sentences.count - 1])
    }
    while count < words {
      let sentence = dice.pick(plain)
        .replacingOccurrences(of: "NAME", with: dice.pick(names))
        .replacingOccurrences(of: "THING", with: dice.pick(things))
      sentences.insert(sentence, at: 1 + dice.roll(sentences.count))
      count += wordCount(sentence)
    }
    return sentences.joined(separator: " ")
  }

  private static func wordCount(_ text: String) -> Int {
    text.split { $0 == " " || $0 == "\n" }.count
  }

  /// One canonical quotation, and how a student works it into a sentence.
  private struct Quotation {
    let speaker: String
    let chapter: Int
    /// Its sentences, each of which can be quoted alone.
    let sentences: [String]

    /// Those of *Never Let Me Go*.
    static var all: [Quotation] {
      guard let bytes = BuiltInRules.bytes(of: "never-let-me-go"),
        let set = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
        let characters = set["characters"] as? [[String: Any]],
        let quotations = set["quotations"] as? [[String: Any]]
      else { preconditionFailure("the built-in set is what the build has checked") }
      return quotations.compactMap { quotation in
        let speaker = characters.first { $0["id"] as? String == quotation["speaker"] as? String }
        guard let text = quotation["text"] as? String, let name = speaker?["name"] as? String,
          let chapter = (quotation["place"] as? [Int])?.first
        else { return nil }
        let sentences = text.components(separatedBy: ". ").map {
          $0.hasSuffix(".") || $0.hasSuffix("?") ? $0 : $0 + "."
        }
        return Quotation(
          speaker: name.split(separator: " ").last == "H." ? "Kathy" : name, chapter: chapter,
          sentences: sentences.filter { $0.split(separator: " ").count > 4 })
      }
    }

    func sentence(_ dice: inout Dice) -> String {
      let length = 1 + dice.roll(min(2, sentences.count))
      let start = dice.roll(sentences.count - length + 1)
      var words = sentences[start..<(start + length)].joined(separator: " ")
        .split(separator: " ").map(String.init)
      if dice.roll(8) == 0 {
        switch dice.roll(3) {
        case 0: words.remove(at: words.count / 2)
        case 1: words.insert("really", at: words.count / 2)
        default: words[words.count / 2] = dice.pick(["something", "always", "perhaps"])
        }
      }
      let quoted = words.joined(separator: " ")
      return switch dice.roll(3) {
      case 0: "As \(speaker) says, “\(quoted)”"
      case 1: "“\(quoted)” says \(speaker) in Chapter \(chapter)."
      default: "\(speaker) puts it without any ornament: “\(quoted)” (ch. \(chapter))."
      }
    }
  }

  private static let names = ["Kathy", "Ruth", "Tommy", "Miss Emily", "Miss Lucy", "Madame"]

  private static let things = [
    "the school", "the long drive to the coast", "a lost tape", "the boat in the marsh",
    "the gallery", "a drawing of an animal", "the sales in the yard", "the farm", "the theatre",
    "the evening by the pond", "a car park in the rain", "the pillow and the song",
  ]

  private static let headings = [
    "What is told and what is not", "Voices of authority", "Friends and rivals",
    "The use of art", "A narrator who hesitates", "Leaving school", "Growing up", "Remembering",
  ]

  private static let openings = [
    "The novel makes its readers wait, and what they wait for has been in front of them all along.",
    "It would be easy to read these pages as a tale about science and nothing else.",
    "Critics have often asked why nobody in this story simply walks away.",
    "There is a second way to look at the same scene, which the first reading hides.",
    "Nothing in this part of the book is said loudly, and that is how it convinces.",
    "Identity, in this chapter, is a thing that other people hand out.",
  ]

  private static let plain = [
    "NAME returns to THING again and again, as if another look could change it.",
    "For the reader, THING is at first only a detail, and later a kind of evidence.",
    "What NAME leaves out here matters more than what is put in.",
    "The sentences are short, the words are plain, and the feeling is kept at a distance.",
    "One may object that NAME could have known better, but the text gives little ground for it.",
    "A childhood is made of rules which nobody explains, and this one is no exception.",
    "The tone is friendly throughout, which makes the facts underneath it harder to bear.",
    "When NAME at last speaks about THING, the others look at the floor.",
    "This is not a matter of plot but of rhythm: each answer comes a little too late.",
    "It’s telling that THING is described twice, and differently each time.",
    "If we compare this with the opening chapter, we see how far NAME has come.",
    "The scene with THING shows a group of children who’ve learned not to ask.",
    "Some of that is comic, and the comedy doesn’t make it any less sad.",
    "Even the weather seems to belong to the guardians’ plan.",
    "NAME has no word for what is missing, and so the book has none either.",
    "The past is a place where everyone was kinder, or so it seems from the driver’s seat.",
    "We never learn who built THING, only who was sent there afterwards.",
    "To call this deceit would be too simple, since half of those involved believed in it.",
    "Memory works here like a lamp: it lights a corner and leaves the room dark.",
    "In an exam one might stop at this point, but the passage has more to give.",
  ]
}
