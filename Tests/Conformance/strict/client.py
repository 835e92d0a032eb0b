"""A client that talks to a real server over its standard streams, and checks all that it says."""

import itertools
import os
import queue
import subprocess
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from . import frames, shapes
from .announced import Announced
from .documents import Document

PATIENCE = float(os.environ.get("ESSAYLINT_PATIENCE", "60"))
"""Seconds to wait for anything; a slow machine must not look like a fault."""

NOTHING = object()


class Answer(NamedTuple):
    result: Any
    error: dict | None

    @property
    def code(self) -> int | None:
        return self.error["code"] if self.error else None


class Client:
    """One server process, from its start to its end.

    Whatever the server sends is checked as it comes in; what is wrong with it is collected in
    `complaints`, which a test expects to be empty in the end.
    """

    def __init__(self, command: list, capabilities: dict, environment: dict | None = None):
        self.capabilities = capabilities
        self.announced = Announced(capabilities)
        self.complaints: list = []
        self.notifications: list = []
        self.asked: list = []
        self.configuration: Any = None
        self.server_capabilities: dict = {}
        self.encoding = "utf-16"
        self._ids = itertools.count(1)
        self._methods: dict = {}
        self._answers: dict = {}
        self._change = threading.Condition()
        self._registered: dict = {}
        self._progress: dict = {}
        self._has_ended = False
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(os.environ, **(environment or {})),
        )
        self._outgoing: queue.Queue = queue.Queue()
        self._errors: list = []
        for work in (self._read, self._write, self._read_errors):
            threading.Thread(target=work, daemon=True).start()

    # Streams

    def _read(self) -> None:
        try:
            while (message := frames.read(self.process.stdout)) is not None:
                with self._change:
                    self._take(message)
                    self._change.notify_all()
        except Exception as problem:  # Whatever it is, the test must hear of it.
            self.complaints.append(f"{type(problem).__name__}: {problem}")
        with self._change:
            self._has_ended = True
            self._change.notify_all()

    def _write(self) -> None:
        # In a thread of its own, so that two full pipes never wait for each other.
        while (data := self._outgoing.get()) is not None:
            try:
                self.process.stdin.write(data)
                self.process.stdin.flush()
            except (BrokenPipeError, ValueError):
                return
        self.process.stdin.close()

    def _read_errors(self) -> None:
        self._errors.extend(self.process.stderr.read().decode(errors="replace").splitlines())

    # What comes in

    def _complain(self, what: str) -> None:
        self.complaints.append(what)

    def _take(self, message: dict) -> None:
        if message.get("jsonrpc") != "2.0":
            self._complain(f"no JSON-RPC 2.0: {message}")
        if "method" not in message:
            self._take_answer(message)
        elif "id" in message:
            self._take_request(message)
        else:
            self._take_notification(message)

    def _take_answer(self, message: dict) -> None:
        id_ = message.get("id")
        if set(message) not in ({"jsonrpc", "id", "result"}, {"jsonrpc", "id", "error"}):
            self._complain(f"no answer: {message}")
        method = self._methods.pop(id_, None) if id_ is not None else ""
        if method is None:
            self._complain(f"an answer to nothing, or a second one: {message}")
            return
        if "error" in message:
            self._check_error(message["error"])
        elif shapes.is_known(method):
            self._check(message["result"], shapes.result_type(method), method, f"{method} result")
        self._answers[id_] = Answer(message.get("result"), message.get("error"))

    def _check_error(self, error: Any) -> None:
        if not isinstance(error, dict) or not {"code", "message"} <= set(error) <= {
            "code", "message", "data",
        } or type(error["code"]) is not int or type(error["message"]) is not str:  # fmt: skip
            self._complain(f"no error: {error}")

    def _check(self, value: Any, type_: Any, method: str, path: str) -> None:
        unannounced: list = []
        visit = self.announced.checking(method, unannounced)

        def visiting(value: dict, cls: type, path: str) -> None:
            visit(value, cls, path)
            if cls.__name__ == "Range" and _place(value["start"]) > _place(value["end"]):
                unannounced.append(shapes.Fault(path, f"ends before it starts: {value}"))

        found = shapes.faults(value, type_, path, visiting)
        self.complaints.extend(map(str, found + unannounced))

    def _take_request(self, message: dict) -> None:
        method, params = message["method"], message.get("params")
        if not shapes.is_known(method) or not shapes.is_from_server(method):
            self._complain(f"no request of a server's: {method}")
            return
        if not shapes.is_request(method):
            self._complain(f"a notification with an id: {method}")
        type_ = shapes.params_type(method)
        if type_ is not None:
            self._check(params, type_, method, f"{method} params")
        fault = self.announced.request_fault(method, params)
        if fault:
            self._complain(f"{method}: {fault}")
        self.asked.append(message)
        self.send({"id": message["id"], "result": self._reply(method, params)})

    def _reply(self, method: str, params: Any) -> Any:
        if method == "workspace/configuration":
            return [self.configuration for _ in params["items"]]
        if method == "client/registerCapability":
            for registration in params["registrations"]:
                self._registered[registration["id"]] = registration
        if method == "client/unregisterCapability":
            for registration in params["unregisterations"]:
                self._registered.pop(registration["id"], None)
        if method == "window/workDoneProgress/create":
            self._progress[params["token"]] = []
        if method == "workspace/applyEdit":
            return {"applied": True}
        return None

    def _take_notification(self, message: dict) -> None:
        method, params = message["method"], message.get("params")
        if not shapes.is_known(method) or not shapes.is_from_server(method):
            self._complain(f"no notification of a server's: {method}")
            return
        if shapes.is_request(method):
            self._complain(f"a request without an id: {method}")
        self._check(params, shapes.params_type(method), method, f"{method} params")
        if method == "$/progress":
            self._take_progress(params)
        self.notifications.append((time.monotonic(), method, params))

    def _take_progress(self, params: dict) -> None:
        if params["token"] not in self._progress:
            self._complain(f"progress of an unknown token: {params}")
        self._progress.setdefault(params["token"], []).append(params["value"])

    # What goes out

    def send(self, message: dict) -> None:
        """Sends a message of any kind, as it is."""
        self._outgoing.put(frames.encode({"jsonrpc": "2.0", **message}))

    def send_raw(self, data: bytes) -> None:
        self._outgoing.put(data)

    def expect(self, id_: Any, method: str) -> None:
        """Says that a request was sent by other means, so that its answer is awaited."""
        with self._change:
            self._methods[id_] = method

    def notify(self, method: str, params: Any = NOTHING) -> None:
        message = {"method": method}
        self.send(message if params is NOTHING else {**message, "params": params})

    def ask(self, method: str, params: Any = NOTHING, id_: Any = NOTHING) -> Any:
        """Sends a request and does not wait. Gives its id."""
        id_ = next(self._ids) if id_ is NOTHING else id_
        self.expect(id_, method)
        message = {"id": id_, "method": method}
        self.send(message if params is NOTHING else {**message, "params": params})
        return id_

    def answer(self, id_: Any) -> Answer:
        """The answer to a request, once it has come."""
        self.wait_until(lambda: id_ in self._answers, f"the answer to {id_}")
        return self._answers.pop(id_)

    def request(self, method: str, params: Any = NOTHING) -> Any:
        """The result of a request, which must succeed."""
        answer = self.answer(self.ask(method, params))
        assert answer.error is None, f"{method}: {answer.error}"
        return answer.result

    @property
    def registered(self) -> list:
        """What the server has registered dynamically."""
        return list(self._registered.values())

    @property
    def unanswered(self) -> list:
        """The methods of the requests that are not answered yet."""
        return list(self._methods.values())

    def token(self) -> str:
        """A token for progress, as a client gives one with a request."""
        token = f"token-{next(self._ids)}"
        self._progress[token] = []
        return token

    def progress(self, token: str) -> list:
        return self._progress[token]

    def wait_until(self, condition: Callable[[], Any], what: str) -> Any:
        """What `condition` gives, once it gives anything; it is asked after every message."""
        deadline = time.monotonic() + PATIENCE
        with self._change:
            while not (found := condition()):
                rest = deadline - time.monotonic()
                if self._has_ended or rest <= 0 or not self._change.wait(rest):
                    ended = "the server has ended" if self._has_ended else "nothing came"
                    raise AssertionError(
                        f"waited for {what}: {ended}; {self.complaints} {self._errors}"
                    )
            return found

    # A session

    def initialize(self, **more: Any) -> dict:
        params = {"processId": os.getpid(), "rootUri": None, "capabilities": self.capabilities}
        result = self.request("initialize", {**params, **more})
        self.server_capabilities = result["capabilities"]
        self.encoding = self.server_capabilities.get("positionEncoding", "utf-16")
        offered = self.announced.listed("general.positionEncodings") or []
        if self.encoding not in [*offered, "utf-16"]:
            self._complain(f"the encoding {self.encoding} was not offered")
        self.notify("initialized", {})
        return result

    def has(self, *path: str) -> Any:
        """What the server advertises there; nothing where it does not."""
        found: Any = self.server_capabilities
        for key in path:
            found = found.get(key) if isinstance(found, dict) else None
        return found

    def open(self, uri: str, language: str, text: str) -> Document:
        document = Document(uri, language, text, self.encoding)
        self.notify("textDocument/didOpen", {"textDocument": document.item})
        return document

    def change(self, document: Document, changes: list) -> None:
        """Sends changes; each speaks of the text that the one before has left."""
        document.version += 1
        self.notify(
            "textDocument/didChange",
            {
                "textDocument": {"uri": document.uri, "version": document.version},
                "contentChanges": changes,
            },
        )

    def replace(self, document: Document, start: int, end: int, text: str) -> None:
        """Replaces characters of the document, here and there."""
        change = {"range": document.range(start, end), "text": text}
        document.set_text(document.text[:start] + text + document.text[end:])
        self.change(document, [change])

    def close(self, document: Document) -> None:
        self.notify("textDocument/didClose", {"textDocument": document.identifier})

    def published(self, uri: str) -> list:
        """All that has been published for a document, in order."""
        return [
            params
            for _, method, params in self.notifications
            if method == "textDocument/publishDiagnostics" and params["uri"] == uri
        ]

    def settle(self) -> None:
        """Waits until the server has answered all that was sent to it before.

        A request that it refuses will do: it handles messages in their order.
        """
        self.answer(self.ask("$/settle"))

    @property
    def pulls(self) -> bool:
        """Whether diagnostics come when the client asks for them, not unasked."""
        offered = self.has("diagnosticProvider") or any(
            one["method"] == "textDocument/diagnostic" for one in self.registered
        )
        return bool(offered) and self.announced.says("textDocument.diagnostic")

    def pull(self, document: Document, previous: str | None = None) -> dict:
        """A report of the document's diagnostics."""
        params: dict = {"textDocument": document.identifier}
        if previous is not None:
            params["previousResultId"] = previous
        provider = self.has("diagnosticProvider") or {}
        if "identifier" in provider:
            params["identifier"] = provider["identifier"]
        return self.request("textDocument/diagnostic", params)

    def diagnostics(self, document: Document, after: int = 0) -> list:
        """The diagnostics of the document as it stands: pulled, or once they are published.

        With a client that is told no versions, those that come after the first `after`.
        """
        if self.pulls:
            return self.pull(document)["items"]

        def current() -> dict | None:
            published = self.published(document.uri)[after:]
            if published and published[-1].get("version", document.version) == document.version:
                return published[-1]
            return None

        params = self.wait_until(current, f"diagnostics of {document.uri} {document.version}")
        return params["diagnostics"]

    def end(self) -> int:
        """Shuts the server down as the protocol wants it. Gives its exit status."""
        assert self.request("shutdown") is None
        self.notify("exit")
        return self.wait_for_end()

    def wait_for_end(self) -> int:
        return self.process.wait(PATIENCE)

    def close_input(self) -> None:
        self._outgoing.put(None)

    def kill(self) -> None:
        """Leaves nothing behind, whatever has happened."""
        self._outgoing.put(None)
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


def _place(position: dict) -> tuple:
    return position["line"], position["character"]
