"""The generators of a case: what they make in a typical year, and the facts a policy's rules look at."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from app.core.answer import Production
from app.core.arrays import Floats
from app.core.case import Case, Load, Pv, Wind
from app.core.eligibility import SystemFacts
from app.core.solar import DC_AC_RATIO, pv_year
from app.core.use import CaseUse
from app.core.weather import WeatherYear
from app.core.wind import Turbine, WindYear, wind_kw
from app.core.within_the_hour import USE_SEED, SplitYear, split_use, split_year
from app.core.year import HOURS, monthly_sums


@lru_cache(maxsize=32)
def solar_kwh(pv: Pv, weather: WeatherYear) -> Floats:
    """kWh of each hour from the solar arrays; what the inverter draws at night counts as 0.  Kept for the next call."""
    return pv_year(pv, weather).ac_kw


@lru_cache(maxsize=128)
def wind_year(
    wind: Wind, mean_speed_m_s: float | None, mean_height_m: float | None, weather: WeatherYear, turbine: Turbine
) -> WindYear:
    """The year of the turbines, at the mean wind speed that is known or the weather's own; kept for the next call."""
    return wind_kw(
        turbine,
        weather,
        count=wind.count,
        hub_height_m=wind.hub_height_m,
        exponent=wind.shear_exponent,
        losses_percent=wind.losses_percent,
        mean_speed_m_s=mean_speed_m_s,
        mean_height_m=mean_height_m,
        obstacle_height_m=wind.obstacle_height_m,
        obstacle_distance_m=wind.obstacle_distance_m,
    )


def case_wind_year(case: Case, weather: WeatherYear, turbine: Turbine | None) -> WindYear | None:
    """The wind year of a case, None without a turbine."""
    if case.wind is None or turbine is None:
        return None
    return wind_year(case.wind, case.site.mean_wind_speed_ms, case.site.mean_wind_height_m, weather, turbine)


@lru_cache(maxsize=32)
def _both(pv: Pv, weather: WeatherYear, windy: WindYear) -> Floats:
    return _fixed(solar_kwh(pv, weather) + windy.net_kw)


def interval_minutes(load: Load, netting: str) -> int:
    """Into how many minutes the hour is split for a meter that nets by less than hours; 60 where it is not."""
    if not load.inside_the_hour:
        return 60
    return {"instant": 5, "5_minutes": 5, "15_minutes": 15}.get(netting, 60)


@lru_cache(maxsize=8)
def _use_inside_the_hour(use: CaseUse, minutes: int) -> Floats:
    return _fixed(split_use(use.load_kwh, minutes, USE_SEED))


@lru_cache(maxsize=8)
def inside_the_hour(
    use: CaseUse, pv: Pv | None, windy: WindYear | None, weather: WeatherYear, minutes: int
) -> SplitYear:
    """The year of use and generation in intervals of some minutes; kept for the next call."""
    sun_kwh = np.zeros(HOURS) if pv is None else solar_kwh(pv, weather)
    most_kw = 0.0 if pv is None else inverters_kw_ac(pv)
    wind_kwh = None if windy is None else windy.net_kw
    load_kwh = _use_inside_the_hour(use, minutes)
    return split_year(use.load_kwh, sun_kwh, weather, minutes, most_kw, wind_kwh, use_kwh=load_kwh)


def hourly_generation(case: Case, weather: WeatherYear, turbine: Turbine | None = None) -> Floats:
    """kWh of each hour of the typical year from all generators on the meter; the same array for the same question."""
    windy = case_wind_year(case, weather, turbine)
    if case.pv is None:
        return windy.net_kw if windy is not None else _fixed(np.zeros(HOURS))
    return solar_kwh(case.pv, weather) if windy is None else _both(case.pv, weather, windy)


def system_facts(
    case: Case, rate_id: str, generation_kwh: float, load_kwh: float, windy: WindYear | None = None
) -> SystemFacts:
    """What the policy's rules look at."""
    kw_dc = case.pv.kw_dc if case.pv else 0.0
    return SystemFacts(
        technologies=tuple(name for name, part in (("pv", case.pv), ("wind", case.wind)) if part is not None),
        pv_kw_ac=inverters_kw_ac(case.pv) if case.pv else 0.0,
        pv_kw_dc=kw_dc,
        rated_kw=windy.rated_kw if windy else 0.0,
        peak_kw=windy.peak_kw if windy else 0.0,
        generation_kwh=generation_kwh,
        load_kwh=load_kwh,
        sector=case.member.sector,
        battery_kwh=case.equipment.battery_kwh,
        combustion_generator=case.equipment.combustion_generator,
        ownership=case.equipment.ownership,
        inverter_ul1741=case.inverter_listed,
        rate=rate_id,
    )


def inverters_kw_ac(pv: Pv) -> float:
    """The AC rating of all inverters, the default ratio to the modules where none is given."""
    if pv.inverters:
        return float(sum(inverter.kw_ac for inverter in pv.inverters))
    return pv.inverter_kw_ac if pv.inverter_kw_ac is not None else pv.kw_dc / DC_AC_RATIO


def scaled(pv: Pv, factor: float) -> Pv:
    """The same design, larger or smaller: arrays and inverters in proportion."""
    return replace(
        pv,
        arrays=tuple(replace(array, kw_dc=array.kw_dc * factor) for array in pv.arrays),
        inverter_kw_ac=None if pv.inverter_kw_ac is None else pv.inverter_kw_ac * factor,
        inverters=tuple(replace(inverter, kw_ac=inverter.kw_ac * factor) for inverter in pv.inverters),
    )


def production(
    generation_kwh: Floats,
    facts: SystemFacts,
    sun_spread_fraction: float,
    windy: WindYear | None = None,
    stations_spread: tuple[float, float] = (0.0, 0.0),
) -> Production:
    """The year's energy by month, and how far a year may lie from it: sun by its spread, wind by its own.

    ``stations_spread`` is how far the dullest and the sunniest of the stations lie from their blend; it is another
    cause than the spread of the years, so the two are added as squares.
    """
    lower, higher = (float(np.hypot(sun_spread_fraction, spread)) for spread in stations_spread)
    annual = float(generation_kwh.sum())
    wind_kwh = float(windy.net_kw.sum()) if windy else 0.0
    sun_kwh = annual - wind_kwh
    return Production(
        annual_kwh=annual,
        monthly_kwh=tuple(float(kwh) for kwh in monthly_sums(generation_kwh)),
        capacity_factor=annual / (facts.nameplate_kw_ac * HOURS) if facts.nameplate_kw_ac > 0 else 0.0,
        kwh_per_kw_dc=annual / facts.pv_kw_dc if facts.pv_kw_dc and not windy else None,
        low_kwh=sun_kwh * (1.0 - lower) + (windy.low_kwh if windy else 0.0),
        high_kwh=sun_kwh * (1.0 + higher) + (windy.high_kwh if windy else 0.0),
    )


def _fixed(kwh: Floats) -> Floats:
    kwh.setflags(write=False)
    return kwh
