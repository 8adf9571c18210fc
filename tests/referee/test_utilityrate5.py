"""Holds the settlement against SAM's Utilityrate5, an independent program, on houses of seeded chance.

Every difference that is not rounding has a test of its own below, which says exactly what SAM does otherwise.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.core.settlement.statement import settle
from tests.referee import fairwatt, sam
from tests.referee.houses import HOUR_OF_DAY, HOURS, MONTH_INDEX, WEEKDAY, House, house
from tests.referee.sam import Period, RetailRate, Rules
from tests.referee.utilityrate5_cases import (
    FLAT,
    OPTIONS,
    RATES,
    SIZES,
    comparable,
    comparisons,
    paid_on_month_totals_kwh,
    rounding_usd,
)

pytestmark = pytest.mark.referee

TIME_OF_USE = RATES[2]
WITH_MINIMUM = replace(FLAT, minimum_usd_per_month=35.0)
CASES = [(rate, name, rules) for name, rules in OPTIONS for rate in RATES if comparable(rate, rules)]


@pytest.mark.parametrize(("rate", "rules"), [pytest.param(r, u, id=f"{n}, {r.name}") for r, n, u in CASES])
def test_that_bills_agree_with_sam_but_for_rounding_each_line(rate: RetailRate, rules: Rules) -> None:
    compared = 0
    for year in comparisons(rate, rules):
        assert np.all(year.difference_usd <= year.allowed_usd + 1e-6), (year.seed, year.size, year.last_month)
        compared += len(year.ours_usd)
    assert compared == 360


def test_that_the_houses_are_worth_comparing() -> None:
    """Some true-ups find nothing, some find much, some months are netted to nothing and some bills are below zero."""
    paid = [fairwatt.statement(house(3, size), FLAT, Rules(sam.NET_METERING_KWH)).bank.paid.sum() for size in SIZES]
    assert min(paid) == 0
    assert max(paid) > 5000
    bills = fairwatt.statement(house(3, 9.0), FLAT, Rules(sam.NET_METERING_KWH, last_month=9))
    assert bills.bank.used.sum() > 200
    assert bills.bill_cents.min() < 0


WITH_DEMAND = (
    replace(FLAT, name="demand of the month", demand_usd_per_kw=4.25),
    replace(TIME_OF_USE, name="demand by period", demand_usd_per_kw_by_period=(1.75, 6.5)),
    replace(TIME_OF_USE, name="both", demand_usd_per_kw=2.0, demand_usd_per_kw_by_period=(1.0, 5.0)),
)


@pytest.mark.parametrize("rate", WITH_DEMAND, ids=lambda rate: rate.name)
@pytest.mark.parametrize(
    "option", [sam.NET_METERING_KWH, sam.NET_BILLING, sam.NET_BILLING_CARRYOVER, sam.BUY_ALL_SELL_ALL]
)
def test_that_demand_charges_agree_with_sam(rate: RetailRate, option: int) -> None:
    rules = Rules(option)
    demand_lines = len(rate.demand_usd_per_kw_by_period) + bool(rate.demand_usd_per_kw)
    allowed = rounding_usd(rate, rules) + 0.005 * demand_lines
    # December's true-up by bucket is compared by the tests of the options.
    before_true_up = slice(0, 11)
    for seed, size in enumerate(SIZES[:3]):
        one = house(seed, size)
        ours = fairwatt.statement(one, rate, rules)
        demand = sum(line.cents[0] for line in ours.lines if line.kind == "demand")
        assert demand.min() > 1000, "every month has its demand"
        difference = np.abs(ours.bill_cents[0] / 100.0 - sam.bills_usd(one, rate, rules))
        assert np.all(difference[before_true_up] <= allowed[before_true_up] + 1e-6)


def test_that_a_second_year_agrees_with_sam_in_every_option_that_ends_with_december() -> None:
    for rules in (rules for _, rules in OPTIONS if not rules.true_up_stays_as_credit):
        for seed, size in enumerate(SIZES):
            one = house(seed, size)
            ours = fairwatt.statement(one, FLAT, rules, years=2).bill_cents[0] / 100.0
            allowed = np.tile(rounding_usd(FLAT, rules), 2)
            assert np.all(np.abs(ours - sam.bills_usd(one, FLAT, rules, years=2)) <= allowed + 1e-6)


@pytest.mark.parametrize("last_month", [1, 3, 6, 9, 11])
def test_that_sam_leaves_later_januaries_out_of_what_it_pays_for(last_month: int) -> None:
    """Option 0 over two years: all bills agree but the second true-up.

    SAM counts the kWh it pays for in a sum that passes over January of the second and every later year, its surplus
    and its use alike, although the bills of those months use the bank as ours do.  A hand that adds up the twelve
    months before the second true-up gets what Fairwatt pays.
    """
    rules = Rules(sam.NET_METERING_KWH, last_month)
    policy = fairwatt.said(FLAT, rules)
    differing = 0
    for seed, size in enumerate((7.0, 9.0, 14.0, 18.0)):
        one = house(seed, size)
        readings = fairwatt.readings(one, FLAT, policy.program.netting, years=2)
        ours = settle(policy.program, policy.rate, policy.terms, readings)
        without_january = replace(
            readings, charged_kwh=readings.charged_kwh.copy(), surplus_kwh=readings.surplus_kwh.copy()
        )
        without_january.charged_kwh[0, 12] = without_january.surplus_kwh[0, 12] = 0.0
        sams_kwh = settle(policy.program, policy.rate, policy.terms, without_january).bank.paid[0]
        more_paid_usd = 0.03 * (sams_kwh - ours.bank.paid[0])
        sams = sam.bills_usd(one, FLAT, rules, years=2)
        np.testing.assert_allclose(ours.bill_cents[0] / 100.0 - more_paid_usd, sams, atol=0.01 + 1e-6)
        differing += bool(np.abs(more_paid_usd).max() > 0.02)
    assert differing > 0


def test_that_sam_pays_for_month_totals_where_banks_are_kept_by_bucket() -> None:
    """Option 0 under time of use: SAM keeps a bank for each period, as ``tou_month`` netting does, and bills by it.

    At true-up, though, it pays for the surplus of month totals: a period's surplus in a month that was billed on the
    whole is in that period's bank but is never paid for.
    """
    rules = Rules(sam.NET_METERING_KWH, last_month=10)
    one = house(1, 4.0)
    ours = fairwatt.statement(one, TIME_OF_USE, rules)
    sams = sam.bills_usd(one, TIME_OF_USE, rules)
    difference = ours.bill_cents[0] / 100.0 - sams
    assert np.abs(np.delete(difference, 9)).max() <= 0.015 + 1e-6
    more_paid_kwh = paid_on_month_totals_kwh(one, TIME_OF_USE, rules) - ours.bank.paid[0]
    assert more_paid_kwh[9] < -10
    assert difference[9] == pytest.approx(0.03 * more_paid_kwh[9], abs=0.015)


def test_that_net_billing_keeps_sams_minimum_when_credit_pays_only_what_is_above_it() -> None:
    lifted = 0
    for seed, size in enumerate(SIZES):
        one = house(seed, size)
        rules = Rules(sam.NET_BILLING)
        ours = fairwatt.statement(one, WITH_MINIMUM, rules).bill_cents[0] / 100.0
        assert np.all(np.abs(ours - sam.bills_usd(one, WITH_MINIMUM, rules)) <= 0.01 + 1e-6)
        lifted += int((ours == 35.0).sum())
    assert lifted > 5


def test_that_sam_adds_the_whole_minimum_to_a_bill_below_zero() -> None:
    """Option 2 where a month sells for more than it buys: SAM adds the minimum, so that the bill may stay below it."""
    sunny = replace(FLAT, periods=(Period(0.12, 0.10),))
    below = 0
    for seed in range(3):
        one = house(seed, 14.0)
        ours = fairwatt.statement(one, sunny, Rules(sam.NET_BILLING)).bill_cents[0] / 100.0
        sams = sam.bills_usd(one, replace(sunny, minimum_usd_per_month=35.0), Rules(sam.NET_BILLING))
        assert np.all(np.abs(np.where(ours < 0.0, ours + 35.0, np.maximum(ours, 35.0)) - sams) <= 0.02)
        below += int((sams < 34.0).sum())
    assert below > 5


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("days", ["weekday", "weekend"])
def test_that_sam_keeps_the_bank_of_a_bucket_only_by_four_hours_of_a_weekday(hour: int, days: str) -> None:
    """Option 0 under time of use: SAM knows a bucket again in the next month by the hours from 0, 5, 11 and 17 o'clock.

    What was left in any other bucket is gone.  Here one hour a day has a bucket of its own, with a surplus in January.
    """
    schedule = tuple(int(at == hour) for at in range(24))
    lone = RetailRate("lone", (Period(0.1, 0.0), Period(1.0, 0.0)), **{days: schedule})  # type: ignore[arg-type]
    inside = (hour == HOUR_OF_DAY) & ((WEEKDAY < 5) == (days == "weekday"))
    one = House(np.ones(HOURS), np.where(inside & (MONTH_INDEX == 0), 1.25, 0.0))
    rules = Rules(sam.NET_METERING_KWH, true_up_usd_per_kwh=0.0)
    ours = fairwatt.statement(one, lone, rules)
    lost_usd = 0.0 if days == "weekday" and hour in (0, 5, 11, 17) else float(ours.bank.used[0, 1])
    assert ours.bank.used[0, 1] > 1.0
    assert sam.bills_usd(one, lone, rules)[1] - ours.bill_cents[0, 1] / 100.0 == pytest.approx(lost_usd, abs=0.02)


@pytest.mark.parametrize("option", [sam.NET_METERING_KWH, sam.BUY_ALL_SELL_ALL])
def test_that_the_minimum_is_held_before_what_is_sold_is_taken_off(option: int) -> None:
    for seed, size in enumerate(SIZES):
        one = house(seed, size)
        ours = fairwatt.statement(one, WITH_MINIMUM, Rules(option)).bill_cents[0] / 100.0
        assert np.all(np.abs(ours - sam.bills_usd(one, WITH_MINIMUM, Rules(option))) <= 0.01 + 1e-6)


@pytest.mark.parametrize(("option", "last_month"), [(1, 12), (1, 5), (3, 12), (3, 8)])
def test_that_sam_spends_carried_credit_before_it_lifts_a_bill_to_the_minimum(option: int, last_month: int) -> None:
    """Options 1 and 3 with a minimum bill: SAM's credit pays the energy charges as if there were no minimum, then the
    bill is lifted to it, so that the credit spent below the minimum buys nothing.  In Fairwatt a minimum is one of the
    charges (credit may pay it, or may not), or the floor of what credit may pay; it never takes credit back.
    """
    rules = Rules(option, last_month)
    lifted = 0
    for seed, size in enumerate(SIZES):
        one = house(seed, size)
        ours = fairwatt.statement(one, FLAT, rules)
        true_up = ours.credit.paid[0] / 100.0
        before_true_up = ours.bill_cents[0] / 100.0 + true_up
        allowed = rounding_usd(FLAT, rules) + 1e-6
        sams = sam.bills_usd(one, WITH_MINIMUM, rules)
        assert np.all(np.abs(np.maximum(before_true_up, 35.0) - true_up - sams) <= allowed)
        lifted += int((before_true_up < 35.0).sum())
    assert lifted > 5
