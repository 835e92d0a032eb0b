#!/bin/sh
# Installs the programs that essaylint is measured beside, in the versions that the README's figures
# speak of, into a folder that may be thrown away.
#
#   Sources/essaylint-bench/setup.sh FOLDER
#
# Afterwards they lie in FOLDER/bin.
set -eu
python3 -m venv "$1"
"$1/bin/pip" install --quiet ruff==0.17.6 rapidfuzz==3.14.6 edlib==1.3.9.post1
"$1/bin/ruff" --version
