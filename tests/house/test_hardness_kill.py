"""A program that is killed in the middle of writing leaves the old file or the new one, never a part of either."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS = 50

# One process imports what writes, and forks a child for each round, so that fifty rounds take seconds.
PROGRAM = """
import os, random, signal, sys, time
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.core.rate_sheet import RateSheet
from app.files.case_file import read_case, write_case
from app.files.whole_file import write_whole
from app.gui import autosave, designs
from app.gui.comparing import Design, Kept
from app.gui.own_co_op import own_files

kind, folder, rounds = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
case = read_case(Path("resources/samples/il-shelby.fairwatt"))
texts = ["Old " + "o" * 3000, "New " + "n" * 1500]
file = folder / {"own co-op": "il-mine.toml", "handed out": "handout.pdf", "designs": "a.designs"}.get(
    kind, "house.fairwatt"
)
cases = [replace(case, member=replace(case.member, notes=text)) for text in texts]
day = date(2026, 11, 21)
sheets = [
    RateSheet("il-mine", name, "IL", read_on=day, customer_usd_per_month=25.0) for name in ("Old Co-op", "New Co-op")
]
longest_s = 0.1 if kind == "own co-op" else 0.03  # whose text takes a while to make
usual = own_files.usual_figures() if kind == "own co-op" else None


def write(turn):
    if kind == "case":
        write_case(cases[turn], file)
    elif kind == "safety copy":
        assert autosave.keep(cases[turn], file, Path("/somewhere/house.fairwatt"), texts[turn]) == ""
    elif kind == "designs":
        assert designs.write_copy(Kept((Design("A", cases[turn], None),), "B"), file) == ""
    elif kind == "own co-op":
        assert own_files.keep(sheets[turn], usual, file).problems == ()
    else:
        write_whole(file, texts[turn].encode() * 200)


whole = []
for turn in (1, 0):
    write(turn)
    whole.append(file.read_bytes())
assert whole[0] != whole[1]
chance = random.Random(20261121)
seen, cut_short = set(), 0
for _ in range(rounds):
    child = os.fork()
    if child == 0:
        turn = 0
        while True:
            turn = 1 - turn
            write(turn)
    time.sleep(chance.uniform(0.001, longest_s))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    for part in folder.glob(".*.tmp"):
        cut_short += 1
        part.unlink()
    found = file.read_bytes()
    assert found in whole, f"neither the old nor the new file: {found[:80]!r}"
    seen.add(whole.index(found))
    if kind == "safety copy":
        assert autosave._origin_of(file)[0] == Path("/somewhere/house.fairwatt")
write(0)
assert file.read_bytes() == whole[1]
print(f"{rounds} kills, {cut_short} with a part on the disk, {len(seen)} of 2 contents found")
"""

# The child ends itself just before or just after each of the steps of which a write is made.
STEP_BY_STEP = """
import os, signal, sys
from pathlib import Path

from app.files import whole_file

file = Path(sys.argv[1])
old, new = b"old" * 1000, b"new" * 1000
steps = ("open", "write", "fsync", "replace")
for step in steps:
    for after in (False, True):
        file.write_bytes(old)
        child = os.fork()
        if child == 0:
            def deadly(call):
                def ended(*arguments, **named):
                    if not after:
                        os.kill(os.getpid(), signal.SIGKILL)
                    call(*arguments, **named)
                    os.kill(os.getpid(), signal.SIGKILL)
                return ended
            if step == "fsync":
                os.fsync = deadly(os.fsync)
            elif step == "write":
                opening = Path.open
                class Opened:
                    def __init__(self, path, mode):
                        self._file = opening(path, mode)
                        self.flush, self.fileno = self._file.flush, self._file.fileno
                        self.write = deadly(self._half if not after else self._file.write)
                    def _half(self, content):
                        self._file.write(content[: len(content) // 2])
                        self._file.flush()
                    def __enter__(self):
                        return self
                    def __exit__(self, *_):
                        self._file.close()
                Path.open = lambda path, mode: Opened(path, mode)
            else:
                setattr(Path, step, deadly(getattr(Path, step)))
            whole_file.write_whole(file, new)
            os._exit(3)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), f"{step} was never reached"
        expected = new if (step, after) == ("replace", True) else old
        assert file.read_bytes() == expected, (step, after)
        whole_file.write_whole(file, new)
        assert file.read_bytes() == new
print(f"killed before and after {', '.join(steps)}")
"""


def ran(repository: Path, *arguments: str) -> str:
    environment = {**os.environ, "FAIRWATT_USER_FOLDER": arguments[-1]}
    done = subprocess.run(
        [sys.executable, "-c", *arguments[:-1]], cwd=repository, env=environment, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow  # fifty processes, each left time to write before it is killed
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a process that is then killed")
@pytest.mark.parametrize("kind", ["case", "safety copy", "designs", "own co-op", "handed out"])
def test_that_fifty_kills_leave_the_old_file_or_the_new_one(repository: Path, tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    said = ran(repository, PROGRAM, kind, str(folder), str(ROUNDS), str(tmp_path / "user"))
    assert said.startswith(f"{ROUNDS} kills")
    if kind != "own co-op":  # whose text takes so long to make that a kill rarely meets the write itself
        assert " 0 with a part on the disk" not in said, "no kill met a write: it proves nothing"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a process that is then killed")
def test_that_a_kill_at_each_step_of_a_write_leaves_the_old_file_or_the_new_one(
    repository: Path, tmp_path: Path
) -> None:
    said = ran(repository, STEP_BY_STEP, str(tmp_path / "file"), str(tmp_path / "user"))
    assert said.startswith("killed before and after open")
