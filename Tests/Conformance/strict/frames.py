"""The base protocol: headers, lengths, JSON; read without any leniency."""

import json
from typing import BinaryIO


class BrokenFrame(Exception):
    """What came over the wire is no message of the base protocol."""


def _without_duplicates(pairs: list) -> dict:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise BrokenFrame(f"a member twice in {[key for key, _ in pairs]}")
    return members


def _refuse_constant(name: str) -> None:
    raise BrokenFrame(f"{name} is no JSON")


def encode(message: dict) -> bytes:
    """A message as it goes over the wire."""
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def read(stream: BinaryIO) -> dict | None:
    """The next message; None where the stream ends between two."""
    length = None
    while True:
        line = stream.readline()
        if not line and length is None:
            return None
        if not line.endswith(b"\r\n"):
            raise BrokenFrame(f"the header line {line!r} does not end in CRLF")
        if line == b"\r\n":
            break
        name, colon, value = line[:-2].decode("ascii").partition(": ")
        if name == "Content-Length" and colon and value.isascii() and value.isdigit():
            length = int(value)
        elif name != "Content-Type" or value != "application/vscode-jsonrpc; charset=utf-8":
            raise BrokenFrame(f"header {line!r}")
    if length is None:
        raise BrokenFrame("no Content-Length")
    body = stream.read(length)
    if len(body) != length:
        raise BrokenFrame(f"{length} bytes were promised, {len(body)} came")
    message = json.loads(
        body.decode("utf-8"),
        object_pairs_hook=_without_duplicates,
        parse_constant=_refuse_constant,
    )
    if not isinstance(message, dict):
        raise BrokenFrame(f"no object: {body!r}")
    return message
