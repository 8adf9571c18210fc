"""The chart of the wind at the hub: how many hours of the year it blows how fast."""

from __future__ import annotations

from app.core.answer import WindAnswer
from app.report.figure import Annotation, Axis, Figure, Series, Translate, untranslated

_CONTEXT = "Figures"


def hub_wind(wind: WindAnswer, translate: Translate = untranslated) -> Figure:
    """Hours of the year by whole m/s, as bars from zero, with the year's mean."""
    count = len(wind.hours_at_speed)
    mean = translate(_CONTEXT, "mean {speed} m/s").format(speed=f"{wind.mean_speed_m_s:.1f}")
    summary = translate(_CONTEXT, "At the hub, {height} m up, the wind blows at {speed} m/s on average.")
    return Figure(
        title=translate(_CONTEXT, "Wind at the hub, {height} m up").format(height=f"{wind.hub_height_m:.0f}"),
        summary=summary.format(height=f"{wind.hub_height_m:.0f}", speed=f"{wind.mean_speed_m_s:.1f}"),
        x=Axis(
            translate(_CONTEXT, "Wind from this speed to the next"),
            "m/s",
            categories=tuple(str(speed) for speed in range(count)),
        ),
        y=Axis(translate(_CONTEXT, "Hours a year"), "h"),
        series=(Series(translate(_CONTEXT, "Hours"), "bars", "after", tuple(map(float, wind.hours_at_speed))),),
        # A bar stands in the middle of its place, so the place n is n + 0.5 m/s.
        annotations=(Annotation("vertical", mean, x=wind.mean_speed_m_s - 0.5),),
    )
