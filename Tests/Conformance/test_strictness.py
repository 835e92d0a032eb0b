"""The client itself: what is wrong does not pass it."""

import io

import pytest
from lsprotocol import types

from strict import frames, profiles, shapes
from strict.announced import Announced
from strict.documents import Document

PLACE = {"line": 0, "character": 1}
RANGE = {"start": PLACE, "end": PLACE}
ACTION = {"title": "x", "edit": {"changes": {"file:///a": [{"range": RANGE, "newText": ""}]}}}


@pytest.mark.parametrize(
    ("value", "type_"),
    [
        ({"range": RANGE}, types.Diagnostic),
        ({"range": RANGE, "message": "m", "kind": 1}, types.Diagnostic),
        ({"range": RANGE, "message": "m", "severity": 5}, types.Diagnostic),
        ({"range": RANGE, "message": "m", "severity": True}, types.Diagnostic),
        ({"range": RANGE, "message": "m", "tags": None}, types.Diagnostic),
        ({"range": {"start": PLACE}, "message": "m"}, types.Diagnostic),
        ({"start": {"line": -1, "character": 0}, "end": PLACE}, types.Range),
        ({"start": {"line": 2**31, "character": 0}, "end": PLACE}, types.Range),
        ({"uri": "file:///a"}, types.OptionalVersionedTextDocumentIdentifier),
        ({"contents": {"kind": "html", "value": "x"}}, shapes.result_type("textDocument/hover")),
        ({"items": []}, shapes.result_type("textDocument/diagnostic")),
        ({"kind": "unchanged"}, shapes.result_type("textDocument/diagnostic")),
        ([{**ACTION, "command": 1}], shapes.result_type("textDocument/codeAction")),
        ({"capabilities": {"hoverProvider": 1}}, shapes.result_type("initialize")),
        ([1, 2], shapes.result_type("shutdown")),
    ],
)
def test_what_is_of_another_shape_is_found(value, type_):
    assert shapes.faults(value, type_, "it") != []


@pytest.mark.parametrize(
    ("value", "method"),
    [
        (None, "textDocument/hover"),
        (None, "shutdown"),
        ({"contents": "x"}, "textDocument/hover"),
        ({"kind": "full", "items": []}, "textDocument/diagnostic"),
        ([ACTION], "textDocument/codeAction"),
        ([{"range": RANGE, "parent": {"range": RANGE}}], "textDocument/selectionRange"),
        ({"capabilities": {"hoverProvider": True}}, "initialize"),
    ],
)
def test_what_is_right_passes(value, method):
    assert shapes.faults(value, shapes.result_type(method), "it") == []


def test_what_was_not_announced_is_found():
    def found(name):
        faults = []
        visit = Announced(profiles.named(name)).checking("textDocument/codeAction", faults)
        actions = [{**ACTION, "isPreferred": True}]
        assert (
            shapes.faults(actions, shapes.result_type("textDocument/codeAction"), "it", visit) == []
        )
        return [fault.path for fault in faults]

    assert found("poor") == ["it[0].title", "it[0].isPreferred"]
    assert found("neovim") == ["it[0].isPreferred"]
    assert found("rich") == []


@pytest.mark.parametrize(
    "data",
    [
        b"Content-Length: 2\n\n{}",
        b"Content-Length: 3\r\n\r\n{}",
        b"Content-Type: x\r\n\r\n{}",
        b'Content-Length: 15\r\n\r\n{"a":1,"a":"b"}',
        b"Content-Length: 2\r\n\r\n[]",
        b'Content-Length: 9\r\n\r\n{"a":NaN}',
    ],
)
def test_a_broken_frame_is_found(data):
    with pytest.raises((frames.BrokenFrame, ValueError)):
        frames.read(io.BytesIO(data))


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 8), ("utf-16", 5), ("utf-32", 4)])
def test_columns_are_counted_as_the_encoding_wants_it(encoding, column):
    document = Document("file:///a", "markdown", "x\r\n😀e\u0301 “y”\ré", encoding)
    offset = document.text.index("“")
    assert document.position(offset) == {"line": 1, "character": column}
    assert document.offset({"line": 1, "character": column}) == offset
    assert document.offset({"line": 1, "character": 1}) == (None if encoding != "utf-32" else 4)
    assert document.position(len(document.text))["line"] == 2
