"""Tab follows what is read, not what was made first, and no control is lost from its round."""

import gc

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayoutItem,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import createdByPython

from app.gui.widgets.fields import NumberField
from app.gui.widgets.tab_order import order_tabs


def round_of(window: QWidget, first: QWidget, qtbot: QtBot) -> list[QWidget]:
    """What Tab passes from a control on until it is there again."""
    window.show()
    window.activateWindow()
    first.setFocus()
    passed: list[QWidget] = []
    focused = window.focusWidget()
    while focused is not None and focused not in passed:
        passed.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        focused = window.focusWidget()
    return passed


def ring_of(window: QWidget) -> set[QWidget]:
    """Everything in Qt's chain of the window."""
    found: set[QWidget] = set()
    following: QWidget | None = window
    while following is not None and following not in found:
        found.add(following)
        following = following.nextInFocusChain()
    return found


def test_that_rows_splitters_and_scrolled_columns_are_gone_through_as_they_are_read(qtbot: QtBot) -> None:
    lines = [QLineEdit() for _ in range(6)]
    window, scrolled, area = QWidget(), QWidget(), QScrollArea()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    splitter = QSplitter()
    scrolled_column = QVBoxLayout(scrolled)
    for line in (lines[5], lines[4]):  # the last first
        scrolled_column.insertWidget(0, line)
    area.setWidget(scrolled)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    splitter.addWidget(area)
    splitter.insertWidget(0, lines[3])
    row = QHBoxLayout()
    for line in (lines[2], lines[1]):
        row.insertWidget(0, line)
    column.addWidget(splitter)
    column.insertLayout(0, row)
    column.insertWidget(0, lines[0])
    assert round_of(window, lines[0], qtbot) != lines
    order_tabs(window)
    assert round_of(window, lines[0], qtbot) == lines


def test_that_what_is_put_before_a_table_loses_no_control(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    table, line, field = QTableWidget(2, 2), QLineEdit(), NumberField("load.annual_kwh", "Use", "kWh")
    table.setTabKeyNavigation(False)
    column.addWidget(table)
    for widget in (line, field):
        column.insertWidget(0, widget)
        order_tabs(window)
    everything = {window, *window.findChildren(QWidget)}
    assert ring_of(window) == everything
    assert round_of(window, field.line, qtbot) == [field.line, line, table]


def test_that_a_field_is_one_stop_wherever_its_editor_is_put_in_the_chain(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    fields = [NumberField(f"load.monthly_kwh[{place}]", f"Month {place + 1}", "kWh") for place in range(3)]
    before, after = QLineEdit(), QLineEdit()
    for widget in (after, fields[2], fields[1], fields[0], before):
        column.insertWidget(0, widget)
    QWidget.setTabOrder(before, fields[0].line)
    for here, there in ((fields[0].line, fields[1].line), (fields[1].line, fields[2].line), (fields[2].line, after)):
        QWidget.setTabOrder(here, there)
    assert round_of(window, before, qtbot) == [before, *(field.line for field in fields), after]
    assert round_of(window, after, qtbot) == [after, before, *(field.line for field in fields)]


def items_held() -> int:
    """How many items that Qt made Python knows of."""
    return sum(isinstance(each, QLayoutItem) and not createdByPython(each) for each in gc.get_objects())


def test_that_python_holds_no_item_of_qts_afterwards(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, row = QVBoxLayout(window), QHBoxLayout()
    column.addLayout(row)
    for line in (QLineEdit(), QLineEdit()):
        row.addWidget(line)
    column.addWidget(QLineEdit())
    before = items_held()
    order_tabs(window)
    assert items_held() == before
    assert column.itemAt(1) is not None
    assert items_held() == before + 1, "an item that is asked for is held as long as its layout lives"
