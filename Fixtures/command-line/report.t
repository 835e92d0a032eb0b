Pages to look at, one for each essay, and an index of all.

  $ mkdir essays && printf '# Who?\n\nRuth says “We’re modelled on trash”, of identity.\n' > essays/a.md
  $ printf 'Ruth says: “We’re modelled on trash.”\n' > essays/b.txt
  $ essaylint report essays -o out
  2> essaylint: out/index.html: written, with 2 pages
  $ find out | LC_ALL=C sort
  out
  out/essays
  out/essays.csv
  out/essays/a.html
  out/essays/b.html
  out/findings.csv
  out/index.html
  out/quotations.csv
  out/slips.csv
  $ cat out/slips.csv
  \xef\xbb\xbfthe text,the essay,times,essays\x0d (esc)
  from,on,2,2\x0d (esc)
  $ essaylint report --quiet --jobs 1 --select misquote --no-config essays gone.md --output out
  2> essaylint: gone.md: no such file
  [2]
  $ cat out/findings.csv
  \xef\xbb\xbfessay,place,severity,rule,words,message\x0d (esc)
  essays/a.md,line 3,error,misquote,on,"misquoted: the text has \xe2\x80\x9cfrom\xe2\x80\x9d, not \xe2\x80\x9con\xe2\x80\x9d"\x0d (esc)
  essays/b.txt,line 1,error,misquote,on,"misquoted: the text has \xe2\x80\x9cfrom\xe2\x80\x9d, not \xe2\x80\x9con\xe2\x80\x9d"\x0d (esc)
  $ essaylint report --set never-let-me-go --themes identity --ignore misquote --severity misquote=hint essays/a.md -o out
  2> essaylint: out/index.html: written, with 1 page
  $ printf '{}' > settings.json && printf '{"themes": ["deceit"]}' > task.json && printf 'We all know it.\n' > book.txt
  $ essaylint report --config settings.json --assignment task.json --source book.txt essays/a.md -o out
  2> essaylint: out/index.html: written, with 1 page
  $ grep -c 'asks for deceit' out/essays/a.html
  2
  $ essaylint report essays
  2> essaylint: name the folder for the pages with '--output FOLDER' (see 'essaylint report --help')
  [2]
  $ essaylint report essays -o essays
  2> essaylint: --output: essays: this folder has other things in it; name a new one, or an empty one
  [2]
  $ essaylint report essays -o essays/a.md
  2> essaylint: --output: essays/a.md: there is a file of that name
  [2]
  $ essaylint report nowhere.md -o out/new
  2> essaylint: nowhere.md: no such file
  2> essaylint: out/new/index.html: written, with 0 pages
  [2]
  $ essaylint check --format html essays/a.md > page.html
  [1]
  $ grep -c 'del>on</del' page.html
  1
  $ grep -c '<script' page.html
  0
  [1]
