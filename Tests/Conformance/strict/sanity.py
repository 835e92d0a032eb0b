"""What an answer must be beyond its shape: places inside the text, in their order, one in another."""

import pathlib
import urllib.parse
from collections.abc import Iterator
from typing import Any

from .documents import Document, units


def pair(range_: dict) -> tuple:
    return tuple((end["line"], end["character"]) for end in (range_["start"], range_["end"]))


def contains(outer: dict, inner: dict) -> bool:
    (start, end), (inner_start, inner_end) = pair(outer), pair(inner)
    return start <= inner_start <= inner_end <= end


def holds(range_: dict, position: dict) -> bool:
    start, end = pair(range_)
    return start <= (position["line"], position["character"]) <= end


def inside(document: Document, range_: dict) -> bool:
    return document.span(range_) is not None


def check_uri(uri: str) -> None:
    parts = urllib.parse.urlsplit(uri)
    assert parts.scheme, f"no URI: {uri!r}"
    assert uri.isascii() and " " not in uri, f"not encoded: {uri!r}"


def file_of(uri: str) -> pathlib.Path | None:
    """The file that a URI names; None for another scheme."""
    parts = urllib.parse.urlsplit(uri)
    return pathlib.Path(urllib.parse.unquote(parts.path)) if parts.scheme == "file" else None


def check_location(uri: str, range_: dict | None, documents: list, encoding: str) -> None:
    """A place in an open document, or in a file that exists."""
    for document in documents:
        if document.uri == uri:
            assert range_ is None or inside(document, range_), f"{range_} of {uri}"
            return
    check_uri(uri)
    path = file_of(uri)
    if path is not None:
        assert path.is_file(), f"{uri} does not exist"
        text = path.read_bytes().decode()
        assert range_ is None or inside(Document(uri, "", text, encoding), range_), f"{range_}"


def check_markup(value: Any) -> None:
    text = value if isinstance(value, str) else value.get("value", "")
    assert text.strip(), "nothing to show"
    assert "\x00" not in text


def check_hover(document: Document, position: dict, hover: dict | None) -> None:
    if hover is None:
        return
    contents = hover["contents"]
    for part in contents if isinstance(contents, list) else [contents]:
        check_markup(part)
    if "range" in hover:
        assert inside(document, hover["range"])
        assert holds(hover["range"], position), f"{hover['range']} without {position}"


def check_symbols(document: Document, symbols: list | None) -> None:
    for symbol in symbols or []:
        assert symbol["name"].strip(), "a symbol without a name"
        if "location" in symbol:
            assert symbol["location"]["uri"] == document.uri
            assert inside(document, symbol["location"]["range"])
            continue
        assert inside(document, symbol["range"])
        assert contains(symbol["range"], symbol["selectionRange"]), symbol
        for child in symbol.get("children", []):
            assert contains(symbol["range"], child["range"]), (symbol["range"], child["range"])
        check_symbols(document, symbol.get("children"))


def check_folding(document: Document, ranges: list | None, limit: int | None) -> None:
    ranges = ranges or []
    assert limit is None or len(ranges) <= limit
    seen = set()
    for folded in ranges:
        start, end = folded["startLine"], folded["endLine"]
        assert 0 <= start <= end < len(document.lines), folded
        for line, key in ((start, "startCharacter"), (end, "endCharacter")):
            if key in folded:
                position = {"line": line, "character": folded[key]}
                assert document.offset(position) is not None, folded
        if "startCharacter" not in folded:
            assert start < end, f"one line only: {folded}"
        place = (start, end, folded.get("startCharacter"), folded.get("endCharacter"))
        assert place not in seen, f"twice: {folded}"
        seen.add(place)


def check_selection(document: Document, positions: list, ranges: list | None) -> None:
    if ranges is None:
        return
    assert len(ranges) == len(positions)
    for position, selected in zip(positions, ranges):
        assert holds(selected["range"], position), (selected, position)
        while True:
            assert inside(document, selected["range"])
            parent = selected.get("parent")
            if parent is None:
                break
            assert contains(parent["range"], selected["range"])
            assert parent["range"] != selected["range"], "no step outwards"
            selected = parent


def tokens(data: list) -> Iterator[tuple]:
    """Line, start, length, type and modifiers of each semantic token."""
    assert len(data) % 5 == 0
    line = start = 0
    for index in range(0, len(data), 5):
        lines, columns, length, kind, modifiers = data[index : index + 5]
        line, start = (line + lines, columns) if lines else (line, start + columns)
        yield line, start, length, kind, modifiers


def check_tokens(
    document: Document, legend: dict, answer: dict | None, may_span_lines: bool
) -> None:
    reached = (0, 0)
    for line, start, length, kind, modifiers in tokens(answer["data"] if answer else []):
        assert length > 0
        assert (line, start) >= reached, "out of order or overlapping"
        reached = (line, start + length)
        assert document.offset({"line": line, "character": start}) is not None, (line, start)
        end = {"line": line, "character": start + length}
        if not (may_span_lines and end["character"] > width(document, line)):
            assert document.offset(end) is not None, (line, start, length)
        assert kind < len(legend["tokenTypes"])
        assert modifiers < 1 << len(legend["tokenModifiers"])


def check_hints(document: Document, range_: dict, hints: list | None) -> None:
    for hint in hints or []:
        assert document.offset(hint["position"]) is not None
        assert holds(range_, hint["position"])
        label = hint["label"]
        parts = [label] if isinstance(label, str) else [part["value"] for part in label]
        assert "".join(parts).strip() and all(parts), hint
        if "textEdits" in hint:
            document.with_edits(hint["textEdits"])


def check_lenses(document: Document, lenses: list | None, can_resolve: bool) -> None:
    for lens in lenses or []:
        assert inside(document, lens["range"])
        start, end = pair(lens["range"])
        assert start[0] == end[0], "a lens of more than one line"
        assert "command" in lens or can_resolve


def check_completion(document: Document, position: dict, answer: Any, can_resolve: bool) -> None:
    items = answer["items"] if isinstance(answer, dict) else answer or []
    defaults = answer.get("itemDefaults", {}) if isinstance(answer, dict) else {}
    labels = set()
    for item in items:
        assert item["label"].strip()
        key = (item["label"], item.get("detail"), repr(item.get("labelDetails")))
        assert key not in labels, f"{key} twice"
        labels.add(key)
        edit = item.get("textEdit") or edit_of_defaults(item, defaults)
        if not edit:
            continue
        for range_ in [edit[key] for key in ("range", "insert", "replace") if key in edit]:
            assert inside(document, range_), range_
            start, end = pair(range_)
            assert start[0] == end[0] == position["line"], "an edit of another line"
            assert holds(range_, position), f"{range_} without {position}"
        if "insert" in edit:
            assert contains(edit["replace"], edit["insert"])
        main = {"range": edit.get("range") or edit["replace"], "newText": edit["newText"]}
        document.with_edits([main, *item.get("additionalTextEdits", [])])


def edit_of_defaults(item: dict, defaults: dict) -> dict | None:
    if "editRange" not in defaults:
        return None
    range_ = defaults["editRange"]
    text = item.get("textEditText", item["label"])
    return {"newText": text, **(range_ if "insert" in range_ else {"range": range_})}


def check_links(document: Document, links: list | None, can_resolve: bool) -> None:
    for link in links or []:
        assert inside(document, link["range"])
        assert "target" in link or can_resolve
        if "target" in link:
            check_uri(link["target"])


def width(document: Document, line: int) -> int:
    return units(document.lines[line].text, document.encoding)
