"""The Compare page: columns come and go, move by the keyboard, and say in words what differs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from app import locations
from app.gui.main_window import MainWindow
from app.gui.pages.compare import ComparePage
from app.report.comparison_pages import comparison_handout
from app.report.handout import Grid

Settled = Callable[[MainWindow], None]


def sample(co_op: str) -> Path:
    return locations.resources_folder() / "samples" / f"{co_op}.fairwatt"


@pytest.fixture
def page(window: MainWindow, settled: Settled) -> Iterator[ComparePage]:
    window.open_sample(sample("oh-energy-coop"))
    window.show_page("compare")
    settled(window)
    yield window.compare_page
    window.compare_page.beside = type(window.compare_page.beside)()
    window.compare_page.buttons["programs"].click()
    settled(window)


def test_that_versions_of_the_rules_stand_side_by_side(page: ComparePage, window: MainWindow, settled: Settled) -> None:
    page.buttons["versions"].click()
    settled(window)
    assert [column.title for column in page.shown] == [
        "Newer page: net billing (undated; confirm with TEC)",
        "Net metering page: monthly netting",
    ]
    assert "Yearly bill with" in page.said.accessibleName()
    assert "lower with Net metering page: monthly netting" in page.differences.text()
    rows = {row[0]: row[1:] for row in page.table.rows.rows}
    before, after = rows["Yearly bill with"]
    assert after.startswith("★ $")
    assert before.startswith("$")
    assert "Co-op" not in rows
    assert "more rows are the same in all columns." in page.note.text()
    page.only_tick.click()
    labels = [row[0] for row in page.table.rows.rows]
    assert "Co-op" in labels
    assert "≠ Yearly bill with" in labels
    assert "Version of the policy" not in {label.removeprefix("≠ ") for label in labels}  # it stands over the columns
    page.only_tick.click()


def test_that_columns_are_moved_and_removed_by_keys(
    page: ComparePage, window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    page.buttons["co_ops"].click()
    settled(window)
    first, second, *others = [column.key for column in page.shown]
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(0, 2))
    qtbot.keyClick(page.table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert [column.key for column in page.shown] == [second, first, *others]
    assert page.table.currentIndex().column() == 1
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert [column.key for column in page.shown] == [first, *others]
    assert page.table.currentIndex().column() == 1
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)  # the case on screen stays
    assert first in [column.key for column in page.shown]


def test_that_files_dropped_on_the_page_become_columns(
    page: ComparePage, window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.fairwatt"
    broken.write_text("{", encoding="utf-8")
    page.add_files([sample("nm-socorro"), broken, sample("nm-socorro")])
    settled(window)
    assert len(page.shown) == 2
    assert page.buttons["nothing"].isChecked()
    assert "broken has no answer" in page.refusals.text()


def test_that_a_case_dropped_on_the_page_is_compared_and_not_opened(
    page: ComparePage, window: MainWindow, settled: Settled
) -> None:
    before = window.session.case
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(sample("nm-socorro")))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(event)
    settled(window)
    assert event.isAccepted()
    assert len(page.shown) == 2
    assert window.session.case == before


def test_that_a_co_op_with_one_version_says_so(window: MainWindow, settled: Settled, page: ComparePage) -> None:
    window.open_sample(sample("nm-socorro"))
    settled(window)
    page.buttons["versions"].click()
    settled(window)
    assert page.refusals.text() == "This co-op's file holds its rules of one date only."


def test_that_the_table_is_copied_and_laid_out_for_paper(
    page: ComparePage, window: MainWindow, settled: Settled
) -> None:
    page.buttons["versions"].click()
    settled(window)
    page.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Figure", "Unit"]
    assert any(line.startswith("Yearly bill with\t$\t") for line in lines)
    assert page._comparison is not None
    from datetime import date

    from app.report.handout import Sender

    made = comparison_handout(page._comparison, None, Sender("Co-op"), date(2026, 11, 21))
    (grid,) = [block for block in made.pages[0].blocks if isinstance(block, Grid)]
    assert any(row[0] == "≠ Yearly bill with" and row[2].startswith("★ ") for row in grid.rows)
    assert made.page_word == "Page {page} of {pages}"


def test_that_the_workbook_of_the_comparison_is_written(
    page: ComparePage, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "beside.xlsx"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(path), ""))
    page.workbook_button.click()
    assert path.read_bytes().startswith(b"PK")
