/// The small words by which a sentence shows who does what.
enum GrammarWords {
  static let adverbs: WordSet = [
    "then", "also", "even", "now", "later", "once", "again", "actually", "finally", "only", "just",
    "still", "first", "often", "always", "thus", "almost", "soon", "therefore", "herself",
    "himself", "too", "further", "out", "aloud", "simply", "next", "sometimes", "eventually",
    "rather", "already", "instead", "here", "so", "famously", "directly", "openly",
  ]

  static func isAdverb(_ word: ProseWord) -> Bool {
    adverbs.contains(word) || word.count > 4 && word.hasSuffix("ly")
  }

  /// Forms of “be”, which make what follows passive unless it ends in -ing.
  static let beForms: WordSet = [
    "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "wasn't", "weren't", "aren't",
    "get", "gets", "got",
  ]

  static let auxiliaries: WordSet = [
    "has", "had", "have", "having", "will", "would", "can", "could", "may", "might", "must",
    "should", "shall", "does", "did", "do", "hasn't", "hadn't", "haven't", "won't", "wouldn't",
    "can't", "couldn't", "cannot", "doesn't", "didn't", "don't", "shouldn't", "needn't",
  ]

  /// Words that make what is said not said, or not said in fact.
  static let unreal: WordSet = [
    "not", "never", "no", "hardly", "scarcely", "isn't", "wasn't", "hasn't", "hadn't", "haven't",
    "won't", "wouldn't", "can't", "couldn't", "cannot", "doesn't", "didn't", "don't", "shouldn't",
    "would", "might", "may", "should", "nobody", "if", "whether", "imagine", "unless",
    "pretend", "pretends", "suppose", "were", "neither", "nor", "refuses", "refuse", "refused",
    "avoids", "avoid", "avoided", "avoiding", "resists", "resisted", "stop",
    "stops", "stopped",
  ]

  /// Verbs through which an infinitive keeps its subject: “Miss Lucy tries to explain”.
  static let controlVerbs: WordSet = [
    "tries", "try", "tried", "trying", "begins", "begin", "began", "starts", "start", "started",
    "continues", "continue", "continued", "goes", "went", "go", "has", "had", "have", "wants",
    "want", "wanted", "seems", "seem", "seemed", "appears", "appeared", "manages", "manage",
    "managed", "needs", "need", "needed", "dares", "dare", "dared", "comes", "came", "chooses",
    "chose", "proceeds", "proceeded", "attempts", "attempted", "decides", "decided", "able",
    "happens", "likes", "prefers", "used", "forced", "hopes", "hoped", "gets", "brave",
  ]

  /// Those of them that do not say whether it came to anything: “Tommy wanted to say”.
  static let wishes: WordSet = ["wants", "want", "wanted", "hopes", "hoped", "needs", "needed"]

  /// Verbs of what one only supposes: “to think that Tommy says”.
  static let beliefVerbs: WordSet = [
    "think", "believe", "assume", "suppose", "imagine", "expect", "pretend", "thinks", "believes",
    "assumes", "thought", "believed", "assumed",
  ]

  /// Verbs whose object may be heard to speak: “Kathy hears Ruth saying”.
  static let perceptionVerbs: WordSet = [
    "hears", "hear", "heard", "hearing", "sees", "see", "saw", "overhears", "overheard", "watches",
    "watched", "has", "have", "shows", "presents", "depicts", "portrays",
  ]

  /// Verbs of those who want an answer.
  static let askingVerbs: VerbForms = "ask question enquire inquire press"

  static let prepositions: WordSet = [
    "to", "of", "with", "by", "from", "about", "for", "behind", "beside", "near", "at", "on", "in",
    "into", "against", "towards", "toward", "like", "unlike", "without", "before", "after",
    "between", "among", "over", "under", "than", "around", "alongside",
  ]

  /// Words that begin a clause with a subject of its own.
  static let clauseStarters: WordSet = [
    "because", "since", "while", "whereas", "although", "though", "unless", "when", "until",
    "before", "after", "if", "once", "where", "whenever",
  ]

  /// Nouns for a person, any of whom a pronoun may mean.
  static let personNouns: WordSet = [
    "guardian", "teacher", "headmistress", "woman", "girl", "friend", "student", "mother", "lady",
    "boy", "man", "pupil", "carer", "donor", "veteran", "classmate", "speaker", "critic",
    "reviewer", "sister", "aunt", "gran", "grandmother", "father", "brother", "blogger", "writer",
    "protagonist", "heroine", "hero", "lover", "boyfriend", "girlfriend", "reader", "clone",
    "character", "owner", "listener", "nurse", "doctor", "tutor", "professor",
  ]

  /// What a name's possessive makes of the words after it: “Ruth’s claim that”.
  static let speechNouns: WordSet = [
    "word", "words", "claim", "line", "lines", "question", "remark", "remarks", "speech", "phrase",
    "statement", "outburst", "admission", "confession", "comment", "comments", "answer", "reply",
    "description", "explanation", "declaration", "warning", "list", "sentence", "sentences", "cry",
    "insistence", "assertion", "account", "term", "label", "excuse", "justification", "defence",
    "defense", "plea", "refrain", "conclusion", "opening", "assurance", "announcement",
    "observation", "reminder", "protest", "rant", "tirade", "argument", "retort", "euphemism",
    "promise", "speeches", "voice", "formula", "verdict", "version", "rebuke", "accusation",
    "apology", "concession", "concessions", "response", "exclamation", "taunt", "challenge",
    "definition", "summary", "image", "metaphor", "adjective", "verb", "noun", "repetition",
    "hint", "hints", "suggestion", "threat", "message", "joke", "quip", "lament", "denial", "anger",
    "bitterness", "slogan", "motto", "soliloquy", "soliloquies", "monologue", "aside", "asides",
    "chant", "invocation", "prayer", "command", "curse", "prophecy", "vow", "oath",
  ]
}
