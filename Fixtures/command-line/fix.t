What is certain is mended in the file, and all else is left to the byte.

  $ printf '\357\273\277# T\r\n\r\nRuth says they are “modelled on trash”.\r\nKathy says  “even the not so great things”.\t\r\nEnd' > essay.md
  $ chmod 640 essay.md; ln -s essay.md link.md
  $ essaylint check --fix --select misquote,repunctuated-quotation link.md
  No problems in 1 essay
  2> essaylint: mended 2 findings in 1 essay
  $ cat essay.md
  \xef\xbb\xbf# T\x0d (esc)
  \x0d (esc)
  Ruth says they are \xe2\x80\x9cmodelled from trash\xe2\x80\x9d.\x0d (esc)
  Kathy says  \xe2\x80\x9ceven the not-so-great things\xe2\x80\x9d.\x09\x0d (esc)
  End (no line end)
  $ ls -l essay.md | cut -c 1-10; test -L link.md && echo still a link; ls -A
  -rw-r-----
  still a link
  essay.md
  link.md
  $ essaylint check --fix --select misquote,repunctuated-quotation essay.md
  No problems in 1 essay
  2> essaylint: nothing to mend

A diff, which writes nothing.

  $ printf 'One.\n\nRuth says: “modelled on trash”.\r\nTwo.\nThree.\nFour.\nFive.\n\nSix.\nSeven. Kathy calls them “golden times”.\n\nAgain “modelled on trash”' > 'an essay.md'
  $ essaylint check --diff --select misquote 'an essay.md' > patch; cat patch
  --- an essay.md\x09 (esc)
  +++ an essay.md\x09 (esc)
  @@ -1,6 +1,6 @@
   One.
   
  -Ruth says: \xe2\x80\x9cmodelled on trash\xe2\x80\x9d.\x0d (esc)
  +Ruth says: \xe2\x80\x9cmodelled from trash\xe2\x80\x9d.\x0d (esc)
   Two.
   Three.
   Four.
  @@ -9,4 +9,4 @@
   Six.
   Seven. Kathy calls them “golden times”.
   
  -Again “modelled on trash”
  \ No newline at end of file
  +Again “modelled from trash”
  \ No newline at end of file
  2> essaylint: would mend 2 findings in 1 essay
  $ essaylint check --fix --diff -q 'an essay.md' --select misquote | cmp - patch
  $ cp 'an essay.md' old; essaylint check --fix --select misquote -q 'an essay.md'; essaylint check --diff 'an essay.md' --select misquote
  2> essaylint: nothing to mend

Fixes that are not certain.

  $ printf 'Tommy says: “We’re modelled from trash.”\n' > speaker.md
  $ essaylint check --select misattributed-speaker --fix speaker.md | tail -1
  1 error in 1 essay
  2> essaylint: nothing to mend
  $ essaylint check --select misattributed-speaker --diff --unsafe-fixes speaker.md
  --- speaker.md
  +++ speaker.md
  @@ -1 +1 @@
  -Tommy says: “We’re modelled from trash.”
  +Ruth says: “We’re modelled from trash.”
  2> essaylint: would mend 1 finding in 1 essay
  [1]
  $ essaylint check --select misattributed-speaker --fix --unsafe-fixes speaker.md; cat speaker.md
  No problems in 1 essay
  Ruth says: “We’re modelled from trash.”
  2> essaylint: mended 1 finding in 1 essay
  $ essaylint check --unsafe-fixes speaker.md
  2> essaylint: '--unsafe-fixes' makes sense only with --fix or --diff (see 'essaylint check --help')
  [2]

Standard input comes out mended; what is left is told beside it.

  $ printf 'Ruth: “modelled on trash” (Chapter 3). Unclosed: “no' | essaylint check --fix --select misquote,unclosed-quotation --stdin-filename a.md -
  Ruth: “modelled from trash” (Chapter 3). Unclosed: “no (no line end)
  2> a.md:1:52: warning: this quotation mark is never closed; the rest of the paragraph is not checked [unclosed-quotation]
  2>     1 | Ruth: “modelled from trash” (Chapter 3). Unclosed: “no
  2>       |                                                    ~
  2> 
  2> 1 warning in 1 essay
  2> essaylint: mended 1 finding in 1 essay
  [1]
  $ printf 'Ruth: “modelled on trash”' | essaylint check --diff --select misquote --stdin-filename a.md -
  --- a.md
  +++ a.md
  @@ -1 +1 @@
  -Ruth: “modelled on trash”
  \ No newline at end of file
  +Ruth: “modelled from trash”
  \ No newline at end of file
  2> essaylint: would mend 1 finding in 1 essay
  [1]
  $ essaylint check --fix - a.md < old
  2> essaylint: '--fix' takes '-', standard input, only by itself (see 'essaylint check --help')
  [2]

A file that cannot be written is not.

  $ mkdir closed; cp essay.md closed; printf 'Ruth: “modelled on trash”.\n' > closed/essay.md; chmod 444 closed/essay.md
  $ if [ $(id -u) = 0 ]; then echo root may write it all the same; else essaylint check --fix closed/essay.md 2>&1 | grep -q 'permission denied' && echo root may write it all the same; fi
  root may write it all the same

What is no text is not touched at all.

  $ printf 'Ruth: “modelled on trash”. caf\351\n' > latin.md; cp latin.md old; essaylint check --fix latin.md; cmp latin.md old
  1 file could not be checked
  2> essaylint: latin.md: not UTF-8 text: byte 34, on line 1, belongs to no character; save it as plain text in UTF-8
  2> essaylint: nothing to mend

What cannot be mended is told as it stands.

  $ printf 'Ruth: “modelled on trash”.\n' > several.md; ln several.md other.md
  $ essaylint check --fix --select misquote several.md other.md
  several.md:1:17: error: misquoted: the text has “from”, not “on” [misquote]
      1 | Ruth: “modelled on trash”.
        |                 ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  other.md:1:17: error: misquoted: the text has “from”, not “on” [misquote]
      1 | Ruth: “modelled on trash”.
        |                 ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  2 errors in 2 essays
  2> essaylint: several.md: it has other names (hard links), which would keep the old text; it is left alone
  2> essaylint: other.md: it has other names (hard links), which would keep the old text; it is left alone
  [2]
  $ cmp several.md other.md
  $ essaylint check --fix --select misquote --format compact several.md
  several.md:1:17: error: misquoted: the text has “from”, not “on” [misquote]
  2> essaylint: several.md: it has other names (hard links), which would keep the old text; it is left alone
  [2]
  $ rm other.md; essaylint check --fix --quiet --select misquote several.md; cat several.md
  Ruth: “modelled from trash”.

Standard output that takes no more is not the report.

  $ printf 'Ruth: “modelled on trash”.\n' | essaylint check --fix -q --select misquote - > /dev/full
  2> essaylint: standard output: the disk is full
  [2]
