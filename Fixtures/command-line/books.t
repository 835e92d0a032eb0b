The full text of a work judges what no quote set knows: words, chapter, in a play the speaker.

  $ cat > boat.txt <<'EOF'
  > The Boat
  >
  > Chapter 1
  >
  > Nobody in the village spoke of the boat. We mended the sails, and
  > tarred the keel, and said nothing.
  >
  > Chapter 2
  >
  > In June the harbour filled with mackerel.
  > EOF
  $ cat > essay.md <<'EOF'
  > # The Boat
  >
  > They “tarred the deck, and said nothing” (Chapter 2), until “the harbor filled with mackerel”.
  > EOF
  $ essaylint check --source boat.txt --ignore missing-theme essay.md
  essay.md:3:18: error: misquoted: the text has “keel”, not “deck” [misquote]
      3 | They “tarred the deck, and said nothing” (Chapter 2), until “the harbor filled with …
        |                  ~~~~ keel
        = Chapter 1: “We mended the sails, and tarred the keel, and said nothing.”
  
  essay.md:3:43: error: wrong chapter: this stands in chapter 1, not in Chapter 2 [misattributed-chapter]
      3 | … “tarred the deck, and said nothing” (Chapter 2), until “the harbor filled with mackerel”.
        |                                        ~~~~~~~~~ chapter 1
        = Chapter 1: “We mended the sails, and tarred the keel, and said nothing.”
  
  2 errors in 1 essay
  [1]
  $ essaylint check --source boat.txt --ignore missing-theme --fix essay.md
  No problems in 1 essay
  2> essaylint: mended 2 findings in 1 essay
  $ cat essay.md
  # The Boat
  
  They “tarred the keel, and said nothing” (Chapter 1), until “the harbor filled with mackerel”.

Several, and each for the work of a quote set.

  $ echo 'The quay is empty in the morning.' > quay.txt
  $ echo 'They find “the quay is empty in the evening” by “the keel”.' > essay.md
  $ essaylint check --source boat.txt --source never-let-me-go=quay.txt --select misquote essay.md
  essay.md:1:37: error: misquoted: the text has “morning”, not “evening” [misquote]
      1 | They find “the quay is empty in the evening” by “the keel”.
        |                                     ~~~~~~~ morning
        = quay.txt: “The quay is empty in the morning.”
  
  1 error in 1 essay
  [1]
  $ printf '{"source": {"never-let-me-go": "quay.txt"}}' > .essaylint.json
  $ essaylint check --select misquote essay.md | tail -1
  1 error in 1 essay
  $ essaylint config essay.md | grep source
  source      never-let-me-go=quay.txt  .essaylint.json:1:2
  $ printf '{"source": ["boat.txt", "quays.txt"]}' > .essaylint.json
  $ essaylint check essay.md
  1 file could not be checked
  2> essaylint: .essaylint.json:1:25: quays.txt: no such file
  [2]
  $ rm .essaylint.json
  $ essaylint check --source never-let-me-gone=quay.txt essay.md
  2> essaylint: --source: there is no quote set 'never-let-me-gone'; did you mean 'never-let-me-go'?
  [2]

An EPUB, or a word processor's document, is read through pandoc, where it is installed.

  $ touch quay.epub
  $ PATH=/nowhere $(command -v essaylint) check --source quay.epub essay.md
  2> essaylint: --source: quay.epub: to read an EPUB essaylint needs pandoc, which is not installed (https://pandoc.org); or save the book as plain text
  [2]
  $ printf '#!/bin/sh\necho "$1" "$2" "$3" "$4" > arguments\ncat quay.txt\n' > pandoc
  $ chmod +x pandoc
  $ PATH=$PWD:$PATH essaylint check --source quay.epub --select misquote essay.md | tail -1
  1 error in 1 essay
  $ cat arguments
  --sandbox --from=epub --to=plain --wrap=none
  $ printf '#!/bin/sh\nexit 1\n' > pandoc
  $ PATH=$PWD:$PATH essaylint check --source quay.epub essay.md
  2> essaylint: --source: quay.epub: pandoc cannot convert it
  [2]

What is no text is told with its place.

  $ printf 'caf\351' > latin.txt
  $ essaylint check --source latin.txt essay.md
  2> essaylint: --source: latin.txt: not UTF-8 text: byte 3, on line 1, belongs to no character; save it as plain text in UTF-8
  [2]
  $ essaylint check --source . essay.md
  2> essaylint: --source: .: this is a folder; name a file
  [2]
  $ essaylint check --source /dev/zero essay.md
  2> essaylint: --source: /dev/zero: larger than 64 MiB, which is the most that essaylint reads
  [2]
