"""Nonsense, extremes and things that are out of date: every request is answered, and nothing dies."""

import copy
import json
import random

import pytest

URI = "file:///essays/a.md"
ESSAY = "# Identity\n\n😀 They are “modelled on trash”, says Tommy (ch. 3). “It’s a golden age.”\n"
PLACE = {"line": 2, "character": 17}
RANGE = {"start": {"line": 0, "character": 0}, "end": {"line": 3, "character": 0}}
DOCUMENT = {"textDocument": {"uri": URI}}

# The requests that this server may be asked, with parameters as they should be.
REQUESTS = {
    "textDocument/hover": {**DOCUMENT, "position": PLACE},
    "textDocument/completion": {**DOCUMENT, "position": PLACE, "context": {"triggerKind": 1}},
    "textDocument/definition": {**DOCUMENT, "position": PLACE},
    "textDocument/references": {
        **DOCUMENT, "position": PLACE, "context": {"includeDeclaration": True},
    },
    "textDocument/documentHighlight": {**DOCUMENT, "position": PLACE},
    "textDocument/selectionRange": {**DOCUMENT, "positions": [PLACE, PLACE]},
    "textDocument/documentSymbol": DOCUMENT,
    "textDocument/foldingRange": DOCUMENT,
    "textDocument/documentLink": DOCUMENT,
    "textDocument/codeLens": DOCUMENT,
    "textDocument/inlayHint": {**DOCUMENT, "range": RANGE},
    "textDocument/semanticTokens/full": DOCUMENT,
    "textDocument/semanticTokens/range": {**DOCUMENT, "range": RANGE},
    "textDocument/semanticTokens/full/delta": {**DOCUMENT, "previousResultId": "1"},
    "textDocument/diagnostic": {**DOCUMENT, "previousResultId": "1"},
    "textDocument/codeAction": {
        **DOCUMENT, "range": RANGE, "context": {"diagnostics": [], "only": ["quickfix"]},
    },
    "codeAction/resolve": {"title": "x", "kind": "quickfix", "data": {"uri": URI, "id": 1}},
    "completionItem/resolve": {"label": "x", "data": {"uri": URI, "kind": "quotation"}},
    "inlayHint/resolve": {"position": PLACE, "label": "x", "data": {"uri": URI}},
    "codeLens/resolve": {"range": RANGE, "data": {"uri": URI, "kind": 1}},
    "documentLink/resolve": {"range": RANGE, "data": [1, {"uri": URI}]},
    "workspaceSymbol/resolve": {"name": "x", "kind": 5, "location": {"uri": URI}, "data": 1},
    "workspace/symbol": {"query": "trash"},
    "workspace/diagnostic": {"previousResultIds": [{"uri": URI, "value": "1"}]},
    "workspace/executeCommand": {"command": "essaylint.x", "arguments": [{"uri": URI}, 1]},
}  # fmt: skip

NONSENSE = [
    None, True, 0, -1, 1.5, 2**31, 2**53, 10**30, -(10**30), 1e300, "", "x", "file:///no", "😀\u0000",
    [], {}, [[]], [None], {"": {}}, {"uri": URI}, {"line": 0}, "\ud800", "a" * 5000, URI,
]  # fmt: skip


def places(value, path=()):
    """The ways to every part of a value."""
    yield path
    if isinstance(value, dict):
        for key, element in value.items():
            yield from places(element, (*path, key))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from places(element, (*path, index))


def mutated(random_, params):
    """Parameters with something wrong somewhere."""
    params = copy.deepcopy(params)
    *way, last = random_.choice([path for path in places(params) if path])
    parent = params
    for key in way:
        parent = parent[key]
    if random_.random() < 0.3:
        del parent[last]
    else:
        parent[last] = copy.deepcopy(random_.choice(NONSENSE))
    return params


@pytest.fixture
def client(start):
    client = start("rich", "utf-16")
    client.open(URI, "markdown", ESSAY)
    return client


def send_anything(client, message):
    """Sends what may not even be Unicode: JSON can say half an emoji."""
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    client.send_raw(b"Content-Length: %d\r\n\r\n" % len(body) + body)


def test_any_parameters_are_answered_once(client):
    random_ = random.Random("nonsense")
    asked = []
    for number in range(1500):
        method = random_.choice(list(REQUESTS))
        params = mutated(random_, REQUESTS[method])
        if random_.random() < 0.1:
            params = mutated(random_, params) if params else {}
        id_ = f"odd-{number}"
        client.expect(id_, method)
        send_anything(client, {"id": id_, "method": method, "params": params})
        asked.append((method, params, id_))
        if random_.random() < 0.1:
            client.notify("$/cancelRequest", {"id": id_})
    for method, params, id_ in asked:
        answer = client.answer(id_)
        told = f"{method} {params} {answer.error}"
        assert answer.error is None or -32899 <= answer.code <= -32600, told
        assert answer.code != -32603, f"an internal error: {told}"
    hover = client.request("textDocument/hover", REQUESTS["textDocument/hover"])
    assert hover is not None
    # What the client resolves comes back as it was: nonsense, here.
    client.complaints = [what for what in client.complaints if "/resolve result" not in what]


def test_any_notification_is_survived(client):
    random_ = random.Random("notifications")
    notes = {
        "textDocument/didChange": {
            "textDocument": {"uri": URI, "version": 2},
            "contentChanges": [{"range": RANGE, "rangeLength": 4, "text": "x"}],
        },
        "textDocument/didOpen": {
            "textDocument": {"uri": "file:///b", "languageId": "x", "version": 1, "text": "y"}
        },
        "textDocument/didClose": {"textDocument": {"uri": "file:///b"}},
        "textDocument/didSave": {**DOCUMENT, "text": "x"},
        "workspace/didChangeWatchedFiles": {"changes": [{"uri": URI, "type": 1}]},
        "workspace/didChangeConfiguration": {"settings": {"essaylint": {"ignore": ["misquote"]}}},
        "workspace/didChangeWorkspaceFolders": {
            "event": {"added": [{"uri": "file:///a", "name": "a"}], "removed": []}
        },
        "$/cancelRequest": {"id": 1},
        "$/setTrace": {"value": "verbose"},
        "window/workDoneProgress/cancel": {"token": "x"},
        "initialized": {"x": 1},
    }
    for _ in range(600):
        method = random_.choice(list(notes))
        send_anything(client, {"method": method, "params": mutated(random_, notes[method])})
    client.settle()
    fresh = client.open("file:///fresh.md", "markdown", ESSAY)
    assert "misquote" in [d["code"] for d in client.diagnostics(fresh)] or client.pulls


@pytest.mark.parametrize("version", NONSENSE)
def test_an_essay_is_not_lost_for_its_version(start, version):
    """Nor is one sent back that the protocol does not know: the client looks at what it is told."""
    client = start("pushed")
    document = {"uri": URI, "languageId": "markdown", "version": version, "text": ESSAY}
    send_anything(client, {"method": "textDocument/didOpen", "params": {"textDocument": document}})
    published = client.wait_until(lambda: client.published(URI), f"diagnostics of {version}")
    assert "misquote" in [diagnostic["code"] for diagnostic in published[-1]["diagnostics"]]


@pytest.mark.parametrize(
    "text",
    [
        "“" * 3000,
        "> " * 3000 + "“modelled on trash”",
        "*" * 5000 + "“" + "_" * 5000,
        "[" * 4000 + "“modelled on trash”" + "]" * 4000,
        "`" * 3001 + "\n“modelled on trash”\n" + "`" * 3000,
        "“modelled on trash” " * 500,
        "\\begin{quote}" * 2000,
        "\u0000“modelled on trash”\u0000\n",
        "e" + "\u0301" * 5000 + "“modelled on trash”",
        "😀" * 5000 + "“modelled on trash”\n",
        "\r" * 5000,
        "---\n" * 2000,
        "<!-- essaylint-disable " * 2000,
    ],
    ids=lambda text: ascii(text[:12]),
)
@pytest.mark.parametrize("language", ["markdown", "latex", "plaintext"])
def test_extreme_texts_are_answered_for(share, text, language):
    client = share("rich", "utf-16")
    document = client.open("file:///extreme", language, text)
    client.diagnostics(document)
    end = document.position(len(text))
    for method, params in REQUESTS.items():
        provider = method.startswith("textDocument/") and "diagnostic" not in method
        if not provider or "delta" in method:
            continue
        params = copy.deepcopy(params)
        params["textDocument"]["uri"] = document.uri
        for key in params.keys() & {"position", "range"}:
            params[key] = end if key == "position" else {"start": end, "end": end}
        answer = client.answer(client.ask(method, params))
        assert answer.error is None or answer.code == -32601, (method, answer)
    client.replace(document, 0, min(1, len(text)), "x")
    client.diagnostics(document)
    client.close(document)
    client.settle()


@pytest.mark.parametrize("name", ["rich", "vscode"])
def test_an_action_of_an_older_text_never_spoils_the_newer(share, name):
    client = share(name)
    provider = client.has("codeActionProvider")
    if not isinstance(provider, dict) or not provider.get("resolveProvider"):
        pytest.skip("no actions are resolved")
    document = client.open(URI, "markdown", ESSAY)
    params = copy.deepcopy(REQUESTS["textDocument/codeAction"])
    actions = [a for a in client.request("textDocument/codeAction", params) if "edit" not in a]
    client.replace(document, 0, 0, "Much more of it all.\n\n“lied to us” ")
    for action in actions:
        answer = client.answer(client.ask("codeAction/resolve", action))
        edit = (answer.result or {}).get("edit")
        if not edit:
            assert answer.error is None or answer.code in (-32801, -32602, -32803), answer
            continue
        for change in edit["documentChanges"]:
            assert change["textDocument"]["version"] in (1, document.version)
            if change["textDocument"]["version"] == document.version:
                text = document.with_edits(change["edits"])
                assert "Much more of it all.\n\n" in text, action
    client.close(document)
    client.settle()


@pytest.mark.parametrize(
    "garbage",
    [
        b"Content-Length: -1\r\n\r\n",
        b"Content-Length: 99999999999999999999\r\n\r\n",
        b"Content-Length: x\r\n\r\n{}",
        b"\x00\xff" * 100 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"Content-Length: 4\r\n\r\n\xff\xfe\xfd\xfc",
        b"Content-Length: 2\r\n\r\n[]",
        b"Content-Length: 4\r\n\r\nnull",
        b"Content-Length: 100000\r\n\r\n" + b"[" * 100000,
    ],
    ids=lambda garbage: ascii(garbage[:24]),
)
def test_no_bytes_make_it_crash(start, garbage):
    client = start("rich", initialize=False)
    client.initialize()
    client.send_raw(garbage)
    client.close_input()
    assert client.wait_for_end() >= 0, "ended by a signal"
    client.complaints = [what for what in client.complaints if "an answer to nothing" not in what]
