import Testing

@testable import QuoteMatching

/// A quotation and the verdict that a careful teacher gives.
struct VerdictCase: Sendable, CustomTestStringConvertible {
  let quotation: String
  let verdict: Judgement.Verdict
  /// The words of a misquote or a changed mark that a reader is shown.
  var shown: String?
  /// The quotation when its slips are mended.
  var mended: String?
  var kinds: [Slip.Kind]?

  init(
    _ quotation: String, _ verdict: Judgement.Verdict, shown: String? = nil, mended: String? = nil,
    kinds: [Slip.Kind]? = nil
  ) {
    self.quotation = quotation
    self.verdict = verdict
    self.shown = shown
    self.mended = mended
    self.kinds = kinds
  }

  var testDescription: String { "“\(quotation)” is \(verdict.rawValue)" }

  static let verbatim = [
    "modelled from trash", "We’re modelled from trash.", "We're modelled from trash", "glow",
    "We all know it", "We all know it, so why don’t we say it", "golden", "psychos",
    // Spelling.
    "we gave you your childhoods", "We’re modeled from trash", "We’re modeled from trash!",
    // The last mark.
    "modelled from trash,", "modelled from trash!", "modelled from trash;", "modelled from trash —",
    "Junkies, prostitutes, winos, tramps,", "why don’t we say it",
    // Nested marks.
    "‘We’re modelled from trash’", "\"We all know it\"", "‘That’s what we come from.’",
    // Dashes.
    "The earlier years – the ones I’ve just been telling you about – they tend to blur",
    "The earlier years--the ones I've just been telling you about--they tend",
    "The earlier years --- the ones I've just been telling you about --- they tend",
    "The earlier years - the ones I've just been telling you about - they tend",
    // Verse, line ends, spaces.
    "We all know it. / We’re modelled from trash.", "We all know it. // We’re modelled from trash.",
    "even the not-so-great\nthings", "a\u{A0}sort\u{A0}of\u{A0}glow",
    // The look of letters.
    "I can’t help fee\u{AD}ling a sort of glow", "we gave you your child\u{200B}hoods",
    "But we sheltered you during those years, and we gave you your childhoods",
    // The source's own pause and gap.
    "You’re . . . special", "You're … special", "You're... special",
    "You're students. You're…special",
    "than it ever was for me (...) You’re students", "than it ever was for me … You're students",
    "to smoke than it ever was for me. We had been told so before. You’re students. You're … special.",
    "We had been told so before. You’re students. You’re . . . special.",
    "told so before. You’re students. You’re . . . special.",
    // Quoting on.
    "Or maybe I’m remembering it wrong. I was very young",
    "He had said nothing. Or maybe I’m remembering it wrong.",
    "I can’t help feeling a sort of glow. But that is over",
  ].map { VerdictCase($0, .verbatim) }

  static let adapted = [
    // An ellipsis.
    "We’re modelled from trash … Convicts, maybe, just so long as they aren’t psychos",
    "We’re modelled from trash ... tramps", "We’re modelled from trash . . . tramps",
    "We’re modelled from trash [...] tramps", "We’re modelled from trash […] tramps",
    "We’re modelled from trash (...) tramps", "We’re modelled from trash .... tramps",
    "We’re modelled from trash [.\n.\r\n.] tramps", "from trash [.\u{A0}.\u{202F}.] tramps",
    "… modelled from trash", "modelled from trash …", "... golden time",
    "we kept things from you … we fooled you",
    // Brackets.
    "[They’re] modelled from trash", "[they] kept things from you, lied to you",
    "[m]odelled from trash", "[W]hat you must understand is that for you, all of you",
    "We’re modell[ed] from trash", "We’re modell[ing] from trash", "[We] all know it",
    "We’re modelled from trash [sic]", "we [the guardians] kept things from you",
    "[I]’m remembering it wrong", "we [clones] are modelled from trash",
    "we gave [them their] childhoods", "we gave you your [childhood]s",
    "They tend to blur into each other as a kind of golden time",
    // Two alterations side by side.
    "You're [they]. […] special", "than it ever was for [us] and so on. You're students",
    "than it ever was for me [sic] and so on. You're students", "[W]e fooled you … [B]ut we",
    "He had said nothing. We … modelled from trash. Junkies, prostitutes, winos, tramps",
    "so why don’t we say [aloud] it? Nobody answered", "even … [I]t that .... [W]e sheltered",
    // The first letter.
    "we’re modelled from trash", "Modelled from trash", "we all know it. We’re modelled from trash",
    "the earlier years", "Sometimes that meant we kept things from you",
    "We’re modelled from trash … just so long as they aren’t psychos",
    "I can’t help feeling … A sort of glow",
  ].map { VerdictCase($0, .adapted) }

  static let repunctuated = [
    VerdictCase(
      "We all know it so why don’t we say it?", .repunctuated, shown: "it so",
      mended: "We all know it, so why don’t we say it?", kinds: [.punctuation]),
    VerdictCase(
      "even the not so great things", .repunctuated, mended: "even the not-so-great things",
      kinds: [.hyphen, .hyphen]),
    VerdictCase(
      "Convicts maybe, just so long as they aren’t psychos", .repunctuated, shown: "Convicts maybe",
      mended: "Convicts, maybe, just so long as they aren’t psychos"),
    VerdictCase(
      "Junkies, prostitutes; winos, tramps", .repunctuated, shown: "prostitutes; winos",
      mended: "Junkies, prostitutes, winos, tramps"),
    VerdictCase(
      "a kind of Golden time", .repunctuated, shown: "Golden", mended: "a kind of golden time",
      kinds: [.capital]),
    VerdictCase(
      "We all know it, we’re modelled from trash", .repunctuated,
      mended: "We all know it. We’re modelled from trash"),
    VerdictCase(
      "that meant we kept things from you. Lied to you", .repunctuated,
      mended: "that meant we kept things from you, lied to you"),
    VerdictCase(
      "You’re special", .repunctuated, shown: "You’re special", mended: "You’re . . . special"),
    VerdictCase(
      "the earlier years, the ones I’ve just been telling you about", .repunctuated,
      shown: "years, the", mended: "the earlier years—the ones I’ve just been telling you about"),
    VerdictCase(
      "it’s much much worse to smoke", .repunctuated, shown: "much much",
      mended: "it’s much, much worse to smoke"),
    VerdictCase(
      "But we sheltered you during those years and we gave you your childhoods", .repunctuated,
      shown: "years and",
      mended: "But we sheltered you during those years, and we gave you your childhoods"),
    VerdictCase(
      "Or, maybe I’m remembering it wrong", .repunctuated, shown: "Or, maybe",
      mended: "Or maybe I’m remembering it wrong"),
    VerdictCase(
      "Very well; sometimes that meant", .repunctuated, shown: "well; sometimes",
      mended: "Very well, sometimes that meant"),
  ]

  static let misquoted = [
    // No quoting on from before.
    VerdictCase(
      "all for you, it’s … worse to smoke than it ever was for me", .misquoted, shown: "for",
      mended: "all of you, it’s … worse to smoke than it ever was for me"),
    VerdictCase(
      "modelled on trash", .misquoted, shown: "on", mended: "modelled from trash",
      kinds: [.wrongWord]),
    VerdictCase(
      "a kind of golden age", .misquoted, shown: "age", mended: "a kind of golden time",
      kinds: [.wrongWord]),
    VerdictCase(
      "just as long as they aren’t psychos", .misquoted, shown: "as",
      mended: "just so long as they aren’t psychos", kinds: [.wrongWord]),
    VerdictCase(
      "I can help feeling a sort of glow", .misquoted, shown: "can",
      mended: "I can’t help feeling a sort of glow"),
    VerdictCase(
      "It’s good that I smoked. It wasn’t good for me", .misquoted, shown: "It’s good",
      mended: "It’s not good that I smoked. It wasn’t good for me", kinds: [.missingWord]),
    VerdictCase(
      "We’re all modelled from trash", .misquoted, shown: "all ",
      mended: "We’re modelled from trash", kinds: [.addedWord]),
    VerdictCase(
      "We’re modelled from from trash", .misquoted, shown: "from from",
      mended: "We’re modelled from trash", kinds: [.doubledWord]),
    VerdictCase(
      "prostitutes, junkies, winos, tramps", .misquoted,
      mended: "Junkies, prostitutes, winos, tramps", kinds: [.exchangedWords]),
    VerdictCase(
      "a sort of glo", .misquoted, shown: "glo", mended: "a sort of glow", kinds: [.cutOffWord]),
    VerdictCase(
      "We’re modelled from trsah", .misquoted, shown: "trsah", mended: "We’re modelled from trash",
      kinds: [.misspeltWord]),
    VerdictCase(
      "We are modelled from trash", .misquoted, shown: "We are",
      mended: "We’re modelled from trash", kinds: [.openedContraction]),
    VerdictCase(
      "Were modelled from trash", .misquoted, shown: "Were", mended: "We’re modelled from trash",
      kinds: [.lostApostrophe]),
    VerdictCase(
      "Very well, sometimes that meant we kept thingsfrom you", .misquoted, shown: "thingsfrom",
      mended: "Very well, sometimes that meant we kept things from you",
      kinds: [.wordsRunTogether]),
    VerdictCase(
      "But we sheltered you during those years, and we gave you your child hoods", .misquoted,
      shown: "child hoods",
      mended: "But we sheltered you during those years, and we gave you your childhoods",
      kinds: [.wordBrokenApart]),
    VerdictCase(
      "we kept things from you, lied to you. But we sheltered you during those years", .misquoted,
      mended:
        "we kept things from you, lied to you. Yes, in many ways we fooled you. I suppose you "
        + "could even call it that. But we sheltered you during those years",
      kinds: [.silentOmission]),
    VerdictCase(
      "We’re modelled of trash, junkies, prostitutes", .misquoted, shown: "of",
      mended: "We’re modelled from trash. Junkies, prostitutes"),
    VerdictCase(
      "We kept many things from you", .misquoted, shown: "many ",
      mended: "We kept things from you"),
    VerdictCase(
      "in many ways we tricked you", .misquoted, shown: "tricked",
      mended: "in many ways we fooled you"),
    VerdictCase(
      "Or maybe I was remembering it wrong", .misquoted, shown: "I was",
      mended: "Or maybe I’m remembering it wrong"),
    VerdictCase(
      "than it ever was for me. You’re … special", .misquoted,
      mended: "than it ever was for me (...) You’re … special"),
    VerdictCase(
      "Or perhaps I’m remembering it wrong", .misquoted, shown: "perhaps",
      mended: "Or maybe I’m remembering it wrong"),
    VerdictCase(
      "the earlier years … tend to blur into one another", .misquoted, shown: "one another",
      mended: "the earlier years … tend to blur into each other"),
    VerdictCase(
      "we sheltered you during these years", .misquoted, shown: "these",
      mended: "we sheltered you during those years"),
    VerdictCase(
      "We’re modelled from trash. Junkies, prostitutes, tramps.", .misquoted,
      shown: "prostitutes, tramps",
      mended: "We’re modelled from trash. Junkies, prostitutes, winos, tramps."),
    VerdictCase(
      "a kind of the golden time", .misquoted, shown: "the ", mended: "a kind of golden time"),
    VerdictCase(
      "that is what we come from. We all know it", .misquoted, shown: "that is",
      mended: "That’s what we come from. We all know it"),
    VerdictCase(
      "You’re students. You are special", .misquoted,
      mended: "You’re students. You're . . . special"),
    VerdictCase(
      "it ever was for me. You’re students. You’re … special", .misquoted,
      mended: "it ever was for me (...) You’re students. You’re … special"),
    VerdictCase(
      "I can’t help feeling a kind of glow", .misquoted, shown: "kind",
      mended: "I can’t help feeling a sort of glow"),
    VerdictCase(
      "We gave you your childhood.", .misquoted, shown: "childhood",
      mended: "We gave you your childhoods."),
    VerdictCase(
      "Very very well, sometimes that meant we kept things from you", .misquoted,
      shown: "Very very", mended: "Very well, sometimes that meant we kept things from you",
      kinds: [.doubledWord]),
    VerdictCase(
      "Two slips: we’re modelled on trash, junkys, prostitutes, winos", .misquoted),
    // Few words with two slips, of which one is only misspelt, cut off or opened.
    VerdictCase("Were modled from trash", .misquoted, mended: "We’re modelled from trash"),
    VerdictCase("Were made from trash", .misquoted, mended: "We’re modelled from trash"),
    VerdictCase("we are modelled from rubbish", .misquoted, mended: "We’re modelled from trash"),
    VerdictCase("Thats where we come from", .misquoted, mended: "That’s what we come from"),
    VerdictCase("thats what we came from", .misquoted, mended: "That’s what we come from"),
    VerdictCase(
      "Or maybe I remember it wrong", .misquoted, mended: "Or maybe I’m remembering it wrong"),
    VerdictCase(
      "maybe im rembering it wrong", .misquoted, mended: "maybe I’m remembering it wrong"),
    VerdictCase(
      "we shelterd you durring those years", .misquoted,
      mended: "we sheltered you during those years"),
    VerdictCase("we gave you you're childhood", .misquoted, mended: "we gave you your childhoods"),
    VerdictCase(
      "they tend to blurr in to each other", .misquoted, mended: "they tend to blur into each other"
    ),
    VerdictCase("its not good i smoke", .misquoted, mended: "It’s not good that I smoked"),
    VerdictCase("We all know it. That’s what we come from", .misquoted, kinds: [.silentOmission]),
    // Words of the student's own at an edge.
    VerdictCase(
      "a kind of golden time for us", .misquoted, mended: "a kind of golden time",
      kinds: [.addedWord]),
    VerdictCase(
      "we sheltered you during those years at Hailsham", .misquoted,
      mended: "we sheltered you during those years"),
    VerdictCase(
      "Junkies, prostitutes, winos, tramps, etc", .misquoted,
      mended: "Junkies, prostitutes, winos, tramps"),
    VerdictCase("We were modelled from trash", .misquoted, mended: "We’re modelled from trash"),
    VerdictCase(
      "We have been modelled from trash", .misquoted, mended: "We’re modelled from trash"),
    VerdictCase("tramps. That’s what we come from", .misquoted, kinds: [.silentOmission]),
    // A contraction opened around a word.
    VerdictCase(
      "so why do we not say it?", .misquoted, mended: "so why don’t we say it?"),
    // All the words, or nearly, and another order.
    VerdictCase(
      "tramps, prostitutes, junkies", .misquoted, mended: "Junkies, prostitutes, winos, tramps",
      kinds: [.wrongWord]),
    VerdictCase(
      "prostitutes, junkies, tramps", .misquoted, shown: "prostitutes, junkies",
      mended: "Junkies, prostitutes, winos, tramps"),
    VerdictCase(
      "winos, tramps, prostitutes and junkies", .misquoted,
      mended: "Junkies, prostitutes, winos, tramps"),
    VerdictCase(
      "Yes, we fooled you in many ways", .misquoted, shown: "we fooled you in many ways",
      mended: "Yes, in many ways we fooled you"),
    VerdictCase(
      "We lied to you, kept things from you", .misquoted,
      mended: "We kept things from you, lied to you"),
    VerdictCase(
      "Yes, in many ways we lied to you", .misquoted, shown: "lied to",
      mended: "Yes, in many ways we fooled you"),
    VerdictCase(
      "a golden kind of time", .misquoted, shown: "golden kind of", mended: "a kind of golden time"),
    VerdictCase("from trash we’re modelled", .misquoted, mended: "We’re modelled from trash"),
    VerdictCase(
      "Why don’t we say it, we all know it", .misquoted,
      mended: "We all know it, so why don’t we say it"),
  ]

  static let spliced = [
    "We’re modelled from trash. Yes, in many ways we fooled you.",
    "We’re modelled from trash … in many ways we fooled you",
    "we kept things from you, lied to you. We’re modelled from trash.",
    "a kind of golden time … We’re modelled from trash. Junkies",
    "Or maybe I’m remembering it wrong. We all know it, so why don’t we say it?",
    "it’s much, much worse to smoke. But we sheltered you during those years",
  ].map { VerdictCase($0, .spliced) }

  static let unverified = [
    "golden years", "golden age", "donations", "the pursuit of happiness", "umbrella",
    "It was the best of times, it was the worst of times", "poor creatures", "completed",
    "a haunting meditation on loss", "the lie at the heart of the novel", "memory is a liar",
    "told and not told", "Never Let Me Go", "to be or not to be", "human", "we are who we are",
    "it is not that I do not want to", "as a kind of elegy", "", "…", "[sic]", "—",
    "it’s not good to smoke", "I smoked and it never did me any harm",
    "we sheltered during the storm",
    // Too few words in another order, or too many of the student's own.
    "tramps, junkies", "We know it all", "things we kept", "a glow of sorts",
    "the golden years, a kind of time", "tramps on trash", "modelled by golden tramps",
    "why say it? we all know", "all of you for you",
    // Too few beside what may stand in the gap, unless their speaker is named.
    "You’ve been told about it. You’re students.",
    "the students know what they are for", "the way things were", "что это", "🎓🎓🎓",
  ].map { VerdictCase($0, .unverified) }
}
