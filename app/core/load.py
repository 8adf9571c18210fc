"""What a member uses, hour by hour, from what their bills say.

References
----------
[1] J. Kissock, J. Haberl, D. Claridge, "Inverse Modeling Toolkit: Numerical Algorithms", ASHRAE Transactions 109, 2003:
    a base, and heating and cooling in proportion to degrees past balance temperatures, fitted to bills.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product

import numpy as np

from app.core.arrays import Floats
from app.core.summer_time import summer_hours
from app.core.weather import WeatherYear
from app.core.wording import say
from app.core.year import day_of_week_of_hour, hour_of_day, hours_in_month, month_of_hour, monthly_sums

MONTHS = 12
SATURDAY = 5

COOLING_ABOVE_C = (18.0, 19.0, 20.0, 21.0)
HEATING_BELOW_C = (15.0, 16.0)
"""Balance temperatures that are tried; the pair that fits the twelve bills best is taken."""

HOUSE_MEMORY_H = 4
"""Hours over which a house averages the temperature outside."""

MILD_MONTHS = (3, 9)
"""April and October, whose days show a home's use with little heating and cooling."""

CAR_CHARGED_FROM_H, CAR_CHARGED_TO_H = 18, 6
"""Hours between which a car is charged at home, evenly (assumption: it comes home about six)."""

COLD_LOSS_PER_C, FULL_EFFICIENCY_C, LEAST_EFFICIENCY = 0.025, 8.0, 0.35
"""How a heat pump's efficiency falls with the cold (assumption, near the rating points of cold-climate units)."""


@dataclass(frozen=True, eq=False)
class LoadProfile:
    """A named shape of use: ``shape`` is (12 months, weekday and weekend, 24 hours), power relative to the year's mean.

    Its hours are those of standard time.  People live by the clock on the wall, so where ``keeps_summer_time`` their
    days come an hour earlier in the months of summer.  ``name`` is what a case file says, ``title`` what a person
    reads.
    """

    name: str
    title: str
    shape: Floats
    source: str
    keeps_summer_time: bool = True

    def hourly(self) -> Floats:
        """The shape laid over the 8,760 hours of the typical year, adding up to 1."""
        weekend = (day_of_week_of_hour >= SATURDAY).astype(np.int64)
        year = self.shape[month_of_hour, weekend, hour_of_day]
        fractions: Floats = year / year.sum()
        return fractions

    def monthly_fraction(self) -> Floats:
        """Share of each month in the year's use, (12,), adding up to 1."""
        return monthly_sums(self.hourly())


def without_summer_time(profile: LoadProfile) -> LoadProfile:
    """The same life where clocks are left alone: each month's day is later by as much of an hour as was summer time."""
    if not profile.keeps_summer_time:
        return profile
    ahead = (monthly_sums(summer_hours.astype(np.float64)) / hours_in_month)[:, np.newaxis, np.newaxis]
    shape = (1.0 - ahead) * profile.shape + ahead * np.roll(profile.shape, 1, axis=-1)
    shape.setflags(write=False)
    return replace(profile, shape=shape, keeps_summer_time=False)


def hourly_load(monthly_kwh: Sequence[float] | Floats, profile: LoadProfile) -> Floats:
    """Twelve monthly kWh laid over the 8,760 hours by a profile; each month adds up to its bill.

    Where a profile has no use at all in a month that has a bill, that month is spread evenly.
    """
    return scaled_to_bills(profile.hourly(), np.asarray(monthly_kwh, dtype=np.float64))


def monthly_from_annual(annual_kwh: float, profile: LoadProfile) -> Floats:
    """One yearly figure spread over the months by the profile's own seasons, (12,) kWh."""
    return annual_kwh * profile.monthly_fraction()


@dataclass(frozen=True, eq=False)
class FittedLoad:
    """Twelve bills taken apart: ``load_kwh`` (8760,) meets each bill, the parts are kWh a year before that.

    ``explained`` is the share of the bills' variance from month to month that the parts account for.
    """

    load_kwh: Floats
    base_kwh: float
    cooling_kwh: float
    heating_kwh: float
    cooling_above_c: float
    heating_below_c: float
    explained: float


def fitted_load(monthly_kwh: Sequence[float] | Floats, profile: LoadProfile, weather: WeatherYear) -> FittedLoad:
    """Twelve bills laid over the hours, the site's own hot and cold hours carrying air-conditioning and heating.

    load(h) = base in the daily shape of the profile's mild months + cooling x degrees above a balance temperature +
    heating x degrees below another, all parts 0 or more, fitted to the bills by least squares [1]; then every month
    is scaled to meet its bill.
    """
    wanted_kwh = np.asarray(monthly_kwh, dtype=np.float64)
    felt_c = _felt_temperature_c(weather.temp_c)
    base = _mild_shape(profile)
    best: tuple[float, Floats, float, float] | None = None
    for above_c, below_c in product(COOLING_ABOVE_C, HEATING_BELOW_C):
        parts = np.stack([base, np.maximum(felt_c - above_c, 0.0), np.maximum(below_c - felt_c, 0.0)])
        sizes, misfit = _non_negative_fit(monthly_sums(parts).T, wanted_kwh)
        if best is None or misfit < best[0] - 1e-9:
            best = (misfit, parts * sizes[:, None], above_c, below_c)
    assert best is not None
    misfit, parts_kwh, above_c, below_c = best
    whole_kwh = parts_kwh.sum(axis=0)
    spread = float(((wanted_kwh - wanted_kwh.mean()) ** 2).sum())
    base_kwh, cooling_kwh, heating_kwh = (float(part.sum()) for part in parts_kwh)
    return FittedLoad(
        load_kwh=scaled_to_bills(whole_kwh, wanted_kwh),
        base_kwh=base_kwh,
        cooling_kwh=cooling_kwh,
        heating_kwh=heating_kwh,
        cooling_above_c=above_c,
        heating_below_c=below_c,
        explained=1.0 - misfit / spread if spread > 0.0 else 0.0,
    )


def _felt_temperature_c(temp_c: Floats) -> Floats:
    """Mean of the last hours' temperature, as a house with some mass feels it."""
    return np.mean([np.roll(temp_c, lag) for lag in range(HOUSE_MEMORY_H)], axis=0)


def _mild_shape(profile: LoadProfile) -> Floats:
    """The profile's day in its mild months, the same all year by the clock, (8760,), adding up to 1.

    Both months lie in summer time; where it is kept their day comes an hour later in the other hours of the year.
    """
    day = profile.shape[list(MILD_MONTHS)].mean(axis=0)
    if day.sum() <= 0.0:
        day = np.ones_like(day)
    weekend = (day_of_week_of_hour >= SATURDAY).astype(np.int64)
    later = np.where(summer_hours, 0, 1) if profile.keeps_summer_time else 0
    year = day[weekend, (hour_of_day - later) % 24]
    shape: Floats = year / year.sum()
    return shape


def _non_negative_fit(columns: Floats, wanted: Floats) -> tuple[Floats, float]:
    """Sizes of 0 or more that fit ``columns`` (12, parts) to ``wanted`` (12,) best, and the sum of squares left.

    With three parts every choice of which are above 0 is tried; the best feasible one is the non-negative least
    squares solution (Lawson and Hanson 1974).
    """
    parts = columns.shape[1]
    best, least = np.zeros(parts), float((wanted**2).sum())
    for count in range(1, parts + 1):
        for chosen in combinations(range(parts), count):
            some = columns[:, chosen]
            if not some.any(axis=0).all():
                continue
            sizes = np.linalg.lstsq(some, wanted, rcond=None)[0]
            misfit = float(((some @ sizes - wanted) ** 2).sum())
            if (sizes >= 0.0).all() and misfit < least - 1e-9:
                least, best = misfit, np.zeros(parts)
                best[list(chosen)] = sizes
    return best, least


def scaled_to_bills(shape_kwh: Floats, wanted_kwh: Floats) -> Floats:
    """A year of hours scaled month by month to the bills; a month without any shape is spread evenly."""
    sums = monthly_sums(shape_kwh)
    empty = sums <= 0.0
    shape = np.where(empty[month_of_hour], 1.0, shape_kwh)
    load_kwh = shape * (wanted_kwh / np.where(empty, hours_in_month, sums))[month_of_hour]
    load_kwh.setflags(write=False)
    return load_kwh


@dataclass(frozen=True)
class CompletedMonths:
    """Twelve months of which some were filled in; ``method`` is a sentence for the member."""

    monthly_kwh: tuple[float, ...]
    filled: tuple[bool, ...]
    method: str


def completed_months(known_kwh: Sequence[float | None], profile: LoadProfile) -> CompletedMonths:
    """One to eleven months completed to twelve by the profile's seasons.

    Each missing month gets the profile's share of the year, at the level the known months show: missing = share x
    (sum of known kWh / sum of their shares).  Raises ValueError without a known month that the profile has a share in.
    """
    share = profile.monthly_fraction()
    known = np.array([value is not None for value in known_kwh])
    values = np.array([0.0 if value is None else value for value in known_kwh])
    if known.all():
        return CompletedMonths(tuple(values.tolist()), (False,) * 12, "all twelve months are known")
    covered = float(share[known].sum())
    if covered <= 0.0:
        raise ValueError("no known month in which the profile has any use")
    level_kwh = float(values[known].sum()) / covered
    completed = np.where(known, values, share * level_kwh)
    return CompletedMonths(
        monthly_kwh=tuple(completed.tolist()),
        filled=tuple((~known).tolist()),
        method=_filled_told(int(known.sum()), profile.name, level_kwh),
    )


def _filled_told(known: int, profile: str, level_kwh: float) -> str:
    filled = MONTHS - known
    if filled == 1:
        return say(
            "1 month was filled in from the {known} known months and the usual seasons of the profile '{profile}' "
            "({level_kwh:,.0f} kWh a year)",
            profile=profile,
            known=known,
            level_kwh=level_kwh,
        )
    if known == 1:
        return say(
            "{filled} months were filled in from the one known month and the usual seasons of the profile '{profile}' "
            "({level_kwh:,.0f} kWh a year)",
            filled=filled,
            profile=profile,
            level_kwh=level_kwh,
        )
    return say(
        "{filled} months were filled in from the {known} known months and the usual seasons of the profile '{profile}' "
        "({level_kwh:,.0f} kWh a year)",
        filled=filled,
        profile=profile,
        known=known,
        level_kwh=level_kwh,
    )


MOST_KWH_A_MONTH = 1e7
BISECTIONS = 60


def kwh_from_bills(bills_usd: Sequence[float] | Floats, bill_usd: Callable[[Floats], Floats]) -> Floats:
    """The monthly kWh whose bills are the dollars given, (12,): the tariff turned round.

    ``bill_usd`` gives the twelve bills of twelve monthly kWh; it must not fall with use.  Months whose bill is below
    the bill of no use have 0 kWh.  Found by halving, to a thousandth of a kWh; where a bill is flat (a minimum bill)
    the least use that reaches it is taken.
    """
    wanted = np.asarray(bills_usd, dtype=np.float64)
    low, high = np.zeros(12), np.full(12, MOST_KWH_A_MONTH)
    for _ in range(BISECTIONS):
        middle = (low + high) / 2.0
        enough = bill_usd(middle) >= wanted - 1e-9
        low, high = np.where(enough, low, middle), np.where(enough, middle, high)
    return np.where(bill_usd(np.zeros(12)) >= wanted - 1e-9, 0.0, high)


def car_load(kwh_a_year: float, keeps_summer_time: bool = True) -> Floats:
    """An electric car charged at home, (8760,) kWh: every night alike, evenly from six to six by the clock."""
    clock_hour = (hour_of_day + (summer_hours if keeps_summer_time else 0)) % 24
    charged = (clock_hour >= CAR_CHARGED_FROM_H) | (clock_hour < CAR_CHARGED_TO_H)
    return np.where(charged, kwh_a_year / charged.sum(), 0.0)


def heat_pump_load(kwh_a_year: float, weather: WeatherYear) -> Floats:
    """A heat pump's use for heating, (8760,) kWh: by the degrees below 16 degC, and more for each the colder it is."""
    felt_c = _felt_temperature_c(weather.temp_c)
    degrees = np.maximum(HEATING_BELOW_C[-1] - felt_c, 0.0)
    efficiency = np.clip(1.0 - COLD_LOSS_PER_C * (FULL_EFFICIENCY_C - felt_c), LEAST_EFFICIENCY, 1.0)
    shape = degrees / efficiency
    total = float(shape.sum())
    return kwh_a_year * shape / total if total > 0.0 else np.zeros_like(shape)
