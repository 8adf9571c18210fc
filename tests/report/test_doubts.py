"""Holds the sentence about words that can be read two ways to naming both readings and both sums."""

from app.core.answer import Doubt
from app.report.doubts import doubts_that_cost


def test_that_both_readings_and_both_sums_are_named() -> None:
    doubt = Doubt("A-06", "Is it netted?", "Over the month.", "Not at all.", "because", 418_50, 882_60)
    assert doubts_that_cost([doubt]) == (
        "Is it netted? As read here: Over the month ($418.50). The other way: Not at all ($882.60). Ask the co-op.",
    )


def test_that_a_doubt_without_money_is_left_out() -> None:
    assert doubts_that_cost([Doubt("A-05", "Gross or net?", "Gross.", "Net.", "because")]) == ()
