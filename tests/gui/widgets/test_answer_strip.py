"""Holds the figure of what is lost to saying all of it: kilowatt-hours with what they were worth, and dollars."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextLayout
from pytestqt.qtbot import QtBot

from app.gui.amounts import WORD_JOINER
from app.gui.theme import Wardrobe
from app.gui.widgets.answer_strip import AnswerStrip
from tests.report.answers import an_estimate


@pytest.fixture
def strip(qtbot: QtBot) -> AnswerStrip:
    made = AnswerStrip(Wardrobe())
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("kwh", "kwh_cents", "credit_cents", "value", "detail"),
    [
        (0.0, 0, 0, "$0", "no credit is forfeited"),
        (3290.0, 26058, 0, "$261", "3,290 kWh forfeited, at the price you pay"),
        (3.0, 30, 0, "$0.30", "3 kWh forfeited, at the price you pay"),
        (400.0, 0, 0, "400 kWh", "forfeited, at a price of $0"),
        (0.0, 0, 1250, "$13", "of credit forfeited"),
        (100.0, 1000, 1250, "$23", "100 kWh at the price you pay, and $12.50 of credit"),
    ],
)
def test_that_a_loss_is_told_whole(
    strip: AnswerStrip, kwh: float, kwh_cents: int, credit_cents: int, value: str, detail: str
) -> None:
    year1 = replace(
        an_estimate().year1, forfeited_kwh=kwh, forfeited_kwh_value_cents=kwh_cents, forfeited_cents=credit_cents
    )
    strip.show_estimate(an_estimate(year1=year1))
    assert (strip.lost.told, strip.lost.detail.text()) == (value, detail)
    assert strip.lost.value.property("tone") == ("warn" if value != "$0" else "")


def test_that_the_first_year_of_a_bank_that_only_fills_is_not_the_headline(strip: AnswerStrip) -> None:
    year1 = replace(an_estimate().year1, forfeited_kwh=1632.0, forfeited_kwh_value_cents=12926)
    found = an_estimate(year1=year1)
    second = replace(found.years[1], forfeited_kwh=3268.0, forfeited_kwh_value_cents=25883)
    strip.show_estimate(replace(found, years=(found.years[0], second, *found.years[2:])))
    assert strip.lost.told == "$259"
    assert strip.lost.detail.text() == "year 2: 3,268 kWh forfeited, at the price you pay; the first year loses $129"


def test_that_words_that_change_the_bill_are_told_before_the_warnings(strip: AnswerStrip) -> None:
    strip.show_estimate(an_estimate())
    assert strip.heed.text() == "2 things to know"
    first, second = strip.heed.toolTip().splitlines()
    assert first.startswith("Is it netted? As read here: Over the month ($1,146.00). The other way: Not at all")
    assert second == "The station is far."


def test_that_without_an_answer_no_figure_stands_there(strip: AnswerStrip) -> None:
    strip.show_estimate(an_estimate())
    strip.show_none()
    assert [tile.told for tile in strip.tiles] == ["–"] * 4
    assert strip.accessibleName() == "No answer yet"
    assert (strip.floor.text(), strip.badge.isVisible(), strip.heed.isVisible()) == ("", False, False)


def test_that_co_op_is_never_cut_in_two(strip: AnswerStrip) -> None:
    answer = an_estimate()
    strip.show_estimate(replace(answer, policy=replace(answer.policy, status="ask the co-op")))
    assert strip.verdict.told == "Ask the co-op"
    layout = QTextLayout(strip.verdict.value.text(), strip.verdict.value.font())
    layout.beginLayout()
    ends = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1.0)
        ends.append(strip.verdict.value.text()[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    assert [end.replace(WORD_JOINER, "") for end in ends] == ["Ask", "the", "co-op"]
