"""The chart of twelve bills with and without the system."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.answer import Estimate
from app.report.figure import Axis, Figure, Series, Translate, untranslated

_CONTEXT = "Figures"


def yearly_bills(estimate: Estimate, month_names: Sequence[str], translate: Translate = untranslated) -> Figure:
    """Each month's bill as two bars from zero, in the order of the bills.

    ``month_names`` are the names of January to December in the reader's language.
    """
    months = estimate.months
    without = tuple(None if each.bill_without_cents is None else each.bill_without_cents / 100 for each in months)
    with_it = tuple(each.bill_with_cents / 100 for each in months)
    summary = translate(
        _CONTEXT, "The bill of each month without and with the system. The year goes from ${before} to ${after}."
    )
    year = estimate.year1
    return Figure(
        title=translate(_CONTEXT, "Your bill, month by month"),
        summary=summary.format(
            before=f"{year.bill_without_cents / 100:,.2f}", after=f"{year.bill_with_cents / 100:,.2f}"
        ),
        x=Axis(translate(_CONTEXT, "Month"), categories=tuple(month_names[each.month - 1] for each in months)),
        y=Axis(translate(_CONTEXT, "Bill"), "$", decimals=2),
        series=(
            Series(translate(_CONTEXT, "Without"), "bars", "before", without),
            Series(translate(_CONTEXT, "With the system"), "bars", "after", with_it),
        ),
    )
