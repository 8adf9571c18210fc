"""A ZIP code is judged once it is typed, not at its first digit."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.gui.widgets.zip_field import PAUSE_MS, ZipField


@pytest.fixture
def told(field: ZipField) -> list[object]:
    values: list[object] = []
    field.entered.connect(lambda _name, value: values.append(value))
    return values


@pytest.fixture
def field(qtbot: QtBot) -> ZipField:
    made = ZipField("site.zip", "ZIP code")
    qtbot.addWidget(made)
    made.show_value("62565")
    made.show()
    made.line.setFocus()
    made.line.selectAll()
    return made


def test_that_nothing_is_told_before_the_fifth_digit(field: ZipField, told: list[object], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "8780")
    assert told == []
    qtbot.keyClicks(field.line, "1")
    assert told == ["87801"]


@pytest.mark.parametrize(("text", "value"), [("87801-1234", "87801"), ("878011234", "87801"), (" 87801 ", "87801")])
def test_that_the_four_digits_after_the_dash_stay_on_screen_and_count_for_nothing(
    field: ZipField, told: list[object], qtbot: QtBot, text: str, value: str
) -> None:
    qtbot.keyClicks(field.line, text)
    assert set(told) == {value}
    field.show_value(value)
    assert field.line.text() == text


def test_that_what_is_no_code_is_told_as_it_stands(field: ZipField, told: list[object], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "abc")
    assert told[0] == "a"
    field.line.selectAll()
    qtbot.keyClicks(field.line, "625651")
    qtbot.waitUntil(lambda: told[-1] == "625651", timeout=3 * PAUSE_MS)


def test_that_who_stops_or_leaves_half_way_is_told(field: ZipField, told: list[object], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "62")
    qtbot.waitUntil(lambda: told == ["62"], timeout=3 * PAUSE_MS)
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    field.line.clearFocus()
    assert told == ["62", None]


def test_that_half_a_code_stays_when_something_else_changes_and_goes_with_undo(field: ZipField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "87")
    field.show_value("62565")
    assert field.line.text() == "87"
    field.show_value("43055")
    assert field.line.text() == "43055"
