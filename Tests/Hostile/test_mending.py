"""Killed at any moment while it mends a thousand files: each is wholly old or wholly new.

`ESSAYLINT_KILLS` is how often it is killed, `ESSAYLINT_FILES` how many files there are.
"""

import os
import random
import subprocess
import time

KILLS = int(os.environ.get("ESSAYLINT_KILLS", "200"))
FILES = int(os.environ.get("ESSAYLINT_FILES", "1000"))
LINE = "Ruth insists that they are “modelled on trash”, and nobody answers her.\n\n"


def test_a_killed_run_leaves_whole_files(tmp_path):
    folder = tmp_path / "essays"
    folder.mkdir()
    old = [f"# Essay {n}\n\n{LINE * (n % 40 + 1)}".encode() for n in range(FILES)]
    new = [text.replace(b"modelled on", b"modelled from") for text in old]
    paths = [folder / f"{n}.md" for n in range(FILES)]
    for path, text in zip(paths, old, strict=True):
        path.write_bytes(text)
    command = [os.environ["ESSAYLINT"], "check", "--fix", "--quiet", "--fail-on", "never", "."]
    quiet = {"cwd": folder, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    start = time.monotonic()
    subprocess.run(command, check=True, **quiet)
    took = time.monotonic() - start
    assert [path.read_bytes() for path in paths] == new

    random_ = random.Random("kills")
    partly = mended = 0
    for _ in range(KILLS):
        for path, text, other in zip(paths, old, new, strict=True):
            # As the last round left it, but for what that has mended.
            if path.read_bytes() == other:
                path.write_bytes(text)
        process = subprocess.Popen(command, **quiet)
        time.sleep(random_.uniform(0, took))
        process.kill()
        process.wait()
        found = [path.read_bytes() for path in paths]
        for text, is_, was in zip(new, found, old, strict=True):
            assert is_ in (text, was)
        changed = sum(is_ != was for is_, was in zip(found, old, strict=True))
        mended += changed
        partly += 0 < changed < FILES
        # What it was about to write is under another name, and no essay.
        for path in set(folder.iterdir()) - set(paths):
            assert path.name.startswith("."), path
            path.unlink()
    print(f"{KILLS} kills, {partly} of them amid the files, {mended} files mended")
    assert partly > 0
