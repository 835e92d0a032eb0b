Essays as they are handed in.

Needs: pandoc

  $ printf '# Who are they?\n\nKathy says so.[^1]\n\nRuth insists: “We’re modelled on *trash*”.\n\n[^1]: She says “a sort of golden time”.\n' > essay.md
  $ mkdir -p class && for name in docx odt rtf html epub; do pandoc --standalone -o class/essay.$name --metadata title=' ' essay.md; done
  $ essaylint check --select misquote class
  class/essay.docx: paragraph 3: error: misquoted: the text has “from”, not “on” [misquote]
     ¶3 | Ruth insists: “We’re modelled on *trash*”.
        |                               ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  class/essay.docx: note 1: error: misquoted: the text has “kind”, not “sort” [misquote]
     n1 | [^1]: She says “a sort of golden time”.
        |                   ~~~~ kind
        = Kathy H., chapter 7: “The earlier years—the ones I’ve just been telling you about—they tend
          to blur into each other as a kind of golden time, and when I think about them at all, even
          the not-so-great things, I can’t help feeling a sort of glow.”
  
  class/essay.odt: paragraph 3: error: misquoted: the text has “from”, not “on” [misquote]
     ¶3 | Ruth insists: “We’re modelled on *trash*”.
        |                               ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  class/essay.odt: note 1: error: misquoted: the text has “kind”, not “sort” [misquote]
     n1 | [^1]: She says “a sort of golden time”.
        |                   ~~~~ kind
        = Kathy H., chapter 7: “The earlier years—the ones I’ve just been telling you about—they tend
          to blur into each other as a kind of golden time, and when I think about them at all, even
          the not-so-great things, I can’t help feeling a sort of glow.”
  
  class/essay.rtf: paragraph 3: error: misquoted: the text has “from”, not “on” [misquote]
     ¶3 | Ruth insists: “We’re modelled on *trash*”.
        |                               ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  class/essay.rtf: note 1: error: misquoted: the text has “kind”, not “sort” [misquote]
     n1 | [^1]:  She says “a sort of golden time”.
        |                    ~~~~ kind
        = Kathy H., chapter 7: “The earlier years—the ones I’ve just been telling you about—they tend
          to blur into each other as a kind of golden time, and when I think about them at all, even
          the not-so-great things, I can’t help feeling a sort of glow.”
  
  6 errors in 3 essays
  [1]
  $ essaylint check --select misquote --format compact class/essay.html class/essay.epub
  class/essay.html:5:31: error: misquoted: the text has “from”, not “on” (paragraph 3) [misquote]
  class/essay.html:7:16: error: misquoted: the text has “kind”, not “sort” (paragraph 4) [misquote]
  class/essay.epub:5:31: error: misquoted: the text has “from”, not “on” (paragraph 3) [misquote]
  class/essay.epub:7:16: error: misquoted: the text has “kind”, not “sort” (paragraph 4) [misquote]
  [1]
  $ essaylint check --select misquote --fix class/essay.docx
  class/essay.docx: paragraph 3: error: misquoted: the text has “from”, not “on” [misquote]
     ¶3 | Ruth insists: “We’re modelled on *trash*”.
        |                               ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  class/essay.docx: note 1: error: misquoted: the text has “kind”, not “sort” [misquote]
     n1 | [^1]: She says “a sort of golden time”.
        |                   ~~~~ kind
        = Kathy H., chapter 7: “The earlier years—the ones I’ve just been telling you about—they tend
          to blur into each other as a kind of golden time, and when I think about them at all, even
          the not-so-great things, I can’t help feeling a sort of glow.”
  
  2 errors in 1 essay
  2> essaylint: class/essay.docx: it is a document, which essaylint does not write; '--diff' shows what to change in its text
  [2]
  $ essaylint check --select misquote --diff class/essay.docx
  --- class/essay.docx (its text)\x09 (esc)
  +++ class/essay.docx (its text)\x09 (esc)
  @@ -2,6 +2,6 @@
   
   Kathy says so.[^1]
   
  -Ruth insists: “We’re modelled on *trash*”.
  +Ruth insists: “We’re modelled from *trash*”.
   
  -[^1]: She says “a sort of golden time”.
  +[^1]: She says “a kind of golden time”.
  2> essaylint: would mend 2 findings in 1 essay
  [1]
  $ essaylint themes class/essay.odt
  class/essay.odt: Never Let Me Go
    Maturation: not mentioned, no quotation
    Identity: not mentioned, 1 quotation
      ¶3      “We’re modelled on *trash*”: Ruth, chapter 14, misquoted
    Time and nostalgia: not mentioned, 1 quotation
      n1      “a sort of golden time”: Kathy H., chapter 7, misquoted
    Deceit: not mentioned, no quotation
  $ echo 'Just words.' > fake.docx
  $ essaylint check fake.docx
  1 file could not be checked
  2> essaylint: fake.docx: this is not a Word document, whatever its name says: it is plain text (.txt); save the essay as .docx or .odt without a password, or as plain text
  [2]
  $ env PATH=/nowhere "$(command -v essaylint)" check class/essay.docx class/essay.odt fake.docx
  3 files could not be checked
  2> essaylint: to read a Word document essaylint needs pandoc, which is not installed (https://pandoc.org); or save the essay as Markdown or plain text
  2> essaylint: to read an OpenDocument text essaylint needs pandoc, which is not installed (https://pandoc.org); or save the essay as Markdown or plain text
  2> essaylint: fake.docx: this is not a Word document, whatever its name says: it is plain text (.txt); save the essay as .docx or .odt without a password, or as plain text
  [2]
