A quote set is checked as a compiler checks a program: each mistake at its place.

  $ cat > broken.json <<'END'
  > {
  >   // Blake's poem.
  >   "titel": "London",
  >   "author": {"name": "William Blake"},
  >   "divisions": [],
  >   "characters": [
  >     {"id": "speaker", "name": "the speaker", "gender": "unknown", "description": "He walks."}
  >   ],
  >   "themes": [{"id": "power", "name": "Power", "description": "It binds.", "terms": ["charter*"]}],
  >   "quotations": [
  >     {"id": "streets", "text": "I wander thro' each charter'd street", "speaker": "speakr",
  >       "mode": "narrated", "place": [], "themes": ["powr"], "commentary": "He walks.",
  >       "commentary": "Twice."},
  >   ],
  > }
  > END
  $ essaylint sets check broken.json
  broken.json:1:1: error: missing 'title' in a quote set
      1 | {
        | ~
  
  broken.json:3:3: error: unknown key 'titel' in a quote set; did you mean 'title'?
      3 |   "titel": "London",
        |   ~~~~~~~
  
  broken.json:11:82: error: none of the characters has the id 'speakr'; did you mean 'speaker'?
     11 |     {"id": "streets", "text": "I wander thro' each charter'd street", "speaker": "speakr",
        |                                                                                  ~~~~~~~~
  
  broken.json:12:51: error: none of the themes has the id 'powr'; did you mean 'power'?
     12 |       "mode": "narrated", "place": [], "themes": ["powr"], "commentary": "He walks.",
        |                                                   ~~~~~~
  
  broken.json:13:7: error: duplicate key 'commentary'
     13 |       "commentary": "Twice."},
        |       ~~~~~~~~~~~~
  
  5 errors in 1 quote set
  [1]
  $ echo '{"title": "A" "author"' > torn.json; essaylint sets check torn.json
  torn.json:1:15: error: expected ',' or '}' after a member
      1 | {"title": "A" "author"
        |               ~
  
  1 error in 1 quote set
  [1]

What essays would be judged badly by is a warning.

  $ cat > london.json <<'END'
  > {
  >   "title": "London",
  >   "author": {"name": "William Blake", "forms": ["Blake"]},
  >   "divisions": [],
  >   "narrator": "speaker",
  >   "characters": [
  >     {"id": "speaker", "name": "the speaker", "forms": ["speaker", "I"], "gender": "unknown",
  >       "description": "He walks through the city and hears its people suffer."}
  >   ],
  >   "themes": [
  >     {"id": "power", "name": "Power", "description": "It binds.", "terms": ["oppress*", "power*"]},
  >     {"id": "misery", "name": "Misery", "description": "It cries.",
  >       "terms": ["suffer*", "oppressed"]},
  >     {"id": "city", "name": "The city", "description": "It is London.", "terms": ["urban"]}
  >   ],
  >   "quotations": [
  >     {
  >       "id": "street", "speaker": "speaker", "mode": "narrated", "place": [],
  >       "text": "I wander thro' every charter'd street,\nNear where the charter'd Thames does flow,",
  >       "themes": ["power", "misery"], "commentary": "Even the river is owned."
  >     },
  >     {
  >       "id": "marks", "speaker": "speaker", "mode": "narrated", "place": [],
  >       "text": "Near where the charter'd Thames does flow,\nA mark in every face I meet",
  >       "themes": ["misery"], "commentary": "He sees it on them all." // all of them
  >     }
  >   ]
  > }
  > END
  $ essaylint sets check london.json
  london.json:7:56: warning: every 'speaker' would be this name; with a capital, or as 'the speaker', it is told from the ordinary word
      7 | … {"id": "speaker", "name": "the speaker", "forms": ["speaker", "I"], "gender": "unknown",
        |                                                      ~~~~~~~~~
  
  london.json:7:67: warning: 'I' is an ordinary word, too, which would be a name where a sentence begins with it; use a longer form
      7 | … {"id": "speaker", "name": "the speaker", "forms": ["speaker", "I"], "gender": "unknown",
        |                                                                 ~~~
  
  london.json:11:88: warning: nearly every essay has the term 'power*', whatever it is about: “writer uses powerful language”; say more, or rule out the words beside it that make it mean nothing
     11 | … "power", "name": "Power", "description": "It binds.", "terms": ["oppress*", "power*"]},
        |                                                                               ~~~~~~~~
  
  london.json:13:28: warning: an essay's 'oppressed' would count for the theme 'power', too, by its term 'oppress*' (line 11)
     13 |       "terms": ["suffer*", "oppressed"]},
        |                            ~~~~~~~~~~~
  
  london.json:14:12: warning: no quotation has the theme 'city', so that none can be suggested for it
     14 |     {"id": "city", "name": "The city", "description": "It is London.", "terms": ["urban"]}
        |            ~~~~~~
  
  london.json:24:16: warning: these words are in 'street' (line 17), too; cut them from one of the two
     24 |       "text": "Near where the charter'd Thames does flow,\nA mark in every face I meet",
        |                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  
  6 warnings in 1 quote set
  [1]
  $ essaylint sets check london.json broken.json | tail -1
  5 errors, 6 warnings in 2 quote sets
  $ essaylint sets check --fail-on error london.json > report; echo $?
  0
  $ essaylint sets check --fail-on error broken.json > report; echo $?
  1
  $ essaylint sets check --color always torn.json | cat -v | head -2
  ^[[1mtorn.json:1:15:^[[0m ^[[1;31merror:^[[0m ^[[1mexpected ',' or '}' after a member^[[0m
  ^[[34m    1 |^[[0m {"title": "A" "author"

A full text shows where words and places differ, and corrects them.

  $ cat > poem.txt <<'END'
  > London
  >
  > I wander thro' each charter'd street,
  >   Near where the charter'd Thames does flow,
  > And mark in every face I meet
  >   Marks of weakness, marks of woe.
  > END
  $ cat > fixed.json <<'END'
  > {
  >   "title": "London",
  >   "author": {"name": "William Blake", "forms": ["Blake"]},
  >   "divisions": [], // a poem has none
  >   "narrator": "speaker",
  >   "characters": [
  >     {"id": "speaker", "name": "the speaker", "gender": "unknown", "description": "He walks."}
  >   ],
  >   "themes": [{"id": "misery", "name": "Misery", "description": "It cries.", "terms": ["suffer*"]}],
  >   "quotations": [
  >     {
  >       "id": "street", "speaker": "speaker", "mode": "narrated", "place": [],
  >       "text": "I wander through every charter\u2019d street,\nNear where the Thames does flow",
  >       "themes": ["misery"], "commentary": "Even the river is owned." /* by whom? */
  >     },
  >     {
  >       "id": "marks", "speaker": "speaker", "mode": "narrated", "place": [],
  >       "text": "A mark in every face I meet\nMarks of weakness, marks of woe.",
  >       "themes": ["misery"], "commentary": "He sees it on them all.",
  >     },
  >     {
  >       "id": "cry", "speaker": "speaker", "mode": "narrated", "place": [],
  >       "text": "In every cry of every Man", "themes": ["misery"], "commentary": "He hears it."
  >     },
  >   ]
  > }
  > END
  $ cp fixed.json before.json; essaylint sets check --source poem.txt fixed.json
  fixed.json:13:25: warning: the book has “thro’ each”, the set “through every”
     13 |       "text": "I wander through every charter\u2019d street,\nNear where the Thames does …
        |                         ~~~~~~~~~~~~~ thro’ each
        = poem.txt:3: I wander thro' each charter'd street,
  
  fixed.json:13:74: warning: the book has “the charter’d Thames”, the set “the Thames”
     13 | … "text": "I wander through every charter\u2019d street,\nNear where the Thames does flow",
        |                                                                      ~~~~~~~~~~
        |                                                                      the charter’d Thames
        = poem.txt:4: Near where the charter'd Thames does flow,
  
  fixed.json:18:16: warning: the book has “And”, the set “A”
     18 |       "text": "A mark in every face I meet\nMarks of weakness, marks of woe.",
        |                ~ And
        = poem.txt:5: And mark in every face I meet
  
  fixed.json:23:15: warning: poem.txt does not have these words
     23 |       "text": "In every cry of every Man", "themes": ["misery"], "commentary": "He hears …
        |               ~~~~~~~~~~~~~~~~~~~~~~~~~~~
  
  4 warnings in 1 quote set
  [1]
  $ essaylint sets check --source poem.txt --fix fixed.json
  fixed.json:23:15: warning: poem.txt does not have these words
     23 |       "text": "In every cry of every Man", "themes": ["misery"], "commentary": "He hears …
        |               ~~~~~~~~~~~~~~~~~~~~~~~~~~~
  
  1 warning in 1 quote set; 3 mended
  [1]
  $ diff before.json fixed.json
  13c13
  <       "text": "I wander through every charter\u2019d street,\nNear where the Thames does flow",
  ---
  >       "text": "I wander thro’ each charter\u2019d street,\nNear where the charter’d Thames does flow",
  18c18
  <       "text": "A mark in every face I meet\nMarks of weakness, marks of woe.",
  ---
  >       "text": "And mark in every face I meet\nMarks of weakness, marks of woe.",
  [1]
  $ essaylint sets check --source poem.txt --fix fixed.json
  fixed.json:23:15: warning: poem.txt does not have these words
     23 |       "text": "In every cry of every Man", "themes": ["misery"], "commentary": "He hears …
        |               ~~~~~~~~~~~~~~~~~~~~~~~~~~~
  
  1 warning in 1 quote set
  [1]
  $ essaylint sets check --source poem.txt --format json before.json
  {
    "version": 1,
    "files": [
      {
        "path": "before.json",
        "mended": 0,
        "problems": [
          {
            "severity": "warning",
            "message": "the book has “thro’ each”, the set “through every”",
            "range": {
              "startByte": 487,
              "endByte": 500,
              "start": {
                "line": 13,
                "column": 25
              },
              "end": {
                "line": 13,
                "column": 38
              }
            },
            "notes": [
              "poem.txt:3: I wander thro' each charter'd street,"
            ],
            "edits": [
              {
                "startByte": 487,
                "endByte": 500,
                "newText": "thro’ each"
              }
            ]
          },
          {
            "severity": "warning",
            "message": "the book has “the charter’d Thames”, the set “the Thames”",
            "range": {
              "startByte": 536,
              "endByte": 546,
              "start": {
                "line": 13,
                "column": 74
              },
              "end": {
                "line": 13,
                "column": 84
              }
            },
            "notes": [
              "poem.txt:4: Near where the charter'd Thames does flow,"
            ],
            "edits": [
              {
                "startByte": 540,
                "endByte": 540,
                "newText": "charter’d "
              }
            ]
          },
          {
            "severity": "warning",
            "message": "the book has “And”, the set “A”",
            "range": {
              "startByte": 747,
              "endByte": 748,
              "start": {
                "line": 18,
                "column": 16
              },
              "end": {
                "line": 18,
                "column": 17
              }
            },
            "notes": [
              "poem.txt:5: And mark in every face I meet"
            ],
            "edits": [
              {
                "startByte": 747,
                "endByte": 748,
                "newText": "And"
              }
            ]
          },
          {
            "severity": "warning",
            "message": "poem.txt does not have these words",
            "range": {
              "startByte": 981,
              "endByte": 1008,
              "start": {
                "line": 23,
                "column": 15
              },
              "end": {
                "line": 23,
                "column": 42
              }
            },
            "notes": [],
            "edits": []
          }
        ]
      }
    ],
    "errors": [],
    "summary": {
      "files": 1,
      "error": 0,
      "warning": 4,
      "information": 0,
      "hint": 0
    }
  }
  [1]

What cannot be done.

  $ essaylint sets check gone.json fixed.json
  No problems in 1 quote set; 1 file could not be checked
  2> essaylint: gone.json: no such file
  [2]
  $ essaylint sets check --format json gone.json
  {
    "version": 1,
    "files": [],
    "errors": [
      {
        "path": "gone.json",
        "message": "no such file"
      }
    ],
    "summary": {
      "files": 0,
      "error": 0,
      "warning": 0,
      "information": 0,
      "hint": 0
    }
  }
  2> essaylint: gone.json: no such file
  [2]
  $ essaylint sets check
  2> essaylint: name the file of a quote set (see 'essaylint sets check --help')
  [2]
  $ essaylint sets check --fix fixed.json
  2> essaylint: '--fix' makes sense only with --source (see 'essaylint sets check --help')
  [2]
  $ essaylint sets check --source gone.txt fixed.json
  2> essaylint: --source: gone.txt: no such file
  [2]
  $ essaylint sets check --source poem.txt fixed.json before.json
  2> essaylint: 'before.json' is one word too many (see 'essaylint sets check --help')
  [2]
  $ ln before.json again.json; essaylint sets check --source poem.txt --fix before.json
  before.json:13:25: warning: the book has “thro’ each”, the set “through every”
     13 |       "text": "I wander through every charter\u2019d street,\nNear where the Thames does …
        |                         ~~~~~~~~~~~~~ thro’ each
        = poem.txt:3: I wander thro' each charter'd street,
  
  before.json:13:74: warning: the book has “the charter’d Thames”, the set “the Thames”
     13 | … "text": "I wander through every charter\u2019d street,\nNear where the Thames does flow",
        |                                                                      ~~~~~~~~~~
        |                                                                      the charter’d Thames
        = poem.txt:4: Near where the charter'd Thames does flow,
  
  before.json:18:16: warning: the book has “And”, the set “A”
     18 |       "text": "A mark in every face I meet\nMarks of weakness, marks of woe.",
        |                ~ And
        = poem.txt:5: And mark in every face I meet
  
  before.json:23:15: warning: poem.txt does not have these words
     23 |       "text": "In every cry of every Man", "themes": ["misery"], "commentary": "He hears …
        |               ~~~~~~~~~~~~~~~~~~~~~~~~~~~
  
  4 warnings in 1 quote set
  2> essaylint: before.json: it has other names (hard links), which would keep the old text; it is left alone
  [2]
  $ essaylint sets chek fixed.json
  2> essaylint: there is no quote set 'chek'; did you mean 'check'? (see 'essaylint sets --help')
  [2]
  $ essaylint help sets check | head -3; essaylint help sets new | head -1
  Usage: essaylint sets check [OPTION…] FILE…
  
  Check quote sets as a compiler does: what is wrong, where, and what would be
  Usage: essaylint sets new [OPTION…] TITLE
