"""The use of a case: whichever of bills, a yearly figure, a meter's record or members like this one it gives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from app.core.case import Load
from app.core.interval_use import TypicalUse
from app.core.load import (
    FittedLoad,
    LoadProfile,
    car_load,
    completed_months,
    fitted_load,
    heat_pump_load,
    hourly_load,
    monthly_from_annual,
)
from app.core.weather import WeatherYear

FloatArray = npt.NDArray[np.float64]

HEATED_AND_COOLED = ("home", "all-electric home")
"""Profiles of houses, whose bills follow the weather."""

LEAST_EXPLAINED = 0.5
"""Below this share of the bills' variance explained, degrees are not what moves the bills."""


@dataclass(frozen=True, eq=False)
class CaseUse:
    """The hours of a case's use, (8760,) kWh read-only, and sentences on how they were made."""

    load_kwh: FloatArray
    notes: tuple[str, ...]


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
        kwh = kwh + car_load(load.car_kwh_a_year)
        added.append(f"An electric car was added: {load.car_kwh_a_year:,.0f} kWh a year, charged at night.")
    if load.heat_pump_kwh_a_year and weather is not None:
        kwh = kwh + heat_pump_load(load.heat_pump_kwh_a_year, weather)
        added.append(f"A heat pump was added: {load.heat_pump_kwh_a_year:,.0f} kWh a year, in the cold hours.")
    kwh.setflags(write=False)
    return CaseUse(kwh, tuple(added))


def _as_given(
    load: Load,
    profile: LoadProfile,
    weather: WeatherYear | None,
    measured: TypicalUse | None,
    similar_annual_kwh: float | None,
) -> tuple[FloatArray, tuple[str, ...]]:
    if measured is not None:
        return measured.load_kwh, measured.notes
    if load.known_monthly_kwh is not None:
        completed = completed_months(load.known_monthly_kwh, profile)
        return hourly_load(completed.monthly_kwh, profile), (f"{completed.method[0].upper()}{completed.method[1:]}.",)
    if load.monthly_kwh is None:
        annual_kwh = similar_annual_kwh if load.annual_kwh is None else load.annual_kwh
        told: tuple[str, ...] = ()
        if load.annual_kwh is None and similar_annual_kwh is not None:
            told = (f"No bills are given: {similar_annual_kwh:,.0f} kWh a year of similar members were taken.",)
        return hourly_load(monthly_from_annual(float(annual_kwh or 0.0), profile), profile), told
    if weather is not None and profile.name in HEATED_AND_COOLED:
        fit = _fit(load.monthly_kwh, profile, weather)
        if fit.explained >= LEAST_EXPLAINED and fit.cooling_kwh + fit.heating_kwh > 0.0:
            return fit.load_kwh, (_told(fit),)
    return hourly_load(load.monthly_kwh, profile), ()


@lru_cache(maxsize=32)
def _fit(monthly_kwh: tuple[float, ...], profile: LoadProfile, weather: WeatherYear) -> FittedLoad:
    return fitted_load(monthly_kwh, profile, weather)


def _told(fit: FittedLoad) -> str:
    whole = fit.base_kwh + fit.cooling_kwh + fit.heating_kwh
    return (
        f"By the bills and the weather, about {100 * fit.cooling_kwh / whole:.0f} % of the use is cooling (above "
        f"{fit.cooling_above_c:.0f} degC) and {100 * fit.heating_kwh / whole:.0f} % heating (below "
        f"{fit.heating_below_c:.0f} degC); hot and cold hours carry it."
    )
