/// The verbs by which an essay gives words to someone.
enum ReportingVerbs {
  enum Kind {
    /// Whoever is its subject says the words: says, insists, tells.
    case says
    /// Its subject may be the narrator passing on another's words: recalls, repeats, describes.
    case recalls
  }

  /// What a word in small letters is, if it is a form of such a verb.
  static func kind(of word: ProseWord) -> Kind? {
    recalls.contains(word) ? .recalls : says.contains(word) ? .says : nil
  }

  /// Whether the form is one in -ing, which leans on another verb for its subject.
  static func isParticiple(_ word: ProseWord) -> Bool { word.hasSuffix("ing") }

  /// Verbs that a quotation itself may be the subject of, so that what follows them is no speaker
  /// unless it has a name: “…” ends the trip.
  static let takesWordsAsSubject: VerbForms = """
    end begin:began start finish point name label use call reveal justify defend hint stress echo \
    challenge accuse put:put emphasise emphasize announce suggest resolve
    """

  private static let says: VerbForms = """
    say:said tell:told ask shout insist claim admit:admitted declare state explain argue reply \
    answer respond add announce assert remark comment note whisper cry exclaim scream yell \
    snap:snapped warn confess concede confide conclude continue demand suggest propose mutter \
    murmur mumble promise protest reveal blurt lash burst:burst speak:spoke:spoken utter voice \
    complain call refer put:put:put write:wrote:written phrase deny agree acknowledge proclaim \
    pronounce maintain stress emphasise emphasize urge advise remind inform assure justify defend \
    interject interrupt retort sigh sob:sobbed joke shrug:shrugged spit:spat hiss rage rant vent \
    hint name label dub:dubbed use finish begin:began:begun start end object challenge accuse \
    lament boast brag:bragged plead apologise apologize reason observe growl groan moan wail howl \
    bark drawl stammer stutter point allege profess decree reassure lecture preach \
    teach:taught deliver snarl sneer quip:quipped scoff affirm contend enquire implore instruct \
    volunteer croak threaten express fling:flung hurl soliloquise soliloquize chant command pray
    order beg:begged curse swear:swore:sworn vow beseech:besought bid:bade entreat roar bellow shriek
    sing:sang:sung prophesy predict foretell:foretold invoke resolve
    """

  private static let recalls: VerbForms = """
    recall remember repeat echo report describe narrate quote recount relate retell:retold recollect \
    reminisce reflect record
    """
}
