What is checked, and what cannot be.

  $ echo Nothing to quote. > essay.md
  $ essaylint check essay.md --select misquote
  essay.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay
  $ echo Nothing to quote. | essaylint check - --select=misquote
  <stdin>: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay
  $ echo Nothing. | essaylint check - --stdin-filename draft.md --format=json
  {
    "version": 1,
    "files": [
      {
        "path": "draft.md",
        "quoteSets": [],
        "diagnostics": [],
        "quotations": [],
        "themes": []
      }
    ],
    "errors": [],
    "summary": {
      "files": 1,
      "error": 0,
      "warning": 0,
      "information": 0,
      "hint": 0
    }
  }
  $ cp essay.md ./-essay.md
  $ essaylint check --select misquote -- -essay.md
  -essay.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay
  $ : > empty.md
  $ essaylint check empty.md --select misquote
  empty.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay

A file that is missing does not keep the others from being checked.

  $ essaylint check --select misquote gone.md essay.md
  essay.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
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
