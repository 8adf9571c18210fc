"""What happens inside the hour: hourly energies split into 5, 15 or 30 minutes by a stated and seeded method.

A meter that nets at once, or every 5 or 15 minutes, sees clouds pass and kettles boil; hourly data do not, and so make
a home use more of its own sun than it will.  Every hour keeps its energy exactly.

The sun: the output climbs or falls through the hour as between its neighbours, and flickers with the clear-sky index;
its standard deviation is Skartveit and Olseth's [1] for the hour's index and its difference from the hours around it.
The use: a steady part, and bursts of a few kilowatts that stand for appliances [2].

References
----------
[1] A. Skartveit, J. Olseth, "The probability density and autocorrelation of short-term global and beam irradiance",
    Solar Energy 49(6), 1992.
[2] I. Richardson et al., "Domestic electricity use: A high-resolution energy demand model", Energy and Buildings 42,
    2010, which shows bursts; the size and number here are assumptions.
[3] B. Haurwitz, "Insolation in relation to cloudiness and cloud density", Journal of Meteorology 2, 1945.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from app.core.arrays import Floats
from app.core.solar import sun_over
from app.core.weather import WeatherYear
from app.core.wording import say
from app.core.year import DAYS, HOURS

FLICKER_PERSISTENCE_5_MIN = 0.7
"""Correlation of the clear-sky index from one five minutes to the next (assumption within the range of [1])."""

STEADY_SHARE_OF_LOWEST = 1.0
"""The steady part of a day's use: its lowest hour, all of it (assumption)."""

USE_SEED = 2
"""Added to a year's seed for its use, so that bursts and clouds do not go together."""

BURST_KW = 2.5
BURSTS_AN_HOUR = 2
"""A burst's power, unless the hour needs more, and how many start in an hour (assumption: kettle, dryer, pump)."""

CLEAREST_INDEX = 1.2
"""Clear-sky index at the edge of a cloud is held to this."""


@dataclass(frozen=True, eq=False)
class SplitYear:
    """A typical year in intervals of ``minutes``: ``load_kwh`` and ``generation_kwh`` are (8760 x 60/minutes,).

    ``delivered_kwh`` and ``received_kwh`` are what a meter without memory would register on them, and
    ``hourly_received_kwh`` what hourly data alone would have said.
    """

    minutes: int
    load_kwh: Floats
    generation_kwh: Floats
    delivered_kwh: float
    received_kwh: float
    hourly_received_kwh: float

    @property
    def told(self) -> str:
        """The difference in a sentence for the member."""
        return say(
            "Inside the hour, sun and use were split into {minutes} minutes by chance that is always "
            "the same: {received_kwh:,.0f} kWh go to the co-op, {hourly_received_kwh:,.0f} kWh by "
            "hourly data alone.",
            minutes=self.minutes,
            received_kwh=self.received_kwh,
            hourly_received_kwh=self.hourly_received_kwh,
        )


def clear_sky_index(weather: WeatherYear) -> Floats:
    """Global light over a clear sky's [3] in each hour, (8760,); 0 at night."""
    sun = sun_over(weather)
    clear = 1098.0 * sun.cos_zenith * np.exp(-0.057 / np.maximum(sun.cos_zenith, 0.01))
    index = np.zeros(HOURS)
    index[sun.hour] = np.clip(weather.ghi_w_m2[sun.hour] / np.maximum(clear, 10.0), 0.0, CLEAREST_INDEX)
    return index


def split_sun(kwh: Floats, weather: WeatherYear, minutes: int, most_kw: float, seed: int) -> Floats:
    """Hourly generation of solar arrays split into intervals, never above ``most_kw``, each hour's energy kept."""
    parts = 60 // minutes
    lit = np.flatnonzero(kwh > 0.0)
    shape = _climb(kwh, parts, lit) * _flicker(weather, parts, seed)[lit]
    split = np.zeros((HOURS, parts))
    split[lit] = _kept(kwh[lit], shape, most_kw / parts)
    return split.reshape(-1)


@lru_cache(maxsize=16)
def _flicker(weather: WeatherYear, parts: int, seed: int) -> Floats:
    """What clouds make of an even hour in each of its parts, (8760, parts); kept: a new tilt has the same clouds."""
    index = clear_sky_index(weather)
    around = np.sqrt(((index - np.roll(index, 1)) ** 2 + (index - np.roll(index, -1)) ** 2) / 2.0)
    k = np.clip(index, 0.0, 1.0)
    spread = 0.87 * k**2 * (1.0 - k) + 0.39 * np.sqrt(k) * np.minimum(around, 1.0)
    relative = np.divide(spread, index, out=np.zeros(HOURS), where=index > 0.05)
    # Twelve five-minute values are averaged to the interval, so that longer intervals flicker less by themselves.
    flicker = 1.0 + relative[:, None] * _scores(seed, 12)
    flicker = np.clip(flicker, 0.02, 3.0).reshape(HOURS, parts, 12 // parts).mean(axis=2)
    flicker.setflags(write=False)
    return flicker


def split_use(kwh: Floats, minutes: int, seed: int) -> Floats:
    """Hourly use split into intervals: a steady part and bursts, each hour's energy kept."""
    parts = 60 // minutes
    steady = np.repeat(STEADY_SHARE_OF_LOWEST * kwh.reshape(DAYS, 24).min(axis=1), 24)
    steady = np.minimum(steady, kwh)
    rest = kwh - steady
    burst_kw = np.maximum(BURST_KW, rest)
    random = np.random.default_rng(seed)
    length_h = rest / burst_kw / BURSTS_AN_HOUR
    bursts = np.zeros((HOURS, parts))
    edges = np.arange(parts + 1) / parts
    for number in range(BURSTS_AN_HOUR):
        # Each burst has its own half of the hour, so that bursts do not pile up.
        room_h = 1.0 / BURSTS_AN_HOUR - length_h
        start_h = number / BURSTS_AN_HOUR + random.random(HOURS) * np.maximum(room_h, 0.0)
        low = np.maximum(start_h[:, None], edges[None, :-1])
        high = np.minimum((start_h + length_h)[:, None], edges[None, 1:])
        bursts += np.maximum(high - low, 0.0) * burst_kw[:, None]
    return _kept(kwh, steady[:, None] / parts + bursts, np.inf).reshape(-1)


def split_year(
    load_kwh: Floats,
    solar_kwh: Floats,
    weather: WeatherYear,
    minutes: int,
    most_solar_kw: float,
    wind_kwh: Floats | None = None,
    seed: int = 0,
    use_kwh: Floats | None = None,
) -> SplitYear:
    """Load and generation of a typical year inside the hour; wind is taken as steady through it.

    The seed fixes the chance, so that the same case always gives the same figures.  ``use_kwh`` is the load as
    ``split_use`` makes it with ``USE_SEED`` added, where that is at hand.
    """
    parts = 60 // minutes
    sun = split_sun(solar_kwh, weather, minutes, most_solar_kw, seed + 1)
    generation = sun if wind_kwh is None else sun + np.repeat(wind_kwh / parts, parts)
    use = split_use(load_kwh, minutes, seed + USE_SEED) if use_kwh is None else use_kwh
    hourly_generation = solar_kwh if wind_kwh is None else solar_kwh + wind_kwh
    for array in (use, generation):
        array.setflags(write=False)
    return SplitYear(
        minutes=minutes,
        load_kwh=use,
        generation_kwh=generation,
        delivered_kwh=float(np.maximum(use - generation, 0.0).sum()),
        received_kwh=float(np.maximum(generation - use, 0.0).sum()),
        hourly_received_kwh=float(np.maximum(hourly_generation - load_kwh, 0.0).sum()),
    )


def _scores(seed: int, parts: int) -> Floats:
    """Normal scores of the parts of every hour, (8760, parts), each leaning on the one before, days apart."""
    scores = np.random.default_rng(seed).standard_normal((24 * parts, DAYS))
    fresh = np.sqrt(1.0 - FLICKER_PERSISTENCE_5_MIN**2)
    for part in range(1, 24 * parts):
        scores[part] = FLICKER_PERSISTENCE_5_MIN * scores[part - 1] + fresh * scores[part]
    return scores.T.reshape(HOURS, parts)


def _climb(kwh: Floats, parts: int, hours: npt.NDArray[np.int64]) -> Floats:
    """The given hours as straight lines with the slope of their neighbours, none below 0, (hours, parts)."""
    slope = (np.roll(kwh, -1) - np.roll(kwh, 1)) / 2.0
    slope = np.clip(slope, -2.0 * kwh, 2.0 * kwh)[hours]
    middle = (np.arange(parts) + 0.5) / parts - 0.5
    return np.maximum(kwh[hours, None] + slope[:, None] * middle[None, :], 0.0)


def _kept(kwh: Floats, shape: Floats, most_kwh: float) -> Floats:
    """Parts in proportion to ``shape`` that add up to ``kwh``, none above ``most_kwh``."""
    parts = shape.shape[1]
    sums = shape.sum(axis=1)
    shaped = sums > 0.0
    split = shape * np.divide(kwh, sums, out=np.zeros_like(sums), where=shaped)[:, None]
    if not shaped.all():
        split[~shaped] = (kwh[~shaped] / parts)[:, None]
    if not np.isfinite(most_kwh):
        return split
    over = np.flatnonzero(split.max(axis=1) > most_kwh)
    if over.size:
        split[over] = _levelled(split[over], most_kwh)
    return split


def _levelled(split: Floats, most_kwh: float) -> Floats:
    """Rows cut at a ceiling, what was cut laid on the parts that have room, in proportion to their room.

    A row whose mean is above the ceiling (its hour was: no splitting can mend that) becomes even.
    """
    cut = np.minimum(split, most_kwh)
    spare = split.sum(axis=1) - cut.sum(axis=1)
    room = most_kwh - cut
    rooms = room.sum(axis=1)
    enough = rooms >= spare
    filled = cut + room * np.where(rooms > 0.0, spare / np.where(rooms > 0.0, rooms, 1.0), 0.0)[:, None]
    even = np.repeat(split.mean(axis=1)[:, None], split.shape[1], axis=1)
    levelled: Floats = np.where(enough[:, None], filled, even)
    return levelled
