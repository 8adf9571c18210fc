"""The chart of a month's mean day: use and generation by the hour, and between them what the meter counts."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.answer import HourlyMeans
from app.report.figure import Annotation, Axis, Figure, Series, Translate, untranslated

_CONTEXT = "Figures"
ROOM_FOR_A_LABEL = 0.25  # of the height of the chart
OVER_THE_LINE = 0.09  # of the height of the chart


def typical_day(
    hourly: HourlyMeans,
    month: int,
    month_name: str,
    hour_names: Sequence[str],
    translate: Translate = untranslated,
) -> Figure:
    """Twenty-four hourly means of one month, 1 to 12; delivered and received shade the way from what is used on the
    spot up to use and generation.

    ``hour_names`` are the reader's names of the hours from midnight on.
    """
    load, generation = hourly.load_kw[month - 1], hourly.generation_kw[month - 1]
    delivered, received = hourly.delivered_kw[month - 1], hourly.received_kw[month - 1]
    on_the_spot = tuple(use - taken for use, taken in zip(load, delivered, strict=True))
    summary = translate(
        _CONTEXT,
        "On the mean day of {month} {use} kWh are used and {generation} kWh generated; the co-op delivers {delivered} "
        "kWh and receives {received} kWh.",
    )
    sums = (f"{sum(kw):,.1f}" for kw in (load, generation, delivered, received))
    use, made, taken, sent = (
        translate(_CONTEXT, "Use"),
        translate(_CONTEXT, "Generation"),
        translate(_CONTEXT, "Delivered to you"),
        translate(_CONTEXT, "Received from you"),
    )
    return Figure(
        title=translate(_CONTEXT, "A typical day in {month}").format(month=month_name),
        summary=summary.format(
            month=month_name, **dict(zip(("use", "generation", "delivered", "received"), sums, strict=True))
        ),
        x=Axis(translate(_CONTEXT, "Hour beginning at"), categories=tuple(hour_names)),
        y=Axis(translate(_CONTEXT, "Power"), "kW", decimals=2),
        series=(
            Series(taken, "band", "before", load, low=on_the_spot, told=delivered),
            Series(sent, "band", "received", generation, low=on_the_spot, told=received),
            Series(use, "line", "before", load),
            Series(made, "line", "generation", generation),
        ),
        annotations=(
            *_over_the_line(use, load, generation),
            *_over_the_line(made, generation, load),
            *_in_the_band(taken, load, on_the_spot, delivered, max(*load, *generation)),
            *_in_the_band(sent, generation, on_the_spot, received, max(*load, *generation)),
        ),
    )


def _over_the_line(name: str, line: Sequence[float], other: Sequence[float]) -> tuple[Annotation, ...]:
    """The line's name over the hour in which it stands farthest above the other; none where it never does."""
    most = max(*line, *other)
    hour = max(range(len(line)), key=lambda each: line[each] - other[each])
    if line[hour] <= other[hour]:
        return ()
    return (Annotation("label", name, x=float(hour), y=line[hour] + OVER_THE_LINE * most),)


def _in_the_band(
    name: str, edge: Sequence[float], other_edge: Sequence[float], told: Sequence[float], most: float
) -> tuple[Annotation, ...]:
    """The band's name in the middle of its widest hour; none where it has no room for words."""
    hour = max(range(len(told)), key=told.__getitem__)
    if told[hour] < ROOM_FOR_A_LABEL * most:
        return ()
    return (Annotation("label", name, x=float(hour), y=(edge[hour] + other_edge[hour]) / 2),)
