Nobody takes leave of the server.

  $ essaylint lsp < /dev/null
  [1]
  $ essaylint lsp --stdio < /dev/null
  [1]
