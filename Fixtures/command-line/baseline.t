What is known is not told again, wherever it stands.

  $ mkdir essays; printf '# Hailsham\n\nRuth says they are “modelled on trash”.\n' > essays/one.md
  $ essaylint check essays --write-baseline known.json
  2> essaylint: known.json: wrote 5 findings
  $ cat known.json
  {
    "version": 1,
    "findings": [
      {
        "path": "essays/one.md",
        "rule": "misquote",
        "fingerprint": "ce16e0251152f9e7",
        "count": 1,
        "words": "on"
      },
      {
        "path": "essays/one.md",
        "rule": "missing-theme",
        "fingerprint": "1676b84044ea1eda",
        "count": 1,
        "words": "Hailsham"
      },
      {
        "path": "essays/one.md",
        "rule": "missing-theme",
        "fingerprint": "3f8503b61e233bf6",
        "count": 1,
        "words": "Hailsham"
      },
      {
        "path": "essays/one.md",
        "rule": "missing-theme",
        "fingerprint": "aec410a87d4fd372",
        "count": 1,
        "words": "Hailsham"
      },
      {
        "path": "essays/one.md",
        "rule": "missing-theme",
        "fingerprint": "df100f9b1da1a272",
        "count": 1,
        "words": "Hailsham"
      }
    ]
  }
  $ essaylint check essays --baseline known.json
  No problems in 1 essay
  2> essaylint: known.json: 5 findings known already
  $ printf '# Hailsham\n\nA line before it.\n\nRuth says they are “modelled on trash”, “modelled on trash”, and “modelled from rubbish”.\n' > essays/one.md
  $ essaylint check essays --baseline known.json
  essays/one.md:5:51: error: misquoted: the text has “from”, not “on” [misquote]
      5 | Ruth says they are “modelled on trash”, “modelled on trash”, and “modelled from rubbish”.
        |                                                   ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  essays/one.md:5:81: error: misquoted: the text has “trash”, not “rubbish” [misquote]
      5 | Ruth says they are “modelled on trash”, “modelled on trash”, and “modelled from rubbish”.
        |                                                                                 ~~~~~~~
        |                                                                                 trash
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  2 errors in 1 essay
  2> essaylint: known.json: 5 findings known already
  [1]
  $ essaylint check essays --baseline known.json --fix -q; cat essays/one.md
  # Hailsham
  
  A line before it.
  
  Ruth says they are “modelled on trash”, “modelled from trash”, and “modelled from trash”.
  $ cd essays && essaylint check --baseline ../known.json --select misquote
  No problems in 1 essay
  2> essaylint: ../known.json: 1 finding known already

What is gone is told.

  $ printf '# Hailsham\n\nNothing is wrong any more.\n' > essays/one.md
  $ essaylint check essays --baseline known.json
  No problems in 1 essay
  2> essaylint: known.json:4:5: essays/one.md has this no longer: misquote: “on”
  2> essaylint: known.json: 4 findings known already
  $ essaylint check essays --baseline known.json --select missing-theme
  No problems in 1 essay
  2> essaylint: known.json: 4 findings known already
  $ rm essays/one.md; echo Nothing. > essays/two.md
  $ essaylint check essays --baseline known.json --select misquote
  essays/two.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay
  2> essaylint: known.json:4:5: there is no essays/one.md any more, of which 5 findings should be known
  $ essaylint check essays --baseline known.json --select misquote --quiet

Baselines that cannot be had.

  $ essaylint check essays --baseline gone.json
  2> essaylint: gone.json: no such file
  [2]
  $ printf '{\n  "version": 2,\n  "finding": []\n}\n' > broken.json; essaylint check essays --baseline broken.json
  2> essaylint: broken.json:1:1: missing 'findings' in a baseline
  2> essaylint: broken.json:2:14: 'version' can only be 1
  2> essaylint: broken.json:3:3: unknown key 'finding' in a baseline; did you mean 'findings'?
  [2]
  $ printf '{"version": 1,' > broken.json; essaylint check essays --baseline broken.json
  2> essaylint: broken.json:1:15: expected a key between double quotation marks, but the document ends here
  [2]
  $ essaylint check essays --baseline known.json --write-baseline known.json
  2> essaylint: '--baseline' and '--write-baseline' exclude each other (see 'essaylint check --help')
  [2]
  $ essaylint check essays --fix --write-baseline known.json
  2> essaylint: '--fix' and '--write-baseline' exclude each other (see 'essaylint check --help')
  [2]
  $ essaylint check essays gone.md --write-baseline new.json; ls new.json 2>&1
  ls: cannot access 'new.json': No such file or directory
  2> essaylint: gone.md: no such file
  2> essaylint: new.json: not written, since not everything was checked
  [2]
  $ essaylint check essays --write-baseline gone/known.json
  2> essaylint: gone/known.json: there is no such folder
  [2]

What came from standard input need not be a file, and an essay that is gone is told in one line.

  $ echo 'Ruth says: “modelled on trash”.' > one.md; essaylint check - --write-baseline known.json < one.md
  2> essaylint: known.json: wrote 5 findings
  $ essaylint check - --baseline known.json < one.md
  No problems in 1 essay
  2> essaylint: known.json: 5 findings known already
  $ essaylint check - --baseline known.json --stdin-filename other.md --select misquote < one.md | tail -1
  1 error in 1 essay
  $ essaylint check one.md --write-baseline new.json; mv one.md two.md; essaylint check two.md --baseline new.json --select misquote | tail -1
  1 error in 1 essay
  2> essaylint: new.json: wrote 5 findings
  2> essaylint: new.json:4:5: there is no one.md any more, of which 5 findings should be known
