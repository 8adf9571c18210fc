"""The page of sizes: what it shows, and what stands there when there are none."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLabel, QPushButton

from app.core.problems import Problem
from app.core.sizing import best_sizes
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


def test_that_a_size_is_offered_for_what_it_keeps_only_where_a_larger_one_loses(
    window: MainWindow, settled: Callable[[MainWindow], None]
) -> None:
    """Where nothing is ever lost, the largest size that is allowed would have been offered as the best."""
    window.show_page("size")
    settled(window)
    page = window.answers.size_page
    answer = page._answer
    assert answer is not None
    (kept,) = [each for each in answer.best if each.by == "forfeiture"]
    assert kept.point is not None
    said = [label.text() for label in page.best_card.findChildren(QLabel)]
    assert any(text.startswith("Lost credit sets no limit: even 100 kW") for text in said)
    larger = replace(kept.point, kw_ac=kept.point.kw_ac + 1.0, forfeited_kwh=9_000.0, forfeited_percent=50.0)
    first = answer.programs[0]
    programs = (replace(first, points=(*first.points, larger)), *answer.programs[1:])
    best = best_sizes(programs, 25)
    (limited,) = [each for each in best if each.by == "forfeiture"]
    assert limited.text not in said
    assert "Take 100 kW" not in [button.text() for button in page.best_card.findChildren(QPushButton)]
    page.show_sizes(replace(answer, programs=programs, best=best))
    assert limited.text in [label.text() for label in page.best_card.findChildren(QLabel)]
    assert "Take 100 kW" in [button.text() for button in page.best_card.findChildren(QPushButton)]
