"""The generators of a case."""

import numpy as np
import pytest

from app.core.case import Load, Pv, PvArray, PvInverter
from app.core.eligibility import SystemFacts
from app.core.system import interval_minutes, inverters_kw_ac, production, solar_kwh
from tests.core.springfield import springfield

FACTS = SystemFacts(
    technologies=("pv",),
    pv_kw_ac=7.0,
    pv_kw_dc=8.0,
    rated_kw=0.0,
    peak_kw=0.0,
    generation_kwh=8760.0,
    load_kwh=10_000.0,
    sector="residential",
    battery_kwh=0.0,
    combustion_generator=False,
    ownership="member",
    inverter_ul1741=True,
    rate="residential",
)


def test_that_stations_that_agree_leave_the_spread_of_the_years_alone() -> None:
    made = production(np.ones(8760), FACTS, 0.1)
    assert (made.low_kwh, made.high_kwh) == pytest.approx((7884.0, 9636.0))


def test_that_stations_that_differ_widen_the_range_on_their_side() -> None:
    made = production(np.ones(8760), FACTS, 0.03, None, (-0.04, 0.0))
    assert made.low_kwh == pytest.approx(8760 * 0.95)
    assert made.high_kwh == pytest.approx(8760 * 1.03)


def test_that_a_systems_inverters_are_counted_together() -> None:
    assert inverters_kw_ac(Pv((PvArray(8.0),), inverters=(PvInverter(3.0), PvInverter(4.0)))) == 7.0
    assert inverters_kw_ac(Pv((PvArray(11.5),))) == pytest.approx(10.0)


@pytest.mark.parametrize(("netting", "minutes"), [("instant", 5), ("15_minutes", 15), ("hour", 60), ("none", 60)])
def test_that_only_a_meter_quicker_than_an_hour_needs_the_hour_split(netting: str, minutes: int) -> None:
    assert interval_minutes(Load(), netting) == minutes
    assert interval_minutes(Load(inside_the_hour=False), netting) == 60


def test_that_snow_and_items_of_loss_reach_the_generation() -> None:
    weather = springfield()
    bare = solar_kwh(Pv((PvArray(8.0),)), weather)
    snowy = solar_kwh(Pv((PvArray(8.0),), monthly_snowfall_cm=(50.0,) * 12), weather)
    assert snowy.sum() < 0.97 * bare.sum()
