"""What clients say that they can: everything, nothing, and what real editors say."""

import copy

_KINDS = list(range(1, 26))
_SYMBOLS = list(range(1, 27))
_MARKDOWN = ["markdown", "plaintext"]
_ACTIONS = ["", "quickfix", "refactor", "refactor.rewrite", "source", "source.fixAll"]
_TOKEN_TYPES = [
    "namespace", "type", "class", "enum", "interface", "struct", "typeParameter", "parameter",
    "variable", "property", "enumMember", "event", "function", "method", "macro", "keyword",
    "modifier", "comment", "string", "number", "regexp", "operator", "decorator",
]  # fmt: skip
_TOKEN_MODIFIERS = [
    "declaration", "definition", "readonly", "static", "deprecated", "abstract", "async",
    "modification", "documentation", "defaultLibrary",
]  # fmt: skip

POOR: dict = {}

VSCODE: dict = {
    "workspace": {
        "applyEdit": True,
        "workspaceEdit": {
            "documentChanges": True,
            "resourceOperations": ["create", "rename", "delete"],
            "failureHandling": "textOnlyTransactional",
            "normalizesLineEndings": True,
            "changeAnnotationSupport": {"groupsOnLabel": True},
        },
        "configuration": True,
        "didChangeConfiguration": {"dynamicRegistration": True},
        "didChangeWatchedFiles": {"dynamicRegistration": True, "relativePatternSupport": True},
        "symbol": {
            "dynamicRegistration": True,
            "symbolKind": {"valueSet": _SYMBOLS},
            "tagSupport": {"valueSet": [1]},
            "resolveSupport": {"properties": ["location.range"]},
        },
        "codeLens": {"refreshSupport": True},
        "executeCommand": {"dynamicRegistration": True},
        "workspaceFolders": True,
        "semanticTokens": {"refreshSupport": True},
        "inlayHint": {"refreshSupport": True},
        "diagnostics": {"refreshSupport": True},
        "foldingRange": {"refreshSupport": True},
    },
    "textDocument": {
        "publishDiagnostics": {
            "relatedInformation": True,
            "versionSupport": False,
            "tagSupport": {"valueSet": [1, 2]},
            "codeDescriptionSupport": True,
            "dataSupport": True,
        },
        "diagnostic": {"dynamicRegistration": True, "relatedDocumentSupport": False},
        "synchronization": {
            "dynamicRegistration": True,
            "willSave": True,
            "willSaveWaitUntil": True,
            "didSave": True,
        },
        "completion": {
            "dynamicRegistration": True,
            "contextSupport": True,
            "completionItem": {
                "snippetSupport": True,
                "commitCharactersSupport": True,
                "documentationFormat": _MARKDOWN,
                "deprecatedSupport": True,
                "preselectSupport": True,
                "tagSupport": {"valueSet": [1]},
                "insertReplaceSupport": True,
                "resolveSupport": {
                    "properties": ["documentation", "detail", "additionalTextEdits"]
                },
                "insertTextModeSupport": {"valueSet": [1, 2]},
                "labelDetailsSupport": True,
            },
            "insertTextMode": 2,
            "completionItemKind": {"valueSet": _KINDS},
            "completionList": {
                "itemDefaults": [
                    "commitCharacters",
                    "editRange",
                    "insertTextFormat",
                    "insertTextMode",
                    "data",
                ]
            },
        },
        "hover": {"dynamicRegistration": True, "contentFormat": _MARKDOWN},
        "definition": {"dynamicRegistration": True, "linkSupport": True},
        "references": {"dynamicRegistration": True},
        "documentHighlight": {"dynamicRegistration": True},
        "documentSymbol": {
            "dynamicRegistration": True,
            "symbolKind": {"valueSet": _SYMBOLS},
            "hierarchicalDocumentSymbolSupport": True,
            "tagSupport": {"valueSet": [1]},
            "labelSupport": True,
        },
        "codeAction": {
            "dynamicRegistration": True,
            "isPreferredSupport": True,
            "disabledSupport": True,
            "dataSupport": True,
            "resolveSupport": {"properties": ["edit"]},
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": _ACTIONS}},
            "honorsChangeAnnotations": True,
        },
        "codeLens": {"dynamicRegistration": True},
        "documentLink": {"dynamicRegistration": True, "tooltipSupport": True},
        "foldingRange": {
            "dynamicRegistration": True,
            "rangeLimit": 5000,
            "lineFoldingOnly": True,
            "foldingRangeKind": {"valueSet": ["comment", "imports", "region"]},
            "foldingRange": {"collapsedText": False},
        },
        "selectionRange": {"dynamicRegistration": True},
        "semanticTokens": {
            "dynamicRegistration": True,
            "tokenTypes": _TOKEN_TYPES,
            "tokenModifiers": _TOKEN_MODIFIERS,
            "formats": ["relative"],
            "requests": {"range": True, "full": {"delta": True}},
            "multilineTokenSupport": False,
            "overlappingTokenSupport": False,
            "serverCancelSupport": True,
            "augmentsSyntaxTokens": True,
        },
        "inlayHint": {
            "dynamicRegistration": True,
            "resolveSupport": {
                "properties": ["tooltip", "textEdits", "label.tooltip", "label.location"]
            },
        },
    },
    "window": {
        "showMessage": {"messageActionItem": {"additionalPropertiesSupport": True}},
        "showDocument": {"support": True},
        "workDoneProgress": True,
    },
    "general": {
        "staleRequestSupport": {
            "cancel": True,
            "retryOnContentModified": ["textDocument/semanticTokens/full"],
        },
        "regularExpressions": {"engine": "ECMAScript", "version": "ES2020"},
        "markdown": {"parser": "marked", "version": "1.1.0"},
        "positionEncodings": ["utf-16"],
    },
}

NEOVIM: dict = {
    "textDocument": {
        "synchronization": {
            "dynamicRegistration": False,
            "willSave": False,
            "willSaveWaitUntil": False,
            "didSave": True,
        },
        "codeAction": {
            "dynamicRegistration": False,
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": _ACTIONS}},
            "dataSupport": True,
            "resolveSupport": {"properties": ["edit"]},
        },
        "completion": {
            "dynamicRegistration": False,
            "completionItem": {
                "snippetSupport": False,
                "commitCharactersSupport": False,
                "preselectSupport": False,
                "deprecatedSupport": False,
                "documentationFormat": _MARKDOWN,
            },
            "completionItemKind": {"valueSet": _KINDS},
            "contextSupport": False,
        },
        "definition": {"linkSupport": True},
        "hover": {"dynamicRegistration": False, "contentFormat": _MARKDOWN},
        "references": {"dynamicRegistration": False},
        "documentHighlight": {"dynamicRegistration": False},
        "documentSymbol": {
            "dynamicRegistration": False,
            "symbolKind": {"valueSet": _SYMBOLS},
            "hierarchicalDocumentSymbolSupport": True,
        },
        "publishDiagnostics": {
            "relatedInformation": True,
            "tagSupport": {"valueSet": [1, 2]},
        },
    },
    "workspace": {
        "symbol": {"dynamicRegistration": False, "symbolKind": {"valueSet": _SYMBOLS}},
        "workspaceFolders": True,
        "applyEdit": True,
        "workspaceEdit": {"resourceOperations": ["rename", "create", "delete"]},
    },
    "window": {
        "workDoneProgress": True,
        "showMessage": {"messageActionItem": {"additionalPropertiesSupport": False}},
        "showDocument": {"support": False},
    },
}

EGLOT: dict = {
    "workspace": {
        "applyEdit": True,
        "executeCommand": {"dynamicRegistration": False},
        "workspaceEdit": {"documentChanges": True},
        "didChangeWatchedFiles": {"dynamicRegistration": True},
        "symbol": {"dynamicRegistration": False},
        "configuration": True,
        "workspaceFolders": True,
    },
    "textDocument": {
        "synchronization": {
            "dynamicRegistration": False,
            "willSave": True,
            "willSaveWaitUntil": True,
            "didSave": True,
        },
        "completion": {
            "dynamicRegistration": False,
            "completionItem": {
                "snippetSupport": False,
                "deprecatedSupport": True,
                "tagSupport": {"valueSet": [1]},
            },
            "contextSupport": True,
        },
        "hover": {"dynamicRegistration": False, "contentFormat": ["plaintext"]},
        "references": {"dynamicRegistration": False},
        "definition": {"dynamicRegistration": False, "linkSupport": True},
        "documentSymbol": {
            "dynamicRegistration": False,
            "hierarchicalDocumentSymbolSupport": True,
            "symbolKind": {"valueSet": _SYMBOLS},
        },
        "documentHighlight": {"dynamicRegistration": False},
        "codeAction": {
            "dynamicRegistration": False,
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": _ACTIONS[1:5]}},
            "isPreferredSupport": True,
        },
        "publishDiagnostics": {
            "relatedInformation": False,
            "codeDescriptionSupport": False,
            "tagSupport": {"valueSet": [1, 2]},
        },
    },
    "experimental": {},
}


def _rich() -> dict:
    """What VS Code says, and what more there is."""
    rich = copy.deepcopy(VSCODE)
    rich["general"]["positionEncodings"] = ["utf-8", "utf-16", "utf-32"]
    rich["workspace"]["workspaceEdit"]["snippetEditSupport"] = False
    document = rich["textDocument"]
    document["publishDiagnostics"]["versionSupport"] = True
    document["diagnostic"] |= {
        "relatedDocumentSupport": True,
        "relatedInformation": True,
        "tagSupport": {"valueSet": [1, 2]},
        "codeDescriptionSupport": True,
        "dataSupport": True,
    }
    document["foldingRange"]["foldingRange"]["collapsedText"] = True
    document["foldingRange"]["lineFoldingOnly"] = False
    document["semanticTokens"]["multilineTokenSupport"] = True
    document["codeLens"]["resolveSupport"] = {"properties": ["command"]}
    document["completion"]["completionList"]["applyKindSupport"] = True
    return rich


def _pushed() -> dict:
    """The same without pulled diagnostics: all are pushed."""
    pushed = _rich()
    del pushed["textDocument"]["diagnostic"]
    del pushed["workspace"]["diagnostics"]
    return pushed


ALL = {
    "rich": _rich(),
    "pushed": _pushed(),
    "poor": POOR,
    "vscode": VSCODE,
    "neovim": NEOVIM,
    "eglot": EGLOT,
}


def named(name: str, encoding: str = "") -> dict:
    """A client's capabilities; with an encoding, as the only one that it offers."""
    capabilities = copy.deepcopy(ALL[name])
    if encoding:
        capabilities.setdefault("general", {})["positionEncodings"] = [encoding]
    return capabilities
