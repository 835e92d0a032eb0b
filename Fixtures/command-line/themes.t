Which themes essays treat, where, and with which quotations.

  $ printf '# Who are they?\n\nTheir identity is a deceit. Ruth says “We’re modelled on trash”.\n\nMiss Emily: “we fooled you”, and who they are is lost.\n' > essay.md
  $ essaylint themes essay.md
  essay.md: Never Let Me Go
    Maturation: not mentioned, 1 quotation
      5:13    “we fooled you”: Miss Emily, chapter 22, verbatim
    Identity: 2 mentions, 1 quotation
      3:7     identity
      3:39    “We’re modelled on trash”: Ruth, chapter 14, misquoted
      5:34    who they are
    Time and nostalgia: not mentioned, no quotation
    Deceit: 1 mention, 1 quotation
      3:21    deceit
      5:13    “we fooled you”: Miss Emily, chapter 22, verbatim
  $ essaylint themes --format json essay.md gone.md
  {
    "version": 1,
    "files": [
      {
        "path": "essay.md",
        "quoteSets": [
          "never-let-me-go"
        ],
        "themes": [
          {
            "id": "maturation",
            "name": "Maturation",
            "quoteSet": "never-let-me-go",
            "mentions": [],
            "quotations": [
              {
                "range": {
                  "startByte": 101,
                  "endByte": 120,
                  "start": {
                    "line": 5,
                    "column": 13
                  },
                  "end": {
                    "line": 5,
                    "column": 28
                  }
                },
                "words": "“we fooled you”",
                "canonical": "ch22-sheltered",
                "verdict": "verbatim"
              }
            ]
          },
          {
            "id": "identity",
            "name": "Identity",
            "quoteSet": "never-let-me-go",
            "mentions": [
              {
                "range": {
                  "startByte": 23,
                  "endByte": 31,
                  "start": {
                    "line": 3,
                    "column": 7
                  },
                  "end": {
                    "line": 3,
                    "column": 15
                  }
                },
                "words": "identity"
              },
              {
                "range": {
                  "startByte": 126,
                  "endByte": 138,
                  "start": {
                    "line": 5,
                    "column": 34
                  },
                  "end": {
                    "line": 5,
                    "column": 46
                  }
                },
                "words": "who they are"
              }
            ],
            "quotations": [
              {
                "range": {
                  "startByte": 55,
                  "endByte": 86,
                  "start": {
                    "line": 3,
                    "column": 39
                  },
                  "end": {
                    "line": 3,
                    "column": 64
                  }
                },
                "words": "“We’re modelled on trash”",
                "canonical": "ch14-modelled-from-trash",
                "verdict": "misquoted"
              }
            ]
          },
          {
            "id": "time-and-nostalgia",
            "name": "Time and nostalgia",
            "quoteSet": "never-let-me-go",
            "mentions": [],
            "quotations": []
          },
          {
            "id": "deceit",
            "name": "Deceit",
            "quoteSet": "never-let-me-go",
            "mentions": [
              {
                "range": {
                  "startByte": 37,
                  "endByte": 43,
                  "start": {
                    "line": 3,
                    "column": 21
                  },
                  "end": {
                    "line": 3,
                    "column": 27
                  }
                },
                "words": "deceit"
              }
            ],
            "quotations": [
              {
                "range": {
                  "startByte": 101,
                  "endByte": 120,
                  "start": {
                    "line": 5,
                    "column": 13
                  },
                  "end": {
                    "line": 5,
                    "column": 28
                  }
                },
                "words": "“we fooled you”",
                "canonical": "ch22-sheltered",
                "verdict": "verbatim"
              }
            ]
          }
        ]
      }
    ],
    "errors": [
      {
        "path": "gone.md",
        "message": "no such file"
      }
    ]
  }
  2> essaylint: gone.md: no such file
  [2]
  $ mkdir essays
  > echo 'Kathy remembers the past.' > essays/one.md
  > cp essay.md essays/two.md
  $ essaylint themes essays --no-config | grep -v '^  '
  essays/one.md: 
  
  essays/two.md: Never Let Me Go
  $ essaylint themes - --stdin-filename draft.tex --color always < essays/one.md | head -2
  \x1b[1mdraft.tex:\x1b[0m  (esc)
  $ sed -e 's/identit\*/zebra*/' $FIXTURES/../Rules/never-let-me-go.json > mine.json
  > essaylint themes --set mine.json essay.md | grep -A 2 Identity
    Identity: 1 mention, 1 quotation
      3:39    “We’re modelled on trash”: Ruth, chapter 14, misquoted
      5:34    who they are
  $ echo '{"sets": "mine.json", "text": "mine"}' > settings
  > essaylint themes --config settings essay.md | grep -A 2 Identity
    Identity: 1 mention, 1 quotation
      3:39    “We’re modelled on trash”: Ruth, chapter 14, misquoted
      5:34    who they are
  $ echo 'I said: Was it a thing that we once lost?' > book.txt
  > echo 'Of deceit: “Was it a thing”.' | essaylint themes --source book.txt -
  <stdin>: 
  $ essaylint themes gone.md
  2> essaylint: gone.md: no such file
  [2]
  $ essaylint themes --stdin-filename x.md essay.md
  2> essaylint: '--stdin-filename' makes sense only with '-', standard input (see 'essaylint themes --help')
  [2]
