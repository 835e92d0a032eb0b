"""Looks quotations up in a book with rapidfuzz and edlib, for `essaylint-bench books`.

    python3 books.py BOOK

Each line of standard input is a quotation. For each a line is written: how many milliseconds rapidfuzz
(partial_ratio_alignment) took to find where in the book it stands, and how many edlib (infix, with the
path), each with the beginning of what it found as hexadecimal UTF-8, so that both can be seen to find it.
"""

import sys
import time

import edlib
from rapidfuzz import fuzz


def timed(look_up):
    start = time.perf_counter()
    found = look_up()
    return (time.perf_counter() - start) * 1000, found


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        book = file.read()
    for line in sys.stdin:
        quotation = line.rstrip("\n")

        def by_rapidfuzz():
            found = fuzz.partial_ratio_alignment(quotation, book)
            return book[found.dest_start : found.dest_end]

        def by_edlib():
            found = edlib.align(quotation, book, mode="HW", task="path")
            start, end = found["locations"][0]
            return book[start : end + 1]

        results = [timed(by_rapidfuzz), timed(by_edlib)]
        print(*(f"{milliseconds} {found.encode().hex()}" for milliseconds, found in results), flush=True)


main()
