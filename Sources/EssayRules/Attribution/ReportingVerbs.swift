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
    [
      "end", "begin:began", "start", "finish", "point", "name", "label", "use", "call", "reveal",
      "justify", "defend", "hint", "stress", "echo", "challenge", "accuse", "put:put", "emphasise",
      "emphasize", "announce", "suggest",
    ].flatMap(forms).map { ProseWord($0) })

  private static let table: WordMap<Kind> = {
    var table = WordMap<Kind>()
    // Every run of the program does this once, so it looks at bytes.
    for verb in says.utf8.split(separator: UInt8(ascii: " ")) {
      for form in forms(String(Substring(verb))) { table[ProseWord(form)] = .says }
    }
    for verb in recalls.utf8.split(separator: UInt8(ascii: " ")) {
      for form in forms(String(Substring(verb))) { table[ProseWord(form)] = .recalls }
    }
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
    volunteer croak threaten express fling:flung hurl
    """

  private static let recalls = """
    recall remember repeat report describe narrate quote recount relate retell:retold recollect \
    reminisce reflect record
    """

  /// The forms of a verb, given as its base and, where they are irregular, its past forms.
  private static func forms(_ entry: String) -> [String] {
    let parts = entry.utf8.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
    let base = parts[0]
    let past = parts.dropFirst()
    let doubled =
      past.first.map { ends($0, "ed") && $0.utf8.count == base.utf8.count + 3 } ?? false
    var stem = base
    if doubled || base == "put" || base == "spit" || base == "begin" {
      stem = base + String(base.suffix(1))
    }
    if ends(base, "e") { stem = String(base.dropLast()) }
    return [base, thirdPerson(base), stem + "ing"] + (past.isEmpty ? [regularPast(base)] : past)
  }

  private static func thirdPerson(_ base: String) -> String {
    let takesE = ["s", "sh", "ch", "x", "z"].contains { ends(base, $0) }
    if takesE { return base + "es" }
    if endsInConsonantY(base) { return base.dropLast() + "ies" }
    return base + "s"
  }

  private static func regularPast(_ base: String) -> String {
    if ends(base, "e") { return base + "d" }
    return endsInConsonantY(base) ? base.dropLast() + "ied" : base + "ed"
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    guard ends(base, "y"), let before = base.utf8.dropLast().last else { return false }
    return !"aeiou".utf8.contains(before)
  }

  private static func ends(_ word: String, _ ending: String) -> Bool {
    word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
