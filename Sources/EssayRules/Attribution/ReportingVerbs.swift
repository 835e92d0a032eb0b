import EssayText

/// The verbs by which an essay gives words to someone.
enum ReportingVerbs {
  enum Kind {
    /// Whoever is its subject says the words: says, insists, tells.
    case says
    /// Its subject may be the narrator passing on another's words: recalls, repeats, describes.
    case recalls
  }

  /// What a word in small letters is, if it is a form of such a verb.
  static func kind(of word: ProseWord) -> Kind? { table[word] }

  /// Whether the form is one in -ing, which leans on another verb for its subject.
  static func isParticiple(_ word: ProseWord) -> Bool { word.hasSuffix("ing") }

  /// Verbs that a quotation itself may be the subject of, so that what follows them is no speaker
  /// unless it has a name: “…” ends the trip.
  static let takesWordsAsSubject = WordSet(
    forms(
      """
      end begin:began start finish point name label use call reveal justify defend hint stress echo \
      challenge accuse put:put emphasise emphasize announce suggest resolve
      """))

  private static let table: WordMap<Kind> = {
    var table = WordMap<Kind>(capacity: 1_024)
    for form in forms(says) { table[form] = .says }
    for form in forms(recalls) { table[form] = .recalls }
    return table
  }()

  private static let says = """
    say:said tell:told ask shout insist claim admit:admitted declare state explain argue reply \
    answer respond add announce assert remark comment note whisper cry exclaim scream yell \
    snap:snapped warn confess concede confide conclude continue demand suggest propose mutter \
    murmur mumble promise protest reveal blurt lash burst:burst speak:spoke:spoken utter voice \
    complain call refer put:put:put write:wrote:written phrase deny agree acknowledge proclaim \
    pronounce maintain stress emphasise emphasize urge advise remind inform assure justify defend \
    interject interrupt retort sigh sob:sobbed joke shrug:shrugged spit:spat hiss rage rant vent \
    hint name label dub:dubbed use finish begin:began:begun start end object challenge accuse \
    lament boast brag:bragged plead apologise apologize reason observe growl groan moan wail howl \
    bark drawl stammer stutter echo point allege profess decree reassure lecture preach \
    teach:taught deliver snarl sneer quip:quipped scoff affirm contend enquire implore instruct \
    volunteer croak threaten express fling:flung hurl soliloquise soliloquize chant command pray
    order beg:begged curse swear:swore:sworn vow beseech:besought bid:bade entreat roar bellow shriek
    sing:sang:sung prophesy predict foretell:foretold invoke resolve
    """

  private static let recalls = """
    recall remember repeat report describe narrate quote recount relate retell:retold recollect \
    reminisce reflect record
    """

  // Every run of the program makes the tables once, so no word is made a string.

  /// The forms of some verbs, each given as its base and, where they are irregular, its past forms.
  static func forms(_ verbs: String) -> [ProseWord] {
    let letters = verbs.utf8.span
    var forms: [ProseWord] = []
    // A base has some seven letters with what parts it from the next, and four forms are made of it.
    forms.reserveCapacity(letters.count / 7 * 4)
    var verb: [ProseWord] = []
    var index = 0
    while index < letters.count {
      verb.append(ProseWord(letters, from: &index, before: letters.count))
      let hasPast = index < letters.count && letters[index] == UInt8(ascii: ":")
      if !hasPast {
        add(verb[0], past: verb.dropFirst(), to: &forms)
        verb.removeAll(keepingCapacity: true)
      }
      index += 1
    }
    return forms
  }

  private static func add(
    _ base: ProseWord, past: ArraySlice<ProseWord>, to forms: inout [ProseWord]
  ) {
    forms.append(base)
    forms.append(thirdPerson(base))
    forms.append(participle(base, past.first))
    if past.isEmpty { forms.append(regularPast(base)) } else { forms += past }
  }

  private static func participle(_ base: ProseWord, _ past: ProseWord?) -> ProseWord {
    if base.hasSuffix("e") { return base.dropLast(1) + "ing" }
    let isDoubled =
      past.map { $0.hasSuffix("ed") && $0.count == base.count + 3 } ?? false
      || base.isOne(of: ["put", "spit", "begin"])
    guard isDoubled, let last = base.suffix(1) else { return base + "ing" }
    return base + last + "ing"
  }

  private static func thirdPerson(_ base: ProseWord) -> ProseWord {
    switch base.lastLetter {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): return base + "es"
    case UInt8(ascii: "h") where base.hasSuffix("sh") || base.hasSuffix("ch"): return base + "es"
    case UInt8(ascii: "y") where endsInConsonantY(base): return base.dropLast(1) + "ies"
    default: return base + "s"
    }
  }

  private static func regularPast(_ base: ProseWord) -> ProseWord {
    if base.hasSuffix("e") { return base + "d" }
    return endsInConsonantY(base) ? base.dropLast(1) + "ied" : base + "ed"
  }

  private static func endsInConsonantY(_ base: ProseWord) -> Bool {
    guard base.hasSuffix("y"), base.count > 1 else { return false }
    return !("aeiou" as ByteSet).contains(base[base.count - 2])
  }
}
