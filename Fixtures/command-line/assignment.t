What a teacher asks of an essay.

  $ cat > task.json <<END
  > {
  >   "title": "Who is lied to?",           // comments are allowed
  >   "text": "never-let-me-go",
  >   "themes": ["deceit", "identity"],     // themes that the essay must treat
  >   "leastQuotations": 3,                 // quotations from the text, right or wrong
  >   "quotations": ["ch22-sheltered", "ch14-modelled-from-trash"],
  > }
  > END
  $ printf '# Hailsham\n\nIt runs on deceit. Ruth: “We’re modelled from trash.”\n' > essay.md
  $ essaylint check --assignment task.json essay.md
  essay.md:1:3: warning: the assignment asks for identity, which the essay never mentions; Miss Lucy, chapter 6, would serve: “It’s not good that I smoked” [assignment]
      1 | # Hailsham
        |   ~~~~~~~~
  
  essay.md:1:3: warning: the assignment asks for the quotation “Very well, sometimes that meant we kept things from you, lied to you” (Miss Emily, chapter 22), which the essay does not have [assignment]
      1 | # Hailsham
        |   ~~~~~~~~
  
  essay.md:1:3: warning: the assignment asks for 3 quotations from the text, and the essay has 1 [assignment]
      1 | # Hailsham
        |   ~~~~~~~~
  
  essay.md:3:12: information: the essay discusses deceit but quotes nothing for it; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [unsupported-theme]
      3 | It runs on deceit. Ruth: “We’re modelled from trash.”
        |            ~~~~~~
  
  3 warnings, 1 information in 1 essay
  [1]

By the configuration, where options outrank it:

  $ echo '{"assignment": "tasks/two.json"}' > .essaylint.json
  > mkdir tasks essays
  > cp essay.md essays
  > echo '{"quotations": ["ch22-sheltered"]}' > tasks/two.json
  $ essaylint check --select assignment essays
  essays/essay.md:1:3: warning: the assignment asks for the quotation “Very well, sometimes that meant we kept things from you, lied to you” (Miss Emily, chapter 22), which the essay does not have [assignment]
      1 | # Hailsham
        |   ~~~~~~~~
  
  1 warning in 1 essay
  [1]
  $ essaylint check --select assignment --assignment task.json --format compact essays
  essays/essay.md:1:3: warning: the assignment asks for identity, which the essay never mentions; Miss Lucy, chapter 6, would serve: “It’s not good that I smoked” [assignment]
  essays/essay.md:1:3: warning: the assignment asks for the quotation “Very well, sometimes that meant we kept things from you, lied to you” (Miss Emily, chapter 22), which the essay does not have [assignment]
  essays/essay.md:1:3: warning: the assignment asks for 3 quotations from the text, and the essay has 1 [assignment]
  [1]
  $ essaylint check --ignore assignment --format compact --assignment task.json essay.md
  essay.md:1:3: information: the essay never mentions maturation; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
  essay.md:1:3: information: the essay never mentions identity; Miss Lucy, chapter 6, would serve: “It’s not good that I smoked” [missing-theme]
  essay.md:1:3: information: the essay never mentions time and nostalgia; Kathy H., chapter 1, would serve: “Or maybe I’m remembering it wrong” [missing-theme]
  essay.md:3:12: information: the essay discusses deceit but quotes nothing for it; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [unsupported-theme]
  $ essaylint check --severity assignment=hint --select assignment --format compact essay.md
  essay.md:1:3: hint: the assignment asks for the quotation “Very well, sometimes that meant we kept things from you, lied to you” (Miss Emily, chapter 22), which the essay does not have [assignment]
  $ echo 'They were kept in the dark: “we sheltered you”.' | essaylint check --select assignment -
  No problems in 1 essay

An essay on another text, and one that is silenced:

  $ sed -e 's/"title": "Never Let Me Go"/"title": "Mine"/' $FIXTURES/../Rules/never-let-me-go.json > mine.json
  > printf -- '---\ntext: mine\n---\n\nMine.\n' > other.md
  > echo '{"text": "never-let-me-go"}' > task2.json
  > echo '{"sets": "mine.json"}' > settings
  $ essaylint check --select assignment --config settings --assignment task2.json other.md
  other.md:5:1: warning: the assignment is on “Never Let Me Go”, and the essay is on “Mine” [assignment]
      5 | Mine.
        | ~~~~~
  
  1 warning in 1 essay
  [1]
  $ printf '<!-- essaylint-disable assignment -->\n# Title\n' | essaylint check --select assignment --assignment task.json -
  No problems in 1 essay

What is wrong in an assignment is told with its place, and with what was perhaps meant:

  $ echo '{"theme": ["deceit"], "leastQuotations": -1}' > bad.json
  $ essaylint check --assignment bad.json essay.md
  2> essaylint: bad.json:1:2: unknown key 'theme' in an assignment; did you mean 'themes'?
  2> essaylint: bad.json:1:42: 'leastQuotations' lies between 0 and 1000
  [2]
  $ echo '{"themes": ["deciet"],
  > "quotations": ["ch22-shelterd", "ch01-remembering-wrong"]}' > bad.json
  $ essaylint check --assignment bad.json essay.md
  2> essaylint: bad.json:1:13: there is no theme 'deciet'; did you mean 'deceit'?
  2> essaylint: bad.json:2:16: there is no quotation 'ch22-shelterd'; did you mean 'ch22-sheltered'?
  [2]
  $ echo '{"text": "never-let-me-got"}' > bad.json
  $ essaylint check --assignment bad.json essay.md
  2> essaylint: bad.json:1:10: there is no quote set 'never-let-me-got'; did you mean 'never-let-me-go'?
  [2]
  $ echo '{' > bad.json
  $ essaylint check --assignment bad.json essay.md
  2> essaylint: bad.json:2:1: expected a key between double quotation marks, but the document ends here
  [2]
  $ essaylint check --assignment gone.json essay.md
  2> essaylint: --assignment: gone.json: no such file
  [2]
  $ echo '{"assignment": "gone.json"}' > settings
  $ essaylint check --config settings essay.md
  1 file could not be checked
  2> essaylint: settings:1:16: gone.json: no such file
  [2]
  $ echo '{"assignment": "settings"}' > settings
  $ essaylint check --config settings essay.md
  1 file could not be checked
  2> essaylint: settings:1:16: this is the configuration itself; name an assignment
  [2]
