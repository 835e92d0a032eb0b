Watching goes on until it is told to end, and ends as things stand.

  $ printf 'Ruth says: “modelled on trash”.\n' > essay.md
  $ until_said() { until grep -qs "$1" out; do sleep 0.1; done; }
  > { until_said watching; printf 'Ruth says: “modelled from trash”.\n' > new; mv new essay.md; until_said 'No problems'; kill -INT $(cat pid); } &
  > sh -c 'echo $$ > pid; exec essaylint check --watch --select misquote essay.md > out 2>&1'; echo it ends with $?; cat out
  it ends with 0
  essay.md:1:22: error: misquoted: the text has “from”, not “on” [misquote]
      1 | Ruth says: “modelled on trash”.
        |                      ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  1 error in 1 essay
  essaylint: watching; Ctrl-C ends it
  No problems in 1 essay

So it does when nobody reads on, be there nothing to say.

  $ timeout 30 essaylint check --watch --quiet --select misquote essay.md | true

What it does not go with.

  $ essaylint check --watch --fix
  2> essaylint: '--fix' and '--watch' exclude each other (see 'essaylint check --help')
  [2]
  $ essaylint check --watch -
  2> essaylint: '--watch' makes no sense for '-', standard input (see 'essaylint check --help')
  [2]
  $ essaylint check --watch --format=json
  2> essaylint: '--watch' and '--format=json' exclude each other (see 'essaylint check --help')
  [2]

What a baseline has and the essays have not is told when it comes about, and not with every round.

  $ rm *; for i in 1 2; do printf 'Ruth says: “modelled on trash”.\n' > $i.md; done
  $ essaylint check --write-baseline known.json --select misquote; rm 2.md; printf 'Ruth says: “modelled from trash”.\n' > 1.md
  2> essaylint: known.json: wrote 2 findings
  $ until_said() { until test "$(grep -c "$2" out)" = $1; do sleep 0.1; done; }
  > write() { echo "$1" > new; mv new 1.md; }
  > : > out
  > { until_said 1 watching; write Two.; until_said 2 'No problems'; write 'Ruth says: “modelled on trash”.'; until_said 1 'known already'; write Four.; until_said 4 'No problems'; kill -INT $(cat pid); } &
  > sh -c 'echo $$ > pid; exec essaylint check --watch --baseline known.json --select misquote . > out 2>&1'; echo it ends with $?; cat out
  it ends with 0
  No problems in 1 essay
  essaylint: known.json:4:5: 1.md has this no longer: misquote: “on”
  essaylint: known.json:11:5: there is no 2.md any more, of which 1 finding should be known
  essaylint: watching; Ctrl-C ends it
  1.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay
  essaylint: known.json:4:5: 1.md has this no longer: misquote: “on”
  No problems in 1 essay
  essaylint: known.json: 1 finding known already
  1.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay
  essaylint: known.json:4:5: 1.md has this no longer: misquote: “on”
