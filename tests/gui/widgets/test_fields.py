"""Fields by themselves: what they take, and what they say where they can take nothing."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.panels.array_row import DirectionField
from app.gui.widgets.date_field import DateField
from app.gui.widgets.fields import ChoiceField, Field, NumberField


def typed(field: NumberField, qtbot: QtBot, text: str) -> tuple[list[object], list[str]]:
    """The values a field tells and the sentences it says while a text is typed over what it holds."""
    values: list[object] = []
    sentences: list[str] = []
    qtbot.addWidget(field)
    field.entered.connect(lambda _name, value: values.append(value))
    field.mistyped.connect(lambda _name, _text, sentence: sentences.append(sentence))
    field.show_value(5.0)
    field.line.clear()
    if text:
        qtbot.keyClicks(field.line, text)
    else:
        field.line.textEdited.emit("")
    return values, sentences


def test_that_a_field_where_0_means_none_says_so_and_one_of_a_size_does_not(qtbot: QtBot) -> None:
    assert typed(NumberField("a", "Battery", "kWh", needed=True), qtbot, "")[1] == [
        "A number is needed here; write 0 for none."
    ]
    assert typed(NumberField("a", "Size", "kW", above_zero=True), qtbot, "")[1] == ["A number above 0 is needed here."]


def test_that_a_unit_typed_behind_a_number_stays_on_screen(qtbot: QtBot) -> None:
    field = NumberField("a", "January", "kWh")
    values, _ = typed(field, qtbot, "900 kWh")
    assert values[-1] == 900.0
    field.show_value(900.0)
    assert field.line.text() == "900 kWh"
    field.show_value(800.0)
    assert field.line.text() == "800"


@pytest.mark.parametrize(("text", "degrees"), [("S", 180.0), ("sw", 225.0), ("N", 0.0), ("270", 270.0), ("90°", 90.0)])
def test_that_a_direction_is_typed_as_letters_or_as_degrees(qtbot: QtBot, text: str, degrees: float) -> None:
    field = DirectionField("a", "Direction", "°", needed=True)
    values, _ = typed(field, qtbot, text)
    assert values[-1] == degrees
    field.show_value(degrees)
    assert field.line.text() == text


def test_that_letters_that_are_no_direction_are_no_number(qtbot: QtBot) -> None:
    assert typed(DirectionField("a", "Direction", "°", needed=True), qtbot, "X") == ([], ["“X” is not a number."])


def test_that_the_same_choices_again_leave_the_list_as_it_is(qtbot: QtBot) -> None:
    field = ChoiceField("a", "Program", [(None, "the first"), ("b", "another")])
    qtbot.addWidget(field)
    field.show_value("b")
    field.box.setCurrentIndex(0)  # a person is on the way through the open list
    field.set_choices([(None, "the first"), ("b", "another")])
    assert field.box.currentIndex() == 0
    field.set_choices([(None, "the first: it"), ("b", "another")])
    assert field.box.currentText() == "another"


@pytest.mark.parametrize("make", [ChoiceField, DateField, NumberField])
def test_that_a_wheel_turned_over_a_field_changes_nothing(qtbot: QtBot, make: type[Field]) -> None:
    field = ChoiceField("a", "Program", [("a", "one"), ("b", "another")]) if make is ChoiceField else make("a", "Day")
    qtbot.addWidget(field)
    field.show_value({ChoiceField: "a", DateField: "2026-11-22", NumberField: 5.0}[make])
    told: list[object] = []
    field.entered.connect(lambda _name, value: told.append(value))
    field.show()
    # A turning wheel gives the keyboard to what takes it, before it is heard there: the next one would turn that.
    assert field.editor.focusPolicy() == Qt.FocusPolicy.StrongFocus
    field.activateWindow()
    field.editor.setFocus()
    qtbot.waitUntil(field.editor.hasFocus)
    at = QPointF(10.0, 10.0)
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(at, at, QPoint(), QPoint(0, -120), no_button, no_key, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(field.editor, wheel)
    assert not wheel.isAccepted(), "it goes on to the column, which scrolls"
    assert told == []
