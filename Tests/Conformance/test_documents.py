"""Texts that change: whatever the edits, the server has the text that the client has."""

import os
import random

import pytest

from conftest import ENCODINGS, essays
from strict.documents import Document, units

EDITS = int(os.environ.get("ESSAYLINT_EDITS", "10000"))

PIECES = [
    "“modelled on trash”", "“", "”", "\"", "'", "’", "«", "»", "``", "''", "😀", "👩‍👩‍👧", "e\u0301",
    "\u0301", "\u00a0", "𝔎athy", "Ruth says, ", "Miss Emily", "Hailsham", "Halisham",
    "(ch. 13)", "Chapter 14", "…", " . . . ", "[they]", "—", "--", "- ", "> ", "# ", "*", "_", "`",
    "```\n", "---\n", "<!--", "-->", "<!-- essaylint-disable misquote -->", "[^1]", "[^1]: ", "\n",
    "\r\n", "\r", "\n\n", " ", "\t", "%", "\\emph{", "}", "$", "identity", "deceit", "nostalgia",
    "we gave you your childhoods", "a kind of golden age", "We all know it", "x", "the", "",
    "they tend to blur into each other as a kind of golden time",
]  # fmt: skip

OPENINGS = [
    "# Who are they?\n\nRuth says they are “modelled on trash”. 😀 It’s identity.\n",
    "---\nthemes: [deceit]\n---\r\n\r\n“we kept things from you, lied to us” 👩‍👩‍👧 (ch. 21)\r\n",
    "> lied to you. Yes, in many ways we fooled them.\r\r“golden e\u0301ra”, says Kathy\r",
    "\\section{Identity}\nThey are ``modelled on trash'', as Ruth \\emph{says}. 😀 %\n",
    "",
]


def comparable(diagnostics, uri):
    """Diagnostics without the name of their document."""
    return sorted(repr(diagnostic).replace(uri, "uri:") for diagnostic in diagnostics)


def symbols_and_hints(client, document):
    """What else must be the same for the same text, as far as it is advertised."""
    params = {"textDocument": document.identifier}
    asked = []
    if client.has("documentSymbolProvider"):
        asked.append(client.ask("textDocument/documentSymbol", params))
    if client.has("inlayHintProvider"):
        asked.append(client.ask("textDocument/inlayHint", {**params, "range": document.whole}))
    if client.has("semanticTokensProvider", "full"):
        asked.append(client.ask("textDocument/semanticTokens/full", params))
    return asked


def answers(client, asked, uri):
    return [without_ids(client.answer(id_).result, uri) for id_ in asked]


def without_ids(value, uri):
    if isinstance(value, dict):
        return {k: without_ids(v, uri) for k, v in value.items() if k not in ("resultId", "data")}
    if isinstance(value, list):
        return [without_ids(element, uri) for element in value]
    return value.replace(uri, "uri:") if isinstance(value, str) else value


def random_change(random_, document):
    """A change of any size anywhere, now and then out of range, and what it leaves."""
    kind = random_.random()
    if kind < 0.01:
        text = random_.choice(OPENINGS)
        document.set_text(text)
        return {"text": text}
    offsets = list(document.offsets())
    start = random_.choice(offsets)
    length = random_.choice([0, 0, 0, 1, 1, 2, 5, 12, 40])
    end = min((o for o in offsets if o >= start + length), default=offsets[-1])
    new = "".join(random_.choice(PIECES) for _ in range(random_.choice([0, 1, 1, 1, 2])))
    if len(document.text) > 2500:
        end, new = min(start + 200, offsets[-1]), ""
        end = max(o for o in offsets if o <= end)
    range_ = document.range(start, end)
    if kind > 0.97:  # The end of the text and beyond it are the same.
        end = len(document.text)
        range_["end"] = {"line": len(document.lines) + 3, "character": 5}
    elif kind > 0.94 and range_["end"]["line"] == range_["start"]["line"]:
        line = document.lines[range_["end"]["line"]]
        end = line.start + len(line.text)
        range_["end"]["character"] = units(line.text, document.encoding) + 1000
    document.set_text(document.text[:start] + new + document.text[end:])
    return {"range": range_, "text": new}


@pytest.mark.parametrize(
    ("name", "encoding"), [("pushed", "utf-8"), ("pushed", "utf-16"), ("rich", "utf-32")]
)
def test_ten_thousand_random_edits_leave_what_a_fresh_open_gives(start, name, encoding):
    client = start(name, encoding)
    random_ = random.Random(f"essaylint {encoding}")
    languages = ["markdown", "markdown", "plaintext", "latex", "markdown"]
    texts = [*zip(languages, OPENINGS, strict=True), *(essay[1:] for essay in essays())]
    documents = [client.open(f"file:///edited{number}", *text) for number, text in enumerate(texts)]
    edits = 0
    while edits < EDITS // len(ENCODINGS):
        document = random_.choice(documents)
        batch = random_.randint(1, 12)
        edits += batch
        changes = [random_change(random_, document) for _ in range(batch)]
        cut = random_.randint(0, batch)
        for part in (changes[:cut], changes[cut:]):
            if part:
                client.change(document, part)
        fresh = Document(f"file:///fresh{edits}", document.language, document.text, encoding)
        client.notify("textDocument/didOpen", {"textDocument": fresh.item})
        asked = symbols_and_hints(client, document), symbols_and_hints(client, fresh)
        expected = comparable(client.diagnostics(fresh), fresh.uri)
        actual = comparable(client.diagnostics(document), document.uri)
        told = f"after {edits} edits, the last {changes}: {document.text!r}"
        assert actual == expected, told
        assert answers(client, asked[0], document.uri) == answers(client, asked[1], fresh.uri), told
        client.close(fresh)
        client.notifications.clear()


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_many_edits_in_one_change_apply_one_after_the_other(start, encoding):
    client = start("rich", encoding)
    document = client.open(
        "file:///a.md", "markdown", "# 😀\r\n\r\n“modelled on trash”, says Ruth.\r\n"
    )
    changes = []
    for old, new in [("on", "from"), ("#", "## é"), ("trash", "tra\u0301sh"), ("modelled", "😀")]:
        at = document.text.index(old)
        changes.append({"range": document.range(at, at + len(old)), "text": new})
        document.set_text(document.text.replace(old, new, 1))
    client.change(document, changes)
    fresh = client.open("file:///b.md", "markdown", document.text)
    assert comparable(client.diagnostics(document), document.uri) == comparable(
        client.diagnostics(fresh), fresh.uri
    )


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_counts(start, encoding, end):
    client = start("rich", encoding)
    text = f"# A{end}{end}😀 é{end}{end}They are “modelled on trash”, says Ruth.{end}"
    document = client.open("file:///a.md", "markdown", text)
    misquote = next(d for d in client.diagnostics(document) if d["code"] == "misquote")
    assert document.words(misquote["range"]) == "on"
    assert misquote["range"]["start"]["line"] == 4
    client.replace(document, 0, 0, f"😀{end}")
    misquote = next(d for d in client.diagnostics(document) if d["code"] == "misquote")
    assert document.words(misquote["range"]) == "on"


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_byte_order_mark_that_the_client_sends_is_a_character_of_its_text(start, encoding):
    client = start("rich", encoding)
    document = client.open("file:///a.md", "markdown", "\ufeff“modelled on trash”, says Ruth.\n")
    for _ in range(2):
        misquote = next(d for d in client.diagnostics(document) if d["code"] == "misquote")
        assert document.words(misquote["range"]) == "on"
        client.replace(document, 1, 1, "# 😀 “lied to us” ")
        client.replace(document, 0, 0, "😀")


def test_a_crlf_that_an_edit_makes_or_breaks(start):
    client = start("rich", "utf-8")
    document = client.open("file:///a.md", "markdown", "# A\r\n\r\n“modelled on trash”\r\n")
    for old, new in [("\r\n\r\n", "\r\r\n\n"), ("\r\r", "\n\r"), ("A\n", "A"), ("\n", "")]:
        at = document.text.find(old)
        if at < 0:
            continue
        # Whole lines only: no client has a cursor between the two halves of a CRLF.
        text = document.text.replace(old, new, 1)
        change = {"range": document.whole, "text": text}
        document.set_text(text)
        client.change(document, [change])
        fresh = client.open(f"file:///{len(text)}.md", "markdown", text)
        assert comparable(client.diagnostics(document), document.uri) == comparable(
            client.diagnostics(fresh), fresh.uri
        )


OUTSIDE = [
    {"line": 0, "character": 2**31 - 1},
    {"line": 2**31 - 1, "character": 0},
    {"line": 2**31 - 1, "character": 2**31 - 1},
]


@pytest.mark.parametrize("position", OUTSIDE)
def test_positions_outside_are_the_nearest_inside(start, position):
    client = start("rich", "utf-16")
    document = client.open("file:///a.md", "markdown", "# A 😀\n\n“modelled on trash”")
    start_ = {"line": 0, "character": 0}
    range_ = {"start": position, "end": position}
    client.change(document, [{"range": range_, "text": "x"}])
    at = len("# A 😀") if position["line"] == 0 else len(document.text)
    document.set_text(document.text[:at] + "x" + document.text[at:])
    client.change(document, [{"range": {"start": start_, "end": start_}, "text": "😀\n"}])
    document.set_text("😀\n" + document.text)
    fresh = client.open("file:///b.md", "markdown", document.text)
    assert comparable(client.diagnostics(document), document.uri) == comparable(
        client.diagnostics(fresh), fresh.uri
    )


def test_changes_without_a_range_are_the_whole_text(start):
    client = start("poor")
    document = client.open("file:///a.md", "markdown", "nothing")
    client.diagnostics(document)
    document.set_text("# Identity\n\n“modelled on trash”\n")
    seen = len(client.published(document.uri))
    client.change(document, [{"text": document.text}])
    client.settle()
    found = client.diagnostics(document, after=seen)
    assert "misquote" in [diagnostic.get("code") for diagnostic in found]


def test_changes_to_what_is_not_open_are_ignored(start):
    client = start()
    ghost = Document("file:///ghost.md", "markdown", "", client.encoding)
    client.change(ghost, [{"text": "“modelled on trash”"}])
    client.close(ghost)
    client.settle()
    assert client.published(ghost.uri) == []


@pytest.mark.parametrize(
    "uri",
    [
        "file:///essays/a%20b.md", "untitled:Untitled-1", "file:///c%3A/essays/%E2%80%9C.md", "a",
        "vscode-notebook-cell:/x#y", "file://host/share/a.md", "", "file:///%F0%9F%98%80.md?x#y",
    ],
)  # fmt: skip
def test_any_uri_will_do(start, uri):
    client = start()
    document = client.open(uri, "markdown", "# Identity\n\n“modelled on trash”\n")
    assert "misquote" in [d["code"] for d in client.diagnostics(document)]


@pytest.mark.parametrize(
    "language",
    ["markdown", "plaintext", "latex", "tex", "quarto", "rmd", "mail", "text", "", "klingon"],
)
def test_any_language_will_do(start, language):
    client = start()
    document = client.open("file:///a", language, "Identity\n\nthey are “modelled on trash”\n")
    assert "misquote" in [d["code"] for d in client.diagnostics(document)]
