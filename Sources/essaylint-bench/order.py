"""Lists the functions that essaylint runs, for the linker to put them next to each other.

    swift build -c release --static-swift-stdlib -Xswiftc -static-executable
    python3 order.py PROGRAM > ../essaylint/functions.order

Runs the program, which must have its symbols, under `valgrind --tool=callgrind` on essays of Fixtures,
and writes the section of each function that ran: first those of a check of one essay, then those that
more essays need, then those of an editor's session. A name that is no longer one is passed over by the linker, so that the list grows
old without harm; it is worth making again where a check meets more page faults than it did.
"""

import bisect
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
OURS = re.compile(r"\$s|_Z|_?_?swift|essaylint")
KINDS = ["attribution", "clean", "misquotes", "sentences", "themes"]
TOUR = REPOSITORY / "Fixtures" / "tour.md"
ESSAYS = sorted(essay for kind in KINDS for essay in (REPOSITORY / "Fixtures" / kind).rglob("*.md"))


def functions(program):
    """Where each function begins, and its name; by address."""
    listing = subprocess.run(["nm", "-n", "--defined-only", str(program)], check=True, text=True,
                             stdout=subprocess.PIPE).stdout
    symbols = (line.split(" ", 2) for line in listing.splitlines())
    return [(int(start, 16), name) for start, kind, name in symbols if kind in "tTwWvV"]


def addresses(program, arguments, standard_input, folder):
    """The addresses of the instructions that a run executes."""
    profile = folder / "callgrind.out"
    command = ["valgrind", "--tool=callgrind", "--dump-instr=yes", "--compress-pos=no", "--quiet"]
    command += [f"--callgrind-out-file={profile}", str(program), *arguments]
    subprocess.run(command, input=standard_input, cwd=folder, stdout=subprocess.DEVNULL)
    return {int(line.split()[0], 16) for line in profile.read_text(errors="replace").splitlines()
            if line.startswith("0x")}


def session(essay):
    """What an editor sends that opens an essay, types a word, asks for everything and closes it."""
    document = {"uri": "file:///essay.md"}
    text = essay.read_text()
    messages = [("initialize", 1, {"capabilities": {}, "processId": None, "rootUri": None}),
                ("initialized", None, {}),
                ("textDocument/didOpen", None,
                 {"textDocument": {**document, "languageId": "markdown", "version": 0, "text": text}})]
    for version, letter in enumerate("remembers ", start=1):
        place = {"line": 4, "character": version - 1}
        change = {"range": {"start": place, "end": place}, "text": letter}
        messages.append(("textDocument/didChange", None,
                         {"textDocument": {**document, "version": version}, "contentChanges": [change]}))
    whole = {"start": {"line": 0, "character": 0}, "end": {"line": text.count("\n"), "character": 0}}
    place = {"textDocument": document, "position": {"line": 4, "character": 30}}
    messages += [("textDocument/codeAction", 2,
                  {"textDocument": document, "range": whole, "context": {"diagnostics": []}}),
                 ("textDocument/hover", 3, place), ("textDocument/completion", 4, place),
                 ("textDocument/didClose", None, {"textDocument": document}),
                 ("shutdown", 5, None), ("exit", None, None)]
    sent = b""
    for method, number, parameters in messages:
        message = {"jsonrpc": "2.0", "method": method}
        message |= {} if number is None else {"id": number}
        message |= {} if parameters is None else {"params": parameters}
        body = json.dumps(message).encode()
        sent += b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
    return sent


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    symbols = functions(program)
    starts = [start for start, _ in symbols]
    listed = {}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for number, essay in enumerate([TOUR, *ESSAYS[:: max(1, len(ESSAYS) // 20)]]):
            shutil.copy(essay, folder / f"{number}.md")
        runs = [(["check", "0.md"], b""), (["check", "."], b""), (["lsp"], session(TOUR))]
        for arguments, standard_input in runs:
            begun = {starts[bisect.bisect_right(starts, address) - 1]
                     for address in addresses(program, arguments, standard_input, folder)}
            # Of a function with several names its section has one; the C library's have no sections.
            ran = {name for start, name in symbols if start in begun and OURS.match(name)}
            print(f"essaylint {arguments[0]}: {len(ran)} functions", file=sys.stderr)
            listed |= dict.fromkeys(sorted(ran))
    print("# The functions that essaylint runs, made by Sources/essaylint-bench/order.py.")
    # What has no name of its own: closures, and what runs before the program does.
    print(".text..L*\n.text.startup*\n.text.unlikely*")
    for name in listed:
        print(f".text.{name}")


main()
