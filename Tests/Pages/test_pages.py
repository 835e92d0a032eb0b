"""The pages of reports in a browser: nothing is asked for, links lead where they should, everybody can read them.

`ESSAYLINT` is the binary; `chromium` is on the path.
"""

import os
import pathlib
import re
import subprocess
import urllib.parse

import axe_core_python
import lxml.html
import pytest

from browser import Browser

HERE = pathlib.Path(__file__).resolve().parent
FIXTURES = HERE.parent.parent / "Fixtures"
LABEL = re.compile("⟦[^|⟦⟧]*\\|")
AXE = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

HOSTILE = """# <script>alert(1)</script> & &amp; </title><img src=x onerror=alert(2)>

Ruth says “modelled on <b onclick="alert(3)">trash</b>” &lt;i&gt; and <iframe src="https://example.org/"></iframe> "quoted
<style>*{display:none}</style>" ]]> --> <!-- a comment <script>alert(4)</script> --> Halisham’s `<code>&copy;` ends.

<script>
alert("5 & 6")
</script>

[link](javascript:alert(7)) ![picture](https://example.org/p.png) “We're modelled <svg/onload=alert(8)> from trash.”
"""
# `ESSAYLINT_DOCUMENTS=all` takes every labelled essay, in place of every fifth and these.
EVERY = os.environ.get("ESSAYLINT_DOCUMENTS") == "all"
LOOKED_AT = ["tour", "11-long-quotations", "08-blocks-and-brackets", "03-numerals-and-notes", "23-long-blocks", "05-code-and-footnotes"]
EMPTY = {"empty.md": "", "blank.md": "\n\n \n", "none.md": "# A shopping list\n\nTwo eggs.\n"}


def unlabelled(text):
    """The essay as a student wrote it."""
    lines = (line for line in text.splitlines(keepends=True) if not line.startswith("%%"))
    return LABEL.sub("", "".join(lines)).replace("⟧", "")


@pytest.fixture(scope="session")
def essays(tmp_path_factory):
    """A folder with essays of all kinds; their names and texts."""
    folder = tmp_path_factory.mktemp("class")
    texts = {"<b>hostile & \"co\".md": HOSTILE, **EMPTY}
    paths = [path for path in sorted(FIXTURES.rglob("*")) if path.suffix in (".md", ".tex", ".txt") and "sentences" not in path.parts]
    for index, path in enumerate(paths):
        if EVERY or index % 5 == 0 or path.stem in LOOKED_AT:
            texts[path.name] = unlabelled(path.read_bytes().decode())
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode())
    return folder, texts


@pytest.fixture(scope="session")
def report(essays):
    folder, _ = essays
    done = subprocess.run(
        [os.environ["ESSAYLINT"], "report", ".", "gone.md", "-o", "out"], cwd=folder, capture_output=True, timeout=300,
        check=False)
    assert done.returncode == 2, done.stderr.decode()
    return folder / "out"


@pytest.fixture(scope="session")
def browser():
    browser = Browser()
    yield browser
    browser.close()


def page_of(report, start):
    return next(path for path in sorted((report / "essays").glob("*.html")) if start in path.name)


def test_every_link_leads_somewhere(report):
    pages = [report / "index.html", *sorted((report / "essays").glob("*.html"))]
    assert len(pages) > 30
    for path in pages:
        tree = lxml.html.parse(str(path)).getroot()
        ids = [element.get("id") for element in tree.iter() if element.get("id")]
        assert len(ids) == len(set(ids)), path.name
        assert not list(tree.iter("script", "iframe", "img", "object", "embed", "base", "form")), path.name
        for element in tree.iter():
            assert not [name for name in element.attrib if name.startswith("on")], path.name
            link = element.get("href")
            if link is None or link == "data:,":
                continue
            file, _, place = urllib.parse.unquote(link).partition("#")
            assert not file or (path.parent / file).exists(), f"{path.name}: {link}"
            assert file or place in ids, f"{path.name}: {link}"


def test_the_essay_stands_there_as_it_is_written(essays, report):
    _, texts = essays
    pages = {}
    for path in (report / "essays").glob("*.html"):
        tree = lxml.html.parse(str(path)).getroot()
        name = tree.xpath("//p[@class='sub']")[0].text_content()
        for element in tree.xpath("//*[contains(@class, 'badge') or @class='caret']"):
            element.drop_tree()
        pages[name] = " ".join(element.text_content() for element in tree.xpath("//*[@class='text']"))
    assert set(pages) == set(texts)
    for name, text in texts.items():
        # Soft hyphens and byte-order marks are nothing to see.
        wanted = re.findall(r"\w+", text.replace("\u00ad", "").replace("\ufeff", ""))
        assert re.findall(r"\w+", pages[name]) == wanted, name


def test_what_looks_like_markup_is_text(report, browser):
    path = page_of(report, "hostile")
    browser.look()
    browser.open(path)
    assert browser.complaints() == []
    words = browser.ask("document.querySelector('main').innerText")
    for piece in ["<script>", "alert(\"5 & 6\")", "<b onclick=\"alert(3)\">", "&amp;", "&lt;i&gt;", "<iframe", "<svg/onload", "`<code>&copy;`"]:
        assert piece in words, piece
    assert browser.ask("document.title").startswith("<script>") or "&" in browser.ask("document.title")
    assert browser.ask("document.querySelectorAll('script, iframe, img, .text svg, .text style').length") == 0
    assert browser.ask("getComputedStyle(document.body).display") == "block"


PAGES = ["index", "tour", "11-long-quotations", "08-blocks-and-brackets", "03-numerals-and-notes", "empty"]


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_silent_and_for_everybody(report, browser, name):
    path = report / "index.html" if name == "index" else page_of(report, name)
    for width, scheme in [(1280, "light"), (1280, "dark"), (360, "light")]:
        browser.look(width=width, scheme=scheme)
        browser.open(path)
        assert browser.complaints() == [], (name, width, scheme)
        wide = browser.ask("document.documentElement.scrollWidth")
        assert wide <= width, f"{name} is {wide} wide on a screen of {width}"
        browser.ask(AXE + "; 1")
        found = browser.ask(
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations']})"
            ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | ')))")
        assert found == [], (name, width, scheme)


def test_findings_jump_to_their_words(report, browser):
    browser.look()
    browser.open(page_of(report, "tour"))
    links = browser.ask("[...document.querySelectorAll('.findings a')].length")
    assert links >= 10
    for index in range(links):
        seen = browser.ask(
            f"""(() => {{ const link = document.querySelectorAll('.findings a')[{index}]; link.click();
            const target = document.querySelector(':target'); const box = target.getBoundingClientRect();
            return [box.top >= 0 && box.bottom <= innerHeight, target.textContent,
              decodeURIComponent(link.hash.slice(1)) === target.id]; }})()""")
        assert seen[0] and seen[2], seen
    misquote = browser.ask(
        """(() => { const link = [...document.querySelectorAll('.findings a')].find(a => a.textContent.includes('“from”, not “on”'));
        link.click(); return document.querySelector(':target').textContent; })()""")
    assert "trash" in misquote
    # And from the words to their note, and back.
    browser.ask("document.querySelector('.q.misquoted .badge, .q.misquoted + .badge').click()")
    assert browser.ask("document.querySelector(':target').classList.contains('card')")
    browser.ask("document.querySelector(':target .no').click()")
    assert browser.ask("document.querySelector(':target').classList.contains('q')")


def test_the_keyboard_does(report, browser):
    browser.look()
    browser.open(page_of(report, "tour"))
    for kind in ("keyDown", "keyUp"):
        browser.call("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
    assert browser.ask("document.activeElement.className") == "skip"
    assert browser.ask("document.activeElement.getBoundingClientRect().left") > 0


def test_paper_is_white_and_holds_everything(report, browser):
    browser.look(scheme="dark", media="print", width=760)
    browser.open(page_of(report, "tour"))
    assert browser.ask("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert browser.ask("getComputedStyle(document.body).color") == "rgb(29, 28, 26)"
    pdf = browser.call("Page.printToPDF")["data"]
    assert pdf.startswith("JVBER") and len(pdf) > 20_000


def test_one_page_of_several_essays(essays, browser, tmp_path):
    folder, _ = essays
    page = tmp_path / "page.html"
    subprocess.run(
        [os.environ["ESSAYLINT"], "check", "--format", "html", "-o", str(page), "tour.md", "23-long-blocks.md"], cwd=folder,
        check=False, timeout=60)
    tree = lxml.html.parse(str(page)).getroot()
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    links = [element.get("href") for element in tree.iter("a")]
    assert links and all(link[1:] in ids for link in links)
    browser.look()
    browser.open(page)
    assert browser.complaints() == []
    browser.ask(AXE + "; 1")
    assert browser.ask("axe.run(document, {runOnly: ['wcag2a', 'wcag2aa']}).then(r => r.violations.map(v => v.id))") == []
