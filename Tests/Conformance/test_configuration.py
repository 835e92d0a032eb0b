"""`.essaylint.json`, quote sets and the client's settings, applied as they change."""

import json

import pytest

MISQUOTE = "# Identity\n\nThey are “modelled on trash”, says Tommy. “A coined word of mine.”\n"


def codes(diagnostics):
    return {diagnostic["code"] for diagnostic in diagnostics}


class Folder:
    """A workspace on disk, a client that has it open, and an essay in it."""

    def __init__(self, client, path):
        self.client, self.path = client, path
        uri = path.as_uri()
        client.initialize(
            rootUri=uri, rootPath=str(path), workspaceFolders=[{"uri": uri, "name": "essays"}]
        )
        client.settle()

    def open(self, name="essay.md", language="markdown", text=MISQUOTE):
        return self.client.open((self.path / name).as_uri(), language, text)

    @property
    def watches(self):
        return [
            one for one in self.client.registered
            if one["method"] == "workspace/didChangeWatchedFiles"
        ]  # fmt: skip

    def write(self, name, content):
        """Changes a file behind the server's back, and tells it so as a client does that watches."""
        file = self.path / name
        kind = 2 if file.exists() else 1
        text = content if isinstance(content, str) else json.dumps(content)
        file.write_text(text, encoding="utf-8")
        self.tell(file, kind)

    def delete(self, name):
        (self.path / name).unlink()
        self.tell(self.path / name, 3)

    def tell(self, file, kind):
        changes = [{"uri": file.as_uri(), "type": kind}]
        self.client.notify("workspace/didChangeWatchedFiles", {"changes": changes})
        self.client.settle()

    def shows(self, document, condition, what):
        """Waits until the diagnostics of a document are as they should be."""
        if self.client.pulls:
            assert condition(self.client.pull(document)["items"]), what
            return
        self.client.wait_until(
            lambda: (
                self.client.published(document.uri)
                and condition(self.client.published(document.uri)[-1]["diagnostics"])
            ),
            what,
        )


@pytest.fixture(params=["pushed", "rich", "eglot"])
def folder(request, start, tmp_path):
    path = tmp_path / "workspace"
    path.mkdir()
    (path / "essay.md").write_text(MISQUOTE, encoding="utf-8")
    return Folder(start(request.param, initialize=False), path)


def watched(folder):
    if not folder.watches:
        pytest.skip("the server watches no files")
    return folder


def test_what_is_watched_covers_the_configuration(folder):
    watchers = [
        watcher for one in watched(folder).watches for watcher in one["registerOptions"]["watchers"]
    ]
    patterns = [
        pattern if isinstance(pattern, str) else pattern["pattern"]
        for pattern in (watcher["globPattern"] for watcher in watchers)
    ]
    assert any("essaylint.json" in pattern for pattern in patterns), patterns
    relative = "workspace.didChangeWatchedFiles.relativePatternSupport"
    if not folder.client.announced.says(relative):
        assert all(isinstance(watcher["globPattern"], str) for watcher in watchers)


def test_a_changed_configuration_is_applied(folder):
    watched(folder)
    essay = folder.open()
    folder.shows(essay, lambda found: "misquote" in codes(found), "the misquote")
    folder.write(".essaylint.json", {"ignore": ["misquote"]})
    folder.shows(essay, lambda found: "misquote" not in codes(found), "no misquote")
    folder.write(".essaylint.json", {"severity": {"misquote": "hint"}})
    folder.shows(
        essay,
        lambda found: [d["severity"] for d in found if d["code"] == "misquote"] == [4],
        "the misquote as a hint",
    )
    folder.delete(".essaylint.json")
    folder.shows(
        essay,
        lambda found: [d["severity"] for d in found if d["code"] == "misquote"] == [1],
        "the misquote as an error",
    )


def test_a_mistake_in_the_configuration_is_shown_in_that_very_file(folder):
    watched(folder)
    essay = folder.open()
    folder.write(".essaylint.json", {"ignore": ["misquote"]})
    folder.shows(essay, lambda found: "misquote" not in codes(found), "no misquote")
    text = '{\n  // 😀 “\n  "ignore": ["misquot"]\n}\n'
    folder.write(".essaylint.json", text)
    uri = (folder.path / ".essaylint.json").as_uri()
    shown = folder.client.wait_until(
        lambda: [params for params in folder.client.published(uri) if params["diagnostics"]],
        "a mistake in the configuration",
    )[-1]["diagnostics"]
    assert [diagnostic["range"]["start"]["line"] for diagnostic in shown] == [2]
    # The last good configuration stays in force.
    folder.shows(essay, lambda found: "misquote" not in codes(found), "no misquote")
    folder.write(".essaylint.json", {"ignore": []})
    folder.client.wait_until(
        lambda: folder.client.published(uri)[-1]["diagnostics"] == [], "no mistake any more"
    )
    folder.shows(essay, lambda found: "misquote" in codes(found), "the misquote")


def test_a_configuration_is_checked_as_it_is_typed(folder):
    watched(folder)
    document = folder.open(".essaylint.json", "jsonc", '{"ignore": ["misquote"]}\n')
    folder.client.replace(document, 0, 0, '{"ignore": 1}\n')
    folder.shows(document, lambda found: found != [], "a mistake in the configuration")
    folder.client.replace(document, 0, len(document.text), '{"ignore": ["misquote"],}\n')
    folder.shows(document, lambda found: found == [], "no mistake any more")


def test_a_quote_set_is_checked_as_it_is_typed(folder):
    watched(folder)
    folder.write(".essaylint.json", {"sets": ["mine.json"]})
    document = folder.open("mine.json", "json", '{\n  "title": 7\n}\n')
    folder.shows(document, lambda found: found != [], "a mistake in the quote set")


def test_the_client_s_settings_stand_above_the_file(start, tmp_path):
    (tmp_path / ".essaylint.json").write_text('{"ignore": []}', encoding="utf-8")
    client = start("eglot", initialize=False)
    client.configuration = {"ignore": ["misquote"]}
    folder = Folder(client, tmp_path)
    essay = folder.open()
    folder.shows(essay, bool, "any diagnostics")
    if not any(one["method"] == "workspace/configuration" for one in client.asked):
        pytest.skip("the server does not ask for settings")
    folder.shows(essay, lambda found: "misquote" not in codes(found), "no misquote")
    client.configuration = {}
    client.notify("workspace/didChangeConfiguration", {"settings": {}})
    folder.shows(essay, lambda found: "misquote" in codes(found), "the misquote")


def test_an_assignment_is_followed_and_its_faults_stand_in_its_file(folder):
    """What a teacher asks for, by the configuration."""
    folder.write("task.json", {"quotations": ["ch22-sheltered"]})
    folder.write(".essaylint.json", {"assignment": "task.json", "select": ["assignment"]})
    document = folder.open()
    folder.shows(document, lambda items: codes(items) == {"assignment"}, "what is asked for")
    watched(folder)
    folder.write("task.json", {"quotations": ["ch14-modelled-from-trash"]})
    folder.shows(document, lambda items: not items, "the assignment as it is now")
