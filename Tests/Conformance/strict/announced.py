"""What a server may send to a client only because the client has announced that it can take it."""

from collections.abc import Callable
from typing import Any

from .shapes import Fault

Rule = Callable[["Announced", dict], str | None]


def _dig(capabilities: Any, path: str) -> Any:
    for key in path.split("."):
        if not isinstance(capabilities, dict):
            return None
        capabilities = capabilities.get(key)
    return capabilities


# Members that may be there only where one of the capabilities says true (or lists anything).
_MEMBERS = {
    ("Diagnostic", "relatedInformation"): [
        "textDocument.publishDiagnostics.relatedInformation",
        "textDocument.diagnostic.relatedInformation",
    ],
    ("Diagnostic", "codeDescription"): [
        "textDocument.publishDiagnostics.codeDescriptionSupport",
        "textDocument.diagnostic.codeDescriptionSupport",
    ],
    ("Diagnostic", "data"): [
        "textDocument.publishDiagnostics.dataSupport",
        "textDocument.diagnostic.dataSupport",
    ],
    ("WorkspaceEdit", "documentChanges"): ["workspace.workspaceEdit.documentChanges"],
    ("WorkspaceEdit", "changeAnnotations"): ["workspace.workspaceEdit.changeAnnotationSupport"],
    ("AnnotatedTextEdit", "annotationId"): ["workspace.workspaceEdit.changeAnnotationSupport"],
    ("CodeAction", "title"): ["textDocument.codeAction.codeActionLiteralSupport"],
    ("CodeAction", "isPreferred"): ["textDocument.codeAction.isPreferredSupport"],
    ("CodeAction", "disabled"): ["textDocument.codeAction.disabledSupport"],
    ("CodeAction", "data"): ["textDocument.codeAction.dataSupport"],
    ("CodeActionOptions", "codeActionKinds"): ["textDocument.codeAction.codeActionLiteralSupport"],
    ("CompletionItem", "commitCharacters"): [
        "textDocument.completion.completionItem.commitCharactersSupport"
    ],
    ("CompletionItem", "preselect"): ["textDocument.completion.completionItem.preselectSupport"],
    ("CompletionItem", "labelDetails"): [
        "textDocument.completion.completionItem.labelDetailsSupport"
    ],
    ("CompletionItem", "insertTextMode"): [
        "textDocument.completion.completionItem.insertTextModeSupport"
    ],
    ("InsertReplaceEdit", "insert"): [
        "textDocument.completion.completionItem.insertReplaceSupport"
    ],
    ("CompletionList", "applyKind"): ["textDocument.completion.completionList.applyKindSupport"],
    ("CompletionContext", "triggerKind"): ["textDocument.completion.contextSupport"],
    ("DocumentSymbol", "selectionRange"): [
        "textDocument.documentSymbol.hierarchicalDocumentSymbolSupport"
    ],
    ("DocumentLink", "tooltip"): ["textDocument.documentLink.tooltipSupport"],
    ("FoldingRange", "collapsedText"): ["textDocument.foldingRange.foldingRange.collapsedText"],
    ("LocationLink", "targetUri"): [
        "textDocument.definition.linkSupport",
        "textDocument.declaration.linkSupport",
    ],
    ("SemanticTokensDelta", "edits"): ["textDocument.semanticTokens.requests.full.delta"],
}

# Members whose values must be among those that a capability lists; without the capability, among
# the ones given here (None: not there at all).
_VALUES = {
    ("MarkupContent", "kind", "hover"): ("textDocument.hover.contentFormat", ["plaintext"]),
    ("MarkupContent", "kind", "completion"): (
        "textDocument.completion.completionItem.documentationFormat",
        ["plaintext"],
    ),
    ("Diagnostic", "tags", ""): ("textDocument.publishDiagnostics.tagSupport.valueSet", None),
    ("CompletionItem", "tags", ""): (
        "textDocument.completion.completionItem.tagSupport.valueSet",
        None,
    ),
    ("CompletionItem", "kind", ""): (
        "textDocument.completion.completionItemKind.valueSet",
        list(range(1, 19)),
    ),
    ("DocumentSymbol", "kind", ""): (
        "textDocument.documentSymbol.symbolKind.valueSet",
        list(range(1, 19)),
    ),
    ("DocumentSymbol", "tags", ""): ("textDocument.documentSymbol.tagSupport.valueSet", None),
    ("SymbolInformation", "kind", ""): (
        "textDocument.documentSymbol.symbolKind.valueSet",
        list(range(1, 19)),
    ),
    ("WorkspaceSymbol", "kind", ""): (
        "workspace.symbol.symbolKind.valueSet",
        list(range(1, 19)),
    ),
    ("WorkspaceSymbol", "tags", ""): ("workspace.symbol.tagSupport.valueSet", None),
    ("FoldingRange", "kind", ""): (
        "textDocument.foldingRange.foldingRangeKind.valueSet",
        ["comment", "imports", "region"],
    ),
}

# Requests that the server may make only where a capability is true.
_REQUESTS = {
    "workspace/configuration": "workspace.configuration",
    "workspace/workspaceFolders": "workspace.workspaceFolders",
    "workspace/applyEdit": "workspace.applyEdit",
    "workspace/codeLens/refresh": "workspace.codeLens.refreshSupport",
    "workspace/semanticTokens/refresh": "workspace.semanticTokens.refreshSupport",
    "workspace/inlayHint/refresh": "workspace.inlayHint.refreshSupport",
    "workspace/inlineValue/refresh": "workspace.inlineValue.refreshSupport",
    "workspace/diagnostic/refresh": "workspace.diagnostics.refreshSupport",
    "workspace/foldingRange/refresh": "workspace.foldingRange.refreshSupport",
    "window/workDoneProgress/create": "window.workDoneProgress",
    "window/showDocument": "window.showDocument.support",
}


class Announced:
    """What one client has announced, to hold messages against."""

    def __init__(self, capabilities: dict):
        self.capabilities = capabilities

    def says(self, path: str) -> bool:
        return bool(_dig(self.capabilities, path))

    def listed(self, path: str) -> list | None:
        return _dig(self.capabilities, path)

    def resolves(self, feature: str) -> list:
        """The members that the client fetches by a request of their own."""
        return self.listed(f"textDocument.{feature}.resolveSupport.properties") or []

    def request_fault(self, method: str, params: Any) -> str | None:
        """What speaks against a request of the server's."""
        if method == "client/registerCapability":
            for registration in params["registrations"]:
                section = registration["method"].replace("/", ".", 1)
                if not self.says(f"{section}.dynamicRegistration"):
                    return f"{registration['method']} takes no dynamic registration"
            return None
        needed = _REQUESTS.get(method)
        if needed and not self.says(needed):
            return f"{needed} was not announced"
        return None

    def checking(self, method: str, faults: list) -> Callable[[dict, type, str], None]:
        """A visitor of the objects of a message that appends what was not announced."""

        def visit(value: dict, cls: type, path: str) -> None:
            for member in value:
                what = self._fault(cls.__name__, member, value, method)
                if what:
                    faults.append(Fault(f"{path}.{member}", what))

        return visit

    def _fault(self, cls: str, member: str, value: dict, method: str) -> str | None:
        needed = _MEMBERS.get((cls, member))
        if needed and not any(self.says(path) for path in needed):
            return f"sent though {' and '.join(needed)} was not announced"
        if member == "insertTextFormat" and value[member] == 2:
            snippets = "textDocument.completion.completionItem.snippetSupport"
            return None if self.says(snippets) else "a snippet, though the client takes none"
        if cls == "CompletionItemDefaults":
            names = self.listed("textDocument.completion.completionList.itemDefaults") or []
            if member not in names:
                return "a default that the client does not know"
        feature = "completion" if "ompletion" in method else method.rpartition("/")[2]
        for scope in ("", feature):
            if (cls, member, scope) in _VALUES:
                return self._value_fault(value[member], *_VALUES[cls, member, scope])
        return None

    def _value_fault(self, value: Any, path: str, otherwise: list | None) -> str | None:
        allowed = self.listed(path)
        if allowed is None:
            allowed = otherwise or []
        for one in value if isinstance(value, list) else [value]:
            if one not in allowed:
                return f"{one!r} is not among the {allowed} of {path}"
        return None
