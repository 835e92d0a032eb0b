Nobody reads on.

  $ for i in 1 2 3 4 5 6 7 8 9; do cp $FIXTURES/tour.md $i.md; done
  $ essaylint check 2> errors | head -1; cat errors
  1.md:1:3: information: the essay never mentions identity; Miss Lucy, chapter 6, would serve: “It’s not good that I smoked” [missing-theme]

A disk that is full.

  $ essaylint check 1.md > /dev/full
  2> essaylint: standard output: the disk is full
  [2]
  $ essaylint check 1.md --output /dev/full
  2> essaylint: /dev/full: the disk is full
  [2]
  $ essaylint --help > /dev/full
  2> essaylint: standard output: the disk is full
  [2]

A file that cannot be written whole stays what it was, and nothing is left beside it.

  $ mkdir full; for i in 1 2 3 4; do cat 1.md; done > full/essay.md; cp full/essay.md old
  $ (ulimit -f 1; essaylint check --fix -q --select misquote full/essay.md > /dev/null)
  2> essaylint: full/essay.md: File too large
  [2]
  $ cmp old full/essay.md; ls -A full
  essay.md
