"""Prints how far Fairwatt's solar year lies from SAM's PVWatts version 8: `python -m tests.referee.solar_table`.

Two tables.  "Same hours": the solar chain alone, both on the same weather; years in percent, each month in percent of
itself.  "Climate table": our year drawn from the table against PVWatts on the station's real hours, with and without
the variation of hours inside a sky class; a month in percent of the year's mean month.
The real hours are those of 23 stations; `--by-station` prints a line for each.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

import numpy as np

from app.core.case import PvArray
from app.core.solar import DC_AC_RATIO
from app.core.weather import WeatherYear
from app.core.year import monthly_sums
from tests.referee.weather_years import (
    MIAMI_TMY2,
    TMY3_OF_PVLIB,
    fairwatt_ac_kw,
    real_year,
    real_years,
    sam_ac_kw,
    station_year,
)

KW_DC, FIELD_KW_DC, LONG_ROWS_KW_DC = 8.0, 80.0, 800.0
"""A house, a field, and one whose rows are so long that SAM, too, takes their ends not to count (from 120 kW on)."""

GENERATED = ("724390", "722710", "727796")
"""Stations whose drawn years both sides are run on: Springfield IL, Truth or Consequences NM, Cut Bank MT."""

ALASKA = ("703165",)
"""Stations outside the lower 48, shown and not counted."""


@dataclass(frozen=True)
class Difference:
    """Ours over theirs: the year and the worst month, percent; ``month`` is 1 to 12."""

    year_percent: float
    month_percent: float
    month: int


def difference(ours: WeatherYear, theirs: WeatherYear, array: PvArray, ratio: float, *, of_mean: bool) -> Difference:
    """How far our kWh on one weather lie from SAM's on another, months over the mean month or over themselves."""
    our_kwh = monthly_sums(fairwatt_ac_kw(ours, array, ratio))
    their_kwh = monthly_sums(sam_ac_kw(theirs, array, ratio))
    months = 100.0 * (our_kwh - their_kwh) / (their_kwh.mean() if of_mean else their_kwh)
    worst = int(np.abs(months).argmax())
    return Difference(100.0 * float(our_kwh.sum() / their_kwh.sum() - 1.0), float(months[worst]), worst + 1)


SAME_HOURS = (
    *(
        PvArray(KW_DC, tilt, azimuth, mounting)
        for mounting in ("roof", "rack")
        for tilt, azimuth in ((0.0, 180.0), (20.0, 90.0), (20.0, 180.0), (20.0, 270.0), (40.0, 180.0), (60.0, 90.0))
    ),
    *(PvArray(KW_DC, 60.0, azimuth, mounting) for mounting in ("roof", "rack") for azimuth in (180.0, 270.0)),
    PvArray(KW_DC, 10.0, 0.0, "roof"),
    *(
        PvArray(kw_dc, tilt, 180.0, "rows", row_coverage=cover)
        for kw_dc in (LONG_ROWS_KW_DC, FIELD_KW_DC, KW_DC)
        for tilt, cover in ((15.0, 0.4), (30.0, 0.3), (30.0, 0.5))
    ),
    *(
        PvArray(FIELD_KW_DC, tilt, 180.0, "tracker", row_coverage=cover)
        for tilt, cover in ((0.0, 0.3), (0.0, 0.5), (10.0, 0.3))
    ),
)

TABLE_CASES = (
    *((tilt, azimuth, DC_AC_RATIO) for tilt, azimuth in ((10.0, 180.0), (30.0, 180.0), (60.0, 180.0))),
    *((tilt, azimuth, DC_AC_RATIO) for tilt, azimuth in ((10.0, 270.0), (20.0, 90.0), (20.0, 270.0))),
    *((30.0, 180.0, ratio) for ratio in (1.3, 1.5)),
    *((tilt, azimuth, 1.5) for tilt, azimuth in ((20.0, 90.0), (60.0, 180.0))),
)
"""Tilt, azimuth and ratio of modules to inverter: a small inverter clips what a smooth day would not reach."""


def same_hours_weather() -> dict[str, WeatherYear]:
    """The years of the first table, by name: those that ship with pvlib, and drawn ones."""
    real = {"Greensboro TMY3": real_year(TMY3_OF_PVLIB["723170"]), "Miami TMY2": real_year(MIAMI_TMY2)}
    return real | {f"drawn {usaf}": station_year(usaf) for usaf in GENERATED}


def print_same_hours() -> None:
    weathers = same_hours_weather()
    print("Same hours: Fairwatt against PVWatts v8, percent, year (worst month)\n")
    print(f"{'array':44}", *(f"{name:>18}" for name in weathers))
    for array in SAME_HOURS:
        cover = "" if array.row_coverage is None else f", coverage {array.row_coverage:g}"
        cells = []
        for weather in weathers.values():
            found = difference(weather, weather, array, DC_AC_RATIO, of_mean=False)
            cells.append(f"{found.year_percent:+.2f} ({found.month_percent:+.2f})")
        name = f"{array.kw_dc:g} kW {array.mounting} {array.tilt_deg:g} deg, to {array.azimuth_deg:g}{cover}"
        print(f"{name:44}", *(f"{cell:>18}" for cell in cells))


def print_climate_table(*, by_station: bool) -> None:
    stations = [
        (usaf, real, station_year(usaf, varied=False), station_year(usaf)) for usaf, real in real_years().items()
    ]
    counted = [usaf for usaf, *_ in stations if usaf not in ALASKA]
    print(f"\nClimate table against PVWatts v8 on the real hours of {len(counted)} stations of the lower 48, percent")
    print(f"{'tilt, azimuth, DC/AC':22}{'mean days alone':>32}{'with the variation of hours':>34}")
    print(f"{'':22}{'years      worst month':>32}{'years      worst month':>34}")
    for tilt, azimuth, ratio in TABLE_CASES:
        array = PvArray(KW_DC, tilt, azimuth, "roof")
        found = {
            usaf: [difference(ours, real, array, ratio, of_mean=True) for ours in (smooth, drawn)]
            for usaf, real, smooth, drawn in stations
        }
        cells = [_span([found[usaf][column] for usaf in counted]) for column in (0, 1)]
        print(f"{f'{tilt:g}, {azimuth:g}, {ratio:g}':22}{cells[0]:>32}{cells[1]:>34}")
        if by_station:
            for usaf, (before, after) in found.items():
                print(f"{'  ' + usaf:22}{_span([before]):>32}{_span([after]):>34}")


def _span(found: list[Difference]) -> str:
    years = [each.year_percent for each in found]
    worst = max(found, key=lambda each: abs(each.month_percent))
    span = f"{min(years):+.2f} to {max(years):+.2f}" if len(found) > 1 else f"{years[0]:+.2f}"
    return f"{span}  {worst.month_percent:+.2f} in {worst.month:2}"


def main(words: list[str]) -> None:
    print_same_hours()
    print_climate_table(by_station="--by-station" in words)


if __name__ == "__main__":
    main(sys.argv[1:])
