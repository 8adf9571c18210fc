"""A clock that was set back hides nothing, and a system that writes decimals with a comma reads no number wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.case import Case
from app.files.case_file import read_case, write_case
from app.files.whole_file import digest_of
from app.gui import autosave
from app.gui.settings import Settings

FAR_AHEAD, LONG_AGO = 4_000_000_000.0, 86_400.0


def test_that_no_leftover_is_hidden_by_its_time(qapp: object) -> None:
    times = {"Ahead": FAR_AHEAD, "Now": None, "Long ago": LONG_AGO}
    for name, time in times.items():
        kept = autosave.set_aside(Case(name=name), None, None)
        assert not isinstance(kept, str)
        kept.lock.unlock()
        if time is not None:
            os.utime(kept.copy, (time, time))
    found = autosave.take_leftovers()
    assert [each.case.name for each in found] == ["Ahead", "Now", "Long ago"]
    assert autosave.take_leftovers() == [], "each is taken by one window only"
    for each in found:
        each.let_go()
    assert list(autosave.folder().iterdir()) == []


def test_that_a_changed_file_is_noticed_whatever_its_time_says(tmp_path: Path) -> None:
    file = tmp_path / "house.fairwatt"
    seen = write_case(Case(name="One"), file)
    times = (file.stat().st_atime_ns, file.stat().st_mtime_ns)
    assert digest_of(file) == seen
    write_case(replace(read_case(file), name="Two"), file)
    os.utime(file, ns=times)
    assert digest_of(file) != seen
    write_case(replace(read_case(file), name="One"), file)
    assert digest_of(file) == seen, "what is the same again is nothing to ask about"


def test_that_two_windows_lose_none_of_each_other_s_recent_files(qapp: object, tmp_path: Path) -> None:
    one, other = Settings(), Settings()
    one.note_file(tmp_path / "a")
    one.write()
    os.utime(one.file, (FAR_AHEAD, FAR_AHEAD))  # the clock is set back between the two
    other.note_file(tmp_path / "b")
    other.write()
    one.note_file(tmp_path / "c")
    one.write()
    assert [path.name for path in Settings().recent_files] == ["c", "b", "a"]


PROGRAM = """
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from app.gui.application import made_application, made_window
from app.gui.settings import Settings
application = made_application()
assert QLocale.system().decimalPoint() == ",", QLocale.system()
window = made_window(Settings())
sample = window.session.case
TYPED = (("8.5", 8.5, False), ("8,5", 8.5, True), ("1,250.5", 1250.5, False), ("85", 85.0, False))
for default in (QLocale(), QLocale(QLocale.Language.German)):
    QLocale.setDefault(default)
    window.show()
    while not window.ready:
        application.processEvents()
        QTest.qWait(10)
    field = window.solar_panel.rows[0].kw
    line = field.line
    for text, value, wrong in TYPED:
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        got = window.session.case.pv.arrays[0].kw_dc
        assert got == value or wrong, (default, text, got)
        assert got != 85.0 or text == "85", (default, text, got)
        assert bool(field.problem) == wrong, (default, text, field.problem)
        assert line.text() == text
    print("read as written")
    window.session.open(sample, None)
    window.hide()
window.close()
"""


@pytest.mark.slow  # a process that opens the whole window
def test_that_a_comma_is_never_read_over(repository: Path, tmp_path: Path) -> None:
    """On a German system, with the numbers of the program's own locale and with German ones."""
    environment = {
        **os.environ,
        "LANG": "de_DE.UTF-8",
        "LC_ALL": "de_DE.UTF-8",
        "LANGUAGE": "de",
        "FAIRWATT_USER_FOLDER": str(tmp_path / "user"),
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=repository, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.stdout == "read as written\n" * 2, done.stderr
