"""Fairwatt's side of the comparison: SAM's metering options and rates said with the axes of a policy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.core.arrays import Floats
from app.core.meter import IntervalClock, Readings, interval_clock, readings_from_intervals
from app.core.months import BillingMonths, typical_months
from app.core.policy import (
    Carry,
    Credit,
    DemandCharge,
    EnergyBlock,
    EnergyCharge,
    FixedCharge,
    Price,
    Program,
    Rate,
    Surplus,
    Tier,
    TimeOfUse,
    TouWindow,
)
from app.core.settlement.statement import Statement, settle
from app.core.terms import Terms
from app.core.time_of_use import bucket_of_typical_hour
from tests.referee import sam
from tests.referee.houses import HOUR_OF_DAY, MONTH_INDEX, WEEKDAY, House


@dataclass(frozen=True, eq=False)
class Said:
    """A rate and SAM's rules as a program, a rate and the numbers they name."""

    program: Program
    rate: Rate
    terms: Terms


def said(rate: sam.RetailRate, rules: sam.Rules) -> Said:
    """The policy that says what SAM's option does.

    ======  ============================================================================================================
    option  as a policy
    ======  ============================================================================================================
    0       netting by month (by bucket under time of use), kWh bank, paid at the true-up on the bill, or in dollars
            that pay the energy charges of later bills
    1       the same netting, surplus worth dollars that pay the energy charges from the same bill on, paid at the
            true-up
    2       two registers, surplus worth dollars on the same bill and paid with it: a bill may be below zero; with a
            minimum bill it may not, and what is left is lost
    3       two registers, surplus worth dollars that pay the energy charges from the next bill on (or the same bill),
            paid or lost at the true-up
    4       all that is used is bought, all that is generated is sold, both on the same bill
    ======  ============================================================================================================
    """
    values = {"fixed": rate.fixed_usd_per_month, "minimum": rate.minimum_usd_per_month, "nothing": 0.0}
    values |= {"true_up_usd_per_kwh": rules.true_up_usd_per_kwh, "true_up_month": float(rules.last_month % 12 + 1)}
    for number, period in enumerate(rate.periods):
        values |= {f"buy_{number}": period.buy_usd_per_kwh, f"sell_{number}": period.sell_usd_per_kwh}
    values |= {f"kw_{number}": usd for number, usd in enumerate(rate.demand_usd_per_kw_by_period)}
    values |= {"kw": rate.demand_usd_per_kw}
    values |= {f"adder_{number}": step.adder_usd_per_kwh for number, step in enumerate(rate.steps)}
    numbers = {name: np.full((1, 1), value) for name, value in values.items()}
    return Said(_program(rate, rules), _rate(rate), Terms(numbers, {}))


def _price(name: str) -> Price:
    return Price(((1.0, name),))


def _bucket(rate: sam.RetailRate, number: int) -> str:
    return f"period {number}" if len(rate.periods) > 1 else ""


def _rate(rate: sam.RetailRate) -> Rate:
    periods = tuple(
        EnergyBlock((Tier(_price(f"buy_{number}")),), bucket=_bucket(rate, number))
        for number in range(len(rate.periods))
    )
    energy = [EnergyCharge("Energy", periods)]
    if rate.steps:
        limits = [*(step.above_kwh for step in rate.steps), None]
        adders = ["nothing", *(f"adder_{number}" for number in range(len(rate.steps)))]
        tiers = tuple(Tier(_price(adder), limit) for adder, limit in zip(adders, limits, strict=True))
        energy.append(EnergyCharge("Energy above a step", (EnergyBlock(tiers),)))
    return Rate(
        "rate",
        rate.name,
        tuple(energy),
        (FixedCharge("Customer charge", _price("fixed")),),
        _demand(rate),
        minimum_bill=_price("minimum"),
        time_of_use=_time_of_use(rate) if len(rate.periods) > 1 else None,
    )


def _demand(rate: sam.RetailRate) -> tuple[DemandCharge, ...]:
    by_period = tuple(
        DemandCharge(f"Demand, {_bucket(rate, number)}", _price(f"kw_{number}"), bucket=_bucket(rate, number))
        for number in range(len(rate.demand_usd_per_kw_by_period))
    )
    return (*by_period, DemandCharge("Demand", _price("kw"))) if rate.demand_usd_per_kw else by_period


def _time_of_use(rate: sam.RetailRate) -> TimeOfUse:
    windows = [
        TouWindow(f"period {period}", hour, hour + 1, days)
        for days, schedule in (("weekday", rate.weekday), ("weekend", rate.weekend))
        for hour, period in enumerate(schedule)
        if period
    ]
    return TimeOfUse("period 0", tuple(windows))


def _program(rate: sam.RetailRate, rules: sam.Rules) -> Program:
    many = len(rate.periods) > 1
    by_month = "tou_month" if many else "billing_month"
    sold = Surplus("usd", _price("sell_0"))
    if many:
        bucket_prices = tuple((_bucket(rate, number), _price(f"sell_{number}")) for number in range(len(rate.periods)))
        sold = Surplus("usd", bucket_prices=bucket_prices)
    if rules.option == sam.NET_METERING_KWH:
        form = "credit" if rules.true_up_stays_as_credit else "bill"
        bank = Carry("true_up", 0, "true_up_month", "pay", _price("true_up_usd_per_kwh"), form)
        return Program("0", "Net metering", by_month, Surplus("kwh"), bank, Credit("energy", "next_bill"))
    if rules.option == sam.NET_METERING_USD:
        credit = Credit("energy", "same_bill", Carry("true_up", 0, "true_up_month", "pay"))
        return Program("1", "Net metering in dollars", by_month, sold, credit=credit)
    if rules.option == sam.NET_BILLING_CARRYOVER:
        ending = "forfeit" if rules.credit_expires else "pay"
        used_on = "same_bill" if rules.credit_on_same_bill else "next_bill"
        credit = Credit("energy", used_on, Carry("true_up", 0, "true_up_month", ending))
        return Program("3", "Net billing with carry-over", "hour", sold, credit=credit)
    at_once = Credit("all", "same_bill", Carry("none", ending="pay"))
    if rules.option == sam.BUY_ALL_SELL_ALL:
        return Program("4", "Buy all, sell all", "none", sold, credit=at_once)
    if rate.minimum_usd_per_month:
        at_once = Credit("above_minimum", "same_bill", Carry("none", ending="forfeit"))
    return Program("2", "Net billing", "hour", sold, credit=at_once)


def clock(rate: sam.RetailRate) -> IntervalClock:
    """The clock of SAM's typical year, whose first day is a Monday, under a rate."""
    if len(rate.periods) == 1:
        return interval_clock(60, typical_months(), MONTH_INDEX)
    schedule = _time_of_use(rate)
    bucket = bucket_of_typical_hour(schedule, MONTH_INDEX + 1, HOUR_OF_DAY, WEEKDAY)
    return interval_clock(60, typical_months(), MONTH_INDEX, bucket, schedule.buckets)


def readings(house: House, rate: sam.RetailRate, netting: str, years: int = 1) -> Readings:
    """The typical year's readings, once for each year."""
    one = readings_from_intervals(house.load_kwh, house.generation_kwh, clock(rate), netting)
    return repeated(one, typical_months(1, years), years)


def repeated(one: Readings, months: BillingMonths, times: int) -> Readings:
    """A year's registers several times over."""

    def all_years(kwh: Floats) -> Floats:
        return np.concatenate([kwh] * times, axis=1)

    return Readings(
        months,
        all_years(one.delivered_kwh),
        all_years(one.received_kwh),
        all_years(one.charged_kwh),
        all_years(one.surplus_kwh),
        None if one.load_kwh is None else all_years(one.load_kwh),
        None if one.generation_kwh is None else all_years(one.generation_kwh),
        peak_delivered_kw=None if one.peak_delivered_kw is None else all_years(one.peak_delivered_kw),
        peak_received_kw=None if one.peak_received_kw is None else all_years(one.peak_received_kw),
        pooled=one.pooled,
    )


def statement(house: House, rate: sam.RetailRate, rules: sam.Rules, years: int = 1) -> Statement:
    """Fairwatt's bills of the house under what SAM's option does."""
    policy = said(rate, rules)
    return settle(policy.program, policy.rate, policy.terms, readings(house, rate, policy.program.netting, years))
