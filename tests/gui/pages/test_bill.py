"""Holds the Bill page to showing every column of its ledger, also in large letters beside the inputs."""

import pytest
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow


@pytest.mark.parametrize("unit", ["in_dollars", "in_kwh"])
def test_that_no_column_of_the_ledger_is_out_of_reach_in_large_letters(
    window: MainWindow, qtbot: QtBot, unit: str
) -> None:
    page = window.bill_page
    getattr(page, unit).click()
    assert not page.turn.isVisible()
    window.wardrobe.choose("light", 200)
    if not window.commands.inputs.isChecked():
        window.commands.inputs.trigger()
    qtbot.waitUntil(page.turn.isVisible)  # the parts of the window take their places when events are handled
    heads = [column.head for column in page.ledger.rows.columns]
    seen = set()
    for _ in heads:
        seen |= {head for index, head in enumerate(heads) if not page.ledger.isColumnHidden(index)}
        assert page.ledger.horizontalScrollBar().maximum() == 0
        assert page.turn.isVisible()
        assert all(head in page.turn.accessibleName() for head in page.ledger.next_heads)
        page.turn.click()
    assert seen == set(heads)


def test_that_the_explanation_gives_way_where_the_ledger_then_shows_all_its_columns(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.bill_page
    page.in_kwh.click()
    page.below.setSizes([page.below.width() // 2, page.below.width() // 2])
    qtbot.waitUntil(page.turn.isVisible)
    page.in_dollars.click()
    page.in_kwh.click()
    qtbot.waitUntil(lambda: not page.turn.isVisible())
    assert page.why.width() >= window.wardrobe.look.pixels(150)
