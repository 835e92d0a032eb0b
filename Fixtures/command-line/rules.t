The rules, and the page of one.

  $ essaylint rules
    misquote                error: A quotation whose words are not those of the
                            text.
    misattributed-speaker   error: A quotation given to a character who does not
                            say it.
    misattributed-chapter   error: A quotation placed in the wrong chapter,
                            letter, stave, act or scene.
    misattributed-work      error: A quotation given to another author or
                            another work.
    spliced-quotation       warning: Two canonical quotations run together under
                            one pair of marks.
    unmarked-quotation      warning: Six or more words of the text in a row
                            without quotation marks.
    misleading-ellipsis     warning: An ellipsis or a bracket that turns the
                            sense of the text round.
    missing-theme           information: A theme of the text that the essay
                            never mentions.
    assignment              warning: Something that the assignment asks for and
                            the essay does not have.
    unclosed-quotation      warning: A quotation mark that nothing closes.
    misspelt-name           warning: A character, place, author or title that is
                            nearly right.
    repunctuated-quotation  information: A quotation whose words are right and
                            whose punctuation is not.
    unsupported-theme       information: A theme that the essay discusses
                            without any quotation for it.
    unverified-quotation    hint: A quotation of four words or more that is none
                            of the known ones.
    unused-suppression      warning: A comment that silences a rule where there
                            is nothing to silence.
  
  'essaylint rules RULE' tells more.
  $ essaylint rules misquote
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
  $ essaylint rules misquote missing-theme | grep '^# '
  # misquote
  # missing-theme
