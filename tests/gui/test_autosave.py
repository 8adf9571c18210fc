"""A case that was not saved is back after a crash."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.files.case_file import read_case
from app.gui import autosave
from app.gui.main_window import MainWindow
from app.gui.window.case_files import sample_files
from app.gui.window.sample_house import own_beginning
from tests.gui.by_hand import open_and_kill

Settled = Callable[[MainWindow], None]


def copies() -> list[Path]:
    return sorted(autosave.folder().glob("*.fairwatt")) if autosave.folder().is_dir() else []


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    """A window of this test's own, so that its copies lie in this test's own folder."""
    return make_window()


def test_that_a_change_is_kept_and_a_quiet_end_leaves_nothing(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    assert copies() == []
    window.session.enter("name", "Half done")
    qtbot.waitUntil(lambda: len(copies()) == 1, timeout=5_000)
    assert read_case(copies()[0]).name == "Half done"
    settled(window)
    window.session.open(window.session.case, None)
    assert copies() == []


def test_that_a_value_out_of_its_limits_is_told_beside_its_field_alone(
    window: MainWindow, qtbot: QtBot, settled: Settled
) -> None:
    """The last copy that could be written stays; that none is written of this moment helps nobody to know."""
    window.session.enter("name", "Half done")
    qtbot.waitUntil(lambda: len(copies()) == 1, timeout=5_000)
    settled(window)
    with qtbot.waitSignal(window.recalculator.answered, check_params_cb=lambda lane, _: lane == autosave.LANE):
        window.session.enter("load.monthly_kwh[3]", -50.0)
    assert window.use_panel.months[3].problem
    assert window.statusBar().currentMessage() == ""
    assert read_case(copies()[0]).name == "Half done"


def test_that_a_window_that_still_runs_keeps_its_copy(window: MainWindow, qtbot: QtBot, settled: Settled) -> None:
    window.session.enter("name", "Half done")
    qtbot.waitUntil(lambda: len(copies()) == 1, timeout=5_000)
    settled(window)
    assert autosave.take_leftovers() == []
    assert len(copies()) == 1


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill that cannot be caught")
def test_that_work_is_back_after_a_kill(
    make_window: Callable[..., MainWindow], repository: Path, user_folder: Path, settled: Settled
) -> None:
    open_and_kill("lambda: window.session.enter('name', 'Killed in between')", copies, repository)
    window = make_window()
    assert window.session.case.name == "Killed in between"
    assert window.session.unsaved
    settled(window)


def test_that_a_broken_copy_is_no_hindrance(make_window: Callable[..., MainWindow], user_folder: Path) -> None:
    autosave.folder().mkdir(parents=True)
    broken = autosave.folder() / "broken.fairwatt"
    broken.write_text("{")
    window = make_window()
    sample = read_case(next(path for path in sample_files() if path.stem == "il-shelby"))
    assert window.session.case == own_beginning(sample)
    assert broken.exists(), "what cannot be read is not thrown away"


def test_that_a_copy_that_cannot_be_written_is_told(window: MainWindow, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    assert autosave.keep(window.session.case, in_the_way / "case.fairwatt", None) != ""
    assert autosave.keep(window.session.case, tmp_path / "unsaved" / "case.fairwatt", None) == ""
