"""Looks quotations up with rapidfuzz and edlib, for `essaylint-bench books` and `quotes`.

    python3 books.py BOOK
    python3 books.py --lines FILE    # among texts, one a line

Each line of standard input is a quotation. For each a line is written: how many milliseconds rapidfuzz
(partial_ratio_alignment) took to find where it stands, and how many edlib (infix, with the path), each
with the beginning of what it found as hexadecimal UTF-8, so that both can be seen to find it.
"""

import sys
import time

import edlib
from rapidfuzz import fuzz


def timed(look_up):
    start = time.perf_counter()
    found = look_up()
    return (time.perf_counter() - start) * 1000, found


def by_rapidfuzz(quotation, texts):
    best, where = None, None
    for text in texts:
        found = fuzz.partial_ratio_alignment(quotation, text)
        if best is None or found.score > best.score:
            best, where = found, text
    return where[best.dest_start : best.dest_end]


def by_edlib(quotation, texts):
    best, where = None, None
    for text in texts:
        found = edlib.align(quotation, text, mode="HW", task="path")
        if best is None or found["editDistance"] < best["editDistance"]:
            best, where = found, text
    start, end = best["locations"][0]
    return where[start : end + 1]


def main():
    with open(sys.argv[-1], encoding="utf-8") as file:
        texts = file.read().splitlines() if sys.argv[1] == "--lines" else [file.read()]
    for line in sys.stdin:
        quotation = line.rstrip("\n")
        results = [timed(lambda: look_up(quotation, texts)) for look_up in (by_rapidfuzz, by_edlib)]
        print(*(f"{milliseconds} {found.encode().hex()}" for milliseconds, found in results), flush=True)


main()
