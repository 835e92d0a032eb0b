Quote sets in the folder 'sets' beside the configuration are known without being named.

  $ mkdir sets essays; echo '{}' > .essaylint.json
  $ sed -e 's/"title": "Never Let Me Go"/"title": "Mine"/' $FIXTURES/../Rules/never-let-me-go.json > sets/mine.json
  $ essaylint sets | tail -2
  mine: Mine by Kazuo Ishiguro, 2005
    5 quotations, 4 themes, 8 characters; from sets/mine.json
  $ essaylint config | grep sets
  sets        -          default
  sets/       mine.json  folder sets
  $ essaylint config --format json | grep -A8 '"sets/"'
      "sets/": {
        "value": [
          "mine.json"
        ],
        "origin": "folder",
        "place": "sets"
      },
      "source": {
        "value": null,
  $ printf -- '---\ntext: mine\n---\n\nRuth says they are “modelled on trash”.\n' > essays/one.md
  $ essaylint check --format json essays/one.md | grep -A1 quoteSets
        "quoteSets": [
          "mine"
  $ essaylint check --set mine --format compact essays/one.md
  essays/one.md:5:1: information: the essay never mentions maturation; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/one.md:5:1: information: the essay never mentions identity; Miss Lucy, chapter 6, would serve: “It’s not good that I smoked” [missing-theme]
  essays/one.md:5:1: information: the essay never mentions time and nostalgia; Kathy H., chapter 1, would serve: “Or maybe I’m remembering it wrong” [missing-theme]
  essays/one.md:5:1: information: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/one.md:5:30: error: misquoted: the text has “from”, not “on” [misquote]
  [1]

One that is broken is told once, at its place, and one that leads elsewhere is not followed.

  $ echo '{"titel": "Two"}' > sets/two.json; cp essays/one.md essays/two.md
  $ essaylint check essays
  2 files could not be checked
  2> essaylint: sets/two.json:1:1: missing 'author' in a quote set
  2> essaylint: sets/two.json:1:1: missing 'characters' in a quote set
  2> essaylint: sets/two.json:1:1: missing 'divisions' in a quote set
  2> essaylint: sets/two.json:1:1: missing 'quotations' in a quote set
  2> essaylint: sets/two.json:1:1: missing 'themes' in a quote set
  2> essaylint: sets/two.json:1:1: missing 'title' in a quote set
  2> essaylint: sets/two.json:1:2: unknown key 'titel' in a quote set; did you mean 'title'?
  [2]
  $ essaylint check --no-config --format compact essays/one.md
  essays/one.md:5:1: information: the essay never mentions maturation; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/one.md:5:1: information: the essay never mentions identity; Miss Lucy, chapter 6, would serve: “It’s not good that I smoked” [missing-theme]
  essays/one.md:5:1: information: the essay never mentions time and nostalgia; Kathy H., chapter 1, would serve: “Or maybe I’m remembering it wrong” [missing-theme]
  essays/one.md:5:1: information: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essays/one.md:5:30: error: misquoted: the text has “from”, not “on” [misquote]
  [1]
  $ mv sets/two.json elsewhere.json; ln -s ../elsewhere.json sets/two.json
  $ essaylint check essays/one.md
  1 file could not be checked
  2> essaylint: sets/two.json: this symbolic link leads out of the folder 'sets', or nowhere; name the quote set in 'sets' of .essaylint.json
  [2]
