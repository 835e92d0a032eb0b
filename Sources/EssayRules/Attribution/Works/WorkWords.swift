/// The words by which an essay gives a quotation to a book, and those by which it does not.
enum WorkWords {
  /// Words that set two books side by side: what follows them belongs to the other one, or to both.
  static let comparing: WordSet = [
    "unlike", "like", "alike", "while", "whilst", "whereas", "where", "than", "compare", "compares",
    "compared", "comparing", "comparison", "contrast", "contrasts", "contrasting", "but", "rather",
    "instead", "remind", "reminds", "reminded", "reminding", "reminder", "reminiscent", "echo",
    "echoes", "echoed", "echoing", "recall", "recalls", "recalled", "recalling", "similar",
    "similarly", "likewise", "resemble", "resembles", "resembling", "mirror", "mirrors",
    "mirroring", "parallel", "parallels", "evoke", "evokes", "evoking", "anticipates",
    "foreshadows", "different", "differently", "differs", "difference", "opposite", "against",
    "versus", "vs", "v", "same", "both", "neither", "either", "equivalent", "counterpart",
    "version", "answers", "answering", "replaces", "reverses", "inverts", "rewrites", "reworks",
    "updates", "shadow", "spirit", "manner", "style", "vein", "influence", "influenced", "inspired",
    "borrow", "borrows", "borrowed", "borrowing", "allusion", "allusions", "alludes", "nod", "nods",
    "homage", "worthy", "though", "although", "before", "after", "since", "beside", "besides",
    "alongside", "away", "far", "beyond", "without", "mind", "imitation", "parody", "pastiche",
    "reading", "readers", "reader", "agree", "agrees", "meets", "ancestor", "descendant", "heir",
    "cousin", "sounds", "sound", "too", "equally",
  ]

  /// Words that leave it open whether the words are anyone's, or say that they are not.
  static let doubting: WordSet = [
    "think", "thinks", "thought", "believe", "believes", "believed", "assume", "assumes",
    "assumed", "guess", "guessed", "expect", "expects", "expected", "convinced", "certain", "swear",
    "swore", "sworn", "sure", "wrongly", "mistakenly", "mistaken", "mistake", "attribute",
    "attributes", "attributed", "misattributed", "credit", "credits", "credited", "supposedly",
    "apparently", "allegedly", "maybe", "perhaps", "probably", "possibly", "wonder", "wondered",
    "wonders", "quiz", "almost", "nearly", "practically", "unless",
    "false", "falsely", "wrong", "untrue", "nobody", "none", "nothing", "nowhere", "no-one",
    "cannot", "refuse", "could", "could've", "would've", "might've", "though", "confuse",
    "confused", "confusing", "never", "nor",
  ]

  /// Words that show a writer speaking about the book and not in one of his own.
  static let reviewing: WordSet = [
    "review", "reviews", "reviewed", "reviewing", "reviewer", "critic", "critics", "criticism",
    "interview", "interviews", "interviewed", "essay", "essays", "article", "articles", "foreword",
    "afterword", "quoted", "quotes", "quoting", "cites", "cited", "citing", "qtd", "blurb",
    "commentary", "introduces", "lecture",
  ]

  /// Beginnings of verbs by which a writer passes on another's words or answers them.
  static let secondhandVerbs: [ProseWord] = [
    "quot", "cit", "refer", "respond", "repl", "object", "agree", "disagree", "challeng", "recall",
    "remember", "recollect", "reminisc", "repeat", "discuss", "echo", "hint", "recount", "relat",
    "reflect", "defend", "justif", "accus", "deny", "deni",
  ]

  /// Beginnings of verbs that critics have in common with authors: with these only what they lead
  /// straight to is taken for their own words.
  static let criticsVerbs: [ProseWord] = [
    "argu", "note", "noti", "noting", "comment", "suggest", "maintain", "stress", "emphasi",
    "alleg",
    "conclud", "reason", "point", "observ", "remark", "claim", "insist", "explain", "use", "using",
    "acknowledg", "admit",
  ]

  /// Beginnings of verbs that give a thing its name: “calls it ‘…’”, but “calls ‘…’ a lie”.
  static let namingVerbs: [ProseWord] = ["call", "label", "dub", "name", "term"]

  /// Verbs of the reader, by which an essay says what a book says: “we read in *1984* that”.
  static let readersVerbs: WordSet = [
    "read", "reads", "learn", "learns", "hear", "hears", "find", "finds", "told",
  ]

  /// Words that may stand in brackets with an author, a title and figures.
  static let citation: WordSet = [
    "chapter", "chapters", "ch", "chap", "p", "pp", "page", "pages", "act", "scene", "stave",
    "letter", "book", "part", "line", "lines", "l", "ll", "vol", "volume", "edition", "ed", "in",
    "from", "by", "of", "the", "and", "author", "penguin", "vintage", "faber", "classics", "modern",
    "london", "press", "said", "written", "published", "novel", "play", "poem", "i", "ii", "iii",
    "iv", "v", "vi", "vii", "viii", "ix", "x",
  ]

  /// Verbs by which a book has a line.
  static let holdingVerbs: WordSet = [
    "has", "contains", "includes", "features", "offers", "gives", "holds",
  ]

  /// Verbs by which a book has a line at one of its ends: “begins with”.
  static let edgeVerbs: WordSet = [
    "begins", "opens", "starts", "ends", "closes", "finishes", "concludes", "began", "opened",
    "started", "ended", "closed",
  ]

  /// What a line of a book is called.
  static let lines: WordSet = [
    "line", "lines", "quotation", "quotations", "quote", "quotes", "sentence", "sentences",
    "phrase", "words", "passage", "opening", "ending", "slogan", "motto", "speech", "remark",
    "saying", "epigram",
  ]

  /// Words that lead from a quotation to its source: “is a famous line from”.
  static let leadingToSource: WordSet = lines.union([
    "is", "was", "are", "were", "comes", "come", "came", "taken", "a", "an", "the", "one", "of",
    "most", "best", "famous", "well", "known", "beautiful", "haunting", "chilling", "memorable",
    "important", "first", "last", "final", "opening", "closing", "which", "that", "appears",
    "occurs", "found", "written", "said", "from", "in", "by", "straight",
  ])

  /// What a book is called.
  static let books: WordSet = [
    "novel", "book", "play", "poem", "story", "dystopia", "classic", "masterpiece", "tragedy",
    "novella", "satire",
  ]

  /// What may stand before its title: “in his novel *1984*”.
  static let booksBeforeTitles: WordSet = books.union([
    "his", "her", "the", "own", "earlier", "later", "first", "famous", "dystopian", "great",
    "other", "most", "latest", "last",
  ])

  /// Words by which an essay points at somebody’s words: “this is clear in Orwell’s line”.
  static let pointing: WordSet = [
    "take", "consider", "look", "at", "this", "is", "it", "here", "in", "clear", "seen", "shown",
    "by", "from", "we", "see", "can", "be", "the", "as", "i", "am", "thinking", "of",
  ]

  /// Verbs by which an author makes something plain: “Atwood makes this clear: ‘…’”.
  static let showingVerbs: WordSet = [
    "shows", "makes", "captures", "expresses", "sums", "proves", "demonstrates", "illustrates",
    "conveys", "showed", "made", "captured", "expressed", "summed", "puts", "put",
  ]

  /// Words that no plain subject has: they begin a clause of their own.
  static let notInSubjects: WordSet = [
    "what", "when", "why", "how", "that", "as", "if", "which", "who", "whom", "where", "and", "or",
    "because", "to", "i", "my",
  ]

  /// Words that open a sentence without changing who says what.
  static let openers: WordSet = [
    "and", "so", "yet", "then", "also", "thus", "here", "later", "again", "elsewhere", "famously",
    "indeed", "finally", "first", "secondly", "similarly", "for", "but", "example", "instance",
    "to", "begin", "with",
  ]

  /// Words that stand before the subject of a clause.
  static let beforeSubjects: WordSet = [
    "as", "what", "that", "which", "novelist", "author", "writer", "playwright", "poet", "great",
    "with", "novel", "play",
  ]

  /// Words between the one named and the pronoun for them: “Orwell was right when he said”.
  static let beforePronouns: WordSet = ["when", "as", "and", "because", "that"]

  /// Forms of “be” before one who is then said to speak: “it was Huxley who wrote”.
  static let beforeRelatives: WordSet = ["is", "was"]

  /// Words with a capital at the head of a sentence that are no first name of the one after them.
  static let beforeNames: WordSet = [
    "as", "when", "while", "whilst", "where", "whereas", "like", "unlike", "to", "but", "and",
    "or", "if", "is", "was", "did", "does", "do", "had", "has", "mr", "mrs", "ms", "miss", "sir",
    "even", "yet", "so", "both", "not", "what", "why", "how", "that", "this", "only", "once",
    "later", "here", "then", "thus", "for", "from", "with", "by", "after", "before", "because",
    "since", "although", "though", "reading", "in", "of", "at", "neither", "either", "compare",
    "comparing", "would", "could", "might", "may", "perhaps", "maybe", "elsewhere", "famously",
    "also", "again", "just", "says", "said", "writes", "wrote", "asks", "let", "it", "than", "on",
    "take",
    "consider", "see", "note",
    "about", "against", "through", "novelist", "author", "writer", "playwright", "poet",
  ]

  /// Words that a title prints small.
  static let smallInTitles: WordSet = [
    "the", "of", "and", "a", "an", "in", "to", "on", "for", "with", "from", "at", "as", "or", "is",
    "who", "we", "were", "do", "not", "go", "about", "by", "that", "de", "d'urbervilles", "into",
    "but", "nor",
  ]

  /// Forms of verbs whose subject a quotation before them is: “‘…’ is a lie”.
  static func isFiniteVerb(_ word: ProseWord) -> Bool {
    if finiteVerbs.contains(word) { return true }
    return word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
      && !word.isOne(of: [
        "this", "thus", "always", "perhaps", "towards", "does", "besides", "across",
      ])
  }

  private static let finiteVerbs: WordSet = [
    "is", "was", "are", "were", "has", "had", "have", "does", "did", "do", "would", "could",
    "should", "can", "will", "might", "may", "must", "meant", "made", "seemed", "sounded", "came",
    "cannot", "isn't", "wasn't", "doesn't", "didn't", "wouldn't", "couldn't", "can't", "won't",
  ]
}
