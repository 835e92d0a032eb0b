Needs: patch git

A diff is what these programs read, with line ends and spaces of every kind.

  $ mkdir one one/essays; cp $FIXTURES/tour.md one/essays; printf '\357\273\277“modelled on trash”\r\n' > one/essays/bom.md
  $ printf 'One.\n\nRuth says: “modelled on trash”.\r\nTwo.\nThree.\nFour.\nFive.\n\nSix.\nSeven.\n\nAgain “modelled on trash”' > 'one/an essay.md'
  $ cp -R one two
  $ cd one; essaylint check --diff -q --fail-on never > ../changes; git apply -p0 --check ../changes; patch -p0 -s < ../changes
  $ cd two; essaylint check --fix -q --fail-on never > ../report; wc -l < ../report | sed 's/[1-9].*/some lines/'
  some lines
  $ diff -r one two; grep -c '^---' changes
  3
