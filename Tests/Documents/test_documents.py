"""Essays as they are handed in: made by LibreOffice from labelled essays, they are judged as those are.

`ESSAYLINT` is the binary; pandoc and soffice are on the path. `ESSAYLINT_DOCUMENTS=all` takes every labelled
essay that can be made into a document, in place of every fourth.
"""

import json
import os
import pathlib
import re
import subprocess
import zipfile
from collections import Counter

import pytest

HERE = pathlib.Path(__file__).resolve().parent
FIXTURES = HERE.parent.parent / "Fixtures"
LABEL = re.compile("⟦[^|⟦⟧]*\\|")
# What a document has not got: comments, front matter, code, HTML.
NO_DOCUMENT = re.compile(r"<!--|\A---\n|```|^    \S|`|~~|<[a-z/]", re.MULTILINE)

# British, since measures are then metric; pandoc 2.17 takes no inches.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>en-GB</value></prop></item></oor:items>
"""


def unlabelled(text):
    """The essay as a student wrote it."""
    lines = (line for line in text.splitlines(keepends=True) if not line.startswith("%%"))
    return LABEL.sub("", "".join(lines)).replace("⟧", "")


def essays():
    """Names and texts of labelled essays that can be documents."""
    found = {}
    for path in sorted(FIXTURES.glob("*/*.md")):
        text = path.read_text(encoding="utf-8")
        words = unlabelled(text)
        if "%%option" not in text and "\r" not in words and not NO_DOCUMENT.search(words):
            found[f"{path.parent.name}-{path.stem}"] = words
    if os.environ.get("ESSAYLINT_DOCUMENTS") == "all":
        return found
    return dict(list(found.items())[::4])


def with_notes(html):
    """HTML with footnotes as LibreOffice knows them in place of pandoc's."""
    notes = re.findall(r'<li id="fn(\w+)"[^>]*>(.*?)</li>', html, re.DOTALL)
    html = re.sub(r'<section class="footnotes.*?</section>', "", html, flags=re.DOTALL)
    html = re.sub(
        r'<a href="#fn(\w+)" class="footnote-ref"[^>]*>.*?</a>',
        lambda m: f'<a class="sdfootnoteanc" name="sdfootnote{m[1]}anc" href="#sdfootnote{m[1]}sym"><sup>{m[1]}</sup></a>',
        html, flags=re.DOTALL)
    for number, body in notes:
        body = re.sub(r'<a href="#fnref\w+" class="footnote-back"[^>]*>.*?</a>', "", body, flags=re.DOTALL)
        sign = f'<a class="sdfootnotesym" name="sdfootnote{number}sym" href="#sdfootnote{number}anc">{number}</a>'
        html += f'<div id="sdfootnote{number}">' + re.sub("<p>", f'<p class="sdfootnote">{sign}', body, count=1) + "</div>"
    return f'<html><head><meta charset="utf-8"></head><body>{html}</body></html>'


def office(folder, target, *files, source="HTML (StarWriter)"):
    """Has LibreOffice convert files."""
    profile = folder / "profile"
    if not profile.exists():
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS)
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", f"--infilter={source}", "--convert-to",
         target, "--outdir", str(folder), *map(str, files)],
        check=True, capture_output=True, timeout=240, env={**os.environ, "HOME": str(folder)})


def checked(folder, *arguments, status=(0, 1)):
    done = subprocess.run(
        [os.environ["ESSAYLINT"], "check", "--format", "json", *arguments], cwd=folder, capture_output=True,
        timeout=300, check=False)
    assert done.returncode in status, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.fixture(scope="session")
def desk(tmp_path_factory):
    """A folder with the essays in Markdown and as documents."""
    folder = tmp_path_factory.mktemp("desk")
    pages = []
    for name, text in essays().items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
        html = subprocess.run(
            ["pandoc", "--from=commonmark+footnotes+pipe_tables", "--to=html", "--wrap=none"], input=text.encode(),
            capture_output=True, check=True, timeout=60).stdout.decode()
        page = folder / "pages" / f"{name}.html"
        page.parent.mkdir(exist_ok=True)
        page.write_text(with_notes(html), encoding="utf-8")
        pages.append(page)
    office(folder, "odt:writer8", *pages)
    office(folder, "docx:Office Open XML Text", *pages)
    return folder


def plain(words):
    """Words without Markdown's signs, on one line."""
    words = re.sub(r"\[\^\w+\]", "", words)
    words = re.sub(r"(?m)^\s*(> ?)+|\\(?=[!-/:-@\[-`{-~])|(?<!\w)_|_(?!\w)|\*", "", words)
    return " ".join(words.replace("\\\n", "\n").split())


def findings(file, text):
    """What was found, without where: rule, words, message, the right answer."""
    raw = text.encode()
    told = Counter()
    for item in file["diagnostics"]:
        start, end = item["range"]["startByte"], item["range"]["endByte"]
        words = plain(raw[start:end].decode())
        mended = None
        if item["fixes"]:
            edits = item["fixes"][0]["edits"]
            mended = plain(" ".join(edit["newText"] for edit in edits))
        told[item["rule"], item["severity"], words, plain(item["message"]), item["canonical"], item["theme"], mended] += 1
    for quotation in file["quotations"]:
        start, end = quotation["range"]["startByte"], quotation["range"]["endByte"]
        told["quotation", quotation["verdict"], plain(raw[start:end].decode()), quotation["canonical"],
             quotation["attributedSpeaker"], quotation["citedChapter"]] += 1
    return told


@pytest.mark.parametrize("ending", ["docx", "odt"])
def test_documents_are_judged_as_their_markdown_is(desk, ending):
    names = [path.stem for path in sorted(desk.glob("*.md"))]
    assert len(names) >= 10
    originals = {file["path"]: file for file in checked(desk, *[f"{name}.md" for name in names])["files"]}
    documents = {file["path"]: file for file in checked(desk, *[f"{name}.{ending}" for name in names])["files"]}
    differences = []
    for name in names:
        text = (desk / f"{name}.md").read_text(encoding="utf-8")
        file = documents[f"{name}.{ending}"]
        assert file["convertedFrom"] == ending
        ours = findings(file, file["text"])
        theirs = findings(originals[f"{name}.md"], text)
        if ours != theirs:
            differences.append((name, {"only in Markdown": theirs - ours, "only in the document": ours - theirs}))
    assert not differences, json.dumps([(n, {k: [list(map(str, x)) for x in v] for k, v in d.items()}) for n, d in differences],
                                       indent=1, ensure_ascii=False)


def test_a_document_is_not_mended_but_its_text_is_shown(desk):
    name = next(path.stem for path in sorted(desk.glob("*.md")) if "misquote" in path.stem)
    before = (desk / f"{name}.docx").read_bytes()
    done = subprocess.run(
        [os.environ["ESSAYLINT"], "check", "--fix", f"{name}.docx"], cwd=desk, capture_output=True, check=False,
        timeout=60)
    assert done.returncode == 2
    assert "'--diff' shows what to change in its text" in done.stderr.decode()
    assert (desk / f"{name}.docx").read_bytes() == before
    done = subprocess.run(
        [os.environ["ESSAYLINT"], "check", "--diff", f"{name}.docx"], cwd=desk, capture_output=True, check=False,
        timeout=60)
    assert done.returncode == 1
    assert f"--- {name}.docx (its text)" in done.stdout.decode()


def test_a_folder_of_documents_is_a_folder_of_essays(desk, tmp_path):
    names = [path.stem for path in sorted(desk.glob("*.md"))][:2]
    for name, ending in zip(names, ["docx", "odt"]):
        (tmp_path / f"{name}.{ending}").write_bytes((desk / f"{name}.{ending}").read_bytes())
    (tmp_path / "~$lock.docx").write_bytes(b"\x00")
    (tmp_path / "page.html").write_text("<p>no essay</p>")
    report = checked(tmp_path)
    assert sorted(file["path"] for file in report["files"]) == sorted(path.name for path in tmp_path.glob("*-*"))
    assert report["errors"] == []


def test_what_is_no_document_is_told(desk, tmp_path):
    whole = next(desk.glob("*.docx")).read_bytes()
    text = next(desk.glob("*.odt"))
    files = {
        "words.docx": b"just words", "page.docx": b"<html><p>x</p></html>", "empty.odt": b"", "half.docx": whole[: len(whole) // 2],
        "old.docx": bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "other.odt": whole, "text.rtf": b"words",
        "bad.html": b"<p>caf\xe9</p>", "paper.pdf": b"%PDF-1.7\n\xe2\xe3",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    # An archive that says it needs a password for everything in it.
    with zipfile.ZipFile(text) as source, zipfile.ZipFile(tmp_path / "secret.odt", "w") as target:
        for item in source.namelist():
            target.writestr(item, source.read(item) if item == "mimetype" else os.urandom(500))
    names = [*files, "secret.odt"]
    report = checked(tmp_path, *names, status=(2,))
    assert sorted(error["path"] for error in report["errors"]) == sorted(names)
    told = {error["path"]: error["message"] for error in report["errors"]}
    assert "it is plain text" in told["words.docx"]
    assert "web page" in told["page.docx"]
    assert "empty" in told["empty.odt"]
    assert "password" in told["old.docx"] and "password" in told["secret.odt"] and "broken" in told["half.docx"]
    assert all("\n" not in message for message in told.values())
