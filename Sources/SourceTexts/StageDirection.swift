import EssayText

/// Finds what happens on the stage within the lines of a speech, where an edition prints it without
/// brackets: “To make die with a restorative. Kisses him.”
///
/// The words may be the poet’s all the same (“Knocks Romeo so late?”), so that whoever leaves a
/// direction out of the text keeps the speech with it, too.
struct StageDirection {
  /// The words of the play’s speakers, in small letters.
  let names: Set<String>

  private static let mostWords = 12
  private static let mostWordsOfAction = 6

  /// The bytes of the direction that begins with a capital letter at `index`; nil where none does.
  func range(at index: Int, in line: ByteRange, of bytes: [UInt8]) -> ByteRange? {
    guard index > line.lowerBound ? bytes[index - 1] <= 0x20 || bytes[index - 1] == 0x5F : true
    else { return nil }
    let end = bytes[index..<line.upperBound].firstIndex { ".;:?!".utf8.contains($0) }
    let words = Self.words(bytes[index..<(end ?? line.upperBound)])
    guard let first = words.first, words.count <= Self.mostWords else { return nil }
    guard Self.isAfterStop(index, in: line, of: bytes) else {
      return within(line, index, words, end, bytes)
    }
    if let end, bytes[end] != UInt8(ascii: "."), bytes[end] != UInt8(ascii: ";") { return nil }
    let upper = end.map { $0 + 1 } ?? line.upperBound
    let isLast = upper == line.upperBound
    // At the beginning of a line a poet inverts: “Knocks at my ribs the heart.”
    if index == line.lowerBound, !isLast { return nil }
    let isDirection =
      isAction(first, words) || isOfMany(words)
      || isLast && (isOfOne(words) || isOfNamed(words)) || isAddress(words)
    return isDirection ? index..<upper : nil
  }

  /// “This is thy sheath Stabs herself; there rust”: without a stop before it.
  private func within(
    _ line: ByteRange, _ index: Int, _ words: [String], _ end: Int?, _ bytes: [UInt8]
  ) -> ByteRange? {
    guard let end, index > line.lowerBound, words.count == 2,
      Self.doings.contains(words[0].lowercased()),
      ["himself", "herself", "themselves"].contains(words[1])
    else { return nil }
    return index - 1..<end
  }

  private static func isAfterStop(_ index: Int, in line: ByteRange, of bytes: [UInt8]) -> Bool {
    let before = bytes[line.lowerBound..<index].last { $0 > 0x20 }
    return before != UInt8(ascii: ",") && BookNoise.isAfterSentence(index, in: line, of: bytes)
  }

  // MARK: Kinds

  /// “Draws.”, “Laying down her dagger.”, “Knocking within.”, “Hautboys.”
  private func isAction(_ first: String, _ words: [String]) -> Bool {
    let first = first.lowercased()
    if Self.sounds.contains(first) { return words.count <= 3 }
    if first == "music" { return words.count == 1 || words.count == 2 && words[1] == "within" }
    guard words.count <= Self.mostWordsOfAction else { return false }
    if first == "comes" { return words.count == 2 && words[1] == "forward" }
    return Self.doings.contains(first) || Self.participles.contains(first)
  }

  /// “They fight.”
  private func isOfMany(_ words: [String]) -> Bool {
    words.count > 1 && words[0] == "They" && Self.verbs.contains(words[1])
  }

  /// “He goeth down.”, “She kneels.”
  private func isOfOne(_ words: [String]) -> Bool {
    (2...4).contains(words.count) && ["He", "She"].contains(words[0])
      && (Self.doings.contains(words[1]) || words[1] == "goeth")
  }

  /// “Nurse calls within.”, “A bell rings.”, “Lady Macbeth is carried out.”
  private func isOfNamed(_ words: [String]) -> Bool {
    let rest = ["The", "A", "An"].contains(words[0]) ? words.dropFirst() : words[...]
    guard let name = rest.first?.lowercased(), names.contains(name) || Self.things.contains(name)
    else { return false }
    return rest.dropFirst().prefix(5).contains {
      Self.doings.contains($0) || Self.verbs.contains($0) || Self.sufferings.contains($0)
    }
  }

  /// “To Ross and Angus.”, “Aside.”
  private func isAddress(_ words: [String]) -> Bool {
    guard words[0] == "To" || words[0] == "Aside" else { return false }
    return words.count > (words[0] == "To" ? 1 : 0)
      && words.dropFirst().allSatisfy {
        names.contains($0.lowercased()) || ["to", "and", "the"].contains($0)
      }
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    String(decoding: bytes.prefix(160), as: UTF8.self)
      .split { !$0.isLetter && $0 != "’" && $0 != "'" }.map(String.init)
  }

  // MARK: Words

  private static let verbs: Set<String> = [
    "advance", "appear", "beat", "bow", "call", "close", "curtsy", "dance", "descend", "die",
    "draw", "drink", "embrace", "enter", "escape", "exit", "faint", "fall", "fight", "fly",
    "kiss", "kneel", "knock", "lay", "open", "play", "read", "retire", "ring", "rise",
    "set", "shut", "sing", "sit", "sleep", "snatch", "sound", "stab", "strike", "swoon",
    "throw", "undraw", "unveil", "vanish", "wake", "weep", "whisper", "whistle", "withdraw",
    "write",
  ]

  /// In the third person.
  private static let doings = Set(verbs.map(thirdPerson))

  private static let participles = Set(verbs.map(participle)).union([
    "looking", "pointing", "taking", "giving", "showing",
  ])

  private static let sufferings: Set<String> = ["carried", "slain", "killed", "borne", "heard"]

  private static let sounds: Set<String> = [
    "alarum", "alarums", "flourish", "hautboys", "sennet", "trumpet", "trumpets", "drum", "drums",
    "thunder",
  ]

  private static let things: Set<String> = [
    "bell", "music", "ghost", "witches", "murderers", "drum", "trumpet", "trumpets", "cock",
    "clock",
    "page", "musicians", "attendants", "citizens", "servants",
  ]

  private static func thirdPerson(_ verb: String) -> String {
    if verb == "fly" { return "flies" }
    let hisses = ["s", "sh", "ch", "x"].contains { verb.hasSuffix($0) }
    return verb + (hisses ? "es" : "s")
  }

  private static func participle(_ verb: String) -> String {
    if verb == "die" { return "dying" }
    if ["set", "sit", "stab", "shut"].contains(verb) {
      return verb + String(verb.suffix(1)) + "ing"
    }
    return (verb.hasSuffix("e") ? String(verb.dropLast()) : verb) + "ing"
  }
}
