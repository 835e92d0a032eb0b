"""A class of 300 essays: pages, index and tables agree in every count with `check --format json`."""

import csv
import json
import os
import pathlib
import random
import re
import subprocess
from collections import Counter

import lxml.html
import pytest

COUNT = 300
OPENINGS = [
    "Ishiguro’s *Never Let Me Go* is a novel about identity and about deceit.",
    "In *Never Let Me Go*, Kathy looks back with nostalgia at Hailsham.",
    "Growing up, or maturation, is what Ishiguro’s *Never Let Me Go* denies its students.",
    "<b>Kathy</b> & Ruth & Tommy of *Never Let Me Go* are clones; Halisham is their school.",
]
SENTENCES = [
    "Ruth says that “we’re modelled from trash”, and nobody answers.",
    "Ruth says that “we’re modelled on trash”, and nobody answers.",
    "Kathy remembers “a kind of golden time” there.",
    "Kathy remembers “a sort of golden time” there.",
    "Miss Emily admits that “sometimes that meant we kept things from you, lied to you” all along.",
    "Kathy wonders: “Or maybe I’m remembering it wrong.”",
    "Tommy says “Or perhaps I’m remembering it wrong” at the start.",
    "As a critic says, “nothing here is quite what it seems to be”.",
    "Miss Lucy insists: “It’s not good that I smoked” (Chapter 9).",
    "They are “trapped” in a “golden years” myth.",
    "Ruth: “That’s what we come from … Or maybe I’m remembering it wrong.”",
    "Here she says \"we all know it, so why don't we say it",
]


@pytest.fixture(scope="session")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("three-hundred")
    dice = random.Random(300)
    for number in range(COUNT):
        sentences = [dice.choice(SENTENCES) for _ in range(dice.randint(0, 12))]
        paragraphs = ["# Essay " + str(number), dice.choice(OPENINGS)]
        paragraphs += [" ".join(sentences[start : start + 3]) for start in range(0, len(sentences), 3)]
        path = folder / "essays" / f"class {number % 3}" / f"student {number % 120}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        while path.exists():
            path = path.with_name(path.stem + "+.md")
        path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
    binary = os.environ["ESSAYLINT"]
    done = subprocess.run([binary, "check", "--format", "json", "essays"], cwd=folder, capture_output=True, timeout=300, check=False)
    document = json.loads(done.stdout)
    done = subprocess.run([binary, "report", "essays", "-o", "out/report"], cwd=folder, capture_output=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr.decode()
    # Nobody is at a terminal: there is no progress, but a last word.
    assert done.stderr.decode() == f"essaylint: out/report/index.html: written, with {COUNT} pages\n"
    return folder, document


def table(folder, name):
    with open(folder / "out" / "report" / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def number(text):
    return int(re.search(r"\d+", text)[0])


def test_tables(desk):
    folder, document = desk
    rows = {row["essay"]: row for row in table(folder, "essays.csv")}
    assert set(rows) == {file["path"] for file in document["files"]} and len(rows) == COUNT
    verdicts = ["verbatim", "adapted", "repunctuated", "misquoted", "spliced", "unverified"]
    for file in document["files"]:
        row = rows[file["path"]]
        assert int(row["quotations"]) == len(file["quotations"])
        told = Counter(quotation["verdict"] for quotation in file["quotations"])
        assert {verdict: int(row[verdict]) for verdict in verdicts} == {verdict: told[verdict] for verdict in verdicts}
        severities = Counter(finding["severity"] for finding in file["diagnostics"])
        for severity in ["error", "warning", "information", "hint"]:
            assert int(row[severity]) == severities[severity]
        rules = Counter(finding["rule"] for finding in file["diagnostics"])
        assert int(row["findings"]) == sum(rules.values())
        for rule, count in rules.items():
            assert int(row[rule]) == count
        for theme in file["themes"]:
            assert int(row[f"theme never-let-me-go/{theme['id']}"]) == theme["mentions"]
    found = Counter((row["essay"], row["severity"], row["rule"], row["message"]) for row in table(folder, "findings.csv"))
    assert found == Counter(
        (file["path"], finding["severity"], finding["rule"], " ".join(finding["message"].split("\n")))
        for file in document["files"] for finding in file["diagnostics"])


def test_index(desk):
    folder, document = desk
    tree = lxml.html.parse(str(folder / "out" / "report" / "index.html")).getroot()
    tally = " ".join(tree.xpath("//ul[@class='tally']")[0].text_content().split())
    summary = document["summary"]
    for severity, noun in [("error", "errors?"), ("warning", "warnings?"), ("information", "information"), ("hint", "hints?")]:
        match = re.search(rf"(\d+) ?{noun}", tally)
        assert (int(match[1]) if match else 0) == summary[severity]
    quotations = [quotation for file in document["files"] for quotation in file["quotations"]]
    right = sum(quotation["verdict"] in ("verbatim", "adapted") for quotation in quotations)
    wrong = sum(quotation["verdict"] in ("repunctuated", "misquoted", "spliced") for quotation in quotations)
    assert f"{len(quotations)} quotations: {right} right, {wrong} wrong" in tally

    def rows(heading):
        section = next(s for s in tree.iter("section") if s.find("h2").text_content() == heading)
        return [[cell.text_content().strip() for cell in row.iter("td")] for row in section.iter("tr") if row.find("td") is not None]

    rules = Counter(finding["rule"] for file in document["files"] for finding in file["diagnostics"])
    holders = Counter(rule for file in document["files"] for rule in {finding["rule"] for finding in file["diagnostics"]})
    assert {row[0]: (int(row[1]), int(row[2])) for row in rows("What was found")} == {rule: (rules[rule], holders[rule]) for rule in rules}
    essays = rows("Essays")
    assert len(essays) == COUNT
    assert sum(int(row[1]) for row in essays) == len(quotations)
    assert sum(int(row[4]) for row in essays) == summary["error"]
    assert sum(int(row[5]) for row in essays) == summary["warning"]
    assert sum(int(row[6]) for row in essays) == summary["information"] + summary["hint"]
    used, misused = Counter(), Counter()
    for quotation in quotations:
        for canonical in quotation["canonicals"]:
            used[canonical] += 1
            misused[canonical] += quotation["verdict"] in ("repunctuated", "misquoted", "spliced")
    told = {row["quotation"]: (int(row["used"]), int(row["wrong"])) for row in table(folder, "quotations.csv") if row["used"] != "0"}
    assert told == {canonical: (used[canonical], misused[canonical]) for canonical in used}
    assert sorted((int(row[2]), int(row[3])) for row in rows("Which quotations are used")) == sorted(told.values())
    # The commonest slips, as the messages of misquotes tell them.
    said = Counter()
    for file in document["files"]:
        for finding in file["diagnostics"]:
            if match := re.fullmatch(r"misquoted: the text has “([^”]+)”, not “([^”]+)”", finding["message"]):
                said[match[1], match[2]] += 1
    slips = {(row["the text"], row["the essay"]): int(row["times"]) for row in table(folder, "slips.csv")}
    assert said["from", "on"] > 10 and slips["from", "on"] == said["from", "on"]
    assert {pair: slips.get(pair) for pair in said} == dict(said)
    shown = {(row[0], row[1]): int(row[2]) for row in rows("The commonest slips")}
    assert {pair: shown.get(pair) for pair in said} == dict(said)
    # The heat map's numbers, row by row.
    numbers = [text.text_content() for text in tree.xpath("//svg//text[@text-anchor='middle']")]
    assert [0 if text == "–" else int(text) for text in numbers] == [
        theme["mentions"] for file in document["files"] for theme in file["themes"]]


def test_pages(desk):
    folder, document = desk
    rows = {row["essay"]: row["page"] for row in table(folder, "essays.csv")}
    assert len(set(page.lower() for page in rows.values())) == COUNT
    for file in document["files"]:
        tree = lxml.html.parse(str(folder / "out" / "report" / rows[file["path"]])).getroot()
        assert tree.xpath("//p[@class='sub']")[0].text_content() == file["path"]
        assert len(tree.xpath("//ol[@class='findings']/li")) == len(file["diagnostics"])
        classes = [element.get("class").split()[1] for element in tree.xpath("//*[@class='text']//span[starts-with(@class, 'q ')]")
                   if element.get("id") or "unverified" in element.get("class")]
        told = Counter(quotation["verdict"] for quotation in file["quotations"])
        assert Counter(classes) == told, file["path"]
        messages = Counter(a.text_content() for a in tree.xpath("//ol[@class='findings']/li/a"))
        assert messages == Counter(finding["message"] for finding in file["diagnostics"])
        missing = len(tree.xpath("//ul[@class='themes']//*[@class='wrong']"))
        assert missing == sum(theme["mentions"] == 0 for theme in file["themes"])


def test_a_report_replaces_nothing_but_a_report(desk):
    folder, _ = desk
    binary = os.environ["ESSAYLINT"]

    def report(target):
        return subprocess.run([binary, "report", "essays/class 0/student 0.md", "-o", target], cwd=folder, capture_output=True, timeout=60, check=False)

    assert report("essays").returncode == 2 and "other things" in report("essays").stderr.decode()
    assert report("once").returncode == 0 and report("once").returncode == 0
    assert report("essays/class 0/student 0.md").returncode == 2
    (folder / "other").mkdir()
    (folder / "other" / "index.html").write_text("<p>mine</p>")
    assert report("other").returncode == 2
    assert (folder / "other" / "index.html").read_text() == "<p>mine</p>"
