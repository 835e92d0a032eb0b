"""Nothing breaks the server: whatever comes, the next good request is answered rightly.

    ESSAYLINT=path/to/essaylint python -m pytest Tests/Hostile

The bounds are those of the product in its release form; `ESSAYLINT_PATIENCE` multiplies the times
for slower builds and busier machines, and `ESSAYLINT_LONGEST` cuts what is longer than so many
characters and takes one language for each text, so that a debug build has done in a minute.
"""

import os
import resource
import time

import abuses
import pytest
import wire
from wire import frame, opening

PATIENCE = float(os.environ.get("ESSAYLINT_PATIENCE", "1"))
LANGUAGES = ["markdown", "latex", "plaintext"]
PING_SECONDS = 2 * PATIENCE
LONGEST = int(os.environ.get("ESSAYLINT_LONGEST", "0"))
MOST_MEGABYTES = int(os.environ.get("ESSAYLINT_MEGABYTES", "300"))


@pytest.fixture
def start(tmp_path):
    servers = []

    def start(**options):
        servers.append(wire.Server(tmp_path, **options))
        return servers[-1]

    yield start
    for server in servers:
        server.kill()


def survives(server, name) -> None:
    """Whether a ping is answered in time, twice, and memory is bounded."""
    first = server.ping("ping", PING_SECONDS)
    second = server.ping("ping again", PING_SECONDS)
    if os.environ.get("ESSAYLINT_VERBOSE"):
        print(f"{name}: {first:.3f} s, {second:.3f} s, {server.peak} MB")
    assert server.peak <= MOST_MEGABYTES


def sent(server, data) -> None:
    for piece in data if isinstance(data, list) else [data]:
        server.send(piece)


def with_ids(rows):
    return {"argvalues": rows, "ids": [row[0] for row in rows]}


def refusals(server, id_) -> list:
    return [m["error"]["code"] for m in server.said if "error" in m and m.get("id") == id_]


@pytest.mark.parametrize("row", **with_ids(abuses.ODD_FRAMES))
def test_odd_frames_are_answered(start, row):
    name, data = row
    server = start()
    server.initialize()
    sent(server, data)
    answer = server.answer("asked", PING_SECONDS)
    assert "modelled from trash" in str(answer["result"])
    survives(server, name)
    assert refusals(server, None) == []


@pytest.mark.parametrize("row", **with_ids(abuses.BROKEN_FRAMES))
def test_broken_frames_cost_one_error(start, row):
    name, data, code = row
    server = start()
    server.initialize()
    sent(server, data)
    survives(server, name)
    assert refusals(server, None)[:1] == [code]
    assert len(refusals(server, None)) <= 2


@pytest.mark.parametrize("row", **with_ids(abuses.BROKEN_BODIES))
def test_bodies_that_are_no_message_are_refused(start, row):
    name, body, code = row
    if LONGEST and len(body) > 4 << 20:
        pytest.skip("too long for this build")
    server = start()
    server.initialize()
    server.send(frame(body))
    # So much takes its time to come through a pipe.
    server.wait_for(lambda m: "error" in m, 20 * PATIENCE)
    survives(server, name)
    found = refusals(server, None)
    assert len(found) == 1 and found[0] in ([code] if code else [abuses.PARSE, abuses.INVALID])


@pytest.mark.parametrize("row", **with_ids(abuses.ODD_MESSAGES))
def test_odd_messages_are_answered_or_ignored(start, row):
    name, data, errors = row
    server = start()
    server.initialize()
    sent(server, data)
    survives(server, name)
    for id_, code in errors:
        assert code in refusals(server, id_)
    assert refusals(server, None) == []


@pytest.mark.parametrize("row", **with_ids(abuses.ODD_DOCUMENTS))
def test_odd_documents_are_no_matter(start, row):
    name, data = row
    server = start()
    server.initialize()
    sent(server, data)
    survives(server, name)
    assert refusals(server, None) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("row", **with_ids(abuses.TEXTS))
def test_no_text_keeps_others_waiting(start, row, language):
    name, text = row
    if LONGEST:
        if LANGUAGES.index(language) != len(name) % 3:
            pytest.skip("one language is enough for this build")
        text = text[:LONGEST]
    server = start()
    server.initialize()
    server.send(opening("file:///odd", text, language))
    server.ping("at once", PING_SECONDS)
    start_ = time.monotonic()

    def is_diagnosed(message) -> bool:
        return (
            message.get("method") == "textDocument/publishDiagnostics"
            and message["params"]["uri"] == "file:///odd"
        )

    # Long texts are analysed beside what else there is to do.
    assert server.wait_for(is_diagnosed, 10 * PATIENCE), "no diagnostics"
    took = time.monotonic() - start_
    server.send(wire.changing("file:///odd", [{"range": {
        "start": abuses.place(0, 0), "end": abuses.place(0, 0)}, "text": "x"}]))  # fmt: skip
    survives(server, f"{name} ({language}), diagnosed after {took:.2f} s")
    assert refusals(server, None) == []


# How a conversation may end.


@pytest.mark.parametrize(
    "last",
    [b"", b"Content-Le", b"Content-Length: 100\r\n", b"Content-Length: 100\r\n\r\n{"],
    ids=["between frames", "in a name", "in a header", "in a body"],
)
def test_input_that_ends_is_the_end(start, last):
    server = start()
    server.initialize()
    server.send(last)
    server.close_input()
    assert server.process.wait(PING_SECONDS) == 1


def test_a_frame_that_never_comes_keeps_no_memory(start):
    server = start()
    server.initialize()
    server.send(b"Content-Length: %d\r\n\r\n{" % (64 << 20))
    time.sleep(0.3)
    assert server.peak < 60
    server.close_input()
    assert server.process.wait(PING_SECONDS) == 1


def test_a_client_that_does_not_read_is_waited_for(start):
    server = start(reads=False)
    server.send(wire.request("initialize", "initialize", {"capabilities": {}}))
    server.send(wire.notification("initialized") + opening(wire.GOOD_URI, wire.GOOD_TEXT))
    for number in range(20_000):
        server.send(frame({"id": number, **wire.PING}))
    time.sleep(1)
    assert server.process.poll() is None
    server.read()
    assert server.answer(19_999, 20 * PATIENCE)
    survives(server, "a client that does not read")


def test_a_client_that_goes_away_is_the_end(start):
    server = start(reads=False)
    server.send(wire.request("initialize", "initialize", {"capabilities": {}}))
    server.process.stdout.close()
    for number in range(100):
        server.send(frame({"id": number, **wire.PING}))
    assert server.process.wait(PING_SECONDS) >= 0


def test_few_descriptors_are_enough(start):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (24, hard))
    try:
        server = start()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    server.initialize()
    survives(server, "few descriptors")
