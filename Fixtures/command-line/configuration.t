A configuration that is missing, or broken, or not to be read.

  $ echo Nothing. > essay.md
  $ essaylint check --config gone.json essay.md
  2> essaylint: gone.json: no such file
  [2]
  $ printf '{\n  "theme": []\n}\n' > .essaylint.json
  $ essaylint check essay.md essay.md
  1 file could not be checked
  2> essaylint: .essaylint.json:2:3: unknown key 'theme' in a configuration; did you mean 'themes'?
  [2]
  $ essaylint check --no-config --select misquote essay.md
  essay.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay
  $ printf '{"select": ["misquote"],\n "severity": {"misqoute": "hint"}}' > .essaylint.json
  $ essaylint check essay.md
  1 file could not be checked
  2> essaylint: .essaylint.json:2:15: unknown key 'misqoute' in the severities; did you mean 'misquote'?
  [2]

What it says holds, and options outrank it.

  $ printf 'Ruth insists that they are “modelled on trash”.\n' > essay.md
  $ printf '// Mine.\n{"select": ["misquote"], "severity": {"misquote": "hint"},}' > .essaylint.json
  $ essaylint check essay.md | tail -1
  1 hint in 1 essay
  $ essaylint check --select unclosed-quotation essay.md
  No problems in 1 essay

Rules, quote sets and sources that there are not.

  $ rm .essaylint.json
  $ essaylint check --select misqoute --ignore unclosed-qotation essay.md
  2> essaylint: --select: there is no rule 'misqoute'; did you mean 'misquote'?
  2> essaylint: --ignore: there is no rule 'unclosed-qotation'; did you mean 'unclosed-quotation'?
  [2]
  $ essaylint check --set gone.json essay.md
  2> essaylint: --set: gone.json: no such file
  [2]
  $ essaylint check --set never-let-me-gone essay.md
  2> essaylint: --set: there is no quote set 'never-let-me-gone'; did you mean 'never-let-me-go'?
  [2]
  $ essaylint check --source gone.txt essay.md
  2> essaylint: --source: gone.txt: no such file
  [2]
