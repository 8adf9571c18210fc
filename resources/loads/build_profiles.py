"""Makes the load profiles: `python resources/loads/build_profiles.py SOURCES CLIMATE`.

SOURCES holds the two source tables named in README.md, CLIMATE the climate table of this repository.  Every profile is
written as 24 rows (12 months by weekday and weekend) of 24 hourly powers whose mean over the year is 1.
"""

import csv
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

DAYS_IN_MONTH = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
HOURS = [f"h{hour:02d}" for hour in range(24)]
DAY_TYPES = ("weekday", "weekend")

SUMMER_TIME_SHARE = np.array([0, 0, 21 / 31, 1, 1, 1, 1, 1, 1, 1, 3 / 30, 0])
"""Share of each month in which clocks are put forward: from the second Sunday of March to the first of November, which
in the typical year are 11 March and 4 November."""

HOUSES = [(city, case) for city in ("Boston MA", "St Louis MO") for case in ("LOW", "BASE")]
"""Two continental climates, a thrifty and a usual house in each; fuel heats them."""

ABSENT_CITIES = {"Fairbanks", "Miami"}
"""Arctic and tropical cities are left out of the means of the businesses."""

HEATING_STATIONS = ("725090", "724340")
"""Boston and St Louis, whose cold hours shape the electric heating."""
HEATING_BELOW_C = 15.5
HEATING_SHARE = 0.40
"""Share of heating in the yearly use of the all-electric home: an assumption, see README.md."""


def houses(sources: Path) -> np.ndarray:
    """Mean day of each month, (12, 24), as the mean of the chosen houses, each at its own yearly use."""
    table = {}
    with (sources / "load_openei_residential_month_hour_kw.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            if row["end_use"] == "Electricity:Facility":
                table[row["city"], row["case"], int(row["month"])] = [float(row[hour]) for hour in HOURS]
    days = [np.array([table[city, case, month] for month in range(1, 13)]) for city, case in HOUSES]
    return np.mean([day / np.average(day.mean(axis=1), weights=DAYS_IN_MONTH) for day in days], axis=0)


def businesses(sources: Path, kinds: set[str]) -> np.ndarray:
    """Mean weekday and weekend day of each month, (12, 2, 24), over the cities and the kinds of building."""
    days: dict[tuple[int, str], list[list[float]]] = {}
    with (sources / "load_commercial_month_daytype_hour.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            if row["building"] in kinds and row["city"] not in ABSENT_CITIES:
                hours = [float(row[f"{hour}_1e-4_of_annual"]) for hour in HOURS]
                days.setdefault((int(row["month"]), row["day_type"]), []).append(hours)
    return np.array([[np.mean(days[month, day_type], axis=0) for day_type in DAY_TYPES] for month in range(1, 13)])


def heating(climate: Path) -> np.ndarray:
    """Mean degrees below the heating threshold in each month and hour, (12, 24)."""
    with (climate / "stations.csv").open(newline="", encoding="utf-8") as file:
        stations = [row["usaf"] for row in csv.DictReader(file)]
    sky_days = np.load(climate / "sky_days.npy", mmap_mode="r")
    rows = [stations.index(station) for station in HEATING_STATIONS]
    temp_c = np.array([sky_days[row][..., 3] for row in rows]) / 10.0
    return np.maximum(HEATING_BELOW_C - temp_c, 0.0).mean(axis=(0, 2))


def hump(centre_h: float, width_h: float) -> np.ndarray:
    """A bell over the 24 hours, round the clock."""
    distance = (np.arange(24) + 0.5 - centre_h + 12) % 24 - 12
    return np.exp(-0.5 * (distance / width_h) ** 2)


def dairy_farm() -> np.ndarray:
    """Two milkings a day on a steady base of cooling and water, a little more with the fans of summer, (12, 24).

    The farm milks by the clock on the wall, an hour earlier by standard time in summer; the tables of houses and
    businesses have that hour in them already.
    """
    by_the_clock = 0.55 + 1.6 * hump(8.0, 1.6) + 1.4 * hump(20.0, 1.6)
    ahead = SUMMER_TIME_SHARE[:, None]
    day = (1 - ahead) * by_the_clock + ahead * np.roll(by_the_clock, -1)
    fans = np.array([1.0, 1.0, 1.0, 1.0, 1.05, 1.15, 1.2, 1.2, 1.1, 1.0, 1.0, 1.0])
    return fans[:, None] * day


def irrigation() -> np.ndarray:
    """Pumps that run day and night in the season and stand still outside it, (12, 24)."""
    season = np.array([0.0, 0.0, 0.01, 0.04, 0.10, 0.20, 0.27, 0.23, 0.11, 0.03, 0.01, 0.0])
    return np.repeat((season / DAYS_IN_MONTH)[:, None], 24, axis=1)


def both_day_types(day: np.ndarray) -> np.ndarray:
    return np.repeat(day[:, None, :], 2, axis=1)


def of_mean_one(shape: np.ndarray) -> np.ndarray:
    """Scaled so that the mean over a year with 5 weekdays and 2 weekend days a week is 1."""
    week = shape[:, 0].mean(axis=1) * 5 / 7 + shape[:, 1].mean(axis=1) * 2 / 7
    return shape / np.average(week, weights=DAYS_IN_MONTH)


def all_electric_home(sources: Path, climate: Path) -> np.ndarray:
    warmth = of_mean_one(both_day_types(heating(climate)))
    return (1 - HEATING_SHARE) * of_mean_one(both_day_types(houses(sources))) + HEATING_SHARE * warmth


def main(sources: Path, climate: Path) -> None:
    profiles: dict[str, Callable[[], np.ndarray]] = {
        "home": lambda: both_day_types(houses(sources)),
        "all-electric-home": lambda: all_electric_home(sources, climate),
        "dairy-farm": lambda: both_day_types(dairy_farm()),
        "irrigation": lambda: both_day_types(irrigation()),
        "shop": lambda: businesses(sources, {"RetailStore", "StripMall", "Supermarket"}),
        "office": lambda: businesses(sources, {"SmallOffice"}),
        "flat": lambda: np.ones((12, 2, 24)),
    }
    for name, shape in profiles.items():
        target = Path(__file__).with_name(f"{name}.csv")
        with target.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["month", "day_type", *HOURS])
            for month, days in enumerate(of_mean_one(shape()), start=1):
                for day_type, day in zip(DAY_TYPES, days, strict=True):
                    writer.writerow([month, day_type, *(f"{power:.4f}" for power in day)])
        print(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
