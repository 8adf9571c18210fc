"""Answers side by side, with what differs between them marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.answer import Estimate
from app.core.wording import say

USD, KWH, KW, PERCENT, YEARS, TEXT = "usd", "kwh", "kw", "percent", "years", "text"
Figure = str | int | float | None
UNTOLD = "\u2013"
DECIMALS = {USD: 0, KWH: 0, KW: 2, PERCENT: 1, YEARS: 1}
"""To so many decimals a figure is read; what is equal to them is no difference."""


@dataclass(frozen=True)
class ComparedRow:
    """One figure of every answer; ``unit`` is usd (values in whole cents), kwh, kw, percent, years or text.

    ``best`` is the column with the best value where one can be called best; a payback of None is "never", and what an
    answer does not tell is ``UNTOLD``.
    """

    key: str
    label: str
    unit: str
    values: tuple[Figure, ...]
    differs: bool
    best: int | None = None

    @property
    def bests(self) -> tuple[int, ...]:
        """The columns that share the best value, as it is read; none where nothing is best."""
        if self.best is None:
            return ()
        read = _as_read(self.values, self.unit)
        return tuple(place for place, value in enumerate(read) if value == read[self.best])


@dataclass(frozen=True)
class Comparison:
    """Answers in columns; ``columns`` are their titles."""

    columns: tuple[str, ...]
    rows: tuple[ComparedRow, ...]


@dataclass(frozen=True)
class _Compared:
    key: str
    label: str
    unit: str
    read: Callable[[Estimate], Figure]
    better: Callable[[Sequence[float]], float] | None = None


def _range(estimate: Estimate, name: str, percentile: str) -> Figure:
    if estimate.range is None:
        return UNTOLD
    found: Figure = getattr(getattr(estimate.range, name), percentile)
    return found


COMPARED = (
    _Compared("co_op", say("Co-op"), TEXT, lambda e: e.co_op.name),
    _Compared("version", say("Version of the policy"), TEXT, lambda e: e.version.name),
    _Compared("program", say("Program"), TEXT, lambda e: e.program.name),
    _Compared("rate", say("Rate"), TEXT, lambda e: e.rate.name),
    _Compared("status", say("The co-op says"), TEXT, lambda e: e.policy.status),
    _Compared("nameplate_kw_ac", say("Nameplate"), KW, lambda e: e.policy.nameplate_kw_ac),
    _Compared("load_kwh", say("Use in a year"), KWH, lambda e: e.load_annual_kwh),
    _Compared("generation_kwh", say("Made in a year"), KWH, lambda e: e.production.annual_kwh),
    _Compared("percent_of_load", say("Made of what is used"), PERCENT, lambda e: e.policy.percent_of_load),
    _Compared("bill_without", say("Yearly bill without"), USD, lambda e: e.year1.bill_without_cents),
    _Compared("bill_with", say("Yearly bill with"), USD, lambda e: e.year1.bill_with_cents, min),
    _Compared("checks", say("Checks from the co-op"), USD, lambda e: e.year1.checks_cents),
    _Compared("floor", say("Never below, a year"), USD, lambda e: e.year1.lowest_possible_bill_cents, min),
    _Compared("saving", say("Saved in the first year"), USD, lambda e: e.year1.saving_cents, max),
    _Compared("low_saving", say("Saved at least (9 in 10 outcomes)"), USD, lambda e: e.year1.low_saving_cents, max),
    _Compared("high_saving", say("Saved at most (9 in 10 outcomes)"), USD, lambda e: e.year1.high_saving_cents, max),
    _Compared("forfeited_kwh", say("Lost in the first year"), KWH, lambda e: e.year1.forfeited_kwh, min),
    _Compared(
        "forfeited_kwh_value",
        say("Those kWh at the price you pay"),
        USD,
        lambda e: e.year1.forfeited_kwh_value_cents,
        min,
    ),
    _Compared("forfeited", say("Credit lost in the first year"), USD, lambda e: e.year1.forfeited_cents, min),
    _Compared("upfront", say("Price in all"), USD, lambda e: e.finance.upfront_cents, min),
    _Compared("fees", say("Fees known"), USD, lambda e: e.finance.fees_cents, min),
    _Compared("incentives", say("Public money counted"), USD, lambda e: e.finance.incentives_cents, max),
    _Compared("payback", say("Pays back in"), YEARS, lambda e: e.finance.simple_payback_years, min),
    _Compared("payback_p10", say("Pays back, good luck"), YEARS, lambda e: _range(e, "payback_years", "p10"), min),
    _Compared("payback_p90", say("Pays back, bad luck"), YEARS, lambda e: _range(e, "payback_years", "p90"), min),
    _Compared("npv", say("Worth in today's money"), USD, lambda e: e.finance.npv_cents, max),
    _Compared("irr", say("Return a year"), PERCENT, lambda e: e.finance.irr_percent, max),
    _Compared("lifetime_saving", say("Saved over the years"), USD, lambda e: e.finance.lifetime_saving_cents, max),
)


def compare(estimates: Sequence[Estimate], titles: Sequence[str] | None = None) -> Comparison:
    """Estimates in columns, in the order given; a row differs where not all of its values are the same.

    What none of them tells has no row.
    """
    rows = []
    for item in COMPARED:
        values = tuple(item.read(estimate) for estimate in estimates)
        if set(values) == {UNTOLD}:
            continue
        rows.append(
            ComparedRow(
                item.key,
                item.label,
                item.unit,
                values,
                _differ(values, item.unit),
                _best(values, item.unit, item.better),
            )
        )
    return Comparison(tuple(titles or (estimate.name for estimate in estimates)), tuple(rows))


def _as_read(values: Sequence[Figure], unit: str) -> tuple[Figure, ...]:
    """The values to the decimals they are read to."""
    return tuple(
        round(value, DECIMALS[unit]) + 0.0 if isinstance(value, int | float) and unit in DECIMALS else value
        for value in values
    )


def _differ(values: Sequence[Figure], unit: str) -> bool:
    return len(set(_as_read(values, unit))) > 1


def _best(values: Sequence[Figure], unit: str, better: Callable[[Sequence[float]], float] | None) -> int | None:
    """The place of the best value; None where there is no better, or nothing to tell the answers apart."""
    known = [float(value) for value in values if isinstance(value, int | float)]
    if better is None or not known or not _differ(values, unit):
        return None
    wanted = better(known)
    numbers = (isinstance(value, int | float) and float(value) == wanted for value in values)
    return next(place for place, found in enumerate(numbers) if found)
