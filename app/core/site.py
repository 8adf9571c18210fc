"""Where a system stands, seen from the climate stations round it.

Angles are degrees (north and east positive), heights metres above sea level, distances kilometres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.core.arrays import Floats

EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the Earth (International Union of Geodesy and Geophysics)."""

FAR_STATION_KM = 80.0
"""Beyond this distance a station's weather is shown with a warning."""

HIGH_STATION_M = 400.0
"""Beyond this difference of height a station's weather is shown with a warning."""

BLENDED_STATIONS = 5
"""How many stations are blended for a place."""

NEAR_STATION_KM = 10.0
"""Closer than this a station counts no more: the sun is the same, and a ZIP code is as wide."""


@dataclass(frozen=True, eq=False)
class HourlySpread:
    """How single hours scatter round the mean of their hour, month and sky class.

    First axes of all: the sky class, and the height of the sun.  ``mean_beam_share`` (5, heights, groups): the mean's
    share of a clear sky's beam, ascending.  ``beam`` (5, heights, groups, 16): beam over its mean in sixteen bins of
    equal probability, ascending.  ``diffuse`` (5, heights, groups, 16, 4): diffuse light over its mean in each of
    those, in four bins of equal probability.
    """

    mean_beam_share: Floats
    beam: Floats
    diffuse: Floats


@dataclass(frozen=True)
class ClimateTable:
    """Statistics of typical years at many stations; row ``i`` of every array belongs to station ``i``.

    ``sky_days``: int16 (stations, 12 months, 5 sky classes from dull to clear, 24 hours, 4): mean GHI, DNI and DHI in
    W/m2 and dry-bulb temperature in 0.1 degC of the hour [h, h + 1), local standard time.
    ``wind_bins``: int16 (stations, 12 months, 8 three-hour blocks, 16 bins of equal probability, ascending): wind
    speed at 10 m in 0.01 m/s.
    ``albedo_percent``: uint8 (stations, 12).  The large arrays may be mapped from a file.  Without ``hourly_spread``
    every day of a class is its mean day.
    """

    usaf: tuple[str, ...]
    names: tuple[str, ...]
    states: tuple[str, ...]
    latitude_deg: Floats
    longitude_deg: Floats
    elevation_m: Floats
    utc_offset_h: Floats
    sky_days: npt.NDArray[np.int16]
    wind_bins: npt.NDArray[np.int16]
    albedo_percent: npt.NDArray[np.uint8]
    source: str
    hourly_spread: HourlySpread | None = None

    def row(self, usaf: str) -> int | None:
        """The row of a station by its USAF number, or None where there is no such station."""
        return self.usaf.index(usaf) if usaf in self.usaf else None


@dataclass(frozen=True)
class Place:
    """A point on the map.  ``elevation_m`` is None where the height of the ground is not known."""

    latitude_deg: float
    longitude_deg: float
    elevation_m: float | None = None
    name: str = ""
    state: str = ""
    source: str = ""


@dataclass(frozen=True)
class StationFit:
    """One climate station as seen from a place; the height difference is station minus place, None if not known."""

    row: int
    usaf: str
    name: str
    state: str
    distance_km: float
    height_difference_m: float | None

    @property
    def is_far(self) -> bool:
        return self.distance_km > FAR_STATION_KM

    @property
    def is_high(self) -> bool:
        return self.height_difference_m is not None and abs(self.height_difference_m) > HIGH_STATION_M


def distance_km(
    latitude_deg: float,
    longitude_deg: float,
    other_latitude_deg: Floats,
    other_longitude_deg: Floats,
) -> Floats:
    """Great-circle distance from one point to many, by the haversine formula (error below 0.5 %)."""
    phi, other_phi = np.radians(latitude_deg), np.radians(other_latitude_deg)
    half_dphi = (other_phi - phi) / 2
    half_dlambda = np.radians(other_longitude_deg - longitude_deg) / 2
    haversine = np.sin(half_dphi) ** 2 + np.cos(phi) * np.cos(other_phi) * np.sin(half_dlambda) ** 2
    distance: Floats = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(haversine))
    return distance


def station_fit(table: ClimateTable, row: int, place: Place) -> StationFit:
    """How far away and how much higher one station of the table is."""
    away_km = distance_km(
        place.latitude_deg, place.longitude_deg, table.latitude_deg[row : row + 1], table.longitude_deg[row : row + 1]
    )
    return _fit(table, row, place, float(away_km[0]))


def _fit(table: ClimateTable, row: int, place: Place, away_km: float) -> StationFit:
    height = float(table.elevation_m[row])
    return StationFit(
        row=row,
        usaf=table.usaf[row],
        name=table.names[row],
        state=table.states[row],
        distance_km=away_km,
        height_difference_m=None if place.elevation_m is None else height - place.elevation_m,
    )


def equivalent_distance_km(fit: StationFit) -> float:
    """Distance with height counted in: 400 m of height are worth as much as 80 km of way."""
    height_m = fit.height_difference_m or 0.0
    return float(np.hypot(fit.distance_km, height_m * FAR_STATION_KM / HIGH_STATION_M))


def blended_stations(table: ClimateTable, place: Place, count: int = BLENDED_STATIONS) -> tuple[StationFit, ...]:
    """The stations whose weather is blended for a place: of the nearest, those most like it, the most like first."""
    near = nearest_stations(table, place, 3 * count)
    return tuple(sorted(near, key=equivalent_distance_km)[:count])


def station_weights(fits: Sequence[StationFit]) -> Floats:
    """Share of each station in a blend, adding up to 1: by the inverse square of distance with height counted in."""
    away_km = np.array([max(equivalent_distance_km(fit), NEAR_STATION_KM) for fit in fits])
    weights: Floats = away_km**-2.0 / (away_km**-2.0).sum()
    return weights


def nearest_stations(table: ClimateTable, place: Place, count: int) -> tuple[StationFit, ...]:
    """The ``count`` nearest stations, nearest first; equally distant ones in the table's order."""
    away_km = distance_km(place.latitude_deg, place.longitude_deg, table.latitude_deg, table.longitude_deg)
    order = np.argsort(away_km, kind="stable")[:count]
    return tuple(_fit(table, row, place, float(away_km[row])) for row in order.tolist())
