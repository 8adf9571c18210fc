"""Designs kept beside each other at the kitchen table: they stay what they were, come back and are saved."""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.files.case_file import read_case
from app.gui.comparing import Design, Kept
from app.gui.designs import Designs, renamed, take_leftover_designs, write_copy
from app.gui.main_window import MainWindow
from tests.gui.by_hand import open_and_kill

Settled = Callable[[MainWindow], None]


@pytest.fixture
def table(window: MainWindow, settled: Settled) -> Iterator[MainWindow]:
    yield window
    for each in window.designs.kept:
        window.designs.drop(each.letter)
    settled(window)


def kept_and_changed(window: MainWindow, settled: Settled, kw_dc: float = 5.0) -> None:
    window.beside.keep()
    window.session.enter("pv.arrays[0].kw_dc", kw_dc)
    settled(window)


def test_that_a_kept_design_stays_while_the_next_is_edited(table: MainWindow, settled: Settled) -> None:
    first = table.session.case
    kept_and_changed(table, settled)
    (design,) = table.designs.kept
    assert (design.letter, design.case, table.designs.letter) == ("A", first, "B")
    assert table.beside.bar.isVisible()
    said = table.beside.bar.difference.text()
    assert "higher with B than with A" in said
    assert "B costs" in said
    assert "the co-op says: allowed" in said


def test_that_undo_does_not_touch_what_is_kept(table: MainWindow, settled: Settled) -> None:
    first = table.session.case
    kept_and_changed(table, settled)
    table.session.undo()
    assert table.session.case == first
    assert [each.letter for each in table.designs.kept] == ["A"]
    table.session.redo()
    assert table.designs.kept[0].case == first


def test_that_swapping_takes_each_design_with_its_letter(table: MainWindow, settled: Settled) -> None:
    first = table.session.case
    kept_and_changed(table, settled)
    second = table.session.case
    table.beside.bar.swap_wanted.emit("A")
    settled(table)
    assert (table.session.case, table.designs.letter) == (first, "A")
    assert [(each.letter, each.case) for each in table.designs.kept] == [("B", second)]
    assert "than with B" in table.beside.bar.difference.text()


def test_that_a_design_differs_in_nothing_from_itself(table: MainWindow, settled: Settled) -> None:
    """The finished answer's range has more draws than the one made while typing: the kept design's follows it."""
    table.beside.keep()
    table.show_page("compare")
    settled(table)
    first, second = (column.estimate for column in table.compare_page.shown)
    assert first is not None
    assert second is not None
    assert first.range == second.range
    comparison = table.compare_page._comparison
    assert comparison is not None
    assert [row.key for row in comparison.rows if row.differs] == []


def test_that_a_difference_is_told_once(table: MainWindow, settled: Settled) -> None:
    kept_and_changed(table, settled)
    table.show_page("compare")
    settled(table)
    assert "than with A" in table.beside.bar.difference.text()
    assert table.compare_page.said_card.isHidden(), "the line under the headline tells it on every page"
    kept_and_changed(table, settled, 4.0)
    assert [column.letter for column in table.compare_page.shown] == ["A", "B", "C"]
    assert "with B than with A" in table.compare_page.differences.text(), "of two kept designs it is told nowhere else"
    assert not table.compare_page.said_card.isHidden()


def test_that_the_keyboard_stays_at_the_designs_when_they_are_swapped_and_dropped(
    table: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    kept_and_changed(table, settled)
    for label, left in (("Swap", "Swap"), ("Drop", "")):
        buttons = {each.text(): each for each in table.beside.bar.findChildren(QPushButton)}
        buttons[label].setFocus()
        qtbot.waitUntil(buttons[label].hasFocus)
        buttons[label].click()
        settled(table)
        focused = table.focusWidget()
        assert focused is not table.name_line, "what is typed next would be the case's name"
        assert (focused.text() if isinstance(focused, QPushButton) else "") == left


def test_that_three_designs_are_the_most(table: MainWindow, settled: Settled) -> None:
    kept_and_changed(table, settled)
    kept_and_changed(table, settled, 4.0)
    assert [each.letter for each in table.designs.kept] == ["A", "B"]
    assert table.designs.letter == "C"
    table.beside.keep()
    assert len(table.designs.kept) == 2
    table.designs.drop("A")
    assert ([each.letter for each in table.designs.kept], table.designs.letter) == (["B"], "C")


def test_that_the_compare_page_shows_the_designs_in_columns(table: MainWindow, settled: Settled) -> None:
    kept_and_changed(table, settled)
    table.show_page("compare")
    settled(table)
    assert [column.letter for column in table.compare_page.shown] == ["A", "B"]
    labels = [row[0] for row in table.compare_page.table.rows.rows]
    assert "Yearly bill with" in labels


def test_that_a_kept_design_is_saved_as_a_file_of_its_own(
    table: MainWindow, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_and_changed(table, settled)
    path = tmp_path / "a.fairwatt"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(path), ""))
    table.beside.bar.save_wanted.emit("A")
    assert read_case(path) == renamed(table.designs.kept[0])
    assert table.designs.not_in_a_file == ()
    assert table.beside.may_close()


def test_that_closing_asks_for_a_design_that_is_in_no_file(
    table: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QMessageBox

    table.session.enter("pv.arrays[0].kw_dc", 6.0)
    kept_and_changed(table, settled)
    asked: list[str] = []

    def answer(_parent: object, _title: str, text: str, *_: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr("app.gui.window.beside.QMessageBox.question", answer)
    assert not table.beside.may_close()
    assert asked == ["Design A is kept beside and is in no file. Save it?"]


def test_that_no_design_is_kept_while_a_value_is_wrong(table: MainWindow, qtbot: QtBot) -> None:
    table.session.mistype("pv.arrays[0].kw_dc", "8o", "“8o” is not a number.")
    table.beside.keep()
    assert table.designs.kept == ()
    assert "mend it first" in table.strip.notice_words.text()
    table.session.undo()


def test_that_kept_designs_come_back_after_a_crash(
    table: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_and_changed(table, settled)
    copy = table.designs.copy
    monkeypatch.setattr("app.gui.designs.folder", lambda: copy.parent)
    crashed = copy.with_name("crashed.designs")  # the copy of a window that no longer runs: nobody holds its lock
    crashed.write_bytes(copy.read_bytes())
    found = take_leftover_designs()
    assert found is not None
    assert (found.designs, found.letter) == (table.designs.kept, "B")
    assert not crashed.exists()
    assert copy.exists()  # this window still runs


def test_that_a_copy_that_cannot_be_read_is_left_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.gui.designs.folder", lambda: tmp_path)
    broken = tmp_path / "x.designs"
    broken.write_text('{"letter": "B", "designs": [{"letter": "B", "path": null, "case": {}}]}', encoding="utf-8")
    assert take_leftover_designs() is None
    assert broken.exists()


def test_that_a_copy_that_cannot_be_written_is_told(table: MainWindow, tmp_path: Path) -> None:
    kept = Kept((Design("A", table.session.case),), "B")
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert write_copy(kept, tmp_path / "file" / "x.designs")
    assert write_copy(kept, tmp_path / "x.designs") == ""
    assert write_copy(Kept(), tmp_path / "x.designs") == ""
    assert not (tmp_path / "x.designs").exists()


def test_that_the_next_window_of_the_session_goes_on_with_the_same_designs(table: MainWindow, settled: Settled) -> None:
    kept_and_changed(table, settled)
    table.designs.end()
    after = Designs(table.session, table.recalculator)
    settled(table)
    assert after.kept == table.designs.kept
    assert after.letter == "B"
    assert after.copy.exists()
    after.end()
    table.session.kept = None


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill that cannot be caught")
def test_that_designs_are_back_after_a_kill(
    make_window: Callable[..., MainWindow], repository: Path, user_folder: Path, settled: Settled
) -> None:
    open_and_kill("window.beside.keep", lambda: list(user_folder.rglob("*.designs")), repository)
    window = make_window()
    assert [each.letter for each in window.designs.kept] == ["A"]
    assert window.designs.kept[0].case == window.session.case
    window.designs.drop("A")
    settled(window)
