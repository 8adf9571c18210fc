"""The chart of the money put in and come back over the years, with its range."""

from __future__ import annotations

from app.core.answer import Estimate
from app.report.figure import Annotation, Axis, Figure, Series, Translate, untranslated

_CONTEXT = "Figures"


def cumulative_cash(estimate: Estimate, translate: Translate = untranslated) -> Figure:
    """The purse from the day of the purchase to the last year looked at; above zero the system has paid for itself."""
    years = estimate.years
    start_cents = years[0].cumulative_cents - years[0].cash_flow_cents
    middle = (start_cents / 100, *(each.cumulative_cents / 100 for each in years))
    places = (0.0, *(float(each.year) for each in years))
    series = []
    money = estimate.finance
    lows = [money.low_start_cents, *(each.low_cumulative_cents for each in years)]
    highs = [money.high_start_cents, *(each.high_cumulative_cents for each in years)]
    if None not in lows and None not in highs:
        low = tuple(cents / 100 for cents in lows if cents is not None)
        high = tuple(cents / 100 for cents in highs if cents is not None)
        series.append(Series(translate(_CONTEXT, "Eight in ten outcomes"), "band", "low_high", high, places, low))
    series.append(Series(translate(_CONTEXT, "As calculated"), "line", "after", middle, places))
    annotations = [Annotation("horizontal", translate(_CONTEXT, "paid back above this line"), y=0.0)]
    # With a loan the purse shown turns at another time than the purchase itself is paid back.
    loan = estimate.finance.loan
    payback = estimate.finance.simple_payback_years if loan is None else loan.ahead_after_years
    if payback is not None:
        said = translate(_CONTEXT, "paid back after {years} years").format(years=f"{payback:.0f}")
        annotations.append(Annotation("vertical", said, x=payback))
    summary = translate(_CONTEXT, "The money starts at ${start} and stands at ${end} after {years} years.")
    return Figure(
        title=translate(_CONTEXT, "Money in and out, added up"),
        summary=summary.format(start=f"{middle[0]:,.0f}", end=f"{middle[-1]:,.0f}", years=len(years)),
        x=Axis(translate(_CONTEXT, "Years after the purchase")),
        y=Axis(translate(_CONTEXT, "Added up"), "$"),
        series=tuple(series),
        annotations=tuple(annotations),
    )
