"""Every feature that is advertised, asked everywhere; the answers must make sense."""

import pytest

from conftest import CLIENTS
from strict import sanity


def advertised(client, provider):
    found = client.has(provider)
    if found is None or found is False:
        pytest.skip(f"{provider} is not advertised")
    return {} if found is True else found


def everywhere(client, document, method, **more):
    """The answers to a request at every position of the document, asked all at once."""
    asked = []
    for offset in document.offsets():
        position = document.position(offset)
        params = {"textDocument": document.identifier, "position": position, **more}
        asked.append((position, client.ask(method, params)))
    for position, id_ in asked:
        answer = client.answer(id_)
        assert answer.error is None, answer.error
        yield position, answer.result


def test_hover(desk):
    client, document = desk
    advertised(client, "hoverProvider")
    shown = 0
    for position, hover in everywhere(client, document, "textDocument/hover"):
        sanity.check_hover(document, position, hover)
        shown += hover is not None
    assert shown or not document.text


def test_completion(desk):
    client, document = desk
    provider = advertised(client, "completionProvider")
    can_resolve = provider.get("resolveProvider", False)
    first = None
    for position, answer in everywhere(client, document, "textDocument/completion"):
        sanity.check_completion(document, position, answer, can_resolve)
        items = answer["items"] if isinstance(answer, dict) else answer or []
        first = first or next(iter(items), None)
    if first and can_resolve:
        resolved = client.request("completionItem/resolve", first)
        lazily = client.announced.resolves("completion.completionItem") or [
            "documentation", "detail",
        ]  # fmt: skip
        for key in resolved.keys() | first.keys():
            assert key in lazily or resolved.get(key) == first.get(key), key


OPENINGS = [
    ("markdown", "Ruth says: “", "”"),
    ("markdown", "😀 é Ruth says: “We’re mod", "”"),
    ("markdown", 'Ruth says: "', '"'),
    ("markdown", "Ruth says: ‘", "’"),
    ("markdown", "As Ruth says, «", "»"),
    ("plaintext", 'Ruth says: "We all', '"'),
    ("latex", "Ruth says: ``", "''"),
]


def items_of(answer):
    return answer["items"] if isinstance(answer, dict) else answer or []


def inserted(document, answer, item):
    """The text of the document with that item taken."""
    defaults = answer.get("itemDefaults", {}) if isinstance(answer, dict) else {}
    edit = item.get("textEdit") or sanity.edit_of_defaults(item, defaults)
    assert edit, "what an item replaces should not be left to each editor's idea of a word"
    edit = {"range": edit.get("range") or edit["replace"], "newText": edit["newText"]}
    return document.with_edits([edit, *item.get("additionalTextEdits", [])])


@pytest.mark.parametrize(("name", "encoding"), CLIENTS)
@pytest.mark.parametrize(("language", "typed", "closing"), OPENINGS)
def test_completion_offers_the_canonical_quotations(
    share, name, encoding, language, typed, closing
):
    client = share(name, encoding)
    advertised(client, "completionProvider")
    before = "# Identity\n\n😀 " if language == "markdown" else "Identity\n\n"
    document = client.open("file:///completed", language, f"{before}{typed}\n\nThe end.\n")
    position = document.position(len(before) + len(typed))
    params = {"textDocument": document.identifier, "position": position}
    if client.announced.says("textDocument.completion.contextSupport"):
        params["context"] = {"triggerKind": 1}
    answer = client.request("textDocument/completion", params)
    sanity.check_completion(document, position, answer, True)
    texts = [inserted(document, answer, item) for item in items_of(answer)]
    fitting = [text for text in texts if "odelled from trash" in text]
    assert fitting, f"none of {[item['label'] for item in items_of(answer)]}"
    client.close(document)
    for text in fitting:
        assert closing in text.split("Ruth says", 1)[1], "the mark is not closed"
        completed = client.open("file:///completed/then", language, text)
        seen = len(client.published(completed.uri))
        found = client.diagnostics(completed, after=seen)
        wrong = {"misquote", "repunctuated-quotation", "unclosed-quotation", "spliced-quotation"}
        assert not wrong & {d["code"] for d in found}, text
        client.close(completed)
        client.settle()
    client.settle()


def test_completion_says_nothing_in_the_middle_of_prose(share):
    client = share("rich", "utf-16")
    provider = advertised(client, "completionProvider")
    document = client.open("file:///prose.md", "markdown", "# Identity\n\nIt is a thing.\n")
    position = document.position(len("# Identity\n\nIt is a th"))
    params = {"textDocument": document.identifier, "position": position}
    answer = client.request("textDocument/completion", params)
    assert items_of(answer) == []
    for character in provider.get("triggerCharacters", []):
        assert len(character) == 1, character
    client.close(document)


def locations(answer):
    for place in answer if isinstance(answer, list) else [answer] if answer else []:
        if "targetUri" in place:
            assert sanity.contains(place["targetRange"], place["targetSelectionRange"])
            yield place["targetUri"], place["targetSelectionRange"]
        else:
            yield place["uri"], place["range"]


def test_definition(desk):
    client, document = desk
    advertised(client, "definitionProvider")
    for position, answer in everywhere(client, document, "textDocument/definition"):
        for uri, range_ in locations(answer):
            sanity.check_location(uri, range_, [document], client.encoding)
        for link in answer if isinstance(answer, list) else []:
            if "originSelectionRange" in link:
                assert sanity.holds(link["originSelectionRange"], position)
                assert sanity.inside(document, link["originSelectionRange"])


def test_references(desk):
    client, document = desk
    advertised(client, "referencesProvider")
    for declaration in (True, False):
        context = {"includeDeclaration": declaration}
        for _, answer in everywhere(client, document, "textDocument/references", context=context):
            places = list(locations(answer))
            assert len(set(map(repr, places))) == len(places), "a place twice"
            for uri, range_ in places:
                sanity.check_location(uri, range_, [document], client.encoding)


def test_document_highlight(desk):
    client, document = desk
    advertised(client, "documentHighlightProvider")
    for position, answer in everywhere(client, document, "textDocument/documentHighlight"):
        ranges = [highlight["range"] for highlight in answer or []]
        assert all(sanity.inside(document, range_) for range_ in ranges)
        if ranges:
            assert any(sanity.holds(range_, position) for range_ in ranges)


def test_selection_range(desk):
    client, document = desk
    advertised(client, "selectionRangeProvider")
    positions = [document.position(offset) for offset in document.offsets()]
    params = {"textDocument": document.identifier, "positions": positions}
    answer = client.request("textDocument/selectionRange", params)
    sanity.check_selection(document, positions, answer)


def whole(client, document, method, **more):
    params = {"textDocument": document.identifier, **more}
    return client.request(f"textDocument/{method}", params)


def test_document_symbol(desk):
    client, document = desk
    advertised(client, "documentSymbolProvider")
    answer = whole(client, document, "documentSymbol")
    sanity.check_symbols(document, answer)
    assert answer or not document.text


def test_folding_range(desk):
    client, document = desk
    advertised(client, "foldingRangeProvider")
    limit = client.announced.listed("textDocument.foldingRange.rangeLimit")
    sanity.check_folding(document, whole(client, document, "foldingRange"), limit)


def test_semantic_tokens(desk):
    client, document = desk
    provider = advertised(client, "semanticTokensProvider")
    legend = provider["legend"]
    types = client.announced.listed("textDocument.semanticTokens.tokenTypes")
    if types is not None:
        assert set(legend["tokenTypes"]) <= set(types), "types that the client does not know"
    spans = client.announced.says("textDocument.semanticTokens.multilineTokenSupport")
    full = {"data": []}
    if provider.get("full"):
        full = whole(client, document, "semanticTokens/full")
        sanity.check_tokens(document, legend, full, spans)
    if provider.get("range"):
        everything = whole(client, document, "semanticTokens/range", range=document.whole)
        assert not provider.get("full") or everything["data"] == full["data"]
        for line in range(len(document.lines)):
            end = {"line": line, "character": sanity.width(document, line)}
            range_ = {"start": {"line": line, "character": 0}, "end": end}
            part = whole(client, document, "semanticTokens/range", range=range_)
            sanity.check_tokens(document, legend, part, spans)
            assert spans or all(token[0] == line for token in sanity.tokens(part["data"]))


def test_semantic_tokens_delta(desk):
    client, document = desk
    provider = advertised(client, "semanticTokensProvider")
    full = provider.get("full")
    if not isinstance(full, dict) or not full.get("delta"):
        pytest.skip("no delta")
    first = whole(client, document, "semanticTokens/full")
    client.replace(document, 0, 0, "x “modelled from trash”\n\n")
    previous = first["resultId"]
    answer = whole(client, document, "semanticTokens/full/delta", previousResultId=previous)
    data = first["data"]
    if "data" in answer:
        data = answer["data"]
    else:
        for edit in sorted(answer["edits"], key=lambda edit: -edit["start"]):
            end = edit["start"] + edit["deleteCount"]
            data[edit["start"] : end] = edit.get("data", [])
    assert data == whole(client, document, "semanticTokens/full")["data"]


def test_inlay_hint(desk):
    client, document = desk
    provider = advertised(client, "inlayHintProvider")
    hints = whole(client, document, "inlayHint", range=document.whole) or []
    sanity.check_hints(document, document.whole, hints)
    for offset in list(document.offsets())[::7]:
        range_ = document.range(offset, min(offset + 60, len(document.text)))
        part = whole(client, document, "inlayHint", range=range_) or []
        sanity.check_hints(document, range_, part)
        expected = [hint for hint in hints if sanity.holds(range_, hint["position"])]
        assert [hint["label"] for hint in part] == [hint["label"] for hint in expected]
    if hints and provider.get("resolveProvider"):
        resolved = client.request("inlayHint/resolve", hints[0])
        assert resolved["position"] == hints[0]["position"]


def test_code_lens(desk):
    client, document = desk
    provider = advertised(client, "codeLensProvider")
    can_resolve = provider.get("resolveProvider", False)
    lenses = whole(client, document, "codeLens") or []
    sanity.check_lenses(document, lenses, can_resolve)
    for lens in lenses:
        if "command" not in lens:
            lens = client.request("codeLens/resolve", lens)
        assert lens["command"]["title"].strip()
        commands = client.has("executeCommandProvider", "commands") or []
        assert lens["command"]["command"] in ["", *commands], "a command that nobody knows"


def test_document_link(desk):
    client, document = desk
    provider = advertised(client, "documentLinkProvider")
    can_resolve = provider.get("resolveProvider", False)
    for link in whole(client, document, "documentLink") or []:
        sanity.check_links(document, [link], can_resolve)
        if "target" not in link:
            sanity.check_links(document, [client.request("documentLink/resolve", link)], False)


def test_workspace_symbol(desk):
    client, document = desk
    provider = advertised(client, "workspaceSymbolProvider")
    for query in ("", "trash", "TRASH", "golden time", "😀", "no such thing at all"):
        for symbol in client.request("workspace/symbol", {"query": query}) or []:
            assert symbol["name"].strip()
            if "range" not in symbol["location"]:
                assert provider.get("resolveProvider")
                symbol = client.request("workspaceSymbol/resolve", symbol)
            place = symbol["location"]
            sanity.check_location(place["uri"], place["range"], [document], client.encoding)
    assert client.request("workspace/symbol", {"query": "trash"})


def test_asked_of_an_essay_that_is_not_open(start):
    """Every feature has an answer for a document that the server does not know."""
    client = start()
    uri = {"textDocument": {"uri": "file:///not/open.md"}}
    position = {"line": 0, "character": 0}
    range_ = {"start": position, "end": position}
    features = {
        "hoverProvider": ("hover", {"position": position}),
        "completionProvider": ("completion", {"position": position}),
        "definitionProvider": ("definition", {"position": position}),
        "referencesProvider": (
            "references",
            {"position": position, "context": {"includeDeclaration": True}},
        ),
        "documentHighlightProvider": ("documentHighlight", {"position": position}),
        "selectionRangeProvider": ("selectionRange", {"positions": [position]}),
        "documentSymbolProvider": ("documentSymbol", {}),
        "foldingRangeProvider": ("foldingRange", {}),
        "inlayHintProvider": ("inlayHint", {"range": range_}),
        "codeLensProvider": ("codeLens", {}),
        "documentLinkProvider": ("documentLink", {}),
        "codeActionProvider": ("codeAction", {"range": range_, "context": {"diagnostics": []}}),
    }
    for provider, (method, more) in features.items():
        if client.has(provider):
            answer = client.answer(client.ask(f"textDocument/{method}", {**uri, **more}))
            assert answer.error is None or answer.code in (-32602, -32803), (method, answer)


def test_commands(share):
    client = share("rich", "utf-16")
    provider = advertised(client, "executeCommandProvider")
    for command in provider["commands"]:
        answer = client.answer(
            client.ask("workspace/executeCommand", {"command": command, "arguments": [{"no": 1}]})
        )
        assert answer.error is None or answer.code in (-32602, -32803), (command, answer)
    unknown = client.ask("workspace/executeCommand", {"command": "essaylint.unheardOf"})
    assert client.answer(unknown).code in (-32602, -32601)
