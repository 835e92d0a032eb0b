"""Every report format over the labelled essays and hostile ones, held against `Fixtures/schemas`.

`ESSAYLINT` is the binary.
"""

import json
import os
import pathlib
import re
import subprocess

import jsonschema
import lxml.etree
import pytest
import referencing

HERE = pathlib.Path(__file__).resolve().parent
FIXTURES = HERE.parent.parent / "Fixtures"
SCHEMAS = FIXTURES / "schemas"
LABEL = re.compile("⟦[^|⟦⟧]*\\|")

HOSTILE = {
    "empty.md": b"",
    "mark only.md": b"\xef\xbb\xbf",
    "mark.md": "\ufeff“modelled on trash”, says Ruth.\n".encode(),
    "controls \x1b[31m & <b> \"%2C,:.md": (
        "Ruth: “modelled \x1b[2J\x00\x07\x7f\u009b\u202e\u2028\ufffe]]> &amp; on trash” 👍👍 “unclosed\r\n"
        "\r\nHalisham says “We all \\emph{know} it. We're modelled on {0} trash.”\rMadam agrees."
    ).encode(),
    "lines.tex": "``We're modelled\non\ntrash'', ``we fooled\nyou in many ways''".encode(),
    "sub/../twice.txt": ("“modelled on trash” " * 3).encode(),
    "latin.md": b"caf\xe9\n",
}
BOOK = "CHAPTER 14\n\nWe all know it. We’re modelled from trash. Junkies, prostitutes, winos, tramps.\n"


def unlabelled(text):
    """The essay as a student wrote it."""
    lines = (line for line in text.splitlines(keepends=True) if not line.startswith("%%"))
    return LABEL.sub("", "".join(lines)).replace("⟧", "")


@pytest.fixture(scope="session")
def desk(tmp_path_factory):
    """A folder with the essays; its path, and theirs."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / ".essaylint.json").write_text('{"source": "book of.txt"}')
    (folder / "book of.txt").write_text(BOOK)
    (folder / "sub").mkdir()
    paths = []
    for path in sorted(FIXTURES.rglob("*")):
        if path.suffix in (".md", ".tex", ".txt"):
            copy = folder / path.relative_to(FIXTURES)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(unlabelled(path.read_bytes().decode()).encode())
            paths.append(str(path.relative_to(FIXTURES)))
    for name, content in HOSTILE.items():
        (folder / name).write_bytes(content)
        paths.append(name)
    return folder, paths + ["./gone: \x1b,<&>.md", str(folder / "empty.md")]


@pytest.fixture(scope="session")
def report(desk):
    """What the binary writes in a format, in bytes."""
    known = {}

    def ask(name):
        if name not in known:
            folder, paths = desk
            done = subprocess.run(
                [os.environ["ESSAYLINT"], "check", "--format", name, "--", *paths],
                cwd=folder, capture_output=True, timeout=300, check=False)
            assert done.returncode == 2, done.stderr.decode()
            known[name] = done.stdout
        return known[name]

    return ask


@pytest.fixture(scope="session")
def ours(report):
    """Our own document, with which the other formats must agree."""
    return json.loads(report("json"))


def schema(name):
    """A validator for a JSON schema of the folder."""
    resources = []
    for path in SCHEMAS.glob("*.json"):
        content = json.loads(path.read_text())
        resources.append((content["$id"], referencing.Resource.from_contents(content)))
    content = json.loads((SCHEMAS / name).read_text())
    jsonschema.Draft202012Validator.check_schema(content)
    return jsonschema.Draft202012Validator(
        content, registry=referencing.Registry().with_resources(resources))


def xml(report, name):
    """A report that is XML and keeps to a schema of the folder."""
    root = lxml.etree.fromstring(report)
    lxml.etree.XMLSchema(lxml.etree.parse(SCHEMAS / name)).assertValid(root.getroottree())
    return root


def places(ours):
    """The line, column and rule of every finding, by path."""
    return {
        file["path"]: [
            (*found["range"]["start"].values(), found["rule"]) for found in file["diagnostics"]]
        for file in ours["files"]
    }


@pytest.mark.parametrize("name", ["compact", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle"])
def test_nothing_steers_a_terminal(report, name):
    text = report(name).decode()
    steering = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
    assert not steering.search(text)


def test_json(ours):
    schema("essaylint-json-1.schema.json").validate(ours)
    assert len(ours["errors"]) == 2
    found = [found for file in ours["files"] for found in file["diagnostics"]]
    assert len(found) > 300
    assert any(quote["source"] for file in ours["files"] for quote in file["quotations"])


def test_jsonl(report, ours):
    validator = schema("essaylint-jsonl-1.schema.json")
    lines = [json.loads(line) for line in report("jsonl").split(b"\n")[:-1]]
    for line in lines:
        validator.validate(line)
    def of(type):
        return [{key: line[key] for key in line if key not in ("version", "type")}
                for line in lines if line["type"] == type]
    findings = [{"path": file["path"], **found}
                for file in ours["files"] for found in file["diagnostics"]]
    assert of("finding") == findings
    assert of("essay") == [{key: file[key] for key in file if key != "diagnostics"}
                           for file in ours["files"]]
    assert of("error") == ours["errors"]
    assert of("summary") == [ours["summary"]]


def stream(desk, lines):
    """What `check --stream` answers to some lines, and the most memory that it held, in KiB."""
    folder, _ = desk
    (folder / "lines").write_bytes(b"".join(line + b"\n" for line in lines))
    with open(folder / "lines", "rb") as given, open(folder / "answers", "wb") as answers:
        process = subprocess.Popen(
            [os.environ["ESSAYLINT"], "check", "--stream"], cwd=folder, stdin=given, stdout=answers)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return [json.loads(line) for line in (folder / "answers").read_bytes().splitlines()], usage.ru_maxrss


def test_stream(ours, desk):
    folder, _ = desk
    lines = []
    for file in ours["files"]:
        text = (folder / file["path"]).read_bytes().decode()
        lines.append(json.dumps({"id": [file["path"]], "path": file["path"], "text": text}).encode())
        lines.append(b"\xff{")
    answers, _ = stream(desk, lines)
    validator = schema("essaylint-stream-1.schema.json")
    for answer in answers:
        validator.validate(answer)
    assert answers[0::2] == [{"version": 1, "id": [file["path"]], **file} for file in ours["files"]]
    assert [answer["line"] for answer in answers[1::2]] == list(range(2, len(lines) + 1, 2))


def test_stream_has_the_same_memory_for_few_and_for_many(desk):
    folder, _ = desk
    line = json.dumps({"text": (folder / "tour.md").read_text()}).encode()
    _, few = stream(desk, [line] * 100)
    answers, many = stream(desk, [line] * 3000)
    assert len(answers) == 3000
    assert many < few * 1.3


def test_stream_answers_before_the_next_line_comes(desk):
    with subprocess.Popen(
            [os.environ["ESSAYLINT"], "check", "--stream", "--jobs", "3"], cwd=desk[0],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for number in range(20):
            process.stdin.write(b'{"id": %d, "text": "Ruth."}\n' % number)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
    assert process.returncode == 0


def test_sarif(report, ours, desk):
    log = json.loads(report("sarif"))
    schema("sarif-2.1.0.schema.json").validate(log)
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    assert len(run["artifacts"]) == len(ours["files"])
    files = [(desk[0] / file["path"]).read_bytes() for file in ours["files"]]
    for number, artifact in enumerate(run["artifacts"]):
        assert artifact["location"]["index"] == number
        assert artifact["length"] == len(files[number])
    expected = [(number, found) for number, file in enumerate(ours["files"])
                for found in file["diagnostics"]]
    assert len(expected) == len(run["results"])
    for (number, found), result in zip(expected, run["results"]):
        assert rules[result["ruleIndex"]] == result["ruleId"] == found["rule"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["index"] == number
        assert place["artifactLocation"] == run["artifacts"][number]["location"]
        region = place["region"]
        assert region["byteOffset"] == found["range"]["startByte"]
        assert region["byteOffset"] + region["byteLength"] == found["range"]["endByte"]
        assert [region["startLine"], region["startColumn"]] == list(found["range"]["start"].values())
        assert [region["endLine"], region["endColumn"]] == list(found["range"]["end"].values())
        assert len(result.get("fixes", [])) == len(found["fixes"])
        for fix, own in zip(result.get("fixes", []), found["fixes"]):
            replacements = fix["artifactChanges"][0]["replacements"]
            assert [
                (piece["deletedRegion"]["byteOffset"],
                 piece["deletedRegion"]["byteOffset"] + piece["deletedRegion"]["byteLength"],
                 piece["insertedContent"]["text"]) for piece in replacements
            ] == [tuple(edit.values()) for edit in own["edits"]]
    assert any("relatedLocations" in result for result in run["results"])
    notes = run["invocations"][0]["toolExecutionNotifications"]
    descriptors = run["tool"]["driver"]["notifications"]
    assert len(notes) == len(ours["errors"])
    for note in notes:
        assert descriptors[note["descriptor"]["index"]]["id"] == note["descriptor"]["id"]
    assert not run["invocations"][0]["executionSuccessful"]


def test_gitlab(report, ours):
    issues = json.loads(report("gitlab"))
    schema("gitlab-code-quality.schema.json").validate(issues)
    count = sum(ours["summary"][name] for name in ("error", "warning", "information", "hint"))
    assert len(issues) == count + len(ours["errors"])
    # Nothing but the same file twice, by two names, may share one.
    fingerprints = [issue["fingerprint"] for issue in issues]
    assert len(set(fingerprints)) == len(fingerprints)


def test_junit(report, ours):
    root = xml(report("junit"), "junit-10.xsd")
    assert len(root) == len(ours["files"]) + len(ours["errors"])
    for suite in root:
        cases = list(suite)
        assert int(suite.get("tests")) == len(cases)
        assert int(suite.get("failures")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("errors")) == len(suite.findall("testcase/error"))
        names = [(case.get("classname"), case.get("name")) for case in cases]
        assert len(set(names)) == len(names)
        assert all("." not in case.get("classname") for case in cases)
    summary = ours["summary"]
    assert len(root.findall("testsuite/testcase/failure")) == summary["error"] + summary["warning"]
    assert len(root.findall("testsuite/testcase/error")) == len(ours["errors"])


def test_checkstyle(report, ours):
    root = xml(report("checkstyle"), "checkstyle-4.3.xsd")
    found = [
        [(int(error.get("line")), int(error.get("column")),
          error.get("source").removeprefix("essaylint.")) for error in file]
        for file in root
    ]
    assert [file for file in found if file != [(1, 1, "not-checked")]] == list(places(ours).values())
    assert found.count([(1, 1, "not-checked")]) == len(ours["errors"])


def test_compact(report, ours):
    line = re.compile(
        r"(.+):(\d+):(\d+): (error|warning|information|hint): (.+) \[([a-z-]+)\]", re.DOTALL)
    lines = [line.fullmatch(text) for text in report("compact").decode().split("\n")[:-1]]
    assert all(lines)
    found = [(int(match[2]), int(match[3]), match[6]) for match in lines]
    expected = [place for file in places(ours).values() for place in file]
    assert [place for place in found if place != (1, 1, "not-checked")] == expected
    assert found.count((1, 1, "not-checked")) == len(ours["errors"])


def test_github(report, ours):
    """Read as the runner reads it."""
    command = re.compile("::(error|warning|notice) ([^:]*)::(.*)")
    properties = []
    for text in report("github").decode().split("\n")[:-1]:
        match = command.fullmatch(text)
        assert match, text
        pairs = dict(pair.split("=", 1) for pair in match[2].split(","))
        assert not re.search("%(?!25|0A|0D|3A|2C)", text)
        assert ("col" in pairs) == ("endColumn" in pairs)
        assert "col" not in pairs or pairs["line"] == pairs["endLine"]
        properties.append(pairs)
    lines = [(int(pairs["line"]), pairs["title"]) for pairs in properties if "line" in pairs]
    assert lines == [(line, rule) for file in places(ours).values() for line, _, rule in file]
    failed = [pairs for pairs in properties if pairs["title"] == "not-checked"]
    assert len(failed) == len(ours["errors"])
    assert any("%3A" in pairs["file"] and "%2C" in pairs["file"] for pairs in failed)


def answer(folder, *arguments, status=0):
    """What another command answers a program."""
    done = subprocess.run(
        [os.environ["ESSAYLINT"], *arguments, "--format", "json"],
        cwd=folder, capture_output=True, timeout=300, check=False)
    assert done.returncode == status, done.stderr.decode()
    return json.loads(done.stdout)


def test_themes(desk, ours):
    folder, paths = desk
    document = answer(folder, "themes", *paths, status=2)
    schema("essaylint-themes-1.schema.json").validate(document)
    assert document["errors"] == ours["errors"]
    counts = [[{"id": theme["id"], "mentions": len(theme["mentions"])} for theme in file["themes"]]
              for file in document["files"]]
    assert counts == [file["themes"] for file in ours["files"]]
    for file in document["files"]:
        content = (folder / file["path"]).read_bytes()
        for theme in file["themes"]:
            for place in theme["mentions"] + theme["quotations"]:
                start, end = place["range"]["startByte"], place["range"]["endByte"]
                assert content[start:end].decode() == place["words"]


def test_quotes_and_sets(desk):
    folder, _ = desk
    quotes = schema("essaylint-quotes-1.schema.json")
    every = answer(folder, "quotes")
    quotes.validate(every)
    quotes.validate(answer(folder, "quotes", "trash"))
    quotes.validate(answer(folder, "quotes", "zebra", status=1))
    sets = schema("essaylint-sets-1.schema.json")
    sets.validate(answer(folder, "sets"))
    whole = answer(folder, "sets", "never-let-me-go")
    sets.validate(whole)
    checked = schema("essaylint-sets-check-1.schema.json")
    (folder / "broken set.json").write_text('{"titel": "\\u202e"}')
    (folder / "torn.json").write_bytes(b'{"title": \x00')
    for name, status in (("broken set.json", 1), ("torn.json", 1), ("gone.json", 2)):
        checked.validate(answer(folder, "sets", "check", name, status=status))
    listed = [quotation for one in whole["quoteSets"] for quotation in one["quotations"]]
    assert listed == [
        {key: quotation[key] for key in quotation if key != "score"}
        for quotation in every["quotations"]
        if quotation["quoteSet"] == "never-let-me-go"]
