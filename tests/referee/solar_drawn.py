"""Prints how far arrays that chance drew lie from SAM's PVWatts version 8: `python -m tests.referee.solar_drawn`.

Real hours of the stations of the lower 48; roofs and racks of 0 to 60 degrees that face anywhere, with 0.8 to 2 times
as much power of modules as of inverter.  The worst year and the worst month of each comparison, percent.
"""

from __future__ import annotations

import sys
from dataclasses import replace

import numpy as np

from app.core.case import PvArray
from app.core.weather import WeatherYear
from app.core.year import monthly_sums
from tests.referee.solar_table import ALASKA, KW_DC
from tests.referee.weather_years import fairwatt_ac_kw, real_years, sam_ac_kw, station_year

DRAWS, SEED = 300, 20261122
HALF_PAST = 30


def drawn(count: int, stations: list[str]) -> list[tuple[str, PvArray, float]]:
    """A station, an array and its ratio of modules to inverter, so many times."""
    chance = np.random.default_rng(SEED)
    found = []
    for number in range(count):
        tilt_deg, azimuth_deg = chance.uniform((0.0, 0.0), (60.0, 360.0)).tolist()
        array = PvArray(KW_DC, tilt_deg, azimuth_deg, ("roof", "rack")[number % 2])
        found.append((str(chance.choice(stations)), array, float(chance.uniform(0.8, 2.0))))
    return found


def worst_of(
    cases: list[tuple[str, PvArray, float]],
    real: dict[str, WeatherYear],
    ours: dict[str, WeatherYear],
    minute: int | None = None,
    *,
    of_mean: bool = False,
) -> tuple[float, float]:
    """The difference of the worst year and of the worst month, percent of itself or of the mean month.

    SAM is given the real years, Fairwatt its own; ``minute`` is what the stamps of SAM's file say.
    """
    years, months = [], []
    for usaf, array, ratio in cases:
        theirs = monthly_sums(sam_ac_kw(real[usaf], array, ratio, minute))
        found = monthly_sums(fairwatt_ac_kw(ours[usaf], array, ratio))
        years.append(100.0 * float(found.sum() / theirs.sum() - 1.0))
        apart = 100.0 * (found - theirs) / (theirs.mean() if of_mean else theirs)
        months.append(float(apart[np.abs(apart).argmax()]))
    return max(years, key=abs), max(months, key=abs)


def main(words: list[str]) -> None:
    real = real_years()
    cases = drawn(int(words[0]) if words else DRAWS, sorted(set(real) - set(ALASKA)))
    table = {usaf: station_year(usaf) for usaf in real}
    stamped = {usaf: replace(year, at_half_past=True) for usaf, year in real.items()}
    print(f"{len(cases)} arrays drawn by chance, against PVWatts v8, percent: the worst year, the worst month\n")
    for mounting in ("roof", "rack"):
        some = [case for case in cases if case[1].mounting == mounting]
        for name, ours, minute, of_mean in (
            ("same hours", real, None, False),
            ("same hours, stamped at half past", stamped, HALF_PAST, False),
            ("climate table, months of the mean month", table, None, True),
        ):
            year, month = worst_of(some, real, ours, minute, of_mean=of_mean)
            print(f"{f'{mounting}, {name}':50}{year:+8.2f}{month:+8.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
