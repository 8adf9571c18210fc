"""Says an answer in sentences: the bill before and after, the range, the payback, what is lost and what is unknown."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.answer import Assumption, Estimate
from app.core.metered import MeteredSettlement
from app.report.money import dollars, figure, years

UNITS = {
    "usd_per_kwh": "$/kWh",
    "usd_per_month": "$/month",
    "usd_per_day": "$/day",
    "usd_per_kw": "$/kW",
    "usd_per_kva": "$/kVA",
    "usd_per_kw_year": "$/kW a year",
    "usd_per_kw_dc_year": "$/kW DC a year",
    "percent_per_year": "% a year",
    "month": "",
    "factor": "",
    "count": "",
    "usd_per_w_dc": "$/W DC",
    "usd_per_year": "$ a year",
    "usd": "$",
    "percent": "%",
    "kw_ac": "kW AC",
    "kw_dc": "kW DC",
    "kw": "kW",
    "kva": "kVA",
    "kwh": "kWh",
}


def headline(estimate: Estimate) -> str:
    """The year's bill before and after, and the difference in words."""
    year1 = estimate.year1
    said = f"The yearly bill goes from {dollars(year1.bill_without_cents)} to {dollars(year1.bill_with_cents)}"
    if year1.checks_cents:
        said += f", and {dollars(year1.checks_cents)} comes by check"
    if year1.saving_cents == 0:
        return f"{said}: nothing is saved."
    word = "saved" if year1.saving_cents > 0 else "more than before"
    return f"{said}: {dollars(abs(year1.saving_cents))} a year {word}."


def saving_range(estimate: Estimate) -> str:
    """How far the saving may lie either way; empty when it cannot."""
    low, high = estimate.year1.low_saving_cents, estimate.year1.high_saving_cents
    if low == high:
        return ""
    return f"With what is not known for sure, the saving lies between {dollars(low)} and {dollars(high)} a year."


def lowest_bill(estimate: Estimate) -> str:
    """The bill that no system can go below; empty when it can reach nothing."""
    cents = estimate.year1.lowest_possible_bill_cents
    return f"It can never be below {dollars(cents)}: those charges stay whatever the system makes." if cents > 0 else ""


def payback(estimate: Estimate) -> str:
    """When the up-front money is back, never without its range."""
    finance = estimate.finance
    horizon = len(estimate.years)
    price = f"the {dollars(finance.upfront_cents)} it costs"
    low, high = finance.payback_range_years
    if finance.simple_payback_years is None:
        if low is None:
            return f"The savings never pay back {price} within {horizon} years."
        return f"The savings do not pay back {price} within {horizon} years; at the best after {years(low)}."
    span = ""
    if low is not None and high is not None:
        span = f" ({years(low)} to {years(high)})"
    elif low is not None:
        span = f" ({years(low)} at the best, at the worst never within {horizon})"
    return f"The savings pay back {price} in {years(finance.simple_payback_years)} years{span}."


def permission(estimate: Estimate) -> str:
    """What the co-op's rules say to the system, with its size against the use."""
    policy = estimate.policy
    use = f"{figure(round(policy.percent_of_load, 1))} % of the year's use"
    return f"By the co-op's rules: {policy.status} ({figure(round(policy.nameplate_kw_ac, 2))} kW AC, {use})."


def losses(estimate: Estimate) -> str:
    """What of the surplus is lost in the year."""
    year1 = estimate.year1
    lost = []
    if year1.forfeited_kwh >= 0.5:
        lost.append(f"{year1.forfeited_kwh:,.0f} kWh, worth {dollars(year1.forfeited_kwh_value_cents)} on a bill,")
    if year1.forfeited_cents:
        lost.append(f"{dollars(year1.forfeited_cents)} of credit")
    return f"Lost each year: {' and '.join(lost).rstrip(',')}." if lost else "No credit is lost."


def unknowns(assumptions: Iterable[Assumption]) -> str:
    """Which numbers only stand in for the co-op's own; empty when there is none."""
    open_ones = [
        assumption.label or assumption.key for assumption in assumptions if assumption.status == "illustrative"
    ]
    if not open_ones:
        return ""
    count = "1 number is a placeholder" if len(open_ones) == 1 else f"{len(open_ones)} numbers are placeholders"
    return f"{count}; ask the co-op for: {'; '.join(open_ones)}."


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
    said = f"{'The bill comes' if count == 1 else f'The {count} bills come'} to {dollars(total)}"
    checks = int(settled.statement.checks_cents[0].sum())
    if checks:
        said += f", and {dollars(checks)} comes by check"
    if len(without) == count:
        said += f"; without the generator {dollars(sum(without))}"
    return said + "."


def unit_words(unit: str) -> str:
    """A unit as a person reads it."""
    return UNITS.get(unit, unit.replace("_", " "))
