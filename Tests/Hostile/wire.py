"""A server process and a client that says anything at all to it, and is as patient as an editor."""

import json
import os
import pathlib
import queue
import subprocess
import threading
import time

GOOD_URI = "file:///good.md"
GOOD_TEXT = "# Identity\n\nThey are “modelled on trash”, says Ruth.\n"
PING = {
    "method": "textDocument/hover",
    "params": {"textDocument": {"uri": GOOD_URI}, "position": {"line": 2, "character": 14}},
}


def frame(body) -> bytes:
    """A message as it should go over the wire; `body` is a value or the bytes of one."""
    if not isinstance(body, bytes):
        body = json.dumps({"jsonrpc": "2.0", **body}).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def request(id_, method, params=None) -> bytes:
    return frame({"id": id_, "method": method, "params": params or {}})


def notification(method, params=None) -> bytes:
    return frame({"method": method, "params": params or {}})


def opening(uri, text, language="markdown", version=1) -> bytes:
    document = {"uri": uri, "languageId": language, "version": version, "text": text}
    return notification("textDocument/didOpen", {"textDocument": document})


def changing(uri, changes, version=2) -> bytes:
    return notification(
        "textDocument/didChange",
        {"textDocument": {"uri": uri, "version": version}, "contentChanges": changes},
    )


class Server:
    """One server process. Everything that it says is kept, in order."""

    def __init__(self, folder: pathlib.Path, reads: bool = True):
        environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
        self.process = subprocess.Popen(
            [os.environ["ESSAYLINT"], "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env=environment, cwd=folder,
        )  # fmt: skip
        self.said: list = []
        self._change = threading.Condition()
        self._has_ended = False
        self._outgoing: queue.Queue = queue.Queue()
        threading.Thread(target=self._write, daemon=True).start()
        if reads:
            self.read()

    def read(self) -> None:
        """Begins to read what the server says."""
        threading.Thread(target=self._read, daemon=True).start()

    def _write(self) -> None:
        while (data := self._outgoing.get()) is not None:
            try:
                self.process.stdin.write(data)
                self.process.stdin.flush()
            except (BrokenPipeError, ValueError):
                return
        self.process.stdin.close()

    def _read(self) -> None:
        stream = self.process.stdout
        while line := stream.readline():
            length = int(line.split(b":")[1])
            assert stream.readline() == b"\r\n"
            message = json.loads(stream.read(length))
            with self._change:
                self.said.append(message)
                self._change.notify_all()
        with self._change:
            self._has_ended = True
            self._change.notify_all()

    def send(self, data: bytes) -> None:
        self._outgoing.put(data)

    def close_input(self) -> None:
        self._outgoing.put(None)

    def initialize(self, **params) -> None:
        params = {"processId": None, "rootUri": None, "capabilities": {}, **params}
        self.send(request("initialize", "initialize", params) + notification("initialized"))
        self.send(opening(GOOD_URI, GOOD_TEXT))
        assert "result" in self.answer("initialize", 20)

    def wait_for(self, condition, seconds: float):
        """The first message that fulfils the condition; None where none comes in time."""
        deadline = time.monotonic() + seconds
        seen = 0
        with self._change:
            while True:
                for message in self.said[seen:]:
                    if condition(message):
                        return message
                seen = len(self.said)
                rest = deadline - time.monotonic()
                if self._has_ended or rest <= 0:
                    return None
                self._change.wait(rest)

    def answer(self, id_, seconds: float) -> dict:
        message = self.wait_for(lambda m: "method" not in m and m.get("id") == id_, seconds)
        status = self.process.poll()
        assert message, f"no answer to {id_!r} in {seconds} s; exit status {status}"
        return message

    def ping(self, id_, seconds: float) -> float:
        """A good request, answered rightly. Gives the seconds that it took."""
        start = time.monotonic()
        self.send(frame({"id": id_, **PING}))
        answer = self.answer(id_, seconds)
        assert "modelled from trash" in json.dumps(answer.get("result")), answer
        return time.monotonic() - start

    @property
    def peak(self) -> int:
        """The most memory that the process ever had, in MB; 0 where it has ended."""
        try:
            status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return 0
        lines = [line for line in status.splitlines() if line.startswith("VmHWM")]
        return int(lines[0].split()[1]) // 1000 if lines else 0

    def kill(self) -> None:
        self._outgoing.put(None)
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
