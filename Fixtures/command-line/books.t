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
  $ essaylint check --source boat.txt --ignore missing-theme --fix essay.md
  $ cat essay.md

Several, and each for the work of a quote set.

  $ echo 'The quay is empty in the morning.' > quay.txt
  $ echo 'They find “the quay is empty in the evening” by “the keel”.' > essay.md
  $ essaylint check --source boat.txt --source never-let-me-go=quay.txt --select misquote essay.md
  $ printf '{"source": {"never-let-me-go": "quay.txt"}}' > .essaylint.json
  $ essaylint check --select misquote essay.md | tail -1
  $ essaylint config essay.md | grep source
  $ printf '{"source": ["boat.txt", "quays.txt"]}' > .essaylint.json
  $ essaylint check essay.md
  $ rm .essaylint.json
  $ essaylint check --source never-let-me-gone=quay.txt essay.md

An EPUB, or a word processor's document, is read through pandoc, where it is installed.

  $ touch quay.epub
  $ PATH=/nowhere $(command -v essaylint) check --source quay.epub essay.md
  $ printf '#!/bin/sh\necho "$1" "$2" "$3" "$4" > arguments\ncat quay.txt\n' > pandoc
  $ chmod +x pandoc
  $ PATH=$PWD:$PATH essaylint check --source quay.epub --select misquote essay.md | tail -1
  $ cat arguments
  $ printf '#!/bin/sh\nexit 1\n' > pandoc
  $ PATH=$PWD:$PATH essaylint check --source quay.epub essay.md

What is no text is told with its place.

  $ printf 'caf\351' > latin.txt
  $ essaylint check --source latin.txt essay.md
  $ essaylint check --source . essay.md
  $ essaylint check --source /dev/zero essay.md
