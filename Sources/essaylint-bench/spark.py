"""Checks essays on a Spark cluster, and compares the findings with those of a plain run.

    python3 spark.py ESSAYLINT FOLDER

ESSAYLINT is the program, FOLDER holds essays in Markdown, LaTeX or plain text. The cluster is this machine
with two workers. Each partition of the essays goes through one `essaylint check --stream`.
"""

import json
import pathlib
import subprocess
import sys

from pyspark.sql import SparkSession

ENDINGS = {".md", ".tex", ".txt"}


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    essays = sorted(path for path in folder.rglob("*") if path.suffix in ENDINGS)
    lines = [
        json.dumps({"id": str(path), "path": str(path), "text": path.read_bytes().decode()})
        for path in essays
    ]

    spark = SparkSession.builder.master("local[2]").appName("essaylint").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    answers = (
        spark.sparkContext.parallelize(lines, 8)
        .pipe(f"{program} check --stream --jobs 1 --no-config", checkCode=True)
        .map(json.loads)
        .map(lambda answer: (answer["id"], json.dumps(answer["diagnostics"], sort_keys=True)))
        .collectAsMap()
    )
    spark.stop()

    plain = subprocess.run(
        [program, "check", "--format", "json", "--no-config", "--fail-on", "never", *map(str, essays)],
        stdout=subprocess.PIPE,
        check=True,
    )
    expected = {
        file["path"]: json.dumps(file["diagnostics"], sort_keys=True)
        for file in json.loads(plain.stdout)["files"]
    }
    findings = sum(len(json.loads(diagnostics)) for diagnostics in expected.values())
    if answers != expected:
        sys.exit("the findings differ: " + ", ".join(k for k in expected if answers.get(k) != expected[k]))
    print(f"{len(expected)} essays, {findings} findings, the same by Spark and by a plain run")


main()
