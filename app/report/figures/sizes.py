"""The chart of what each size of the system would bring under each program, with the edges of the co-op's rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core.sizing import SizeAnswer, SizePoint
from app.core.wording import say
from app.report.figure import Annotation, Axis, Figure, Series, Translate, untranslated

_CONTEXT = "Figures"
ROLES = ("after", "received", "generation", "before", "loss")


@dataclass(frozen=True)
class Measure:
    """What is looked at over the sizes: its name, its unit and how it is read from a point."""

    id: str
    name: str
    unit: str
    read: Callable[[SizePoint], float | None]


MEASURES = (
    Measure("saving", say("Saved in the first year"), "$", lambda point: point.saving_cents / 100),
    Measure("payback", say("Pays back in"), "years", lambda point: point.payback_years),
    Measure("npv", say("Value today"), "$", lambda point: point.npv_cents / 100),
    Measure("forfeited", say("Credit lost in the first year"), "kWh", lambda point: point.forfeited_kwh),
)


def over_sizes(
    answer: SizeAnswer, measure: Measure, up_to_kw: float, present_kw: float | None, translate: Translate = untranslated
) -> Figure:
    """One line a program over the nameplate in kW AC; a size the rules refuse has no value.

    The edges are drawn and named, and so is the size of the case.
    """
    series = []
    for index, each in enumerate(answer.programs):
        points = [point for point in each.points if point.kw_ac <= up_to_kw]
        values = tuple(None if point.status == "not allowed" else measure.read(point) for point in points)
        places = tuple(point.kw_ac for point in points)
        series.append(Series(each.program.name, "line", ROLES[index % len(ROLES)], values, places))
    annotations = [
        Annotation("vertical", edge.text.split(":")[0], x=edge.kw_ac, role="before")
        for edge in answer.edges
        if edge.kw_ac <= up_to_kw
    ]
    if present_kw is not None and present_kw <= up_to_kw:
        annotations.append(Annotation("vertical", translate(_CONTEXT, "this case"), x=present_kw))
    named = {best.by: best for best in answer.best}
    best = named.get(measure.id if measure.id != "forfeited" else "forfeiture")
    if best is not None and best.point is not None and best.point.kw_ac <= up_to_kw:
        value = measure.read(best.point)
        if value is not None:
            annotations.append(Annotation("point", translate(_CONTEXT, "best"), x=best.point.kw_ac, y=value))
    unit = translate(_CONTEXT, "years") if measure.unit == "years" else measure.unit
    name = translate("Sentences", measure.name)
    return Figure(
        title=translate(_CONTEXT, "{measure}, by size").format(measure=name),
        summary=" ".join(each.text for each in answer.best),
        x=Axis(translate(_CONTEXT, "Size of the system"), "kW AC", decimals=1),
        y=Axis(name, unit, decimals=1 if measure.unit == "years" else 0),
        series=tuple(series),
        annotations=tuple(annotations),
    )
