"""What stands between an array and its light: rows of modules in front, hills and trees on the horizon, snow.

References
----------
[1] J. Appelbaum, J. Bany, "Shadow effect of adjacent solar collectors in large scale systems", Solar Energy 23, 1979.
[2] C. Deline et al., "A simplified model of uniform shading in large photovoltaic arrays", Solar Energy 96, 2013, as
    PVWatts uses it: shadows cost what they cover, in proportion.
[3] T. Townsend, L. Powers, "Photovoltaics and snow: an update from two winters of measurements in the Sierra",
    37th IEEE Photovoltaic Specialists Conference, 2011, doi 10.1109/PVSC.2011.6186627.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pvlib

from app.core.arrays import Floats

PARALLEL_ROWS = 1000
"""Rows in a field when their number is not known: the first, which nothing shades, then hardly counts."""

SLANT_STEPS = 50

SNOW_PER_FALL_CM = 5.0
"""Snow of one fall, from which the number of falls in a month is taken where only the depth is known (assumption)."""

WINTER_HUMIDITY_PERCENT = 75.0
"""Relative humidity of winter days (assumption: the climate table has none; Townsend's loss moves 0.4 % a per cent)."""

LOWER_EDGE_M, SLANT_HEIGHT_M = {"roof": 0.3, "rack": 0.6}, 2.0
"""How far snow can slide off before it piles up, and how long the slope is: two modules (assumption)."""


def row_beam_fraction(
    zenith_deg: Floats,
    azimuth_deg: Floats,
    tilt_deg: Floats | float,
    facing_deg: Floats | float,
    coverage: float,
) -> Floats:
    """Share of a row that the shadow of the row in front covers [1, eq. 12 and A13]; long rows.

    ``coverage`` is the depth of a row over the distance from row to row (ground coverage ratio).
    """
    turn = np.radians(azimuth_deg - facing_deg)
    tilt = np.radians(tilt_deg)
    reach = np.cos(tilt) + np.cos(turn) * np.sin(tilt) * np.tan(np.radians(zenith_deg))
    shaded = 1.0 - 1.0 / (coverage * np.maximum(reach, 1e-9))
    return np.where(np.cos(turn) > 0.0, np.clip(shaded, 0.0, 1.0), 0.0)


@lru_cache(maxsize=64)
def _sky_factors(coverage: float) -> Floats:
    """Share of the sky's even light left by the row in front at tilts of 0, 1, ... 90 degrees, mean over the slope."""
    tilt = np.arange(91.0)[:, None]
    up_the_slope = (np.arange(SLANT_STEPS) + 0.5)[None, :] / SLANT_STEPS
    masked = pvlib.shading.masking_angle(tilt, coverage, up_the_slope)
    left = (1.0 + np.cos(np.radians(tilt + masked))) / (1.0 + np.cos(np.radians(tilt)))
    factors: Floats = left.mean(axis=1)
    return factors


def row_sky_factor(tilt_deg: Floats | float, coverage: float) -> Floats:
    """Share of the sky's even light that reaches a row behind another one."""
    return np.asarray(np.interp(tilt_deg, np.arange(91.0), _sky_factors(coverage)), dtype=np.float64)


def row_ground_light(
    zenith_deg: Floats,
    tilt_deg: Floats | float,
    beam_on_ground: Floats,
    diffuse_on_ground: Floats,
    coverage: float,
    rows: int = PARALLEL_ROWS,
) -> Floats:
    """Light from the ground on the mean of ``rows`` rows, over the albedo, in the unit of the light given [2].

    The first row sees open ground; the others see the strip to the row in front, of which the sun lights only a part.
    """
    tilt = np.radians(tilt_deg)
    pitch = 1.0 / coverage
    altitude = np.radians(90.0 - zenith_deg)
    open_view = np.sin(tilt / 2.0) ** 2
    lit = np.maximum(pitch - np.sin(np.pi - altitude - tilt) / np.sin(altitude), 1e-5)

    def strip_view(length: Floats | float) -> Floats:
        view: Floats = 0.5 * (1.0 + length - np.sqrt(length**2 + 2.0 * length * np.cos(tilt) + 1.0))
        return view

    on_beam = (open_view + (rows - 1) * strip_view(lit)) / rows
    on_diffuse = (open_view + (rows - 1) * strip_view(pitch)) / rows
    return on_beam * beam_on_ground + on_diffuse * diffuse_on_ground


def above_horizon(zenith_deg: Floats, azimuth_deg: Floats, horizon_deg: Sequence[float]) -> npt.NDArray[np.bool_]:
    """Whether the sun stands above what blocks it.

    ``horizon_deg`` are heights of hills, trees and houses at equal steps round the compass, the first at north.
    """
    heights = np.asarray([*horizon_deg, horizon_deg[0]], dtype=np.float64)
    height = np.interp(azimuth_deg % 360.0, np.linspace(0.0, 360.0, heights.size), heights)
    return 90.0 - zenith_deg > height


def horizon_sky_factor(horizon_deg: Sequence[float]) -> float:
    """Share of the even light of the sky that a horizon leaves to level ground: the mean of cos2 of its heights."""
    return float(np.mean(np.cos(np.radians(np.asarray(horizon_deg, dtype=np.float64))) ** 2))


def snow_loss_fraction(
    monthly_snowfall_cm: Sequence[float],
    tilt_deg: float,
    mounting: str,
    monthly_temp_c: Floats,
    monthly_light_kwh_m2: Floats,
) -> Floats:
    """Share of each month's energy that lies under snow, (12,), by Townsend's regression [3].

    A third of the snow counted in a month is the month before's: what lay on its last day is there on the next.

    ``monthly_snowfall_cm`` is fresh snow, January first; ``monthly_light_kwh_m2`` what falls on the modules' plane.
    """
    snow_cm = np.asarray(monthly_snowfall_cm, dtype=np.float64)
    falls = np.ceil(snow_cm / SNOW_PER_FALL_CM)
    loss = pvlib.snow.loss_townsend(
        snow_total=snow_cm,
        snow_events=falls,
        surface_tilt=max(tilt_deg, 1.0),
        relative_humidity=np.full(12, WINTER_HUMIDITY_PERCENT),
        temp_air=monthly_temp_c,
        poa_global=np.maximum(monthly_light_kwh_m2, 0.1) * 1000.0,
        slant_height=SLANT_HEIGHT_M,
        lower_edge_height=LOWER_EDGE_M.get(mounting, LOWER_EDGE_M["rack"]),
        string_factor=1.0,
    )
    return np.clip(loss, 0.0, 1.0)
