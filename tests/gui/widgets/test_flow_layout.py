"""Fields in a row: their editors stand in one line, however long their names are."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.widgets.fields import NumberField
from app.gui.widgets.flow_layout import FlowLayout


def test_that_a_name_of_two_lines_moves_the_editor_beside_it_down(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    flow = FlowLayout(row)
    short = NumberField("a", "Labor", "$")
    long = NumberField("b", "Concrete, rebar and the equipment that is rented for them", "$")
    for each in (short, long):
        flow.addWidget(each)
    row.resize(300, flow.heightForWidth(300))
    row.show()
    assert long.label.height() > short.label.height()
    tops = [each.line.mapTo(row, QPoint(0, 0)).y() for each in (short, long)]
    assert tops[0] == tops[1]
    bottoms = [each.line.mapTo(row, each.line.rect().bottomLeft()).y() for each in (short, long)]
    assert max(bottoms) < row.height()
