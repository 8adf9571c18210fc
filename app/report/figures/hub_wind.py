"""The chart of the wind at the hub: how many hours of the year it blows how fast."""

from __future__ import annotations

from app.core.answer import WindAnswer
from app.report.figure import Annotation, Axis, Figure, Series, Translate, untranslated

_CONTEXT = "Figures"


def hub_wind(wind: WindAnswer, translate: Translate = untranslated) -> Figure:
    """Hours of the year by whole m/s, as bars from zero, with the year's mean."""
    middles = tuple(speed + 0.5 for speed in range(len(wind.hours_at_speed)))
    mean = translate(_CONTEXT, "mean {speed} m/s").format(speed=f"{wind.mean_speed_m_s:.1f}")
    summary = translate(_CONTEXT, "At the hub, {height} m up, the wind blows at {speed} m/s on average.")
    return Figure(
        title=translate(_CONTEXT, "Wind at the hub, {height} m up").format(height=f"{wind.hub_height_m:.0f}"),
        summary=summary.format(height=f"{wind.hub_height_m:.0f}", speed=f"{wind.mean_speed_m_s:.1f}"),
        x=Axis(translate(_CONTEXT, "Wind at the hub"), "m/s", decimals=1),
        y=Axis(translate(_CONTEXT, "Hours a year"), "h"),
        series=(
            Series(translate(_CONTEXT, "Hours"), "bars", "after", tuple(map(float, wind.hours_at_speed)), middles),
        ),
        annotations=(Annotation("vertical", mean, x=wind.mean_speed_m_s),),
    )
