"""Code actions: offered where they belong, and what they leave is what they promise."""

import pytest

from strict import sanity


@pytest.fixture
def actions(desk):
    client, document = desk
    if not client.has("codeActionProvider"):
        pytest.skip("code actions are not advertised")
    return client, document


def ask(client, document, range_, **context):
    params = {
        "textDocument": document.identifier,
        "range": range_,
        "context": {"diagnostics": [], **context},
    }
    return client.request("textDocument/codeAction", params) or []


def is_command(action):
    return isinstance(action.get("command"), str)


def edit_of(client, action):
    """The edit of an action, fetched where it is left out; None where a command makes it."""
    if is_command(action) or "disabled" in action:
        return None
    if "edit" not in action and "command" not in action:
        provider = client.has("codeActionProvider")
        assert isinstance(provider, dict) and provider.get("resolveProvider"), action
        assert "edit" in client.announced.resolves("codeAction"), "the client fetches no edits"
        resolved = client.request("codeAction/resolve", action)
        for key in action:
            assert resolved.get(key) == action[key], f"resolving changes {key}"
        action = resolved
        assert "edit" in action or "command" in action
    return action.get("edit")


def text_edits(client, document, edit):
    """The edits of this document; no other may be touched."""
    changes = edit.get("documentChanges")
    if changes is None:
        assert set(edit["changes"]) == {document.uri}
        return edit["changes"][document.uri]
    edits = []
    for change in changes:
        assert change["textDocument"]["uri"] == document.uri
        assert change["textDocument"]["version"] in (None, document.version)
        edits += change["edits"]
    return edits


def applied(client, document, action):
    """The text after an action; None where it is a command."""
    edit = edit_of(client, action)
    if edit is None:
        return None
    edits = text_edits(client, document, edit)
    assert edits, "an edit of nothing"
    for one in edits:
        assert sanity.inside(document, one["range"])
    text = document.with_edits(edits)
    assert text != document.text, f"“{action['title']}” changes nothing"
    return text


def findings_of(client, uri, language, text):
    document = client.open(uri, language, text)
    seen = len(client.published(uri))
    found = client.diagnostics(document, after=seen)
    client.close(document)
    return found


def asks_with_diagnostics(client, document, finding):
    return ask(client, document, finding["range"], diagnostics=[finding])


def same_kind(finding, others):
    return [other for other in others if other["code"] == finding["code"]]


def test_an_action_takes_the_finding_away_that_it_names(actions):
    client, document = actions
    found = client.diagnostics(document)
    for number, finding in enumerate(found):
        offered = asks_with_diagnostics(client, document, finding)
        own = [a for a in offered if a.get("kind", "").startswith("quickfix")]
        for index, action in enumerate(own):
            if not belongs(action, finding):
                continue
            assert action["title"].strip()
            text = applied(client, document, action)
            if text is None:
                continue
            uri = f"file:///after{number}/{index}"
            after = findings_of(client, uri, document.language, text)
            assert len(same_kind(finding, after)) < len(same_kind(finding, found)), (
                f"“{action['title']}” of {finding['message']} leaves {text!r}"
            )


def belongs(action, finding):
    """Whether an action says that it mends the finding."""
    return any(
        mended["range"] == finding["range"] and mended["code"] == finding["code"]
        for mended in action.get("diagnostics", [])
    )


def test_every_misquote_has_a_fix(actions):
    client, document = actions
    misquotes = [d for d in client.diagnostics(document) if d["code"] == "misquote"]
    for finding in misquotes:
        assert asks_with_diagnostics(client, document, finding), finding


def test_the_diagnostics_of_an_action_are_those_that_are_shown(actions):
    client, document = actions
    shown = client.diagnostics(document)
    for finding in shown:
        for action in asks_with_diagnostics(client, document, finding):
            for mended in action.get("diagnostics", []):
                assert mended in shown


def test_actions_are_offered_at_every_position_and_apply(actions):
    client, document = actions
    seen = set()
    asked = []
    for offset in document.offsets():
        position = document.position(offset)
        params = {
            "textDocument": document.identifier,
            "range": {"start": position, "end": position},
            "context": {"diagnostics": [], "triggerKind": 2},
        }
        asked.append(client.ask("textDocument/codeAction", params))
    for id_ in asked:
        answer = client.answer(id_)
        assert answer.error is None, answer.error
        for action in answer.result or []:
            if repr(action) not in seen:
                seen.add(repr(action))
                applied(client, document, action)
    assert seen or not document.text


def test_only_the_kinds_that_are_asked_for_are_offered(actions):
    client, document = actions
    # The poorest client names no kinds.
    if not client.announced.says("textDocument.codeAction.codeActionLiteralSupport"):
        pytest.skip("a client without kinds")
    everything = ask(client, document, document.whole)
    kinds = {action.get("kind", "") for action in everything} | {"quickfix", "source", "refactor"}
    provider = client.has("codeActionProvider")
    advertised = provider.get("codeActionKinds") if isinstance(provider, dict) else None
    for kind in sorted(kinds) + ["source.fixAll", "source.fixAll.essaylint", "quickfix.no", "so"]:
        for action in ask(client, document, document.whole, only=[kind]):
            own = action.get("kind", "")
            assert own == kind or own.startswith(kind + "."), (kind, own)
    for own in filter(None, kinds - {"quickfix", "source", "refactor"}):
        if advertised is not None:
            assert any(own == k or own.startswith(k + ".") for k in advertised), own


def test_fix_all_leaves_nothing_that_it_could_mend(actions):
    client, document = actions
    fix_all = "source.fixAll.essaylint"
    provider = client.has("codeActionProvider")
    if not isinstance(provider, dict) or fix_all not in provider.get("codeActionKinds", []):
        pytest.skip("no fix-all is advertised")
    found = client.diagnostics(document)
    for action in ask(client, document, document.whole, only=[fix_all]):
        text = applied(client, document, action)
        again = client.open("file:///mended", document.language, text)
        left = client.diagnostics(again)
        assert len(left) < len(found)
        assert ask(client, again, again.whole, only=[fix_all]) == [], "a second time it finds more"
        client.close(again)


def test_an_edit_says_of_which_version_it_speaks(start):
    client = start()
    document = client.open("file:///a.md", "markdown", "# A\n\n“modelled on trash”, says Ruth.\n")
    client.replace(document, 0, 0, "x\n\n")
    finding = next(d for d in client.diagnostics(document) if d["code"] == "misquote")
    action = asks_with_diagnostics(client, document, finding)[0]
    changes = edit_of(client, action)["documentChanges"]
    assert [change["textDocument"]["version"] for change in changes] == [document.version]
    assert "modelled from trash" in applied(client, document, action)
