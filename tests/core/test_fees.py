"""Holds fees to their brackets and to never turning what nobody knows into nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.answer import Fee, FeeTotals
from app.core.eligibility import SystemFacts
from app.core.fees import fee_totals, fees, known_cents
from app.core.policy import FeeBracket, FeeRule, Program, Surplus, Version

FACTS = SystemFacts(("pv",), 8.0, 9.2, 0.0, 0.0, 10500, 12000)
PROGRAM = Program("net-metering", "Net metering", "billing_month", Surplus("kwh"))


def due(rule: FeeRule, kw: float = 8.0, **inputs: object) -> list[Fee]:
    version = Version("now", "Now", (PROGRAM,), fees=(rule,))
    return list(fees(version, PROGRAM, replace(FACTS, pv_kw_ac=kw, pv_kw_dc=kw), inputs))


def rule(*brackets: FeeBracket, **fields: object) -> FeeRule:
    return FeeRule("fee", "Application fee", "with the application", "S0-02", brackets, **fields)  # type: ignore[arg-type]


UP_TO_100_KW = FeeBracket(50.0, 100.0)
ABOVE_ALL_KW = FeeBracket(50.0, per_kw_usd=1.0)


@pytest.mark.parametrize(
    ("kw", "cents"), [(8.0, 5000), (99.9, 5000), (100.0, 5000), (100.5, 15050), (101.0, 15100), (150.0, 20000)]
)
def test_that_a_fee_has_the_bracket_of_the_size(kw: float, cents: int) -> None:
    (fee,) = due(rule(UP_TO_100_KW, ABOVE_ALL_KW), kw)
    assert (fee.cents, fee.certainty, fee.clause, fee.when) == (cents, "known", "S0-02", "with the application")


def test_that_a_fee_by_the_excess_counts_only_kw_above_the_bracket_before() -> None:
    (fee,) = due(rule(UP_TO_100_KW, replace(ABOVE_ALL_KW, per_kw_of="excess")), 150.0)
    assert fee.cents == 10000


@pytest.mark.parametrize(("kw", "cents"), [(9.9, 0), (10.0, 150000), (10.1, 150000)])
def test_that_a_bracket_may_end_just_below_its_edge(kw: float, cents: int) -> None:
    (fee,) = due(rule(FeeBracket(0.0, 10.0, inclusive=False), FeeBracket(1500.0)), kw)
    assert fee.cents == cents


@pytest.mark.parametrize(("kw", "certainty"), [(10.0, "contingent"), (10.1, "known")])
def test_that_a_bracket_may_be_possible_and_the_next_certain(kw: float, certainty: str) -> None:
    deposit = rule(
        FeeBracket(1500.0, 10.0, certainty="contingent", note="Only if the study asks for it."), FeeBracket(1500.0)
    )
    (fee,) = due(deposit, kw)
    assert (fee.cents, fee.certainty) == (150000, certainty)
    assert known_cents([fee]) == (150000 if certainty == "known" else 0)


def test_that_a_fee_nobody_has_published_has_no_amount() -> None:
    (fee,) = due(rule())
    assert fee.cents is None
    assert fee.certainty == "unknown"
    assert known_cents([fee]) == 0


def test_that_a_size_beyond_every_bracket_has_no_amount() -> None:
    (fee,) = due(rule(UP_TO_100_KW), 100.1)
    assert fee.cents is None


def test_that_an_unknown_fee_shows_no_amount_even_if_a_bracket_has_one() -> None:
    (fee,) = due(rule(FeeBracket(50.0, certainty="unknown")))
    assert fee.cents is None


def test_that_a_quote_makes_a_fee_known() -> None:
    quoted = rule(quote="upgrade_quote_usd")
    assert due(quoted)[0].cents is None
    (fee,) = due(quoted, upgrade_quote_usd=3200)
    assert (fee.cents, fee.certainty) == (320000, "known")
    assert due(quoted, upgrade_quote_usd=0.0)[0].cents == 0, "a quote of nothing is known to be nothing"


@pytest.mark.parametrize(("kw", "count"), [(10.0, 0), (10.1, 1)])
def test_that_a_fee_of_larger_systems_is_not_due_for_smaller_ones(kw: float, count: int) -> None:
    assert len(due(rule(FeeBracket(400.0), above_kw=10.0), kw)) == count


def test_that_a_fee_may_be_for_some_programs_technologies_and_those_who_opt_in() -> None:
    assert due(rule(FeeBracket(1.0), programs=("other",))) == []
    assert due(rule(FeeBracket(1.0), technologies=("wind",))) == []
    assert due(rule(FeeBracket(1.0), opt_in="rec_opt_in")) == []
    assert due(rule(FeeBracket(1.0), opt_in="rec_opt_in"), rec_opt_in=0) == []
    assert (
        len(due(rule(FeeBracket(1.0), programs=("net-metering",), technologies=("pv",), opt_in="in"), **{"in": 1})) == 1
    )


def test_that_totals_tell_what_is_known_what_is_possible_and_what_nobody_can_sum() -> None:
    listed = (
        Fee("Application", 50000, "at once", "known"),
        Fee("Meter", 17500, "later", "known"),
        Fee("Deposit", 150000, "later", "contingent"),
        Fee("Study", None, "later", "contingent"),
        Fee("Upgrade", None, "later", "unknown"),
    )
    assert fee_totals(listed) == FeeTotals(67500, 217500, ("Study", "Upgrade"))
    assert fee_totals(listed[:1]) == FeeTotals(50000, 50000, ())
    assert fee_totals(()) == FeeTotals(0, 0, ())
