"""The chart of several answers' yearly bills beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.answer import Estimate
from app.report.figure import Axis, Figure, Series, Translate, untranslated

_CONTEXT = "Figures"


def side_by_side(
    names: Sequence[str], estimates: Sequence[Estimate | None], translate: Translate = untranslated
) -> Figure:
    """Two bars from zero for each answer; one that could not be worked out has none."""
    without = tuple(None if each is None else each.year1.bill_without_cents / 100 for each in estimates)
    with_it = tuple(None if each is None else each.year1.bill_with_cents / 100 for each in estimates)
    known = [(value, name) for value, name in zip(with_it, names, strict=True) if value is not None]
    summary = translate(_CONTEXT, "The lowest yearly bill is that of {name}.")
    return Figure(
        title=translate(_CONTEXT, "Yearly bills side by side"),
        summary=summary.format(name=min(known)[1]) if known else "",
        x=Axis(translate(_CONTEXT, "Compared"), categories=tuple(names)),
        y=Axis(translate(_CONTEXT, "Bill in a year"), "$", decimals=2),
        series=(
            Series(translate(_CONTEXT, "Without"), "bars", "before", without),
            Series(translate(_CONTEXT, "With the system"), "bars", "after", with_it),
        ),
    )
