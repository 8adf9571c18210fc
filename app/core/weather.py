"""The weather of a typical year, hour by hour.

A year is drawn from the climate table: every month's days are dealt out to its five sky classes in equal shares, and
wind speeds are drawn from its equal-probability bins with persistence from hour to hour.  The draw is seeded by the
station's number alone, so that the same place always has the same year.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.core.site import ClimateTable, StationFit
from app.core.year import DAYS_IN_MONTH, HOURS, first_day_of_month, hour_of_day, month_of_hour

FloatArray = npt.NDArray[np.float64]

SKY_CLASSES = 5
WIND_BLOCK_HOURS = 3

WIND_PERSISTENCE = 0.85
"""Correlation of the normal score of wind speed from one hour to the next (typical of hourly records: 0.8 to 0.95)."""


@dataclass(frozen=True, eq=False)
class WeatherYear:
    """8,760 hours of weather, each the mean of the hour [h, h + 1) in local standard time; arrays are read-only.

    Irradiances are W/m2 (global horizontal, direct normal, diffuse horizontal), temperature is degC at 2 m, wind
    speed m/s at 10 m, albedo a fraction for each month.  ``warnings`` are sentences for the member.
    """

    ghi_w_m2: FloatArray
    dni_w_m2: FloatArray
    dhi_w_m2: FloatArray
    temp_c: FloatArray
    wind_m_s: FloatArray
    albedo_fraction: FloatArray
    latitude_deg: float
    longitude_deg: float
    elevation_m: float
    utc_offset_h: float
    source: str
    warnings: tuple[str, ...] = ()


def _read_only(values: npt.ArrayLike) -> FloatArray:
    array = np.ascontiguousarray(values, dtype=np.float64)
    array.setflags(write=False)
    return array


def _day_weights(days: int) -> FloatArray:
    """Share of each sky class in each day of a month whose days are ranked from dull to clear, (days, 5).

    Day ``k`` of ``n`` holds the stretch [k/n, (k+1)/n) of the ranking, and so lies in one class or across the border
    of two.  Rows sum to 1 and columns to n/5, so that the mean of the month is exactly the mean of its classes.
    """
    day_edges = np.arange(days + 1) / days
    class_edges = np.arange(SKY_CLASSES + 1) / SKY_CLASSES
    upper = np.minimum(day_edges[1:, None], class_edges[None, 1:])
    lower = np.maximum(day_edges[:-1, None], class_edges[None, :-1])
    weights: FloatArray = np.clip(upper - lower, 0.0, None) * days
    return weights


def _sky_year(sky_days: npt.NDArray[np.int16], random: np.random.Generator) -> FloatArray:
    """The (12, 5, 24, 4) typical days of one station dealt out to a year, (8760, 4) in W/m2 and degC."""
    year = np.empty((HOURS // 24, 24, 4))
    for month, days in enumerate(DAYS_IN_MONTH):
        ranked = np.einsum("dc,chv->dhv", _day_weights(days), sky_days[month].astype(np.float64))
        first = int(first_day_of_month[month])
        year[first : first + days] = ranked[random.permutation(days)]
    flat = year.reshape(HOURS, 4)
    flat[:, 3] /= 10.0
    return flat


def _wind_year(wind_bins: npt.NDArray[np.int16], random: np.random.Generator) -> FloatArray:
    """A year of wind speeds in m/s drawn with persistence from the (12, 8, 16) bins of one station.

    A first-order autoregressive normal score walks from hour to hour (Brett & Tuller 1991, J. Climate 4); within each
    month and three-hour block the scores are ranked, and the ranks spread evenly over the bins, so that the
    distribution of the block is the table's own whatever the draw.
    """
    shocks = random.standard_normal(HOURS)
    scores = np.empty(HOURS)
    score = 0.0
    spread = np.sqrt(1.0 - WIND_PERSISTENCE**2)
    for hour, shock in enumerate(shocks.tolist()):
        score = WIND_PERSISTENCE * score + spread * shock
        scores[hour] = score
    bins = wind_bins.astype(np.float64) / 100.0
    centres = (np.arange(bins.shape[-1]) + 0.5) / bins.shape[-1]
    block_of_hour = hour_of_day // WIND_BLOCK_HOURS
    speeds = np.empty(HOURS)
    for month in range(12):
        for block in range(24 // WIND_BLOCK_HOURS):
            hours = np.flatnonzero((month_of_hour == month) & (block_of_hour == block))
            rank = np.empty(hours.size)
            rank[np.argsort(scores[hours], kind="stable")] = (np.arange(hours.size) + 0.5) / hours.size
            speeds[hours] = np.interp(rank, centres, bins[month, block])
    return speeds


def _warnings(fit: StationFit) -> tuple[str, ...]:
    found = []
    where = f"{fit.name}, {fit.state} (station {fit.usaf})"
    if fit.is_far:
        found.append(
            f"The nearest weather station, {where}, is {fit.distance_km:.0f} km away; "
            "the sun and wind at your place may differ."
        )
    if fit.height_difference_m is not None and fit.is_high:
        side = "above" if fit.height_difference_m > 0 else "below"
        found.append(
            f"The weather station {where} lies {abs(fit.height_difference_m):.0f} m {side} your place; "
            "the sun and temperature at your place may differ."
        )
    return tuple(found)


def weather_year(table: ClimateTable, fits: Sequence[StationFit], seed: int | None = None) -> WeatherYear:
    """A typical year at the first of the stations given.

    ``fits`` come from :func:`app.core.site.nearest_stations`.  ``seed`` changes the order of the days and the wind's
    walk, never a month's energy from the sun; without it the station's own number seeds the draw.
    """
    fit = fits[0]
    row = fit.row
    random = np.random.default_rng(_station_seed(fit.usaf) if seed is None else seed)
    sky = _sky_year(np.asarray(table.sky_days[row]), random)
    wind_m_s = _wind_year(np.asarray(table.wind_bins[row]), random)
    return WeatherYear(
        ghi_w_m2=_read_only(sky[:, 0]),
        dni_w_m2=_read_only(sky[:, 1]),
        dhi_w_m2=_read_only(sky[:, 2]),
        temp_c=_read_only(sky[:, 3]),
        wind_m_s=_read_only(wind_m_s),
        albedo_fraction=_read_only(np.asarray(table.albedo_percent[row]) / 100.0),
        latitude_deg=float(table.latitude_deg[row]),
        longitude_deg=float(table.longitude_deg[row]),
        elevation_m=float(table.elevation_m[row]),
        utc_offset_h=float(table.utc_offset_h[row]),
        source=f"{table.source}: {fit.name}, {fit.state} (station {fit.usaf}), {fit.distance_km:.0f} km away",
        warnings=_warnings(fit),
    )


def _station_seed(usaf: str) -> int:
    """A number that is the same in every run and on every machine (USAF ids may hold letters)."""
    return int.from_bytes(usaf.encode("ascii"), "big")
