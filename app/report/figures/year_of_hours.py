"""The heat map of the year: each month's mean day by the hour, of generation, use or exchange."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.answer import HourlyMeans
from app.core.wording import together
from app.report.figure import Axis, Cells, Figure, Translate, untranslated

_CONTEXT = "Figures"
GENERATION, USE, EXCHANGE = "generation", "use", "exchange"
SHOWN = (GENERATION, USE, EXCHANGE)


def year_of_hours(
    hourly: HourlyMeans,
    shown: str,
    month_names: Sequence[str],
    hour_names: Sequence[str],
    translate: Translate = untranslated,
) -> Figure:
    """Twelve rows of 24 hourly means in kW; the exchange is received less delivered.  ``shown`` is one of ``SHOWN``."""
    delivered, received = translate(_CONTEXT, "Delivered to you"), translate(_CONTEXT, "Received from you")
    if shown == GENERATION:
        title, name = translate(_CONTEXT, "When it generates"), translate(_CONTEXT, "Generation")
        cells = Cells(hourly.generation_kw, name, "kW", "generation", decimals=2)
    elif shown == USE:
        title, name = translate(_CONTEXT, "When you use"), translate(_CONTEXT, "Use")
        cells = Cells(hourly.load_kw, name, "kW", "before", decimals=2)
    else:
        title = translate(_CONTEXT, "When you send and when you take")
        net = tuple(
            tuple(sent - taken for sent, taken in zip(*rows, strict=True))
            for rows in zip(hourly.received_kw, hourly.delivered_kw, strict=True)
        )
        cells = Cells(net, received, "kW", "received", "before", delivered, 2)
    return Figure(
        title=title,
        summary=_summary(cells, month_names, hour_names, translate),
        x=Axis(translate(_CONTEXT, "Hour beginning at"), categories=tuple(hour_names)),
        y=Axis(translate(_CONTEXT, "Month"), categories=tuple(month_names)),
        cells=cells,
    )


def _summary(cells: Cells, month_names: Sequence[str], hour_names: Sequence[str], translate: Translate) -> str:
    """Where the highest value stands, and for an exchange the lowest, too."""
    places = [(row, column) for row in range(len(cells.values)) for column in range(len(cells.values[row]))]

    def told(at: tuple[int, int], name: str) -> str:
        row, column = at
        said = translate(_CONTEXT, "{name}: most in {month} at {hour}, {kw} kW.")
        kw = f"{abs(cells.values[row][column]):.2f}"
        return said.format(name=name, month=month_names[row], hour=hour_names[column], kw=kw)

    highest = max(places, key=lambda at: cells.values[at[0]][at[1]])
    lowest = min(places, key=lambda at: cells.values[at[0]][at[1]])
    sentences = [told(highest, cells.name)] if cells.highest > 0 else []
    if cells.below_role and cells.lowest < 0:
        sentences.append(told(lowest, cells.below_name))
    return together(*sentences)
