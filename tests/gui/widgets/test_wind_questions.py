"""Holds the form of questions before buying wind to being filled in like every other field of the case."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.core.case import WIND_ITEMS
from app.core.wind_questions import KINDS
from app.gui.case_edits import turbine_chosen
from app.gui.main_window import MainWindow
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import ChoiceField, Field, NumberField
from app.gui.widgets.wind_questions import WindQuestions
from tests.report.answers import QUESTIONS


@pytest.fixture
def windy(window: MainWindow, settled: Callable[[MainWindow], None]) -> MainWindow:
    """The window on its Rules page, with a turbine in the case."""
    window.session.replace(turbine_chosen(window.session.case, "bergey-excel-10"))
    settled(window)
    window.show_page("rules")
    return window


def field_of(window: MainWindow, name: str) -> Field:
    return next(field for field in window.rules_page.wind_questions.findChildren(Field) if field.field == name)


def told(window: MainWindow) -> list[str]:
    return [label.text() for label in window.rules_page.wind_questions.findChildren(QLabel)]


def test_that_each_question_has_a_field_and_its_verdict(qtbot: QtBot) -> None:
    form = WindQuestions(Wardrobe())
    qtbot.addWidget(form)
    made: list[Field] = []
    form.field_made.connect(made.append)
    form.show_questions(QUESTIONS)
    assert not form.isHidden()
    assert {question.kind for question in QUESTIONS} < set(KINDS)
    assert [type(field) for field in made] == [NumberField, ChoiceField, ChoiceField, NumberField] + [NumberField] * 10
    assert [field.field for field in made[4:]] == [f"costs.wind_items_usd.{item}" for item in WIND_ITEMS]
    texts = {label.text() for label in form.findChildren(QLabel)}
    assert "Settled: 1. To take care of: 2. Red flags: 1. Still to ask: 1." in texts
    assert {"Take care. Answer: 1. Ask for two.", "Red flag. Answer: no.", "No answer yet."} <= texts
    assert all(field.editor.accessibleName() for field in made)
    form.show_questions(QUESTIONS)
    assert len(made) == 14, "the same questions again make no new fields"
    form.show_questions(())
    assert form.isHidden()


def test_that_the_form_is_there_only_with_a_turbine(windy: MainWindow, settled: Callable[[MainWindow], None]) -> None:
    assert windy.rules_page.wind_questions.isVisible()
    assert "Settled: 0. To take care of: 0. Red flags: 0. Still to ask: 13." in told(windy)
    windy.session.undo()
    settled(windy)
    assert not windy.rules_page.wind_questions.isVisible()


def test_that_a_number_typed_is_judged_and_undone(windy: MainWindow, settled: Callable[[MainWindow], None]) -> None:
    field = field_of(windy, "wind.questions.seller-years")
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "4")
    settled(windy)
    assert windy.session.case.wind is not None
    assert windy.session.case.wind.questions == {"seller-years": 4}
    assert any(text.startswith("Take care. Answer: 4 years.") for text in told(windy))
    assert QApplication.focusWidget() is field.editor, "the field keeps the cursor while the answer comes"
    field.editor.selectAll()
    QTest.keyClicks(field.editor, "5")
    settled(windy)
    assert "Settled. Answer: 5 years." in told(windy)
    QTest.keyClick(field.editor, Qt.Key.Key_Backspace)
    settled(windy)
    assert windy.session.case.wind.questions == {}
    windy.session.undo()
    settled(windy)
    assert field.editor.text() == ""


def test_that_text_that_is_no_number_is_kept_and_can_be_mended(
    windy: MainWindow, settled: Callable[[MainWindow], None]
) -> None:
    field = field_of(windy, "wind.questions.references")
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "2x")
    assert "is not a number" in field.problem
    assert field.editor.isEnabled()
    QTest.keyClick(field.editor, Qt.Key.Key_Backspace)
    settled(windy)
    assert field.problem == ""
    assert "Settled. Answer: 2." in told(windy)


def test_that_a_number_out_of_reach_is_told_beside_its_field(
    windy: MainWindow, settled: Callable[[MainWindow], None]
) -> None:
    field = field_of(windy, "wind.questions.seller-years")
    windy.session.enter("wind.questions.seller-years", -5.0)
    settled(windy)
    assert "expected a number of years from 0 to 200" in field.problem


def test_that_no_chosen_is_a_red_flag_and_breaks_the_rule(
    windy: MainWindow, settled: Callable[[MainWindow], None]
) -> None:
    field = field_of(windy, "wind.questions.inverter-listed")
    assert isinstance(field, ChoiceField)
    field.box.setCurrentIndex(2)
    field.box.activated.emit(2)
    settled(windy)
    assert windy.session.case.wind is not None
    assert windy.session.case.wind.questions == {"inverter-listed": False}
    assert any(text.startswith("Red flag.") for text in told(windy))
    field.box.activated.emit(0)
    settled(windy)
    assert windy.session.case.wind.questions == {}


def test_that_a_price_typed_is_part_of_the_sum(windy: MainWindow, settled: Callable[[MainWindow], None]) -> None:
    for item, usd in (("turbine", "50000"), ("tower", "20000")):
        field = field_of(windy, f"costs.wind_items_usd.{item}")
        field.editor.setFocus()
        QTest.keyClicks(field.editor, usd)
    settled(windy)
    assert windy.session.case.costs.wind_items_usd == {"turbine": 50_000.0, "tower": 20_000.0}
    assert any(text.startswith("Take care. Together $70,000.") for text in told(windy))
