"""The chart of a wind turbine's power over the wind speed."""

from __future__ import annotations

from collections.abc import Sequence

from app.report.figure import Axis, Figure, Series, Translate, untranslated

_CONTEXT = "Figures"


def power_curve(
    name: str, speeds_m_s: Sequence[float], powers_kw: Sequence[float], translate: Translate = untranslated
) -> Figure:
    """The curve at sea level, as the maker or a test published it."""
    places, powers = tuple(map(float, speeds_m_s)), tuple(map(float, powers_kw))
    summary = translate(_CONTEXT, "{name} gives at most {power} kW.")
    return Figure(
        title=translate(_CONTEXT, "Power curve of the {name}").format(name=name),
        summary=summary.format(name=name, power=f"{max(powers):.1f}"),
        x=Axis(translate(_CONTEXT, "Wind at the hub"), "m/s"),
        y=Axis(translate(_CONTEXT, "Power"), "kW", decimals=1),
        series=(Series(translate(_CONTEXT, "Power"), "line", "after", powers, places),),
    )
