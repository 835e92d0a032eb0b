"""The labelled essays of `Fixtures`: every action that names a finding takes it away.

`ESSAYLINT_FIXTURES` is the folder below `Fixtures` from which they are taken; `.` means all.
"""

import os
import re

import pytest

from conftest import HERE, LANGUAGES
from test_code_actions import applied, asks_with_diagnostics, belongs, findings_of, same_kind

FIXTURES = HERE.parent.parent / "Fixtures"
ESSAYS = sorted(
    path
    for path in (FIXTURES / os.environ.get("ESSAYLINT_FIXTURES", "formats")).rglob("*")
    if path.suffix in LANGUAGES
)


def unlabelled(text):
    """The essay as a student wrote it."""
    text = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("%%"))
    label = re.compile("⟦[^|⟦⟧]*\\|")
    return label.sub("", text).replace("⟧", "")


@pytest.mark.parametrize("path", ESSAYS, ids=lambda path: path.name)
def test_actions_mend_what_they_name(share, path):
    client = share("pushed", "utf-8")
    if not client.has("codeActionProvider"):
        pytest.skip("code actions are not advertised")
    text = unlabelled(path.read_bytes().decode())
    document = client.open(path.as_uri(), LANGUAGES[path.suffix], text)
    found = client.diagnostics(document)
    faults = []
    for number, finding in enumerate(found):
        for index, action in enumerate(asks_with_diagnostics(client, document, finding)):
            if not belongs(action, finding):
                continue
            mended = applied(client, document, action)
            if mended is None:
                continue
            uri = f"file:///{number}/{index}{path.suffix}"
            after = findings_of(client, uri, document.language, mended)
            if len(same_kind(finding, after)) >= len(same_kind(finding, found)):
                line = finding["range"]["start"]["line"] + 1
                faults.append(f"line {line}: {finding['code']} stays after “{action['title']}”")
    client.close(document)
    client.settle()
    assert faults == []
