"""Holds the Rules page to telling what doubtful words would cost, and what the policy says besides."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.core.answer import Fee, PolicyAnswer
from app.core.case import Case
from app.gui.pages.rules import RulesPage
from app.gui.theme import Wardrobe
from tests.report.answers import an_estimate


def shown(qtbot: QtBot, policy: PolicyAnswer) -> list[str]:
    """Every text on the page, from top to bottom."""
    wardrobe = Wardrobe()
    page = RulesPage(wardrobe)
    qtbot.addWidget(page)
    page.fill()
    page.show_estimate(replace(an_estimate(), policy=policy), Case())
    return [label.text() for label in page.findChildren(QLabel)]


def test_that_words_that_can_be_read_two_ways_are_told_with_both_sums(qtbot: QtBot) -> None:
    texts = shown(qtbot, an_estimate().policy)
    assert "Is it netted?" in texts
    assert "As read here: Over the month." in texts
    assert "The other way: Not at all." in texts
    assert {"$1,146.00 a year", "$1,500.00 a year"} <= set(texts)


def test_that_readings_without_money_notes_and_fee_notes_are_told(qtbot: QtBot) -> None:
    texts = shown(qtbot, an_estimate().policy)
    assert "Gross or net? Gross." in texts
    assert "Policies change.  [S0-6]" in texts
    assert "The rate is old." in texts
    assert any(text.endswith("\nNot given back.") for text in texts)


def test_that_a_policy_with_nothing_to_add_has_no_empty_card(qtbot: QtBot) -> None:
    texts = shown(qtbot, replace(an_estimate().policy, notes=(), doubts=()))
    assert not any("two ways" in text or "besides" in text for text in texts)


def test_that_fees_are_summed_as_known_possible_and_unknown(qtbot: QtBot) -> None:
    policy = an_estimate().policy
    deposit = Fee("Deposit", 150000, "later", "contingent")
    texts = shown(qtbot, replace(policy, fees=(*policy.fees, deposit)))
    known, possible = texts.index("Known in all"), texts.index("If all that is possible comes as well")
    assert (texts[known + 1], texts[possible + 1]) == ("$500.00", "$2,000.00")
    unknown = texts.index("In neither sum, because nobody has published them: Study")
    assert texts[unknown + 1] == "unknown"
    assert not any("In neither sum" in text for text in shown(qtbot, replace(policy, fees=(deposit,))))
