"""Says an answer in sentences: the bill before and after, the range, the payback, what is lost and what is unknown."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.answer import Assumption, Estimate
from app.core.lost_credit import LostYear, lost_each_year, lost_in_the_first_year
from app.core.metered import MeteredSettlement
from app.core.wording import say, together
from app.report.money import dollars, figure, years

LEAST_TOLD_KWH = 0.5
UNITS = {
    "usd_per_kwh": "$/kWh",
    "usd_per_month": say("$/month"),
    "usd_per_day": say("$/day"),
    "usd_per_kw": "$/kW",
    "usd_per_kva": "$/kVA",
    "usd_per_kw_year": say("$/kW a year"),
    "usd_per_kw_dc_year": say("$/kW DC a year"),
    "percent_per_year": say("% a year"),
    "usd_per_kw_dc": "$/kW DC",
    "percentage_points": say("percentage points"),
    "year": say("year"),
    "month": "",
    "factor": "",
    "count": "",
    "usd_per_w_dc": "$/W DC",
    "usd_per_year": say("$ a year"),
    "usd": "$",
    "percent": "%",
    "kw_ac": "kW AC",
    "kw_dc": "kW DC",
    "kw": "kW",
    "kva": "kVA",
    "kwh": "kWh",
    "m_s": "m/s",
    "deg": "°",
}


def headline(estimate: Estimate) -> str:
    """The year's bill before and after, and the difference in words."""
    year1 = estimate.year1
    before, after = dollars(year1.bill_without_cents), dollars(year1.bill_with_cents)
    said = say("The yearly bill goes from {before} to {after}", before=before, after=after)
    if year1.checks_cents:
        said = say("{said}, and {checks} comes by check", said=said, checks=dollars(year1.checks_cents))
    if year1.saving_cents == 0:
        return say("{said}: nothing is saved.", said=said)
    amount = dollars(abs(year1.saving_cents))
    if year1.saving_cents > 0:
        return say("{said}: {amount} a year saved.", said=said, amount=amount)
    return say("{said}: {amount} a year more than before.", said=said, amount=amount)


def saving_range(estimate: Estimate) -> str:
    """How far the saving may lie either way; empty when it cannot."""
    low, high = estimate.year1.low_saving_cents, estimate.year1.high_saving_cents
    if low == high:
        return ""
    return say(
        "With what is not known for sure, the saving lies between {low} and {high} a year.",
        low=dollars(low),
        high=dollars(high),
    )


def lowest_bill(estimate: Estimate) -> str:
    """The bill that no system can go below; empty when it can reach nothing."""
    cents = estimate.year1.lowest_possible_bill_cents
    if cents <= 0:
        return ""
    return say("It can never be below {amount}: those charges stay whatever the system makes.", amount=dollars(cents))


def payback(estimate: Estimate) -> str:
    """When the up-front money is back, never without its range."""
    finance = estimate.finance
    horizon = len(estimate.years)
    price = dollars(finance.upfront_cents)
    low, high = finance.payback_range_years
    if finance.simple_payback_years is None:
        if low is None:
            return say(
                "The savings never pay back the {price} it costs within {horizon} years.", price=price, horizon=horizon
            )
        return say(
            "The savings do not pay back the {price} it costs within {horizon} years; at the best after {low}.",
            price=price,
            horizon=horizon,
            low=years(low),
        )
    within = years(finance.simple_payback_years)
    if low is None:
        return say("The savings pay back the {price} it costs in {years} years.", price=price, years=within)
    if high is not None:
        return say(
            "The savings pay back the {price} it costs in {years} years ({low} to {high}).",
            price=price,
            years=within,
            low=years(low),
            high=years(high),
        )
    return say(
        "The savings pay back the {price} it costs in {years} years ({low} at the best, at the worst never within "
        "{horizon}).",
        price=price,
        years=within,
        low=years(low),
        horizon=horizon,
    )


def permission(estimate: Estimate) -> str:
    """What the co-op's rules say to the system, with its size against the use."""
    policy = estimate.policy
    return say(
        "By the co-op's rules: {status} ({kw} kW AC, {percent} % of the year's use).",
        status=status_words(policy.status),
        kw=figure(round(policy.nameplate_kw_ac, 2)),
        percent=figure(round(policy.percent_of_load, 1)),
    )


def status_words(status: str) -> str:
    """What the rules come to, as it is written inside a sentence."""
    words = {
        "allowed": say("allowed"),
        "allowed with conditions": say("allowed with conditions"),
        "not allowed": say("not allowed"),
        "ask the co-op": say("ask the co-op"),
    }
    return words.get(status, status)


def losses(estimate: Estimate) -> str:
    """What of the surplus is lost in the year, and in a later one where that is more."""
    first, later = lost_in_the_first_year(estimate), lost_each_year(estimate)
    if later.year == first.year:
        return _lost_in_a_year(first)
    said = _lost_in_a_year(later)
    kwh, credit = f"{first.kwh:,.0f}", dollars(first.credit_cents)
    if later.kwh >= LEAST_TOLD_KWH and later.credit_cents:
        less = say(
            "That is year {year}; the first year, in which the credit only fills up, loses {kwh} kWh and {credit}.",
            year=later.year,
            kwh=kwh,
            credit=credit,
        )
    elif later.kwh >= LEAST_TOLD_KWH:
        less = say(
            "That is year {year}; the first year, in which the credit only fills up, loses {kwh} kWh.",
            year=later.year,
            kwh=kwh,
        )
    else:
        less = say(
            "That is year {year}; the first year, in which the credit only fills up, loses {credit}.",
            year=later.year,
            credit=credit,
        )
    return together(said, less)


def _lost_in_a_year(lost: LostYear) -> str:
    kwh, worth, credit = f"{lost.kwh:,.0f}", dollars(lost.kwh_value_cents), dollars(lost.credit_cents)
    if lost.kwh < LEAST_TOLD_KWH:
        return (
            say("Lost each year: {credit} of credit.", credit=credit)
            if lost.credit_cents
            else say("No credit is lost.")
        )
    if lost.credit_cents:
        return say(
            "Lost each year: {kwh} kWh, worth {worth} at the price you pay, and {credit} of credit.",
            kwh=kwh,
            worth=worth,
            credit=credit,
        )
    return say("Lost each year: {kwh} kWh, worth {worth} at the price you pay.", kwh=kwh, worth=worth)


def unknowns(assumptions: Iterable[Assumption]) -> str:
    """Which numbers only stand in for the co-op's own; empty when there is none."""
    open_ones = [
        assumption.label or assumption.key for assumption in assumptions if assumption.status == "illustrative"
    ]
    if not open_ones:
        return ""
    names = together(*open_ones, between="; ")
    if len(open_ones) == 1:
        return say("1 number is a placeholder; ask the co-op for: {names}.", names=names)
    return say("{count} numbers are placeholders; ask the co-op for: {names}.", count=len(open_ones), names=names)


def summary(estimate: Estimate) -> tuple[str, ...]:
    """The answer in a handful of sentences, most important first."""
    said = (
        headline(estimate),
        saving_range(estimate),
        lowest_bill(estimate),
        payback(estimate),
        permission(estimate),
        losses(estimate),
        unknowns(estimate.assumptions),
    )
    return tuple(sentence for sentence in said if sentence)


def settlement_headline(settled: MeteredSettlement) -> str:
    """What the metered bills come to, and what they would have been without the generator, if that is known."""
    total = sum(month.bill_with_cents for month in settled.bills)
    without = [month.bill_without_cents for month in settled.bills if month.bill_without_cents is not None]
    count = len(settled.bills)
    said = say(
        "The bill comes to {total}" if count == 1 else "The {count} bills come to {total}",
        count=count,
        total=dollars(total),
    )
    checks = int(settled.statement.checks_cents[0].sum())
    if checks:
        said = say("{said}, and {checks} comes by check", said=said, checks=dollars(checks))
    if len(without) == count:
        said = say("{said}; without the generator {without}", said=said, without=dollars(sum(without)))
    return say("{said}.", said=said)


def unit_words(unit: str) -> str:
    """A unit as a person reads it."""
    return UNITS.get(unit, unit.replace("_", " "))
