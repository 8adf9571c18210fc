"""The charts of a year's energy by month: use beside generation, and what the meter sees of it."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.answer import Estimate
from app.report.figure import Axis, Figure, Series, Translate, untranslated

_CONTEXT = "Figures"


def use_and_generation(estimate: Estimate, month_names: Sequence[str], translate: Translate = untranslated) -> Figure:
    """Each month's use and generation as two bars from zero, in the order of the bills."""
    months = estimate.months
    use = tuple(each.load_kwh for each in months)
    generation = tuple(each.generation_kwh for each in months)
    summary = translate(_CONTEXT, "In the year {use} kWh are used and {generation} kWh are generated.")
    return Figure(
        title=translate(_CONTEXT, "Use and generation"),
        summary=summary.format(
            use=f"{estimate.load_annual_kwh:,.0f}", generation=f"{estimate.production.annual_kwh:,.0f}"
        ),
        x=Axis(translate(_CONTEXT, "Month"), categories=tuple(month_names[each.month - 1] for each in months)),
        y=Axis(translate(_CONTEXT, "Energy"), "kWh"),
        series=(
            Series(translate(_CONTEXT, "Use"), "bars", "before", use),
            Series(translate(_CONTEXT, "Generation"), "bars", "generation", generation),
        ),
    )


def delivered_and_received(
    estimate: Estimate, month_names: Sequence[str], translate: Translate = untranslated
) -> Figure:
    """Each month's two registers: what the co-op delivered, and what it received."""
    months = estimate.months
    delivered = tuple(each.delivered_kwh for each in months)
    received = tuple(each.received_kwh for each in months)
    summary = translate(_CONTEXT, "The co-op delivers {delivered} kWh in the year and receives {received} kWh.")
    return Figure(
        title=translate(_CONTEXT, "What the meter sees"),
        summary=summary.format(delivered=f"{sum(delivered):,.0f}", received=f"{sum(received):,.0f}"),
        x=Axis(translate(_CONTEXT, "Month"), categories=tuple(month_names[each.month - 1] for each in months)),
        y=Axis(translate(_CONTEXT, "Energy"), "kWh"),
        series=(
            Series(translate(_CONTEXT, "Delivered to you"), "bars", "before", delivered),
            Series(translate(_CONTEXT, "Received from you"), "bars", "received", received),
        ),
    )
