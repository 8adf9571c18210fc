"""Holds a case without an answer to showing no other case's figures, and to saying what is missing."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow

Settled = Callable[[MainWindow], None]


def type_in(window: MainWindow, month: int, text: str) -> None:
    line = window.use_panel.months[month].line
    line.setText(text)
    line.textEdited.emit(text)


def test_that_a_new_case_shows_no_figure_of_the_case_before(window: MainWindow, settled: Settled) -> None:
    assert window.strip.bill.told.startswith("$")
    window.files.new()
    settled(window)
    blank = window.live.no_answer
    assert blank.isVisible()
    assert not window.tabs.isVisible()
    assert [tile.told for tile in window.strip.tiles] == ["–"] * 4
    assert not any(tile.detail.text() for tile in window.strip.tiles)
    assert not any(tile.why.isEnabled() for tile in window.strip.tiles)
    assert not window.strip.badge.isVisible()
    assert window.strip.notice_words.text().startswith("No answer yet: No system is given")


def test_that_the_pages_come_with_the_first_answer_and_stay_beside_a_later_problem(
    window: MainWindow, settled: Settled
) -> None:
    window.files.new()
    settled(window)
    blank = window.live.no_answer
    blank.add_array.click()
    settled(window)
    assert window.session.case.pv is not None
    assert blank.isVisible()
    assert not blank.add_array.isVisible()
    type_in(window, 0, "8o0")
    assert (
        window.strip.notice_words.text() == "No answer yet: what is typed under “January, kWh” cannot be counted yet."
    )
    type_in(window, 0, "800")
    settled(window)
    assert not blank.isVisible()
    assert window.tabs.isVisible()
    assert window.strip.bill.told.startswith("$")
    window.session.enter("pv", None)
    settled(window)
    assert window.tabs.isVisible()
    assert window.strip.bill.told.startswith("$")
    assert window.strip.notice_words.text().startswith("No newer answer yet")


def test_that_another_case_with_an_answer_takes_the_place_at_once(
    window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    window.files.new()
    settled(window)
    from app.gui.application import sample_case

    window.session.open(sample_case(), None)
    settled(window)
    assert window.tabs.isVisible()
    assert window.strip.verdict.told == "Allowed"


def test_that_folded_inputs_are_a_button_away(window: MainWindow, settled: Settled) -> None:
    window.files.new()
    settled(window)
    blank = window.live.no_answer
    assert not blank.show_inputs.isVisible()
    window.wardrobe.choose("light", 200)
    assert not window.inputs.isVisible()
    assert blank.show_inputs.isVisible()
    blank.show_inputs.click()
    assert window.inputs.isVisible()
    assert not blank.show_inputs.isVisible()
