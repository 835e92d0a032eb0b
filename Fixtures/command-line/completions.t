Scripts for shells, and the manual page. That they load is seen elsewhere.

  $ essaylint completions bash | grep -c complete
  1
  $ essaylint completions zsh | head -1
  #compdef essaylint
  $ essaylint completions fish | grep -c '^complete'
  115
  $ essaylint man | sed -n '2,6p'
  .Dt ESSAYLINT 1
  .Os
  .Sh NAME
  .Nm essaylint
  .Nd check the quotations and themes of literature essays
