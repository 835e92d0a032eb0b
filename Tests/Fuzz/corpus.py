"""Writes the seeds of each mouth's corpus, made of Fixtures and Rules: python3 corpus.py FOLDER COUNT

A seed is what a mouth reads: a few bytes that choose, then the words. Seeds are short, so that the
fuzzer is quick, and always the same. COUNT is how many of each to take at most, from all over; 0 takes
all of them.
"""

import pathlib
import random
import re
import sys

FORMATS = {".md": 0, ".tex": 1, ".txt": 2}
REPOSITORY = pathlib.Path(__file__).parent.parent.parent
LENGTH = 500


def essays():
    """The fixtures without their labels, by their format."""
    for path in sorted((REPOSITORY / "Fixtures").rglob("*")):
        if path.suffix in FORMATS and path.is_file():
            text = path.read_bytes().decode(errors="replace")
            text = re.sub(r"^(%%.*\n)+", "", text)
            yield FORMATS[path.suffix], re.sub(r"⟦[^|⟦⟧]*\||⟧", "", text)


def pieces(text):
    """Its paragraphs, as many together as fit."""
    piece = ""
    for paragraph in text.split("\n\n"):
        if piece and len(piece) + len(paragraph) > LENGTH:
            yield piece
            piece = ""
        piece += paragraph + "\n\n"
    yield piece


def quotations(text):
    return re.findall(r"[“\"‘]([^”\"’]{8,200})[”\"’]", text)


def sets():
    for path in sorted((REPOSITORY / "Rules").glob("*.json")):
        yield path.name, path.read_text(encoding="utf-8")


def frame(body: bytes) -> bytes:
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


MESSAGES = [
    b'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}',
    b'{"jsonrpc":"2.0","method":"initialized","params":{}}',
    b'{"jsonrpc":"2.0","id":"a\\u00e9\\ud83d\\ude00","method":"textDocument/hover","params":[1,2.5e3,null,true]}',
    b'{"jsonrpc":"2.0","id":1,"result":null}',
    b'{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"x"}}',
    b"[]",
    b'{"id":{}}',
]
SETTINGS = [
    '{"text": "macbeth", "themes": ["identity"], "severity": {"misquote": "hint"}, "failOn": "never"}',
    '{"sets": ["a.json"], "source": {"macbeth": "b.txt"}, "select": ["misquote"], // x\n"ignore": [],}',
    '{"title": "t", "leastQuotations": 3, "themes": ["deceit"], "quotations": ["ch22-sheltered"]}',
    '{"essaylint": {"assignment": "task.json"}, "trace": {}}',
]
POEM = """{
  "title": "Ozymandias", "author": {"name": "Percy Bysshe Shelley", "forms": ["Shelley"]},
  "year": 1818, "divisions": ["chapter"], "narrator": "speaker",
  "characters": [{"id": "speaker", "name": "the speaker", "gender": "unknown", "description": "d"}],
  "themes": [{"id": "pride", "name": "Pride", "description": "d", "terms": ["pride", "proud*", "a b", "=x"]}],
  "quotations": [{"id": "works", "text": "My name is (...) Kings;\\nLook upon my Works", "speaker": "speaker",
    "mode": "narrated", "place": [{"division": "chapter", "number": "3"}], "themes": ["pride"], "commentary": "c",
    "variants": ["My name is Ozymandias"]}]
}"""


def seeds(mouth, random_):
    if mouth == "essays":
        for format_, text in essays():
            for piece in pieces(text):
                yield bytes([format_]) + piece.encode()
    elif mouth == "edits":
        for number, (format_, text) in enumerate(essays()):
            if number % 3 == 0:
                program = bytes(random_.randrange(256) for _ in range(4 * 12))
                piece = next(pieces(text))
                yield bytes([format_, 12]) + program + piece.encode()
    elif mouth == "matching":
        for number, (_, text) in enumerate(essays()):
            words = quotations(text)
            for one in words[:6]:
                yield b"\0" + one.encode()
            book = text[:800].encode()
            if words:
                yield bytes([1 + number % 2, *divmod(len(book), 256)]) + book + words[0].encode()
    elif mouth == "settings":
        yield b"\0" + POEM.encode()
        for kind in range(5):
            for text in SETTINGS:
                yield bytes([kind]) + text.encode()
        for name, text in sets():
            yield bytes([3 if name.startswith("other") else 0]) + text[:2000].encode()
    elif mouth == "json":
        for text in SETTINGS + [POEM]:
            yield b"\1\0" + text.encode()
        for message in MESSAGES:
            yield b"\0\0" + message
    elif mouth == "frames":
        yield b"\7" + b"".join(map(frame, MESSAGES))
        yield b"\1" + b"content-length:2\n\n{}\r\nContent-Length: -1\r\n\r\nContent-Type: x\r\n\r\n" + frame(MESSAGES[0])
        for message in MESSAGES:
            yield b"\3" + frame(message)


folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
for mouth in ["essays", "matching", "settings", "json", "frames", "edits"]:
    (folder / mouth).mkdir(parents=True, exist_ok=True)
    made = folder / f"seeds-{mouth}"
    made.mkdir(exist_ok=True)
    found = list(seeds(mouth, random.Random(mouth)))
    for number, seed in enumerate(found[:: max(1, len(found) // count) if count else 1]):
        (made / f"{number:05}").write_bytes(seed)
    for path in sorted((REPOSITORY / "Fixtures" / "hostile").glob(f"{mouth}-*")):
        (made / path.name).write_bytes(path.read_bytes())
