"""What every page can do: empty a column for what is drawn next."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.gui.pages.page import clear


def test_that_a_cleared_column_has_nothing_left_and_nobody_holds_what_it_had(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, row = QVBoxLayout(window), QHBoxLayout()
    labels = [QLabel("one"), QLabel("two")]
    row.addWidget(labels[0])
    column.addLayout(row)
    column.addWidget(labels[1])
    column.addStretch(1)
    items = [row.itemAt(0), column.itemAt(1), column.itemAt(2)]
    clear(column)
    assert column.count() == 0
    assert not any(isValid(item) for item in items)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(isValid(each) for each in (*labels, row))
