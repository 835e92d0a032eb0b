"""How the suite runs.

    ESSAYLINT=path/to/essaylint python -m pytest Tests/Conformance

The packages of `requirements.txt` must be installed. `ESSAYLINT_EDITS` is the number of random
edits, `ESSAYLINT_PATIENCE` the seconds to wait for a message.
"""

import os
import pathlib
import re
from collections.abc import Callable, Iterator

import pytest

from strict import profiles
from strict.client import Client

HERE = pathlib.Path(__file__).parent
ENCODINGS = ["utf-8", "utf-16", "utf-32"]


def binary() -> str:
    default = HERE.parent.parent / ".build" / "debug" / "essaylint"
    return str(pathlib.Path(os.environ.get("ESSAYLINT", default)).resolve())


def pytest_configure(config: pytest.Config) -> None:
    if not os.access(binary(), os.X_OK):
        pytest.exit(f"no server to talk to: {binary()}", returncode=2)


def distinct(complaints: list) -> list:
    """Each kind of complaint once, wherever in an array it arose."""
    return list({re.sub(r"\[\d+\]", "[]", what): what for what in complaints}.values())


class Servers:
    """Servers that a test talks to, none of which outlives it."""

    def __init__(self, home: pathlib.Path):
        self.home = {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")}
        self.clients: list = []

    def start(self, name: str = "rich", encoding: str = "", initialize: bool = True) -> Client:
        client = Client([binary(), "lsp"], profiles.named(name, encoding), self.home)
        self.clients.append(client)
        if initialize:
            client.initialize()
        return client

    def end(self) -> None:
        """Each must end well, and must have said nothing wrong."""
        try:
            for client in self.clients:
                if client.process.poll() is None and client.server_capabilities:
                    assert client.end() == 0
        finally:
            for client in self.clients:
                client.kill()
        for client in self.clients:
            assert distinct(client.complaints) == []
            assert client.unanswered == []


@pytest.fixture
def start(tmp_path: pathlib.Path) -> Iterator[Callable[..., Client]]:
    """Starts servers of the test's own."""
    servers = Servers(tmp_path / "home")
    yield servers.start
    servers.end()


@pytest.fixture(scope="session")
def _lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict]:
    servers = Servers(tmp_path_factory.mktemp("home"))
    lasting: dict = {"servers": servers}
    yield lasting
    servers.end()


@pytest.fixture
def share(_lasting: dict) -> Iterator[Callable[..., Client]]:
    """Servers that tests share, one for each kind of client: what they said in this test must be
    right. A test closes what it opens."""
    used = []

    def share(name: str = "rich", encoding: str = "") -> Client:
        client = _lasting.get((name, encoding))
        if client is None or client.process.poll() is not None:
            client = _lasting["servers"].start(name, encoding)
            _lasting[name, encoding] = client
        used.append(client)
        return client

    yield share
    complaints = [what for client in used for what in client.complaints]
    for client in used:
        client.complaints.clear()
        client.notifications.clear()
    assert distinct(complaints) == []


CLIENTS = [("rich", encoding) for encoding in ENCODINGS] + [
    (name, "") for name in profiles.ALL if name != "rich"
]


@pytest.fixture(params=CLIENTS, ids=lambda client: "-".join(filter(None, client)))
def desk(request: pytest.FixtureRequest, share: Callable[..., Client], essay: tuple) -> Iterator:
    """A client of each kind, with an essay open."""
    name, language, text = essay
    client = share(*request.param)
    document = client.open(f"file:///essays/{name}", language, text)
    yield client, document
    client.close(document)
    client.settle()


LANGUAGES = {".md": "markdown", ".tex": "latex", ".txt": "plaintext"}


def essays() -> list:
    """The suite's own essays: name, language, text. All three kinds of line ends are among them."""
    found = [
        (path.name, LANGUAGES[path.suffix], path.read_text(encoding="utf-8"))
        for path in sorted((HERE / "essays").iterdir())
    ]
    windows = next(text for name, _, text in found if name == "astral.md")
    half, rest = windows.replace("\n", "\r\n"), len(windows) // 2
    mixed = half[:rest] + half[rest:].replace("\r\n", "\r", 4)
    return found + [("mixed.md", "markdown", mixed), ("empty.md", "markdown", "")]


@pytest.fixture(params=essays(), ids=lambda essay: essay[0])
def essay(request: pytest.FixtureRequest) -> tuple:
    return request.param
