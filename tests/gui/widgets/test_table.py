"""Holds a table that has too little room to hiding no column for good."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.gui.theme import Wardrobe
from app.gui.widgets.table import Column, Table

HEADS = ("Month", "Opening", "Earned", "Used", "Forfeited", "Paid", "Closing")
COLUMNS = [Column(head, figures=head != "Month") for head in HEADS]
ROWS = [["January", *(f"{n}00,000" for n in range(1, 7))], ["February", *(f"{n}" for n in range(1, 7))]]


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    wardrobe = Wardrobe("light", 100)
    wardrobe.wear()  # whatever size of text the test before has left
    made = Table(wardrobe, "Ledger", in_parts=True)
    qtbot.addWidget(made)
    made.resize(360, 200)
    made.show()
    made.put(COLUMNS, ROWS)
    return made


def shown(table: Table) -> tuple[str, ...]:
    return tuple(head for index, head in enumerate(HEADS) if not table.isColumnHidden(index))


def test_that_every_column_comes_in_sight_by_turning_and_the_first_always_is(table: Table) -> None:
    first = shown(table)
    assert first != HEADS
    seen = set(first)
    for _ in range(len(HEADS)):
        announced = table.next_heads
        table.turn()
        assert shown(table)[0] == "Month"
        assert set(announced) <= set(shown(table))
        assert sum(table.columnWidth(index) for index in range(len(HEADS))) <= table.viewport().width()
        seen |= set(shown(table))
        if shown(table) == first:
            break
    assert shown(table) == first
    assert seen == set(HEADS)


def test_that_the_last_part_is_as_full_as_it_can_be(table: Table) -> None:
    while shown(table)[-1] != "Closing":
        table.turn()
    assert len(shown(table)) > 2


def test_that_arrow_keys_walk_through_all_columns_and_back(table: Table, qtbot: QtBot) -> None:
    table.setCurrentIndex(table.rows.index(1, 0))
    walked = [0]
    for key in [Qt.Key.Key_Right] * 6 + [Qt.Key.Key_Left] * 6:
        qtbot.keyClick(table, key)
        column = table.currentIndex().column()
        assert not table.isColumnHidden(column)
        walked.append(column)
    assert walked[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert walked[-1] in (0, 1)
    assert table.currentIndex().row() == 1


def test_that_a_table_with_room_shows_all_at_once(table: Table) -> None:
    table.resize(1400, 200)
    assert shown(table) == HEADS
    assert table.next_heads == ()


def test_that_other_columns_begin_with_the_first_part(table: Table) -> None:
    table.turn()
    table.put([Column(f"{head} kWh") for head in HEADS], ROWS)
    assert not table.isColumnHidden(1)


def test_that_a_table_not_in_parts_may_be_scrolled(qtbot: QtBot) -> None:
    table = Table(Wardrobe(), "Sizes")
    qtbot.addWidget(table)
    table.resize(360, 200)
    table.show()
    table.put(COLUMNS, ROWS)
    assert shown(table) == HEADS
    assert table.horizontalScrollBar().maximum() > 0
