"""The four figures on top say why they are what they are: sums, clauses, sources."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.gui.amounts import dollars
from app.gui.headline_why import HeadlineWhy
from app.gui.main_window import MainWindow
from app.gui.widgets.answer_strip import TOPICS
from app.report.doubts import doubts_that_cost
from tests.gui.by_hand import estimate_of


def opened(window: MainWindow, qtbot: QtBot, topic: str) -> HeadlineWhy:
    button = window.strip.tiles[TOPICS.index(topic)].why
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (sheet,) = window.findChildren(HeadlineWhy)
    assert sheet.isVisible()
    return sheet


def test_that_each_figure_is_explained_with_its_numbers_and_clauses(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    estimate = estimate_of(window)
    year, finance = estimate.year1, estimate.finance
    said = {topic: opened(window, qtbot, topic).text.toPlainText() for topic in TOPICS}
    for text in (dollars(year.bill_without_cents), dollars(year.bill_with_cents), dollars(year.saving_cents)):
        assert text in said["bill"]
    for line in {line.name for month in estimate.months for line in month.lines}:
        assert line in said["bill"]
    assert dollars(finance.upfront_cents) in said["payback"]
    assert dollars(estimate.years[-1].cumulative_cents) in said["payback"]
    for finding in estimate.policy.findings:
        assert finding.text in said["verdict"]
    assert "S0-161" in said["lost"]
    assert "Placeholders in it" in said["lost"], "the price of a surplus is one"
    assert "25 years" in said["payback"]
    assert "dollars of 2025\n2025" not in said["payback"], "a source that names its year is not dated once more"


def test_that_an_open_explanation_follows_the_answer(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    sheet = opened(window, qtbot, "bill")
    before = dollars(estimate_of(window).year1.bill_without_cents)
    with qtbot.waitSignal(window.answer_shown, timeout=60_000):
        window.session.enter("load.monthly_kwh[0]", 2000.0)
    after = dollars(estimate_of(window).year1.bill_without_cents)
    assert after != before
    assert after in sheet.text.toPlainText()
    assert before not in sheet.text.toPlainText()


@pytest.mark.parametrize("topic", TOPICS)
def test_that_the_button_has_a_name_and_is_reached_by_keyboard(
    topic: str, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    button = window.strip.tiles[TOPICS.index(topic)].why
    assert button.accessibleName()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert [sheet.isVisible() for sheet in window.findChildren(HeadlineWhy)] == [True]


def test_that_every_warning_of_the_answer_is_one_click_away(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    warnings = estimate_of(window).warnings
    assert warnings
    doubts = doubts_that_cost(estimate_of(window).policy.doubts)
    assert doubts
    assert window.strip.heed.text() == f"{len(doubts) + len(warnings)} things to know"
    qtbot.mouseClick(window.strip.heed, Qt.MouseButton.LeftButton)
    (sheet,) = window.findChildren(HeadlineWhy)
    assert sheet.windowTitle() == "What to know"
    for told in (*doubts, *warnings):
        assert told in sheet.text.toPlainText()
