What a slip of the pen must not destroy is left alone.

  $ echo 'Ruth says: “modelled on trash”.' > a.md; cp a.md b.md; cp a.md old; echo '{}' > .essaylint.json
  $ essaylint check --write-baseline a.md b.md
  2> essaylint: --write-baseline: a.md: this is no baseline; it is left alone
  [2]
  $ essaylint check -o a.md a.md
  2> essaylint: --output: a.md: this is one of the essays; name another file
  [2]
  $ essaylint check -o ./a.md .
  2> essaylint: --output: ./a.md: this is one of the essays; name another file
  [2]
  $ ln -s a.md link; essaylint check -o link a.md
  2> essaylint: --output: link: this is one of the essays; name another file
  [2]
  $ essaylint check --write-baseline .essaylint.json b.md
  2> essaylint: --write-baseline: .essaylint.json: essaylint reads this file; name another
  [2]
  $ essaylint check --output .essaylint.json b.md
  2> essaylint: --output: .essaylint.json: essaylint reads this file; name another
  [2]
  $ echo '{}' > set.json; essaylint check --output set.json --config set.json b.md
  2> essaylint: --output: set.json: essaylint reads this file; name another
  [2]
  $ cmp a.md old; cat .essaylint.json set.json
  {}
  {}
  $ : > made; essaylint check --write-baseline made b.md --select misquote
  2> essaylint: made: wrote 1 finding
  $ essaylint check --write-baseline made a.md b.md --select misquote
  2> essaylint: made: wrote 2 findings

A link that leads nowhere yet stays a link.

  $ mkdir d; ln -s d/report link.txt; essaylint check --select misquote -o link.txt b.md; test -L link.txt && grep -c error: d/report
  1
  $ ln -s loop loop; essaylint check -o loop b.md
  2> essaylint: --output: loop: Too many levels of symbolic links
  [2]

A baseline may go to standard output, as a report does.

  $ essaylint check --write-baseline - b.md --select misquote
  {
    "version": 1,
    "findings": [
      {
        "path": "b.md",
        "rule": "misquote",
        "fingerprint": "ce16e0251152f9e7",
        "count": 1,
        "words": "on"
      }
    ]
  }
  2> essaylint: standard output: wrote 1 finding
  $ essaylint check --output - b.md --select misquote | tail -1; ls
  1 error in 1 essay
  a.md
  b.md
  d
  link
  link.txt
  loop
  made
  old
  set.json

Ctrl-C, and its like, leave nothing unfinished behind.

  $ rm -rf *; mkfifo pipe; exec 3<> pipe
  > for signal in INT TERM HUP; do
  >   { until test -s pid && ls -A | grep -q '^.essaylint-'; do sleep 0.1; done; kill -$signal $(cat pid); } &
  >   { sh -c 'echo $$ > pid; exec essaylint check - -o report.txt < pipe'; } 2> /dev/null; echo it ends with $?
  >   rm pid; ls -A
  > done
  it ends with 130
  .essaylint.json
  pipe
  it ends with 143
  .essaylint.json
  pipe
  it ends with 129
  .essaylint.json
  pipe
