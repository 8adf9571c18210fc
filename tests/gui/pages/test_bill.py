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
