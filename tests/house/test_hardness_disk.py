"""On a disk that is full or write-protected every write gets one sentence, the old file stays, the program goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.core.case import Case
from app.core.problems import ProblemsFound
from app.core.rate_sheet import RateSheet
from app.files.case_file import read_case, write_case

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.gui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform, and nothing else

SIZE_K = 192
PAGE = 4096


class Disk:
    """A small file system of its own, which can be filled to the last byte and made read-only."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self) -> None:
        try:
            with (self.folder / "filling").open("ab", buffering=0) as filling:
                while True:
                    filling.write(b"0" * PAGE)
        except OSError:
            return

    def free(self) -> None:
        (self.folder / "filling").unlink()

    def protect(self) -> None:
        subprocess.run(["mount", "-o", "remount,ro", str(self.folder)], check=True, capture_output=True)

    def lift(self) -> None:
        subprocess.run(["mount", "-o", "remount,rw", str(self.folder)], check=True, capture_output=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only Linux's root can mount a small file system to fill")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE_K}k", "tmpfs", str(folder)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip(f"no file system can be mounted here: {mounted.stderr.decode().strip()}")
    yield Disk(folder)
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture(scope="module")
def case(repository: Path) -> Case:
    return read_case(repository / "resources/samples/il-shelby.fairwatt")


def sentence_of(write: Callable[[], object]) -> str:
    """What a person is told; a write that only returns problems returns them."""
    try:
        told = write()
    except ProblemsFound as found:
        return str(found.problems[0])
    except OSError as error:
        raise AssertionError(f"a bare {error!r} came out instead of a sentence") from error
    problems = getattr(told, "problems", None)
    return str(problems[0]) if problems else told if isinstance(told, str) else ""


def case_file(case: Case, path: Path) -> Callable[[], object]:
    def write() -> str:
        write_case(case, path)
        return ""

    return write


def safety_copy(case: Case, path: Path) -> Callable[[], object]:
    from app.gui import autosave

    return lambda: autosave.keep(case, path, None)


def designs(case: Case, path: Path) -> Callable[[], object]:
    from app.gui.comparing import Design, Kept
    from app.gui.designs import write_copy

    return lambda: write_copy(Kept((Design("A", case, None),), "B"), path)


def own_co_op(case: Case, path: Path) -> Callable[[], object]:
    from app.gui.own_co_op import own_files

    sheet = RateSheet("mt-own", case.name[:30], "MT", read_on=date(2026, 11, 21), customer_usd_per_month=25.0)
    return lambda: own_files.keep(sheet, own_files.usual_figures(), path)


def workbook(case: Case, path: Path) -> Callable[[], object]:
    from app.gui import background
    from app.gui.handing_out import write_workbook

    estimate = background.answer(case, None, 20).estimate
    return lambda: write_workbook(estimate, path)


def handout(case: Case, path: Path) -> Callable[[], object]:
    from app.gui import background
    from app.gui.handing_out import made_handout, write_pdf

    estimate = background.answer(case, None, 20).estimate
    assert case.co_op is not None
    made = made_handout(estimate, case, background.prepare().policies[case.co_op])
    return lambda: write_pdf(made, path)


def chart(case: Case, path: Path) -> Callable[[], object]:
    from app.files.whole_file import write_whole

    return lambda: write_whole(path, (f"<svg>{case.name}</svg>" * 200).encode())


WRITES = {
    "house.fairwatt": case_file,
    "copy.fairwatt": safety_copy,
    "kept.designs": designs,
    "mt-own.toml": own_co_op,
    "answer.xlsx": workbook,
    "handout.pdf": handout,
    "chart.svg": chart,
}


@pytest.mark.parametrize("name", WRITES)
def test_that_a_full_or_protected_disk_gets_a_sentence_and_keeps_the_old_file(
    disk: Disk, case: Case, name: str, qapp: object
) -> None:
    path = disk.folder / name
    changed = replace(case, name="Another house", member=replace(case.member, notes="n" * 9000))
    assert sentence_of(WRITES[name](case, path)) == ""
    old = path.read_bytes()
    write = WRITES[name](changed, path)

    disk.fill()
    assert "No space left" in sentence_of(write)
    assert path.read_bytes() == old
    assert list(disk.folder.glob(".*")) == [], "nothing half-written is left"
    disk.free()

    disk.protect()
    assert "write-protected" in sentence_of(write)
    assert path.read_bytes() == old
    disk.lift()

    assert sentence_of(write) == "", "there is room again"
    assert path.read_bytes() != old


@pytest.mark.slow  # a real window that draws and answers
def test_that_a_window_with_everything_on_a_full_disk_goes_on(
    disk: Disk, case: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.gui import autosave
    from app.gui.application import made_window
    from app.gui.settings import Settings

    monkeypatch.setenv("FAIRWATT_USER_FOLDER", str(disk.folder / "user"))
    file = disk.folder / "house.fairwatt"
    write_case(case, file)
    old = file.read_bytes()
    settings = Settings()
    settings.theme = "light"
    window = made_window(settings, file)
    try:
        window.show()
        qtbot.waitUntil(lambda: window.ready, timeout=60_000)
        assert settings.write()
        old_settings = settings.file.read_bytes()
        disk.fill()

        window.session.enter("load.monthly_kwh[3]", 2345.0)
        qtbot.waitUntil(lambda: "No space left" in window.statusBar().currentMessage(), timeout=60_000)
        assert "safety copy" in window.statusBar().currentMessage()
        assert not window.files.save()
        assert "No space left" in window.strip.notice_words.text()
        assert file.read_bytes() == old
        assert window.session.unsaved
        for command, name in ((window.commands.pdf, "handout.pdf"), (window.commands.workbook, "answer.xlsx")):
            path = disk.folder / name
            monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_, path=path: (str(path), ""))
            command.trigger()
            assert f"{path} was not written" in window.strip.notice_words.text()
            assert not path.exists()
        window._choose_theme("dark")
        assert "could not be written" in window.statusBar().currentMessage()
        assert window.wardrobe.look.name == "dark", "it is worn all the same"
        assert settings.file.read_bytes() == old_settings
        qtbot.waitUntil(lambda: window.ready, timeout=60_000)
        assert window.estimate is not None
        assert window.estimate.load_monthly_kwh[3] == pytest.approx(2345.0), "the answer goes on"

        disk.free()
        window.session.enter("name", "There is room again")
        qtbot.waitUntil(lambda: len(list(autosave.folder().glob("*.fairwatt"))) == 1, timeout=60_000)
        assert window.files.save()
        assert read_case(file).name == "There is room again"
        assert settings.write()
        assert Settings().theme == "dark"
    finally:
        close(window)


@pytest.mark.slow  # a real window that draws and answers
def test_that_a_window_on_a_protected_disk_goes_on_and_saves_elsewhere(
    disk: Disk, case: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from app.gui.application import made_window
    from app.gui.settings import Settings

    monkeypatch.setenv("FAIRWATT_USER_FOLDER", str(disk.folder / "user"))
    file, elsewhere = disk.folder / "house.fairwatt", tmp_path / "house.fairwatt"
    write_case(case, file)
    disk.protect()
    window = made_window(Settings(), file)
    try:
        window.show()
        qtbot.waitUntil(lambda: window.ready, timeout=60_000)
        window.session.enter("name", "Changed")
        qtbot.waitUntil(lambda: "safety copy" in window.statusBar().currentMessage(), timeout=60_000)
        window._choose_theme("dark")
        assert "could not be written" in window.statusBar().currentMessage()
        assert not window.files.save()
        assert "write-protected" in window.strip.notice_words.text()
        assert read_case(file) == case
        monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(elsewhere), ""))
        assert window.files.save_as()
        assert read_case(elsewhere).name == "Changed"
        assert not window.session.unsaved
    finally:
        close(window)


def close(window: MainWindow) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    window.session.open(window.session.case, None)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
