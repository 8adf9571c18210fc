"""Two windows on one file, a file that went away, and work that was set aside: nothing is lost unasked."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.files.case_file import read_case, write_case
from app.gui import autosave
from app.gui.application import sample_case
from app.gui.main_window import MainWindow

Settled = Callable[[MainWindow], None]
MakeWindow = Callable[..., MainWindow]


class Asked:
    """Presses one button of each box that comes up, by its words, and remembers what was said."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.wrong: list[str] = []
        self._words: list[str] = []
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._look)

    def will_press(self, *words: str) -> None:
        self._words += words
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            return
        self.said.append(box.text())
        buttons = {button.text().replace("&", ""): button for button in box.findChildren(QPushButton)}
        wanted = self._words.pop(0) if self._words else ""
        if wanted in buttons:
            buttons[wanted].click()
        else:
            self.wrong.append(f"{wanted} is none of {sorted(buttons)}")
            box.reject()


@pytest.fixture
def asked(qapp: object) -> Iterator[Asked]:
    made = Asked()
    yield made
    made.stop()
    assert made.wrong == []


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "house.fairwatt"
    write_case(sample_case(), path)
    return path


@pytest.fixture
def two(make_window: MakeWindow, file: Path) -> tuple[MainWindow, MainWindow]:
    """Two windows on one file; the second has saved a change."""
    mine, theirs = make_window(file), make_window(file)
    theirs.session.enter("name", "Theirs")
    assert theirs.files.save()
    mine.session.enter("name", "Mine")
    return mine, theirs


def listed(window: MainWindow) -> list[str]:
    """What the Open menu holds."""
    menu = QMenu()
    window.files.fill_menu(menu)
    return [action.text() for action in menu.actions()]


def pick(window: MainWindow, words: str) -> None:
    """Chooses from the Open menu."""
    menu = QMenu()
    window.files.fill_menu(menu)
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_that_samples_are_listed_by_their_names(make_window: MakeWindow) -> None:
    samples = [text for text in listed(make_window()) if text.startswith("Sample: ")]
    assert "Sample: Adobe house in Socorro, 6 kW roof" in samples
    assert not any("nm-" in text for text in samples)


def test_that_a_file_nobody_changed_is_saved_unasked(make_window: MakeWindow, file: Path, settled: Settled) -> None:
    window = make_window(file)
    for name in ("One", "Two"):
        window.session.enter("name", name)
        assert window.files.save()
        assert read_case(file).name == name
    settled(window)


def test_that_what_another_window_saved_is_overwritten_only_when_asked_for(
    two: tuple[MainWindow, MainWindow], file: Path, asked: Asked
) -> None:
    mine, _ = two
    asked.will_press("Cancel")
    assert not mine.files.save()
    assert read_case(file).name == "Theirs"
    assert mine.session.unsaved
    assert len(asked.said) == 1
    assert asked.said[0].startswith("house.fairwatt was changed")
    asked.will_press("Overwrite")
    assert mine.files.save()
    assert read_case(file).name == "Mine"
    mine.session.enter("name", "Mine again")
    assert mine.files.save(), "after it the file is known again"
    assert len(asked.said) == 2


def test_that_the_other_window_is_asked_in_its_turn(
    two: tuple[MainWindow, MainWindow], file: Path, asked: Asked
) -> None:
    mine, theirs = two
    asked.will_press("Overwrite", "Cancel")
    assert mine.files.save()
    assert not theirs.files.save(), "even though nothing was changed in it since"
    assert read_case(file).name == "Mine"


def test_that_another_name_leaves_both(
    two: tuple[MainWindow, MainWindow], file: Path, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, _ = two
    other = file.with_name("mine.fairwatt")
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(other), ""))
    asked.will_press("Another name…")
    assert mine.files.save()
    assert (read_case(file).name, read_case(other).name) == ("Theirs", "Mine")
    assert mine.session.path == other


def test_that_theirs_is_opened_and_mine_waits_in_the_menu(
    two: tuple[MainWindow, MainWindow], make_window: MakeWindow, file: Path, asked: Asked, settled: Settled
) -> None:
    mine, _ = two
    asked.will_press("Open theirs")
    assert not mine.files.save()
    settled(mine)
    assert mine.session.case.name == "Theirs"
    assert not mine.session.unsaved
    assert "Not saved: Mine" in listed(mine)
    assert mine.close()
    later = make_window()
    assert later.session.case.name != "Mine", "it was set aside on purpose, and does not push itself forward"
    pick(later, "Not saved: Mine")
    settled(later)
    assert later.session.case.name == "Mine"
    assert later.session.unsaved
    assert later.session.path == file
    asked.will_press("Cancel")
    assert not later.files.save(), "the file still is not the one it came from"


def test_that_a_save_as_onto_the_changed_file_is_asked_about_too(
    two: tuple[MainWindow, MainWindow], file: Path, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, _ = two
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(file), ""))
    asked.will_press("Cancel")
    assert not mine.files.save_as()
    assert read_case(file).name == "Theirs"


def test_that_a_name_whose_ending_is_added_overwrites_nothing_unasked(
    make_window: MakeWindow, file: Path, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    before = file.read_bytes()
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(file.with_suffix("")), ""))
    asked.will_press("Cancel")
    assert not window.files.save_as()
    assert file.read_bytes() == before
    dotted = file.with_name("House, 7.5 kW")
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(dotted), ""))
    assert window.files.save_as()
    assert window.session.path == dotted.with_name("House, 7.5 kW.fairwatt")


def test_that_a_file_deleted_since_is_written_anew(make_window: MakeWindow, file: Path) -> None:
    window = make_window(file)
    file.unlink()
    window.session.enter("name", "Still here")
    assert window.files.save()
    assert read_case(file).name == "Still here"


def test_that_a_folder_gone_since_gets_a_sentence_and_loses_nothing(make_window: MakeWindow, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    write_case(sample_case(), folder / "house.fairwatt")
    window = make_window(folder / "house.fairwatt")
    shutil.rmtree(folder)
    window.session.enter("name", "Still here")
    assert not window.files.save()
    assert str(folder) in window.strip.notice_words.text()
    assert window.session.unsaved
    folder.mkdir()
    assert window.files.save(), "the stick is back"
    assert read_case(folder / "house.fairwatt").name == "Still here"


def test_that_a_file_changed_while_the_window_had_crashed_is_not_overwritten(
    make_window: MakeWindow, file: Path, asked: Asked, user_folder: Path
) -> None:
    first = make_window(file)
    kept = autosave.set_aside(first.session.case, file, first.session.seen)
    assert not isinstance(kept, str)
    assert autosave.keep(kept.case, kept.copy, file, first.session.seen) == "", "as a crash leaves it"
    kept.lock.unlock()
    theirs = read_case(file)
    write_case(replace(theirs, name="Changed since"), file)
    window = make_window(file)
    assert window.session.unsaved
    asked.will_press("Cancel")
    assert not window.files.save()
    assert read_case(file).name == "Changed since"


def test_that_two_crashes_are_both_brought_back_and_a_third_loses_neither(
    make_window: MakeWindow, qtbot: QtBot, settled: Settled
) -> None:
    for name in ("Older", "Newer"):
        kept = autosave.set_aside(replace(sample_case(), name=name), None, None)
        assert not isinstance(kept, str)
        assert autosave.keep(kept.case, kept.copy, None) == ""
        kept.lock.unlock()
        qtbot.wait(20)
    window = make_window()
    assert window.session.case.name == "Newer"
    assert "Not saved: Older" in listed(window)
    on_disk = {read_case(copy).name for copy in autosave.folder().glob("*.fairwatt")}
    assert on_disk == {"Older", "Newer"}, "a kill at this moment would lose neither"
    window.session.open(window.session.case, None)
    settled(window)
    assert window.close()
    assert {read_case(copy).name for copy in autosave.folder().glob("*.fairwatt")} == {"Older"}
