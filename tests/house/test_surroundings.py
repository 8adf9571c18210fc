"""The answer does not depend on where the program stands: time zone, locale, clock, a user's folder that cannot be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app import answering
from app.files.case_file import read_case, write_case

SAMPLE = Path("resources/samples/il-shelby.fairwatt")


@pytest.fixture(name="dated")
def dated_case(repository: Path, tmp_path: Path) -> Path:
    """The sample with a day on which it is switched on: without one it is today, which is not the same everywhere."""
    case = read_case(repository / SAMPLE)
    path = tmp_path / "dated.fairwatt"
    write_case(replace(case, finance=replace(case.finance, in_service_date="2027-03-01")), path)
    return path


def said(repository: Path, path: Path, **environment: str) -> str:
    """What the command says of a case, in an environment of its own."""
    ran = subprocess.run(
        [sys.executable, "-m", "app", "estimate", str(path), "--json"],
        cwd=repository,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    return ran.stdout.decode("utf-8")


@pytest.mark.slow  # estimates in one process for each zone and locale
def test_that_the_time_zone_and_the_locale_of_the_machine_change_no_letter(repository: Path, dated: Path) -> None:
    usual = said(repository, dated)
    assert json.loads(usual)["year1"]
    for environment in (
        {"TZ": "America/Denver"},
        {"TZ": "Pacific/Kiritimati"},
        {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ):
        assert said(repository, dated, **environment) == usual


@pytest.mark.slow  # estimates in processes that import all of the program
def test_that_a_users_folder_that_cannot_be_made_changes_no_letter(
    repository: Path, dated: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("in the way", encoding="utf-8")
    assert said(repository, dated, FAIRWATT_USER_FOLDER=str(blocked / "folder")) == said(repository, dated)


@pytest.mark.parametrize("today", [date(1970, 1, 1), date(2100, 2, 28)])
def test_that_a_clock_that_is_wrong_changes_no_cent(
    repository: Path, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = read_case(repository / SAMPLE)
    usual = answering.answer(case)
    monkeypatch.setattr(answering, "_today", lambda: today)
    wrong = answering.answer(case)
    assert usual.estimate is not None
    assert wrong.estimate is not None
    assert wrong.estimate.year1 == usual.estimate.year1
