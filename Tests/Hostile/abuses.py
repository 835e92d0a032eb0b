"""What a stranger may send: a table of the wire, of messages and of documents.

Each row is a name, the bytes to send (or a function that gives them, or a list of pieces that are
sent one by one), and the errors that are due, as pairs of an id and a code; `()` where nothing is.
"""

import json

from wire import GOOD_TEXT, GOOD_URI, PING, changing, frame, notification, opening, request

PARSE, INVALID, NO_METHOD, BAD_PARAMS = -32700, -32600, -32601, -32602
MIB = 1 << 20
MOST = 32 * MIB
"""The longest content of a frame."""
LINE = "Ruth tells Kathy about it in Chapter 14, and says “we all know it”.\n\n"
PLACE = {"line": 2, "character": 14}
ASKED = frame({"id": "asked", **PING})
BODY = ASKED.split(b"\r\n\r\n", 1)[1]


def headed(header: bytes, body: bytes = BODY) -> bytes:
    return header.replace(b"#", b"%d" % len(body)) + body


def hover(uri, position=None, id_="odd") -> bytes:
    return request(id_, "textDocument/hover", {
        "textDocument": {"uri": uri}, "position": position or PLACE,
    })  # fmt: skip


def opened(uri, params) -> bytes:
    return notification("textDocument/didOpen", {"textDocument": {"uri": uri, **params}})


def place(line, character) -> dict:
    return {"line": line, "character": character}


def changed(start, end, text="x") -> bytes:
    """A change of a document of its own, which is then closed."""
    uri = "file:///changed.md"
    change = {"range": {"start": start, "end": end}, "text": text}
    return opening(uri, GOOD_TEXT) + changing(uri, [change])


# Good requests in odd frames: every one is answered.
ODD_FRAMES = [
    ("one byte at a time", [ASKED[i : i + 1] for i in range(len(ASKED))]),
    ("joined with many others", b"".join(request(n, "x/y") for n in range(500)) + ASKED),
    ("a type before the length", headed(b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: #\r\n\r\n")),
    ("a type after the length", headed(b"Content-Length: #\r\nContent-Type: x\r\n\r\n")),
    ("unknown headers", headed(b"X-A: 1\r\nContent-Length: #\r\nHost: a\r\n\r\n")),
    ("a name in small letters", headed(b"content-length: #\r\n\r\n")),
    ("a name in capital letters", headed(b"CONTENT-LENGTH: #\r\n\r\n")),
    ("a name in mixed letters", headed(b"cOnTeNt-LeNgTh: #\r\n\r\n")),
    ("no space", headed(b"Content-Length:#\r\n\r\n")),
    ("many spaces and a tab", headed(b"Content-Length:   \t#  \t\r\n\r\n")),
    ("bare line feeds", headed(b"Content-Length: #\n\n")),
    ("mixed line ends", headed(b"Content-Length: #\nX: y\r\n\n")),
    ("leading zeros", headed(b"Content-Length: 000000#\r\n\r\n")),
    ("blank lines before", headed(b"\r\n\n\r\nContent-Length: #\r\n\r\n")),
    ("the length twice", headed(b"Content-Length: #\r\nContent-Length: #\r\n\r\n")),
    ("a hundred thousand headers", headed(b"X-A: 1\r\n" * 100_000 + b"Content-Length: #\r\n\r\n")),
    ("spaces around the value", headed(b"Content-Length: #\r\n\r\n", b"  \n" + BODY + b"\t\n ")),
]  # fmt: skip

# What is no frame costs one error and no more than itself.
BROKEN_FRAMES = [
    ("no length", b"Content-Type: x\r\n\r\n{}", PARSE),
    ("a negative length", b"Content-Length: -1\r\n\r\n", PARSE),
    ("an empty length", b"Content-Length: \r\n\r\n{}", PARSE),
    ("a hexadecimal length", b"Content-Length: 0x10\r\n\r\n{}", PARSE),
    ("a length with a fraction", b"Content-Length: 10.5\r\n\r\n{}", PARSE),
    ("a length with a sign", b"Content-Length: +2\r\n\r\n{}", PARSE),
    ("a length in words", b"Content-Length: two\r\n\r\n{}", PARSE),
    ("a length in other digits", "Content-Length: ٢\r\n\r\n{}".encode(), PARSE),
    ("a length beyond 64 bits", b"Content-Length: 99999999999999999999\r\n\r\n", PARSE),
    ("the greatest length of 64 bits", b"Content-Length: 9223372036854775807\r\n\r\n", PARSE),
    ("a length of 2 GiB", b"Content-Length: 2147483648\r\n\r\n", PARSE),
    ("a length just beyond the bound", b"Content-Length: %d\r\n\r\n" % (MOST + 1), PARSE),
    ("a length of a thousand digits", b"Content-Length: " + b"9" * 1000 + b"\r\n\r\n", PARSE),
    ("two lengths", b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", PARSE),
    ("a header without a colon", b"Content-Length 2\r\n\r\n{}", PARSE),
    ("zero bytes", b"\0" * 5000 + b"\r\n\r\n", PARSE),
    ("every byte", bytes(range(256)) * 40 + b"\r\n\r\n", PARSE),
    ("a line of a mebibyte", b"X" * MIB + b"\r\n\r\n", PARSE),
    ("a web browser", b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", PARSE),
    ("a secure web browser", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\xa5" * 500, PARSE),
    ("a body longer than its length", b"Content-Length: 2\r\n\r\n{}}}}}\r\n\r\n", INVALID),
    ("an empty body", b"Content-Length: 0\r\n\r\n", PARSE),
    ("a length that takes in the next frame", b"Content-Length: 21\r\n\r\n{}Content-Length: 2\r\n\r\n{}", PARSE),
]  # fmt: skip

# Bodies that are no message.
BROKEN_BODIES = [
    ("a body cut off", b'{"jsonrpc":"2.0","id":1,"method":"x"', PARSE),
    ("two bodies in one", b'{"jsonrpc":"2.0"}{"jsonrpc":"2.0"}', PARSE),
    ("a body in UTF-16", BODY.decode().encode("utf-16"), PARSE),
    ("a body with a byte-order mark", b"\xef\xbb\xbf" + BODY, PARSE),
    ("bytes that are not UTF-8", b'{"jsonrpc":"2.0","id":1,"method":"\xff\xfe"}', PARSE),
    ("an overlong encoding", b'{"a":"\xc0\x80"}', PARSE),
    ("half a pair in UTF-8", b'{"a":"\xed\xa0\x80"}', PARSE),
    ("a control character", b'{"a":"\x01"}', PARSE),
    ("no number", b'{"jsonrpc":"2.0","id":NaN,"method":"x"}', PARSE),
    ("an endless number", b'{"jsonrpc":"2.0","id":-Infinity,"method":"x"}', PARSE),
    ("an array", b"[]", INVALID),
    ("a batch", b"[" + BODY + b"," + BODY + b"]", INVALID),
    ("null", b"null", INVALID),
    ("true", b"true", INVALID),
    ("a number", b"1e400", INVALID),
    ("a string", b'"shutdown"', INVALID),
    ("an empty object", b"{}", INVALID),
    ("another version", b'{"jsonrpc":"1.0","id":null,"method":"x"}', INVALID),
    ("an id that is null", b'{"jsonrpc":"2.0","id":null,"method":"shutdown"}', INVALID),
    ("an id that is true", b'{"jsonrpc":"2.0","id":true,"method":"shutdown"}', INVALID),
    ("an id that is an object", b'{"jsonrpc":"2.0","id":{},"method":"shutdown"}', INVALID),
    ("a method that is a number", b'{"jsonrpc":"2.0","method":1}', INVALID),
    ("parameters that are a string", b'{"jsonrpc":"2.0","method":"x","params":"y"}', INVALID),
    ("a hundred thousand brackets", b"[" * 100_000, PARSE),
    ("a hundred thousand brackets, closed", b"[" * 100_000 + b"]" * 100_000, PARSE),
    ("a hundred thousand objects", b'{"a":' * 100_000, PARSE),
    ("a number of a mebibyte", b"1" * MIB, INVALID),
    ("64 MiB of space", b" " * (64 * MIB), PARSE),
    ("64 MiB of brackets", b"[" * (64 * MIB), PARSE),
    ("32 MiB of space", b" " * MOST, PARSE),
    ("32 MiB of brackets", b"[" * MOST, PARSE),
    ("32 MiB of one string", b'"' + b"x" * (MOST - 2) + b'"', INVALID),
    ("32 MiB of escapes", b'"' + b"\\u0041" * (MOST // 6 - 1) + b'"', INVALID),
    ("32 MiB of ones", b"[1" + b",1" * (MOST // 2 - 2) + b"]", PARSE),
    ("32 MiB of empty objects", b"[{}" + b",{}" * (MOST // 3 - 2) + b"]", PARSE),
    ("32 MiB of members", b'{"a":1' + b',"a":1' * (MOST // 6 - 2) + b"}", PARSE),
    ("32 MiB of strings, cut off", b'{"a":[' + b'"x",' * (MOST // 4 - 2), PARSE),
    ("a million values", b"[1" + b",1" * 1_000_000 + b"]", INVALID),
]  # fmt: skip

# Requests and answers that fit nothing; those with an id are answered under it.
ODD_MESSAGES = [
    ("an unknown request", request("odd", "essay/unheardOf"), [("odd", NO_METHOD)]),
    ("an unknown request of the protocol's", request("odd", "$/unheardOf"), [("odd", NO_METHOD)]),
    ("an unknown notification", notification("$/unheardOf") + notification("x"), []),
    ("a notification as a request", request("odd", "textDocument/didOpen"), [("odd", NO_METHOD)]),
    ("a request as a notification", notification("textDocument/hover", {"a": 1}), []),
    ("shutdown as a notification", notification("shutdown"), []),
    ("an answer to nothing", frame({"id": 77, "result": {}}), []),
    ("an error in answer to nothing", frame({"id": "x", "error": {"code": 1, "message": "y"}}), []),
    ("an answer without an id", frame({"id": None, "error": {"code": 1, "message": "y"}}), []),
    ("an answer that is no error", frame({"id": 1, "error": "x"}), []),
    ("initialize again", request("odd", "initialize", {"capabilities": {}}), [("odd", INVALID)]),
    ("initialized again", notification("initialized") * 3, []),
    ("an id of a mebibyte", request("i" * MIB, "x/y"), [("i" * MIB, NO_METHOD)]),
    ("an id with a fraction", request(1.5, "x/y"), [(1.5, NO_METHOD)]),
    ("an id beyond 64 bits", request(10**30, "x/y"), [(10**30, NO_METHOD)]),
    ("an id of half a character", frame(b'{"jsonrpc":"2.0","id":"\\ud800","method":"x/y"}'), [("\ufffd", NO_METHOD)]),
    ("the same id five times", request("odd", "x/y") * 5, [("odd", NO_METHOD)]),
    ("an id that is empty", request("", "x/y"), [("", NO_METHOD)]),
    ("members twice", frame(b'{"jsonrpc":"2.0","id":"odd","id":5,"method":"x/y","method":"shutdown","jsonrpc":"1"}'), [("odd", NO_METHOD)]),
    ("a method of a mebibyte", request("odd", "m" * MIB), [("odd", NO_METHOD)]),
    ("cancelling nothing", notification("$/cancelRequest", {"id": 99}), []),
    ("cancelling everything", notification("$/cancelRequest", {"id": None}) + notification("$/cancelRequest"), []),
    ("cancelling a hundred thousand", notification("$/cancelRequest", {"id": 9}) * 100_000, []),
    ("parameters that are an array", frame({"id": "odd", "method": "textDocument/hover", "params": []}), [("odd", BAD_PARAMS)]),
    ("no parameters", frame({"id": "odd", "method": "textDocument/hover"}), [("odd", BAD_PARAMS)]),
    ("parameters of wrong types", request("odd", "textDocument/hover", {"textDocument": [], "position": 3}), [("odd", BAD_PARAMS)]),
    ("a column with a fraction", hover(GOOD_URI, place(1, 0.5)), [("odd", BAD_PARAMS)]),
    ("a command that is none", request("odd", "workspace/executeCommand", {"command": "rm", "arguments": ["-rf", "/"]}), [("odd", BAD_PARAMS)]),
    ("a search for a mebibyte", request("odd", "workspace/symbol", {"query": "q" * MIB}), []),
    ("settings that are nonsense", notification("workspace/didChangeConfiguration", {"settings": [[1], "x", {"essaylint": 3}]}), []),
    ("settings of a mebibyte", notification("workspace/didChangeConfiguration", {"settings": {"essaylint": {"ignore": ["x" * 100] * 10_000}}}), []),
    ("settings that name devices", notification("workspace/didChangeConfiguration", {"settings": {"essaylint": {"source": "/dev/zero", "sets": ["/dev/random", "/proc/self/mem", "/"]}}}), []),
    ("ten thousand folders", notification("workspace/didChangeWorkspaceFolders", {"event": {"added": [{"uri": f"file:///no/{n}", "name": "x"} for n in range(10_000)], "removed": []}}), []),
    ("the root as a folder", notification("workspace/didChangeWorkspaceFolders", {"event": {"added": [{"uri": "file:///", "name": "/"}], "removed": []}}), []),
    ("ten thousand files that changed", notification("workspace/didChangeWatchedFiles", {"changes": [{"uri": f"file:///no/{n}.md", "type": n % 5} for n in range(10_000)]}), []),
    ("ten thousand unknown requests", b"".join(request(n, "x/y") for n in range(10_000)), [(9_999, NO_METHOD)]),
]  # fmt: skip

# Documents that are opened, changed and closed as no editor does it.
ODD_DOCUMENTS = [
    ("a change of a document never opened", changing("file:///no.md", [{"text": "x"}])),
    ("closing a document never opened", notification("textDocument/didClose", {"textDocument": {"uri": "file:///no.md"}})),
    ("saving a document never opened", notification("textDocument/didSave", {"textDocument": {"uri": "file:///no.md"}})),
    ("opening twice", opening("file:///a.md", "x") + opening("file:///a.md", GOOD_TEXT)),
    ("closing twice", opening("file:///a.md", "x") + notification("textDocument/didClose", {"textDocument": {"uri": "file:///a.md"}}) * 2),
    ("versions that go back", opening("file:///a.md", "x", version=9) + changing("file:///a.md", [{"text": "y"}], 3) + changing("file:///a.md", [{"text": "z"}], -8)),
    ("versions that are nonsense", opening("file:///a.md", "x", version=10**20) + opening("file:///b.md", "x", version="one") + opening("file:///c.md", "x", version=None)),
    ("a range that is reversed", changed(place(2, 9), place(0, 1))),
    ("a range that is negative", changed(place(-1, -5), place(-1, -1))),
    ("a range beyond the end", changed(place(99, 0), place(10**6, 10**6))),
    ("a range beyond every number", changed(place(2**31, 2**31), place(2**63, 10**30))),
    ("a range that ends before every number", changed(place(-(2**63), 0), place(-(10**30), 0))),
    ("a range without an end", changing(GOOD_URI, [{"range": {"start": place(0, 0)}, "text": "x"}])),
    ("a range of strings", changing(GOOD_URI, [{"range": {"start": place("0", "0"), "end": place([], {})}, "text": "x"}])),
    ("a range within an emoji", opening("file:///a.md", "😀😀") + changing("file:///a.md", [{"range": {"start": place(0, 1), "end": place(0, 3)}, "text": "\ud83d"}])),
    ("half an emoji", opening("file:///a.md", "\ud83d “x” \ude00")),
    ("a change that is no array", changing(GOOD_URI, {"text": "x"})),
    ("a change without text", changing(GOOD_URI, [{}]) + changing(GOOD_URI, [None, 3, "x"])),
    ("no changes", changing(GOOD_URI, [])),
    ("ten thousand changes in one message", opening("file:///a.md", GOOD_TEXT) + changing("file:///a.md", [{"range": {"start": place(2, 5), "end": place(2, 5)}, "text": "“a"}] * 10_000)),
    ("five thousand changes, one by one", opening("file:///a.md", GOOD_TEXT) + b"".join(changing("file:///a.md", [{"range": {"start": place(2, 5), "end": place(2, 5)}, "text": "’b"}], n) for n in range(2, 5_002))),
    ("a document without text", opened("file:///a.md", {"languageId": "markdown", "version": 1})),
    ("a document without anything", notification("textDocument/didOpen")),
    ("a document in an unknown language", opening("file:///a.md", GOOD_TEXT, "klingon")),
    ("a document in no language", opened("file:///a", {"text": GOOD_TEXT, "version": 1})),
    ("an empty name", opening("", GOOD_TEXT) + hover("")),
    ("a name without a scheme", opening("a.md", GOOD_TEXT) + hover("a.md")),
    ("a document of the editor's own", opening("untitled:Untitled-1", GOOD_TEXT) + hover("untitled:Untitled-1")),
    ("a document of a version control", opening("git:/a.md?%7B%22ref%22%3A%22~%22%7D", GOOD_TEXT)),
    ("a document of the network", opening("https://example.org/a.md", GOOD_TEXT) + opening("file://host/share/a.md", GOOD_TEXT)),
    ("a cell of a notebook", opening("vscode-notebook-cell:/a.ipynb#W0s", GOOD_TEXT)),
    ("names with broken signs", opening("file:///%zz%", GOOD_TEXT) + opening("file:///%00%ff.md", GOOD_TEXT) + opening("file:///%", "x")),
    ("a name that climbs", opening("file:///a/../../../../etc/passwd", GOOD_TEXT) + hover("file:///../etc/shadow")),
    ("a name of a mebibyte", opening("file:///" + "n" * MIB, GOOD_TEXT)),
    ("a name of a hundred thousand folders", opening("file:///" + "n/" * 100_000 + "a.md", GOOD_TEXT)),
    ("a name of half a character", opening("file:///\ud800.md", GOOD_TEXT)),
    ("a device as a document", opening("file:///dev/zero", GOOD_TEXT) + hover("file:///dev/zero")),
    ("ten thousand open documents", b"".join(opening(f"file:///many/{n}.md", GOOD_TEXT) for n in range(10_000))),
    ("a thousand documents open and closed", b"".join(opening("file:///a.md", GOOD_TEXT) + notification("textDocument/didClose", {"textDocument": {"uri": "file:///a.md"}}) for _ in range(1_000))),
    ("a configuration of a stranger's", opening("file:///.essaylint.json", '{"sets": ["../../../../etc/passwd", 3], "source": "/dev/zero", "text": [[]]}', "json")),
    ("a configuration of brackets", opening("file:///.essaylint.json", "[" * 100_000, "json")),
    ("a quote set of nonsense", opening("file:///sets/a.json", json.dumps({"title": "x", "quotations": [{"id": n} for n in range(20_000)]}), "json")),
    ("an assignment of nonsense", opening("file:///task.json", '{"leastQuotations": -1e99, "themes": {"a": []}}', "json")),
]  # fmt: skip

# What a document may hold. Its findings need not come at once; everybody else is answered at once.
TEXTS = [
    ("nothing", ""),
    ("3,000 nested pairs of marks", "“a " * 3_000 + "b" + " c”" * 3_000),
    ("3,000 nested pairs of both kinds", "“a ‘b " * 1_500 + "b" + " c’ c”" * 1_500),
    ("3,000 nested attempts", "“We’re modelled on trash " * 3_000 + "here”" * 3_000),
    ("100,000 opening marks", "“" * 100_000),
    ("100,000 closing marks", "a” " * 100_000),
    ("100,000 straight marks", 'a "' * 100_000),
    ("100,000 apostrophes", "'a " * 100_000),
    (
        "50,000 quotations that call one long note",
        "# Never Let Me Go\n\n" + "Ruth says “modelled from trash”.[^1] " * 50_000
        + "\n\n[^1]: " + "the speech is in " * 100_000 + "chapter 15.",
    ),
    ("500,000 apostrophes before 50,000 quotations", "'a " * 500_000 + '"b c" ' * 50_000),
    ("20,000 quotations", "“We’re modelled on trash” and " * 20_000),
    ("a quotation of a mebibyte", "“" + "modelled from trash " * (MIB // 20) + "”"),
    ("a quotation of one word", "“" + "a" * MIB + "”"),
    ("a quotation of ellipses", "“" + "… " * 50_000 + "”"),
    ("a quotation of brackets", "“modelled " + "[a] " * 50_000 + "trash”"),
    ("a quotation of its words in disorder", "“" + "trash from modelled we’re it know all we " * 200 + "”"),
    ("one word a million times", "trash " * 1_000_000),
    ("one line of 8 MiB", "Ruth says that we all know it. " * (8 * MIB // 31)),
    ("a million lines", "\n" * 1_000_000),
    ("a million paragraphs", "a\n\n" * 1_000_000),
    ("2 MB of essay", (GOOD_TEXT + LINE) * 13_000),
    ("3 MB of essay", (GOOD_TEXT + LINE) * 22_000),
    ("20 MB of essay", (GOOD_TEXT + LINE) * 145_000),
    ("20 MB of paragraphs of a letter", "a\n\n" * 5_000_000),
    ("10,000 paragraphs of a letter", "a\n\n" * 10_000),
    ("100,000 nested block quotations", ">" * 100_000 + " “modelled on trash”"),
    ("25,000 lines of block quotation", "> “modelled on trash”\n" * 25_000),
    ("20,000 nested lists", "".join(" " * (n % 40) + "- a\n" for n in range(20_000))),
    ("100,000 opening brackets", "[" * 100_000),
    ("100,000 links that never end", "[a](" * 100_000),
    ("100,000 pictures that never end", "![" * 100_000),
    ("100,000 stars", "*" * 100_000),
    ("100,000 stars and letters", "*a _b " * 50_000),
    ("100,000 backticks", "".join("`" * (n % 300 + 1) + "a" for n in range(600))),
    ("100,000 angle brackets", "<" * 100_000 + "<a" * 50_000),
    ("50,000 comments that never end", "<!-- " * 50_000),
    ("25,000 suppressions", "<!-- essaylint-disable misquote -->\n“modelled on trash”\n" * 25_000),
    ("suppressions of 100,000 ids", "<!-- essaylint-disable " + "misquote, " * 100_000 + "-->"),
    ("20,000 footnotes", "".join(f"“modelled on trash”[^{n}]\n\n[^{n}]: Ruth, ch. 3\n\n" for n in range(20_000))),
    ("100,000 notes of one name", "[^1] " * 100_000 + "\n\n" + "[^1]: Ruth\n" * 20_000),
    ("a table of 100,000 cells", "| a " * 100_000 + "|\n" + "| - " * 100_000 + "|\n"),
    ("front matter of a mebibyte", "---\n" + "themes: [identity]\n" * (MIB // 19) + "---\n"),
    ("front matter of one list", "---\nthemes: [" + "identity, " * 100_000 + "]\n---\n" + GOOD_TEXT),
    ("front matter that never ends", "---\n" * 100_000),
    ("entities", "&ldquo;&amp;&#x1F600;&#99999999999;&bogus;" * 20_000),
    ("100,000 braces", "{" * 50_000 + "}" * 50_000),
    ("100,000 commands", "\\emph{" * 50_000 + "}" * 50_000),
    ("50,000 environments", "\\begin{quote}" * 50_000),
    ("definitions of themselves", "\\def\\a{\\a\\a}\\newcommand{\\b}{\\b\\b}" * 10_000 + "\\a\\b"),
    ("a byte of zeros", "\0" * 100_000),
    ("carriage returns", "\r" * 200_000),
    ("marks that combine", "“e" + "\u0301" * 200_000 + "”"),
    ("writing to the left", "\u202e“modelled on trash”\u202c \u2066" * 10_000),
    ("signs of no width", "“mo\u200bdelled\u00ad on\u2060 tr\ufeffash” " * 10_000),
    ("emoji", "“😀 modelled on 😀‍👩‍👧 trash” " * 20_000),
    ("sequences for a terminal", "\x1b]0;x\x07\x1b[2J “modelled \x1b[31mon trash” \x9b31m " * 5_000),
    ("a million opening marks", "“" * 1_000_000),
    ("a million paragraphs of one letter", "a\n\n" * 1_000_000),
    ("two million words of one letter", "a " * 2_000_000),
    ("ten megabytes in one paragraph", "Ruth says “modelled on trash” as it were. " * 230_000),
    ("a million words in marks", "“a” " * 1_000_000),
    ("names nearly right", "Ruht Kathie Tomy Halisham Ishigiro Rodny " * 30_000),
    ("names and verbs", "Ruth says Tommy says Kathy tells Miss Emily that " * 20_000),
    ("one sentence of many commas", "Ruth, " * 100_000 + "says “modelled on trash”."),
    ("chapters", "“modelled on trash” (ch. 3; chapters 4, 5 and 6; pp. 7–9; 2.1) " * 10_000),
    ("a number of a mebibyte", "“modelled on trash” (Chapter " + "9" * MIB + ")"),
    ("numerals", "(" + "MCMXCIX" * 50_000 + ") chapter " + "X" * 50_000),
    ("titles", "*Never Let Me Go* by Kazuo Ishiguro, *Macbeth*, Orwell’s *1984* " * 10_000),
]  # fmt: skip
