"""Diagnostics: pushed, pulled, of the whole workspace."""

import time

import pytest

from conftest import ENCODINGS
from strict import profiles

MISQUOTE = "# Identity\n\nThey are “modelled on trash”, says Ruth.\n"


def codes(diagnostics):
    return sorted(diagnostic["code"] for diagnostic in diagnostics)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_they_lie_in_the_text_and_say_enough(start, encoding, essay):
    name, language, text = essay
    client = start("rich", encoding)
    document = client.open(f"file:///{name}", language, text)
    found = client.diagnostics(document)
    assert text == "" or "misquote" in codes(found)
    for diagnostic in found:
        assert document.span(diagnostic["range"]) is not None
        assert diagnostic["source"] == "essaylint"
        assert diagnostic["severity"] in (1, 2, 3, 4)
        assert diagnostic["message"].strip()
        for related in diagnostic.get("relatedInformation", []):
            assert related["message"].strip()


@pytest.mark.parametrize("name", list(profiles.ALL))
def test_every_client_gets_them(start, name, essay):
    essay_name, language, text = essay
    client = start(name)
    document = client.open(f"file:///{essay_name}", language, text)
    rich = start("pushed", client.encoding)
    same = rich.open(f"file:///{essay_name}", language, text)
    places = [(d["range"], d["code"]) for d in client.diagnostics(document)]
    assert places == [(d["range"], d["code"]) for d in rich.diagnostics(same)]


def test_they_are_published_with_the_version_of_their_text(start):
    client = start("pushed")
    document = client.open("file:///a.md", "markdown", MISQUOTE)
    client.diagnostics(document)
    for version in (2, 3, 7):
        document.version = version - 1
        client.replace(document, 0, 0, "x ")
        client.diagnostics(document)
    versions = [params["version"] for params in client.published(document.uri)]
    assert versions == [1, 2, 3, 7]


def test_a_burst_of_fifty_edits_costs_about_one_publish(start):
    client = start("pushed")
    document = client.open("file:///a.md", "markdown", MISQUOTE * 40)
    client.diagnostics(document)
    seen = len(client.published(document.uri))
    at = document.text.rindex("They")
    for number in range(50):
        client.replace(document, at + number, at + number, "x")
    client.diagnostics(document)
    published = client.published(document.uri)[seen:]
    assert len(published) <= 10, [params["version"] for params in published]
    versions = [params["version"] for params in published]
    assert versions == sorted(set(versions))
    assert versions[-1] == 51


def test_they_are_never_older_than_the_text(start):
    """Diagnostics that follow the answer to a request know all the edits that it followed."""
    client = start("pushed")
    document = client.open("file:///a.md", "markdown", MISQUOTE * 20)
    for _ in range(20):
        client.replace(document, 0, 0, "x ")
        client.settle()
        now = len(client.published(document.uri))
        client.diagnostics(document)
        late = client.published(document.uri)[now:]
        assert all(params["version"] == document.version for params in late)


def test_an_edit_that_mends_takes_the_finding_away(start, essay):
    name, language, text = essay
    client = start()
    document = client.open(f"file:///{name}", language, text)
    for finding in client.diagnostics(document):
        assert finding["code"] in codes(client.diagnostics(document))
    client.replace(document, 0, len(text), "")
    assert "misquote" not in codes(client.diagnostics(document))


def test_closing_takes_them_away(start):
    client = start("pushed")
    document = client.open("file:///a.md", "markdown", MISQUOTE)
    assert client.diagnostics(document)
    client.close(document)
    client.settle()
    last = client.wait_until(lambda: client.published(document.uri)[1:], "an empty publish")[-1]
    assert last["diagnostics"] == []
    again = client.open(document.uri, "markdown", MISQUOTE)
    client.wait_until(lambda: len(client.published(document.uri)) > 2, "a third publish")
    assert "misquote" in codes(client.diagnostics(again))


def test_two_essays_do_not_disturb_each_other(start):
    client = start("pushed")
    one = client.open("file:///a.md", "markdown", MISQUOTE)
    two = client.open("file:///b.md", "markdown", "# Identity\n\nNothing.\n")
    client.replace(one, 0, 0, "x")
    assert "misquote" in codes(client.diagnostics(one))
    assert "misquote" not in codes(client.diagnostics(two))


def pulling(start, encoding=""):
    client = start("rich", encoding)
    if not client.has("diagnosticProvider"):
        pytest.skip("pulled diagnostics are not advertised")
    return client


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_pulled_they_are_those_that_are_pushed(start, encoding, essay):
    name, language, text = essay
    client = pulling(start, encoding)
    document = client.open(f"file:///{name}", language, text)
    report = client.pull(document)
    assert report["kind"] == "full"
    pushed = start("neovim", encoding)
    same = pushed.open(f"file:///{name}", language, text)
    places = [(d["range"], d["code"], d["message"]) for d in report["items"]]
    expected = [(d["range"], d["code"], d["message"]) for d in pushed.diagnostics(same)]
    assert sorted(map(repr, places)) == sorted(map(repr, expected))


@pytest.mark.parametrize("name", ["rich", "vscode"])
def test_what_is_pulled_is_not_pushed_as_well(start, name):
    """Editors keep the two apart, and would show everything twice."""
    client = start(name)
    if not client.pulls:
        pytest.skip("pulled diagnostics are not advertised")
    document = client.open("file:///a.md", "markdown", MISQUOTE)
    client.pull(document)
    client.replace(document, 0, 0, "x ")
    client.pull(document)
    client.settle()
    # What went out before the first question is taken back by its answer.
    assert not any(params["diagnostics"] for params in client.published(document.uri)[-1:])


def test_pulled_twice_they_are_unchanged(start):
    client = pulling(start)
    document = client.open("file:///a.md", "markdown", MISQUOTE)
    first = client.pull(document)
    if "resultId" not in first:
        pytest.skip("no result ids")
    second = client.pull(document, first["resultId"])
    assert second["kind"] == "unchanged"
    assert second["resultId"] == first["resultId"]
    assert client.pull(document, "never given")["kind"] == "full"
    client.replace(document, document.text.index("on trash"), document.text.index(" trash"), "from")
    third = client.pull(document, first["resultId"])
    assert third["kind"] == "full"
    assert "misquote" not in codes(third["items"])


def test_pulled_of_what_is_not_open_they_are_an_answer(start):
    client = pulling(start)
    params = {"textDocument": {"uri": "file:///nowhere/at/all.md"}}
    answer = client.answer(client.ask("textDocument/diagnostic", params))
    assert answer.error is None or answer.code in (-32602, -32803)


@pytest.fixture
def folder(tmp_path):
    essays = tmp_path / "workspace"
    (essays / "more").mkdir(parents=True)
    for name in ("a.md", "b.md", "more/c.md"):
        (essays / name).write_text(MISQUOTE, encoding="utf-8")
    (essays / "clean.md").write_text("# Nothing\n", encoding="utf-8")
    (essays / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    return essays


def workspace(start, folder):
    client = start("rich", initialize=False)
    uri = folder.as_uri()
    client.initialize(
        rootUri=uri, rootPath=str(folder), workspaceFolders=[{"uri": uri, "name": "essays"}]
    )
    if not client.has("diagnosticProvider", "workspaceDiagnostics"):
        pytest.skip("diagnostics of the workspace are not advertised")
    return client


def test_those_of_the_workspace_name_every_essay(start, folder):
    client = workspace(start, folder)
    report = client.request("workspace/diagnostic", {"previousResultIds": []})
    found = {item["uri"]: item for item in report["items"]}
    for name in ("a.md", "b.md", "more/c.md"):
        assert "misquote" in codes(found[(folder / name).as_uri()]["items"])
    assert (folder / "photo.jpg").as_uri() not in found


def test_those_of_the_workspace_are_unchanged_the_second_time(start, folder):
    client = workspace(start, folder)
    first = client.request("workspace/diagnostic", {"previousResultIds": []})
    known = [
        {"uri": item["uri"], "value": item["resultId"]}
        for item in first["items"]
        if "resultId" in item
    ]
    if not known:
        pytest.skip("no result ids")
    id_ = client.ask("workspace/diagnostic", {"previousResultIds": known})
    time.sleep(0.3)
    client.notify("$/cancelRequest", {"id": id_})
    answer = client.answer(id_)  # A server may keep this request until something changes.
    if answer.error is None:
        assert all(item["kind"] == "unchanged" for item in answer.result["items"])
    else:
        assert answer.code in (-32800, -32802)


def test_those_of_the_workspace_come_in_parts_where_that_is_asked_for(start, folder):
    client = workspace(start, folder)
    partial, done = client.token(), client.token()
    report = client.request(
        "workspace/diagnostic",
        {"previousResultIds": [], "partialResultToken": partial, "workDoneToken": done},
    )
    items = list(report["items"])
    for part in client.progress(partial):
        items += part["items"]
    assert (folder / "more" / "c.md").as_uri() in [item["uri"] for item in items]
    kinds = [value["kind"] for value in client.progress(done)]
    if kinds:
        assert kinds[0] == "begin" and kinds[-1] == "end"
        assert set(kinds[1:-1]) <= {"report"}
