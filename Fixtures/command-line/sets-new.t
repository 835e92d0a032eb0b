A quote set to begin with is sound, says nothing yet, and explains every part.

  $ essaylint init
  .essaylint.json is written
  $ essaylint sets new Ozymandias --author "Percy Bysshe Shelley"
  sets/ozymandias.json is written
  $ cat sets/ozymandias.json
  // What essaylint knows of a text. 'essaylint sets check' says what is missing or wrong.
  {
    "title": "Ozymandias",
  
    // Who wrote it, and every other form of the name that essays use.
    "author": {"name": "Percy Bysshe Shelley", "forms": []},
    // "year": 1818,
  
    // What the work is divided into, the largest first: chapter, letter, stave, act, scene, part,
    // book, canto. Nothing for a short poem.
    "divisions": ["chapter"],
  
    // The character who tells it, where one does.
    // "narrator": "speaker",
  
    // Its people, each with an id of your own, and every form by which essays call them.
    "characters": [
      // {
      //   "id": "speaker",
      //   "name": "the speaker",
      //   "forms": [],
      //   "gender": "unknown",
      //   "description": "Who they are, in one sentence."
      // },
    ],
  
    // What it is about, and by which words an essay shows that it speaks of it: 'deceiv*' stands
    // for every word that begins so.
    "themes": [
      // {
      //   "id": "pride",
      //   "name": "Pride",
      //   "description": "What the theme means in this work, in one sentence.",
      //   "terms": ["pride", "arrogan*", "thinks/think/thought too much of himself"]
      // },
    ],
  
    // Its quotations to the letter, in the order of the work. Lines of verse are divided by \n.
    "quotations": [
      // {
      //   "id": "ch01-first-words",
      //   "text": "The words as the work prints them.",
      //   "speaker": "speaker",
      //   "mode": "narrated", // or "spoken", where a character says it
      //   "place": [1], // a number for each division
      //   "themes": ["pride"],
      //   "commentary": "What it shows, in a sentence or two."
      // },
    ],
  }
  $ essaylint sets check sets/ozymandias.json
  sets/ozymandias.json:39:17: warning: there are no quotations yet, so that no essay can be judged
     39 |   "quotations": [
        |                 ~
  
  1 warning in 1 quote set
  [1]
  $ essaylint sets | tail -2
  ozymandias: Ozymandias by Percy Bysshe Shelley
    0 quotations, 0 themes, 0 characters; from sets/ozymandias.json
  $ essaylint config | grep sets
  sets        -                default
  sets/       ozymandias.json  folder sets

None that is there is touched.

  $ essaylint sets new ozymandias
  2> essaylint: sets/ozymandias.json: there is such a file already; it is left alone
  [2]
  $ essaylint sets new "Never Let Me Go"; rm sets/never-let-me-go.json
  sets/never-let-me-go.json is written
  It takes the place of the built-in quote set 'never-let-me-go'
  $ essaylint sets new --output elsewhere.json The Other Poem; grep title elsewhere.json
  elsewhere.json is written
    "title": "The Other Poem",
  $ essaylint sets new --output elsewhere.json The Other Poem
  2> essaylint: elsewhere.json: there is such a file already; it is left alone
  [2]
  $ essaylint sets new --output - The Other Poem | head -3
  // What essaylint knows of a text. 'essaylint sets check' says what is missing or wrong.
  {
    "title": "The Other Poem",
  $ essaylint sets new --output gone/x.json The Other Poem
  2> essaylint: gone/x.json: there is no such folder
  [2]
  $ mkdir below; cd below; essaylint sets new "L’Été" | sed 's,^/.*/,/…/,'; ls ../sets
  /…/lete.json is written
  lete.json
  ozymandias.json

Without a configuration, it is not found by itself.

  $ mkdir -p alone; mv .essaylint.json alone; cd below; essaylint sets new Ozymandias; ls sets; mv ../alone/.essaylint.json ..
  sets/ozymandias.json is written
  There is no configuration to find it by; 'essaylint init' writes one here
  ozymandias.json

What cannot be.

  $ essaylint sets new
  2> essaylint: name the work: essaylint sets new TITLE (see 'essaylint sets new --help')
  [2]
  $ essaylint sets new "???"
  2> essaylint: no id can be made of '???'; name the file with --output (see 'essaylint sets new --help')
  [2]
  $ echo file > x; mkdir y; echo '{}' > y/.essaylint.json; echo file > y/sets; cd y; essaylint sets new A
  2> essaylint: sets/a.json: what should be its folder is a file
  [2]
