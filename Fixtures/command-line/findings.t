A misquote, in colour and without.

  $ printf '# Who are they?\n\nRuth insists that they are “modelled on trash”.\n' > essay.md
  $ essaylint check --select misquote essay.md
  essay.md:3:38: error: misquoted: the text has “from”, not “on” [misquote]
      3 | Ruth insists that they are “modelled on trash”.
        |                                      ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  1 error in 1 essay
  [1]
  $ essaylint check --select misquote --color always essay.md
  \x1b[1messay.md:3:38:\x1b[0m \x1b[1;31merror:\x1b[0m \x1b[1mmisquoted: the text has \xe2\x80\x9cfrom\xe2\x80\x9d, not \xe2\x80\x9con\xe2\x80\x9d\x1b[0m \x1b[2m[misquote]\x1b[0m (esc)
  \x1b[34m    3 |\x1b[0m Ruth insists that they are \xe2\x80\x9cmodelled on trash\xe2\x80\x9d. (esc)
  \x1b[34m      |\x1b[0m                                      \x1b[1;31m~~\x1b[0m \x1b[1;31mfrom\x1b[0m (esc)
  \x1b[34m      = \x1b[0mRuth, chapter 14: \xe2\x80\x9cWe\xe2\x80\x99re modelled from trash.\xe2\x80\x9d (esc)
  
  \x1b[1m1 error in 1 essay\x1b[0m (esc)
  [1]
  $ NO_COLOR=1 essaylint check --ignore missing-theme --color=never essay.md
  essay.md:3:38: error: misquoted: the text has “from”, not “on” [misquote]
      3 | Ruth insists that they are “modelled on trash”.
        |                                      ~~ from
        = Ruth, chapter 14: “We’re modelled from trash.”
  
  1 error in 1 essay
  [1]

From which severity on it counts as failure.

  $ essaylint check --select misquote --fail-on error essay.md > /dev/null
  [1]
  $ essaylint check --select misquote --fail-on never essay.md > /dev/null
  $ essaylint check --select missing-theme --fail-on warning essay.md > /dev/null
  $ essaylint check --select missing-theme --themes deceit essay.md
  essay.md:1:3: warning: the essay never mentions deceit; Miss Emily, chapter 22, would serve: “Very well, sometimes that meant we kept things from you, lied to you” [missing-theme]
      1 | # Who are they?
        |   ~~~~~~~~~~~~~
        = The guardians keep the truth from the children, partly out of kindness; the novel weighs
          what that did for them against what it took from them.
        = looked for: deceit…, deceiv…, decept…, dishonest…, untruth…, falsehood…, half truth…,
          fabricat… and the like
  
  1 warning in 1 essay
  [1]
  $ essaylint check --themes decet essay.md
  2> essaylint: --themes: there is no theme 'decet'; did you mean 'deceit'?
  [2]
