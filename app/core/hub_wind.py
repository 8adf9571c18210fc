"""Tells what the wind at the hub is like over the year, and what a turbine makes in the certificate's wind."""

from __future__ import annotations

import numpy as np

from app.core.answer import WindAnswer
from app.core.weather import WeatherYear
from app.core.wind import CERTIFIED_MEAN_M_S, Turbine, WindYear


def wind_answer(windy: WindYear, weather: WeatherYear, turbine: Turbine, count: int) -> WindAnswer:
    """The wind year in plain values; the hours of each whole m/s are those of the speeds from it to the next."""
    mean_m_s = float(weather.wind_m_s.mean())
    # Height and a measured mean both scale every hour alike, so the year's mean at the hub gives every hour there.
    at_hub = weather.wind_m_s * (windy.mean_speed_at_hub_m_s / mean_m_s if mean_m_s > 0.0 else 1.0)
    return WindAnswer(
        turbine=turbine.name,
        count=count,
        hub_height_m=windy.hub_height_m,
        mean_speed_m_s=windy.mean_speed_at_hub_m_s,
        hours_at_speed=tuple(np.bincount(at_hub.astype(np.int64)).tolist()),
        annual_kwh=float(windy.net_kw.sum()),
        low_kwh=windy.low_kwh,
        high_kwh=windy.high_kwh,
        certified_mean_m_s=CERTIFIED_MEAN_M_S,
        certified_kwh=windy.certified_kwh,
        at_certified_wind_kwh=windy.at_certified_wind_kwh,
    )
