Essays that come in as lines, each answered by a line, in order; a bad one is answered, too.

  $ printf '%s\n' '{"id": 1, "text": "Ruth says “modelled on trash” in Never Let Me Go."}' 'no JSON' '' '{"id": [2.50], "txet": "x"}' '[3]' > essays.jsonl
  $ printf '{"id": "last", "path": "a.tex", "of": "9c", "text": "``Nothing.'"''"' %% “So?”"}' >> essays.jsonl
  $ essaylint check --stream --select misquote < essays.jsonl > results.jsonl
  $ cut -c1-100 results.jsonl
  $ essaylint check --stream --select misquote --jobs 1 < essays.jsonl | cmp - results.jsonl
  $ printf '{"text": "%% “modelled on trash”"}' | essaylint check --stream --stdin-filename a.tex --select misquote
  $ essaylint check --stream < /dev/null

It goes with nothing that speaks of files.

  $ essaylint check --stream essay.md
  $ essaylint check --stream --format json
  $ essaylint check --stream --themes lying < essays.jsonl
