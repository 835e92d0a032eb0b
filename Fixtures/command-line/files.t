What is checked, and what cannot be.

  $ echo Nothing to quote. > essay.md
  $ essaylint check essay.md --select misquote
  No problems in 1 essay
  $ echo Nothing to quote. | essaylint check - --select=misquote
  No problems in 1 essay
  $ echo Nothing. | essaylint check - --stdin-filename draft.md --format=json
  {
    "version": 1,
    "files": [
      {
        "path": "draft.md",
        "quoteSets": [
          "never-let-me-go"
        ],
        "diagnostics": [
          {
            "rule": "missing-theme",
            "severity": "information",
            "message": "the essay never mentions maturation; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you”",
            "range": {
              "startByte": 0,
              "endByte": 8,
              "start": {
                "line": 1,
                "column": 1
              },
              "end": {
                "line": 1,
                "column": 9
              }
            },
            "canonical": "ch22-sheltered",
            "theme": "maturation",
            "fixes": []
          },
          {
            "rule": "missing-theme",
            "severity": "information",
            "message": "the essay never mentions identity; Miss Lucy, chapter 6, would serve: “It’s not good that I smoked”",
            "range": {
              "startByte": 0,
              "endByte": 8,
              "start": {
                "line": 1,
                "column": 1
              },
              "end": {
                "line": 1,
                "column": 9
              }
            },
            "canonical": "ch06-smoking",
            "theme": "identity",
            "fixes": []
          },
          {
            "rule": "missing-theme",
            "severity": "information",
            "message": "the essay never mentions time and nostalgia; Kathy H., chapter 1, would serve: “Or maybe I’m remembering it wrong”",
            "range": {
              "startByte": 0,
              "endByte": 8,
              "start": {
                "line": 1,
                "column": 1
              },
              "end": {
                "line": 1,
                "column": 9
              }
            },
            "canonical": "ch01-remembering-wrong",
            "theme": "time-and-nostalgia",
            "fixes": []
          },
          {
            "rule": "missing-theme",
            "severity": "information",
            "message": "the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you”",
            "range": {
              "startByte": 0,
              "endByte": 8,
              "start": {
                "line": 1,
                "column": 1
              },
              "end": {
                "line": 1,
                "column": 9
              }
            },
            "canonical": "ch22-sheltered",
            "theme": "deceit",
            "fixes": []
          }
        ],
        "quotations": [],
        "themes": [
          {
            "id": "maturation",
            "mentions": 0
          },
          {
            "id": "identity",
            "mentions": 0
          },
          {
            "id": "time-and-nostalgia",
            "mentions": 0
          },
          {
            "id": "deceit",
            "mentions": 0
          }
        ]
      }
    ],
    "errors": [],
    "summary": {
      "files": 1,
      "error": 0,
      "warning": 0,
      "information": 4,
      "hint": 0
    }
  }
  $ cp essay.md ./-essay.md
  $ essaylint check --select misquote -- -essay.md
  No problems in 1 essay
  $ : > empty.md
  $ essaylint check empty.md --select misquote
  No problems in 1 essay

A file that is missing does not keep the others from being checked.

  $ essaylint check --select misquote gone.md essay.md
  No problems in 1 essay; 1 file could not be checked
  2> essaylint: gone.md: no such file
  [2]

What is no text, and a name that would steer the terminal.

  $ printf 'caf\351\n' > latin.md
  $ essaylint check latin.md
  1 file could not be checked
  2> essaylint: latin.md: not UTF-8 text: byte 3, on line 1, belongs to no character; save it as plain text in UTF-8
  [2]
  $ essaylint check "$(printf '\033[2J.md')"
  1 file could not be checked
  2> essaylint: ␛[2J.md: no such file
  [2]
