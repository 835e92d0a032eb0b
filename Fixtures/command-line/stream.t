Essays that come in as lines, each answered by a line, in order; a bad one is answered, too.

  $ printf '%s\n' '{"id": 1, "text": "Ruth says “modelled on trash” in Never Let Me Go."}' 'no JSON' '' '{"id": [2.50], "txet": "x"}' '[3]' > essays.jsonl
  $ printf '{"id": "last", "path": "a.tex", "of": "9c", "text": "``Nothing.'"''"' %% “So?”"}' >> essays.jsonl
  $ essaylint check --stream --select misquote < essays.jsonl > results.jsonl
  $ cut -c1-100 results.jsonl
  {"version":1,"id":1,"path":"<stdin>","quoteSets":["never-let-me-go"],"diagnostics":[{"rule":"misquot
  {"version":1,"id":null,"line":2,"error":"not JSON: byte 0: expected a value, not 'no'"}
  {"version":1,"id":null,"line":3,"error":"not JSON: byte 0: expected a value, but the document ends h
  {"version":1,"id":[2.50],"line":4,"error":"'text' is missing, or is not a string"}
  {"version":1,"id":null,"line":5,"error":"not an object with 'id' and 'text'"}
  {"version":1,"id":"last","path":"a.tex","quoteSets":[],"diagnostics":[],"quotations":[{"range":{"sta
  $ essaylint check --stream --select misquote --jobs 1 < essays.jsonl | cmp - results.jsonl
  $ printf '{"text": "%% “modelled on trash”"}' | essaylint check --stream --stdin-filename a.tex --select misquote
  {"version":1,"id":null,"path":"a.tex","quoteSets":[],"diagnostics":[],"quotations":[],"themes":[]}
  $ essaylint check --stream < /dev/null
  $ essaylint check --stream < .
  2> essaylint: standard input: this is a folder; name a file
  [2]

It goes with nothing that speaks of files.

  $ essaylint check --stream essay.md
  2> essaylint: 'essay.md' is one word too many (see 'essaylint check --help')
  [2]
  $ essaylint check --stream --format json
  2> essaylint: '--format' and '--stream' exclude each other (see 'essaylint check --help')
  [2]
  $ essaylint check --stream --themes lying < essays.jsonl
  2> essaylint: --themes: there is no theme 'lying'
  [2]
