The page of a rule comes once, after the findings.

  $ echo 'Ruth says “We’re modelled on trash”. “Junkies, prostitutes, winos, trumps.”' > essay.md
  $ essaylint check --explain --select misquote essay.md
  essay.md:1:27: error: misquoted: the text has “from”, not “on” [misquote]
      1 | Ruth says “We’re modelled on trash”. “Junkies, prostitutes, winos, trumps.”
        |                           ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  essay.md:1:68: error: misquoted: “trumps” is misspelt; the text has “tramps” [misquote]
      1 | Ruth says “We’re modelled on trash”. “Junkies, prostitutes, winos, trumps.”
        |                                                                    ~~~~~~ tramps
        = Ruth, chapter 14: “Junkies, prostitutes, winos, tramps.”
  
  # misquote
  
  A quotation whose words are not those of the text. Reported as error.
  
  ## What it reports
  
  A quotation that is recognisably one of the canonical quotations, but has a word
  wrong, missing, added, doubled, misspelt, cut off or out of order. A contraction
  opened or closed (“it is” for “it’s”) and a lost apostrophe (“were” for “we’re”)
  count: they are other words.
  
  ## Why it matters
  
  Quotation marks promise the author’s own words. An argument about a word that
  the author never wrote falls down with it, and examiners check.
  
  ## Example
  
  Ruth says that they are “modelled on trash”.
  
  ## How to mend it
  
  Take the words of the text: “modelled from trash”. Where a word has to fit your
  sentence, put your own in square brackets (“modelled [out of] trash”); where you
  leave words out, say so with an ellipsis. Where your own sentence goes on inside
  the marks, close them before it.
  
  ## What it leaves alone
  
  Everything that style guides permit: an ellipsis for words left out, your own
  words in square brackets, a changed first letter or last mark, British or
  American spelling, the look of dashes and quotation marks, words quoted beyond
  the canonical passage.
  
  2 errors in 1 essay
  [1]
  $ essaylint check --explain --select misspelt-name essay.md
  No problems in 1 essay
  $ essaylint check --explain --format json essay.md
  2> essaylint: '--explain' and '--format=json' exclude each other (see 'essaylint check --help')
  [2]
  $ essaylint check --explain --statistics essay.md
  2> essaylint: '--statistics' and '--explain' exclude each other (see 'essaylint check --help')
  [2]
  $ essaylint check --explain --quiet essay.md
  2> essaylint: '--explain' and '--quiet' exclude each other (see 'essaylint check --help')
  [2]
