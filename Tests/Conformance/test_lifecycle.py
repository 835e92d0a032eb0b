"""The life of a server, to the letter of the protocol."""

import subprocess
import sys
import time

import pytest

from strict import frames
from strict.client import NOTHING

NOT_INITIALIZED, INVALID_REQUEST, NO_METHOD = -32002, -32600, -32601
BAD_PARAMS, CANCELLED = -32602, -32800
MISQUOTE = "# Identity\n\nThey are “modelled on trash”.\n"


def code(client, method, params=NOTHING):
    return client.answer(client.ask(method, params)).code


def at(uri, line=0, character=0):
    return {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}


def test_requests_before_initialize_are_refused(start):
    client = start(initialize=False)
    assert code(client, "textDocument/hover", at("file:///a.md")) == NOT_INITIALIZED
    assert code(client, "shutdown") == NOT_INITIALIZED
    assert code(client, "essay/unheardOf") == NOT_INITIALIZED
    client.notify("textDocument/didOpen", {"textDocument": {}})
    client.initialize()
    assert client.published("file:///a.md") == []


def test_a_second_initialize_is_refused_and_changes_nothing(start):
    client = start("rich", "utf-8")
    params = {"processId": None, "rootUri": None, "capabilities": {}}
    assert code(client, "initialize", params) == INVALID_REQUEST
    document = client.open("file:///a.md", "markdown", "😀 “modelled on trash”\n")
    start_ = client.diagnostics(document)[0]["range"]["start"]
    assert document.offset(start_) is not None


def test_after_shutdown_every_request_is_refused(start):
    client = start()
    assert client.request("shutdown") is None
    for method in ("textDocument/hover", "initialize", "shutdown", "essay/unheardOf"):
        assert code(client, method, {}) == INVALID_REQUEST
    client.notify("textDocument/didOpen", {"textDocument": {"uri": "file:///a.md"}})
    client.notify("exit")
    assert client.wait_for_end() == 0
    assert client.notifications == [] or client.published("file:///a.md") == []


def test_exit_without_shutdown_is_1(start):
    client = start()
    client.notify("exit")
    assert client.wait_for_end() == 1


def test_exit_before_initialize_is_1(start):
    client = start(initialize=False)
    client.notify("exit")
    assert client.wait_for_end() == 1


@pytest.mark.parametrize("is_shut_down", [False, True])
def test_the_server_ends_when_its_input_does(start, is_shut_down):
    client = start()
    if is_shut_down:
        client.request("shutdown")
    client.close_input()
    assert client.wait_for_end() == (0 if is_shut_down else 1)


def test_the_server_ends_with_the_process_that_started_it(start):
    client = start(initialize=False)
    parent = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        client.initialize(processId=parent.pid)
        client.settle()
    finally:
        parent.kill()
        parent.wait()
    assert client.wait_for_end() in (0, 1)


def test_the_server_outlives_a_parent_that_it_is_not_told_of(start):
    client = start(initialize=False)
    client.initialize(processId=None)
    time.sleep(0.2)
    assert client.process.poll() is None


def test_unknown_methods(start):
    client = start()
    assert code(client, "essay/unheardOf") == NO_METHOD
    assert code(client, "essay/unheardOf", {"x": [1]}) == NO_METHOD
    assert code(client, "$/unheardOf") == NO_METHOD
    client.notify("$/unheardOf", {"x": 1})
    client.notify("essay/unheardOf")
    client.settle()
    assert not [method for _, method, _ in client.notifications if "publish" in method]


def test_bad_parameters(start):
    client = start()
    bad = [NOTHING, {}, [], {"textDocument": {}}, {"textDocument": {"uri": 1}}]
    bad.append({"textDocument": {"uri": "file:///a.md"}, "position": {"line": "1"}})
    for params in bad:
        if client.has("hoverProvider"):
            assert code(client, "textDocument/hover", params) == BAD_PARAMS
        if client.has("codeActionProvider"):
            assert code(client, "textDocument/codeAction", params) == BAD_PARAMS
        if client.has("completionProvider"):
            assert code(client, "textDocument/completion", params) == BAD_PARAMS
        client.notify("textDocument/didChange", params)
        client.notify("textDocument/didOpen", params)
    document = client.open("file:///a.md", "markdown", MISQUOTE)
    assert any(d["code"] == "misquote" for d in client.diagnostics(document))


def test_bad_parameters_of_initialize_leave_the_server_uninitialized(start):
    client = start(initialize=False)
    assert code(client, "initialize") == BAD_PARAMS
    assert code(client, "initialize", []) == BAD_PARAMS
    assert code(client, "textDocument/hover", {}) == NOT_INITIALIZED
    client.initialize()


def test_ids_are_strings_or_numbers_and_come_back_as_they_were(start):
    client = start()
    for id_ in ("a", "", "1", "😀", 7, 0, -3, 2**31 - 1):
        assert client.answer(client.ask("essay/unheardOf", {}, id_)).code == NO_METHOD


def test_a_cancelled_request_is_answered_once(start):
    client = start()
    client.open("file:///a.md", "markdown", MISQUOTE * 200)
    asked = [client.ask("textDocument/hover", at("file:///a.md", 2, 12)) for _ in range(50)]
    for id_ in asked:
        client.notify("$/cancelRequest", {"id": id_})
    codes = [client.answer(id_).code for id_ in asked]
    assert set(codes) <= {None, CANCELLED}
    client.notify("$/cancelRequest", {"id": asked[0]})
    client.notify("$/cancelRequest", {"id": "never asked"})
    client.settle()


def test_a_request_cancelled_while_it_waits_is_not_done(start):
    client = start()
    # Opening takes a while; what is asked meanwhile waits, and is taken back before its turn.
    hover = at("file:///a.md", 2, 12)
    message = b""
    document = {"uri": "file:///a.md", "languageId": "markdown", "version": 1}
    document["text"] = MISQUOTE * 3000
    for method, params, id_ in [
        ("textDocument/didOpen", {"textDocument": document}, None),
        ("textDocument/hover", hover, "first"),
        ("textDocument/hover", hover, "second"),
        ("$/cancelRequest", {"id": "second"}, None),
    ]:
        parts = {"jsonrpc": "2.0", "method": method, "params": params}
        if id_:
            client.expect(id_, method)
            parts["id"] = id_
        message += frames.encode(parts)
    client.send_raw(message)
    assert client.answer("first").error is None
    assert client.answer("second").code in (None, CANCELLED)


def test_messages_cut_anywhere_are_read(start):
    client = start()
    client.expect("cut", "essay/unheardOf")
    data = frames.encode({"jsonrpc": "2.0", "id": "cut", "method": "essay/unheardOf"})
    for byte in data:
        client.send_raw(bytes([byte]))
    assert client.answer("cut").code == NO_METHOD


def test_other_headers_and_spellings_of_them_are_read(start):
    client = start()
    body = b'{"jsonrpc":"2.0","id":"odd","method":"essay/unheardOf"}'
    client.expect("odd", "essay/unheardOf")
    client.send_raw(
        b"Content-Type: application/vscode-jsonrpc; charset=utf8\r\n"
        b"content-length:%d\r\n\r\n" % len(body) + body
    )
    assert client.answer("odd").code == NO_METHOD


def test_a_message_that_is_no_json_is_answered_and_the_server_lives(start):
    client = start()
    client.send_raw(b'Content-Length: 9\r\n\r\n{"id": 1,')
    client.settle()
    assert code(client, "essay/unheardOf") == NO_METHOD


def test_responses_to_nothing_are_ignored(start):
    client = start()
    client.send({"id": "never", "result": None})
    client.send({"id": 99, "error": {"code": -32601, "message": "no"}})
    client.settle()


def test_set_trace_is_taken(start):
    client = start()
    for value in ("verbose", "messages", "off"):
        client.notify("$/setTrace", {"value": value})
    client.settle()


def test_messages_after_exit_do_not_matter(start):
    client = start()
    client.request("shutdown")
    client.notify("exit")
    client.notify("textDocument/didOpen", {"textDocument": {}})
    assert client.wait_for_end() == 0
