Folders, with all that is an essay in them.

  $ mkdir -p essays/drafts essays/.hidden empty; for f in essays/b.md essays/a.tex essays/notes.txt essays/drafts/c.md essays/.hidden/d.md essays/picture.png outside.md; do echo Nothing. > $f; done
  $ essaylint check essays --select missing-theme --themes deceit | grep :1:
  essays/a.tex:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/b.md:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/drafts/c.md:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/notes.txt:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  $ essaylint check --select missing-theme --themes deceit | grep :1:
  essays/a.tex:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/b.md:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/drafts/c.md:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/notes.txt:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  outside.md:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  $ essaylint check ./essays/drafts/ --select missing-theme --themes deceit | grep :1:
  ./essays/drafts/c.md:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]

What .gitignore names is passed over, unless it is named.

  $ echo drafts/ > essays/.gitignore
  $ essaylint check essays --select missing-theme | tail -1
  No problems in 3 essays
  $ essaylint check essays/drafts/c.md --select missing-theme | tail -1
  No problems in 1 essay

Patterns, for shells that know none.

  $ essaylint check 'essays/*.md' --select missing-theme --themes deceit | grep :1:
  essays/b.md:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  $ essaylint check '**/*.[mt]*' --select missing-theme --themes deceit | grep :1:
  essays/a.tex:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/b.md:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/notes.txt:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  outside.md:1:1: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  $ essaylint check 'essays/*.docx'
  1 file could not be checked
  2> essaylint: essays/*.docx: no essay has a name like this
  [2]
  $ essaylint check 'gone/*.md'
  1 file could not be checked
  2> essaylint: gone/*.md: no essay has a name like this
  [2]

However they are written.

  $ essaylint check './*.md' --select missing-theme --themes deceit --format compact | cut -d: -f1
  ./outside.md
  $ essaylint check './**/*.md' essays/./drafts//c.md --select missing-theme --themes deceit --format compact | cut -d: -f1
  ./essays/b.md
  ./outside.md
  essays/./drafts//c.md
  $ essaylint check 'essays//*.md' --select missing-theme --themes deceit --format compact | cut -d: -f1
  essays/b.md
  $ essaylint check 'essays/./*.md' --select missing-theme --themes deceit --format compact | cut -d: -f1
  essays/./b.md
  $ essaylint check "$PWD//essays/*.tex" --select misquote --no-config | tail -1
  No problems in 1 essay
  $ (cd essays && essaylint check '../ess*/*.md' '..//*.md' --select missing-theme --themes deceit --format compact | cut -d: -f1)
  ../essays/b.md
  ../outside.md
  $ essaylint check 'essays/*/' --select misquote
  1 file could not be checked
  2> essaylint: essays/*/: no essay has a name like this
  [2]
  $ rm essays/.gitignore; essaylint check 'essays/*/' --select missing-theme --themes deceit --format compact | cut -d: -f1
  essays/drafts/c.md

A file that is named twice is checked once.

  $ ln -s outside.md link.md
  $ essaylint check outside.md ./outside.md essays/../outside.md link.md essays 'out*.md' --select misquote
  outside.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  essays/a.tex: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  essays/b.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  essays/drafts/c.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  essays/notes.txt: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 5 essays
  $ essaylint check - - --select misquote < outside.md
  <stdin>: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay
  $ essaylint check gone.md gone.md
  1 file could not be checked
  2> essaylint: gone.md: no such file
  [2]

A folder without essays.

  $ essaylint check empty
  1 file could not be checked
  2> essaylint: empty: no essay in this folder (Markdown, LaTeX, text, Word, OpenDocument)
  [2]
  $ mkdir ignored; echo Nothing. > ignored/a.md; echo '*' > ignored/.gitignore; essaylint check ignored 'ignored/*.md'
  2 files could not be checked
  2> essaylint: ignored: no essay in this folder (Markdown, LaTeX, text, Word, OpenDocument) but what .gitignore names
  2> essaylint: ignored/*.md: no essay has a name like this
  [2]
  $ cd empty && essaylint check
  1 file could not be checked
  2> essaylint: .: no essay in this folder (Markdown, LaTeX, text, Word, OpenDocument)
  [2]

What cannot be looked at is told.

  $ mkdir odd; echo Nothing. > odd/a.md; cp odd/a.md odd/$(printf 'caf\351.md'); cp odd/a.md odd/$(printf 'caf\351.png')
  $ essaylint check odd --select misquote
  odd/a.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay; 1 file could not be checked
  2> essaylint: odd/caf\xE9.md: this name is not UTF-8; rename it
  [2]
  $ essaylint check 'odd/*.tex' 'odd/c*' --select misquote
  2 files could not be checked
  2> essaylint: odd/*.tex: no essay has a name like this
  2> essaylint: odd/caf\xE9.md: this name is not UTF-8; rename it
  [2]
  $ essaylint check odd/c*.md --select misquote
  1 file could not be checked
  2> essaylint: odd/caf�.md: no such file; if its name is not UTF-8, rename it
  [2]
  $ head -c 2000000 /dev/zero > odd/.gitignore; essaylint check 'odd/*.md' --select misquote
  odd/a.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay; 2 files could not be checked
  2> essaylint: odd/.gitignore: larger than 1 MiB, which is the most that essaylint reads
  2> essaylint: odd/caf\xE9.md: this name is not UTF-8; rename it
  [2]
  $ mkdir closed; echo Nothing. > closed/a.md; chmod 0 closed
  $ if [ $(id -u) = 0 ]; then echo root may look everywhere; else essaylint check closed 'cl*/*.md' 2>&1 | grep -q 'closed: permission denied' && echo root may look everywhere; fi; chmod 700 closed
  root may look everywhere
