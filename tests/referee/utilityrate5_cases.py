"""What is asked of both, SAM's Utilityrate5 and Fairwatt: rates, options, true-up months and houses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from app.core.arrays import Floats
from tests.referee import fairwatt, sam
from tests.referee.houses import House, house
from tests.referee.sam import Period, RetailRate, Rules, Step

AFTERNOON = (0,) * 14 + (1,) * 6 + (0,) * 4
MORNING_AND_EVENING = (2,) * 5 + (0,) + (1,) * 4 + (0,) * 7 + (1,) * 4 + (2,) * 3
STEPS = (Step(300.0, 0.04), Step(700.0, 0.09))

FLAT = RetailRate("flat", (Period(0.12, 0.03),))
RATES = (
    FLAT,
    RetailRate("three tiers", (Period(0.10, 0.035),), STEPS),
    RetailRate("time of use", (Period(0.08, 0.02), Period(0.25, 0.06)), weekday=AFTERNOON),
    RetailRate(
        "three periods with tiers",
        (Period(0.11, 0.03), Period(0.22, 0.05), Period(0.06, 0.015)),
        STEPS,
        MORNING_AND_EVENING,
        (0,) * 8 + (1,) * 3 + (2,) * 13,
    ),
)

OPTIONS: tuple[tuple[str, Rules], ...] = (
    ("0 net metering, paid at true-up", Rules(sam.NET_METERING_KWH)),
    ("0 net metering, true-up as credit", Rules(sam.NET_METERING_KWH, true_up_stays_as_credit=True)),
    ("1 net metering in dollars", Rules(sam.NET_METERING_USD)),
    ("2 net billing", Rules(sam.NET_BILLING)),
    ("3 carry-over to the next bill", Rules(sam.NET_BILLING_CARRYOVER)),
    ("3 carry-over on the same bill", Rules(sam.NET_BILLING_CARRYOVER, credit_on_same_bill=True)),
    ("3 carry-over, lost at true-up", Rules(sam.NET_BILLING_CARRYOVER, credit_expires=True)),
    ("4 buy all, sell all", Rules(sam.BUY_ALL_SELL_ALL)),
)

SIZES = (1.0, 4.0, 7.0, 9.0, 14.0)
"""From an array whose surplus is seldom more than a month's use to one that leaves credit at every true-up."""


def comparable(rate: RetailRate, rules: Rules) -> bool:
    """Whether both settle alike: not where a true-up by bucket becomes credit, which SAM counts on month totals."""
    return len(rate.periods) == 1 or not rules.true_up_stays_as_credit


@dataclass(frozen=True, eq=False)
class Comparison:
    """One house's twelve bills by both, in dollars, and the half cents that rounding each line may come to."""

    last_month: int
    size: float
    seed: int
    sams_usd: Floats
    ours_usd: Floats
    allowed_usd: Floats

    @property
    def difference_usd(self) -> Floats:
        return np.abs(self.ours_usd - self.sams_usd)


def houses(rules: Rules) -> Iterator[tuple[Rules, int, float, House]]:
    """Every true-up month with several sizes, where the option has a true-up; else several houses of each size."""
    for turn in range(12):
        dated = replace(rules, last_month=turn + 1)
        for size in SIZES[turn % 2 :: 2]:
            yield dated, turn, size, house(turn, size)


def comparisons(rate: RetailRate, rules: Rules) -> Iterator[Comparison]:
    """A year's bills of each house under a rate and an option, by both.

    Under time of use ours are moved by the one thing that SAM's option 0 does otherwise: what it pays for at true-up
    is counted on month totals and not on what the buckets' banks hold.
    """
    for dated, seed, size, one in houses(rules):
        ours = fairwatt.statement(one, rate, dated)
        bills = ours.bill_cents[0] / 100.0
        if len(rate.periods) > 1:
            more_paid = paid_on_month_totals_kwh(one, rate, dated) - ours.bank.paid[0]
            bills = bills - dated.true_up_usd_per_kwh * more_paid
        yield Comparison(
            dated.last_month, size, seed, sam.bills_usd(one, rate, dated), bills, rounding_usd(rate, dated)
        )


def paid_on_month_totals_kwh(one: House, rate: RetailRate, rules: Rules) -> Floats:
    """The kWh that SAM's option 0 pays for at true-up, by month: those of a bank kept on month totals."""
    if rules.option != sam.NET_METERING_KWH:
        return np.zeros(12)
    flat = replace(rate, periods=rate.periods[:1], weekday=(0,) * 24, weekend=(0,) * 24)
    return fairwatt.statement(one, flat, rules).bank.paid[0]


def rounding_usd(rate: RetailRate, rules: Rules) -> Floats:
    """The most by which bills of whole-cent lines may differ from unrounded ones: half a cent for each rounded amount.

    A bill's own are its energy lines and its credit; a credit carried over brings those of every month since the last
    true-up.
    """
    of_a_month = len(rate.periods) + bool(rate.steps) + 1
    if rules.option in (sam.NET_BILLING, sam.BUY_ALL_SELL_ALL):
        return np.full(12, 0.005 * of_a_month)
    if rules.option == sam.NET_METERING_KWH and not rules.true_up_stays_as_credit:
        return np.full(12, 0.005 * of_a_month)
    since_true_up = (np.arange(12) - rules.last_month) % 12 + 1
    carried = np.minimum(since_true_up, np.arange(12) + 1)
    return 0.005 * of_a_month * (carried + 1.0)
