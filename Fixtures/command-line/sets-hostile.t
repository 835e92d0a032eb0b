Quote sets that are broken on purpose have an error with a place, soon, and never a crash.

  $ printf '[%.0s' $(seq 10000) > deep.json; essaylint sets check deep.json | sed -n 1p
  deep.json:1:33: error: nested more than 32 deep
  $ printf '{"a":%.0s' $(seq 10000) > deeper.json; essaylint sets check deeper.json | sed -n 1p
  deeper.json:1:161: error: nested more than 32 deep
  $ truncate -s 200M huge.json; essaylint sets check huge.json
  1 file could not be checked
  2> essaylint: huge.json: larger than 64 MiB, which is the most that essaylint reads
  [2]
  $ truncate -s 5M large.json; essaylint sets check large.json | sed -n 1p
  large.json:1:1: error: a quote set has at most 4194304 bytes
  $ printf '{\n "title": "a\377b"}' > latin.json; essaylint sets check latin.json
  1 file could not be checked
  2> essaylint: latin.json: not UTF-8 text: byte 14, on line 2, belongs to no character; save it as plain text in UTF-8
  [2]
  $ printf '\377\376{\000' > utf16.json; essaylint sets check utf16.json
  1 file could not be checked
  2> essaylint: utf16.json: this is UTF-16 text; save it as UTF-8
  [2]
  $ printf '{"title": "a\000b"}' > nul.json; essaylint sets check nul.json | sed -n 1p
  nul.json:1:13: error: a control character in a string must be escaped
  $ : > empty.json; essaylint sets check empty.json | sed -n 1p
  empty.json:1:1: error: expected a value, but the document ends here
  $ printf '\357\273\277{"title": 7, "author": [], "divisions": ["verse"], "characters": {}, "themes": null, "quotations": "x"}\r\n' > types.json; essaylint sets check types.json | grep error
  types.json:1:11: error: expected a string for 'title', not a number
  types.json:1:24: error: expected an object for 'author', not an array
  types.json:1:42: error: unknown value 'verse' for 'divisions'; expected one of chapter, letter, stave, act, scene, part, book, canto
  types.json:1:66: error: expected an array for 'characters', not an object
  types.json:1:80: error: expected an array for 'themes', not null
  types.json:1:100: error: expected an array for 'quotations', not a string
  6 errors in 1 quote set
  $ ln -s loop.json loop.json; essaylint sets check loop.json
  1 file could not be checked
  2> essaylint: loop.json: Too many levels of symbolic links
  [2]
  $ mkdir folder.json; essaylint sets check folder.json
  1 file could not be checked
  2> essaylint: folder.json: this is a folder; name a file
  [2]
  $ ln -s gone.json nowhere.json; essaylint sets check nowhere.json
  1 file could not be checked
  2> essaylint: nowhere.json: no such file
  [2]
  $ printf '{"title": "\033[31m\\u202e", "x": 1}' > steering.json; essaylint sets check steering.json | grep error
  steering.json:1:12: error: a control character in a string must be escaped
  1 error in 1 quote set

A folder of them, and what is no file at all, stop no essay longer than it takes to say so.

  $ mkdir sets; echo '{}' > .essaylint.json; echo Text. > essay.md
  $ mkfifo sets/pipe.json; ln -s loop.json sets/loop.json; mv deep.json huge.json latin.json folder.json sets
  $ essaylint check essay.md
  1 file could not be checked
  2> essaylint: sets/deep.json:1:33: nested more than 32 deep
  2> essaylint: sets/huge.json: larger than 4 MiB, which is the most that essaylint reads of a quote set
  2> essaylint: sets/latin.json: not UTF-8 text: byte 14, on line 2, belongs to no character; save it as plain text in UTF-8
  2> essaylint: sets/loop.json: this symbolic link leads out of the folder 'sets', or nowhere; name the quote set in 'sets' of .essaylint.json
  2> essaylint: sets/pipe.json: this is no ordinary file
  [2]
  $ rm sets/*.json 2>/dev/null; rmdir sets/folder.json; ln -s / sets/root.json; ln -s /dev/zero sets/zero.json
  $ essaylint check essay.md
  1 file could not be checked
  2> essaylint: sets/root.json: this symbolic link leads out of the folder 'sets', or nowhere; name the quote set in 'sets' of .essaylint.json
  2> essaylint: sets/zero.json: this symbolic link leads out of the folder 'sets', or nowhere; name the quote set in 'sets' of .essaylint.json
  [2]
  $ rm sets/*; for number in $(seq 100 300); do echo '{}' > sets/$number.json; done; essaylint check essay.md 2>&1 | grep -c 'missing .title'
  100
  $ essaylint check essay.md 2>&1 | tail -1
  1 file could not be checked
  $ rm -r sets; mkdir away course; echo '{}' > away/away.json; cp essay.md .essaylint.json course
  $ cd course; ln -s ../away sets; essaylint check essay.md
  1 file could not be checked
  2> essaylint: sets: this symbolic link leads out of the configuration's folder; name the quote sets in 'sets'
  [2]
  $ ln -s sets sets; essaylint check --select misquote essay.md
  essay.md: about no text that essaylint knows, so its quotations and themes are unchecked; see ‘essaylint sets’
  
  No problems in 1 essay
