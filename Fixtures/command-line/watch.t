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
