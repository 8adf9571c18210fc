"""The use of a case: whichever of bills, a yearly figure, a meter's record or members like this one it gives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from app.core.arrays import Floats
from app.core.case import Load
from app.core.interval_use import TypicalUse
from app.core.load import (
    CompletedMonths,
    FittedLoad,
    LoadProfile,
    car_load,
    completed_months,
    fitted_load,
    heat_pump_load,
    hourly_load,
    monthly_from_annual,
)
from app.core.problems import Problem
from app.core.weather import WeatherYear
from app.core.wording import say

HEATED_AND_COOLED = ("home", "all-electric home")
"""Profiles of houses, whose bills follow the weather."""

LEAST_EXPLAINED = 0.5
"""Below this share of the bills' variance explained, degrees are not what moves the bills."""


def cannot_be_completed(load: Load, profile: LoadProfile) -> tuple[Problem, ...]:
    """What is wrong where the months known are months in which the profile, which is to fill the others, has no use."""
    known = load.known_monthly_kwh
    share = profile.monthly_fraction()
    if known is None or any(value is not None and share[month] > 0.0 for month, value in enumerate(known)):
        return ()
    told = say(
        "the other months cannot be filled in from these: the profile {profile} has no use in them; a bill of another "
        "month, or another profile, is expected.",
        profile=profile.name,
    )
    return (Problem(told, "load.known_monthly_kwh"),)


@dataclass(frozen=True, eq=False)
class CaseUse:
    """The hours of a case's use, (8760,) kWh read-only, and sentences on how they were made.

    ``weekdays`` are those of its 365 days where they are a measured year's own and not the typical year's.
    """

    load_kwh: Floats
    notes: tuple[str, ...]
    weekdays: tuple[int, ...] | None = None


@lru_cache(maxsize=32)
def case_use(
    load: Load,
    profile: LoadProfile,
    weather: WeatherYear | None = None,
    measured: TypicalUse | None = None,
    similar_annual_kwh: float | None = None,
) -> CaseUse:
    """The use of a typical year.  Kept for the next call.

    ``measured`` is what the case's interval file became, ``similar_annual_kwh`` the use of members like this one; the
    weather lets hot and cold hours carry air-conditioning and heating, and is needed for a heat pump.
    """
    kwh, notes = _as_given(load, profile, weather, measured, similar_annual_kwh)
    added = list(notes)
    if load.car_kwh_a_year:
        kwh = kwh + car_load(load.car_kwh_a_year, profile.keeps_summer_time)
        added.append(
            say(
                "An electric car was added: {car_kwh_a_year:,.0f} kWh a year, charged at night.",
                car_kwh_a_year=load.car_kwh_a_year,
            )
        )
    if load.heat_pump_kwh_a_year and weather is not None:
        kwh = kwh + heat_pump_load(load.heat_pump_kwh_a_year, weather)
        added.append(
            say(
                "A heat pump was added: {heat_pump_kwh_a_year:,.0f} kWh a year, in the cold hours.",
                heat_pump_kwh_a_year=load.heat_pump_kwh_a_year,
            )
        )
    kwh.setflags(write=False)
    return CaseUse(kwh, tuple(added), None if measured is None else measured.weekdays)


def _as_given(
    load: Load,
    profile: LoadProfile,
    weather: WeatherYear | None,
    measured: TypicalUse | None,
    similar_annual_kwh: float | None,
) -> tuple[Floats, tuple[str, ...]]:
    if measured is not None:
        return measured.load_kwh, measured.notes
    if load.known_monthly_kwh is not None:
        completed = completed_months(load.known_monthly_kwh, profile)
        return hourly_load(completed.monthly_kwh, profile), (_completed_told(completed),)
    if load.monthly_kwh is None:
        annual_kwh = similar_annual_kwh if load.annual_kwh is None else load.annual_kwh
        told: tuple[str, ...] = ()
        if load.annual_kwh is None and similar_annual_kwh is not None:
            told = (
                say(
                    "No bills are given: {similar_annual_kwh:,.0f} kWh a year of similar members were taken.",
                    similar_annual_kwh=similar_annual_kwh,
                ),
            )
        return hourly_load(monthly_from_annual(float(annual_kwh or 0.0), profile), profile), told
    if weather is not None and profile.name in HEATED_AND_COOLED:
        fit = _fit(load.monthly_kwh, profile, weather)
        if fit.explained >= LEAST_EXPLAINED and fit.cooling_kwh + fit.heating_kwh > 0.0:
            return fit.load_kwh, (_told(fit),)
    return hourly_load(load.monthly_kwh, profile), ()


@lru_cache(maxsize=32)
def _fit(monthly_kwh: tuple[float, ...], profile: LoadProfile, weather: WeatherYear) -> FittedLoad:
    return fitted_load(monthly_kwh, profile, weather)


def _completed_told(completed: CompletedMonths) -> str:
    if not any(completed.filled):
        return say("All twelve months are known.")
    return say("{method}.", method=completed.method)


def _fahrenheit(temperature_c: float) -> float:
    return temperature_c * 9.0 / 5.0 + 32.0


def _told(fit: FittedLoad) -> str:
    whole = fit.base_kwh + fit.cooling_kwh + fit.heating_kwh
    return say(
        "By the bills and the weather, about {cooling_percent:.0f} % of the use is cooling (above {cooling_f:.0f} "
        "°F) and {heating_percent:.0f} % heating (below {heating_f:.0f} °F); hot and cold hours carry it.",
        cooling_percent=100 * fit.cooling_kwh / whole,
        cooling_f=_fahrenheit(fit.cooling_above_c),
        heating_percent=100 * fit.heating_kwh / whole,
        heating_f=_fahrenheit(fit.heating_below_c),
    )
