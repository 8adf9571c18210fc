"""The page of sizes: what it shows, and what stands there when there are none."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel

from app.core.problems import Problem
from app.gui.case_edits import size_taken
from app.gui.main_window import MainWindow


def test_that_what_stands_in_the_way_of_sizes_takes_their_place(
    window: MainWindow, settled: Callable[[MainWindow], None]
) -> None:
    window.show_page("size")
    settled(window)
    page = window.answers.size_page
    assert page.chart.isVisible()
    assert page.table.isVisible()
    window.recalculator.answered.emit("sizes", (Problem("no array is given; one is expected."),))
    assert not page.chart.isVisible()
    assert not page.table.isVisible()
    said = [label.text() for label in page.best_card.findChildren(QLabel)]
    assert "No array is given; one is expected." in said
    window.form.edit(partial(size_taken, kw_ac=5.0, kw_dc=6.0))
    settled(window)
    assert page.chart.isVisible()
    assert page.table.isVisible()
