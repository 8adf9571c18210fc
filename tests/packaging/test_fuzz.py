"""Holds that every reader can be fed damaged input: a short turn of the fuzzing that is otherwise run by hand."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow  # starts a program of its own, which makes a year in each weather format and a policy pack
def test_that_every_reader_is_fed_and_none_is_at_fault(repository: Path) -> None:
    fuzz = [sys.executable, str(repository / "packaging" / "fuzz.py"), "1.4", "7"]
    done = subprocess.run(fuzz, cwd=repository, capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == 0, done.stdout + done.stderr
    *readers, last = done.stdout.splitlines()
    assert last == "no faults"
    assert len(readers) == 7
    assert all(int(line.split(" inputs")[0].split()[-1].replace(",", "")) > 0 for line in readers)
