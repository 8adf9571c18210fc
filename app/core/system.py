"""The generators of a case: what they make in a typical year, and the facts a policy's rules look at."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from app.core.answer import Production
from app.core.case import Case, Pv
from app.core.eligibility import SystemFacts
from app.core.money import Floats
from app.core.solar import DC_AC_RATIO, pv_kw
from app.core.weather import WeatherYear
from app.core.year import HOURS, monthly_sums


@lru_cache(maxsize=32)
def solar_kwh(pv: Pv, weather: WeatherYear) -> Floats:
    """kWh of each hour from the solar arrays; what the inverter draws at night counts as 0.  Kept for the next call."""
    solar = pv_kw(pv.arrays, pv.inverter_kw_ac, pv.inverter_efficiency_percent, pv.losses_percent, weather)
    kwh = np.maximum(solar.ac_kw, 0.0)
    kwh.setflags(write=False)
    return kwh


def hourly_generation(case: Case, weather: WeatherYear) -> Floats:
    """kWh of each hour of the typical year from all generators on the meter."""
    return solar_kwh(case.pv, weather) if case.pv is not None else np.zeros(HOURS)


def system_facts(case: Case, rate_id: str, generation_kwh: float, load_kwh: float) -> SystemFacts:
    """What the policy's rules look at."""
    kw_dc = case.pv.kw_dc if case.pv else 0.0
    kw_ac = 0.0
    if case.pv:
        kw_ac = case.pv.inverter_kw_ac if case.pv.inverter_kw_ac is not None else kw_dc / DC_AC_RATIO
    return SystemFacts(
        technologies=tuple(name for name, part in (("pv", case.pv), ("wind", case.wind)) if part is not None),
        pv_kw_ac=kw_ac,
        pv_kw_dc=kw_dc,
        rated_kw=0.0,
        peak_kw=0.0,
        generation_kwh=generation_kwh,
        load_kwh=load_kwh,
        sector=case.member.sector,
        battery_kwh=case.equipment.battery_kwh,
        combustion_generator=case.equipment.combustion_generator,
        ownership=case.equipment.ownership,
        inverter_ul1741=case.equipment.inverter_ul1741,
        rate=rate_id,
    )


def scaled(pv: Pv, factor: float) -> Pv:
    """The same design, larger or smaller: arrays and inverters in proportion."""
    return replace(
        pv,
        arrays=tuple(replace(array, kw_dc=array.kw_dc * factor) for array in pv.arrays),
        inverter_kw_ac=None if pv.inverter_kw_ac is None else pv.inverter_kw_ac * factor,
        inverters=tuple(replace(inverter, kw_ac=inverter.kw_ac * factor) for inverter in pv.inverters),
    )


def production(generation_kwh: Floats, facts: SystemFacts, spread_fraction: float) -> Production:
    """The year's energy by month; ``spread_fraction`` is how far a year may lie from it either way."""
    annual = float(generation_kwh.sum())
    return Production(
        annual_kwh=annual,
        monthly_kwh=tuple(float(kwh) for kwh in monthly_sums(generation_kwh)),
        capacity_factor=annual / (facts.nameplate_kw_ac * HOURS) if facts.nameplate_kw_ac > 0 else 0.0,
        kwh_per_kw_dc=annual / facts.pv_kw_dc if facts.pv_kw_dc and not facts.rated_kw else None,
        low_kwh=annual * (1.0 - spread_fraction),
        high_kwh=annual * (1.0 + spread_fraction),
    )
