"""The chart of what moves the answer most: each uncertain figure alone, from its low to its high."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.answer import Sway
from app.report.figure import Annotation, Axis, Figure, Series, Translate, untranslated

_CONTEXT = "Figures"
MOST_BARS = 8


def what_matters(sways: Sequence[Sway], npv_cents: int, translate: Translate = untranslated) -> Figure:
    """How far the value of the purchase moves with each uncertain figure, the largest on top."""
    shown = [each for each in sways if each.npv_low_cents != each.npv_high_cents][:MOST_BARS]
    lows = tuple(min(each.npv_low_cents, each.npv_high_cents) / 100 for each in shown)
    highs = tuple(max(each.npv_low_cents, each.npv_high_cents) / 100 for each in shown)
    first = shown[0].label if shown else ""
    return Figure(
        title=translate(_CONTEXT, "What matters most"),
        summary=translate(_CONTEXT, "What moves the value most: {first}.").format(first=first),
        x=Axis(translate(_CONTEXT, "What is not certain"), categories=tuple(each.label for each in shown)),
        y=Axis(translate(_CONTEXT, "Value today of the purchase"), "$", from_zero=False),
        series=(Series(translate(_CONTEXT, "From its low to its high"), "spans", "received", highs, low=lows),),
        annotations=(Annotation("horizontal", translate(_CONTEXT, "as calculated"), y=npv_cents / 100),),
    )
