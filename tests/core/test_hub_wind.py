"""Holds what is told of the wind at the hub to the wind year it is told of."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.answering import answer
from app.core.answer import Estimate
from app.core.case import Wind
from app.core.year import HOURS
from app.files.case_file import read_case


@pytest.fixture(scope="module")
def windy(repository: Path) -> Estimate:
    case = read_case(repository / "resources" / "samples" / "mt-marias-river.fairwatt")
    found = answer(replace(case, pv=None, wind=Wind(turbine="bergey-excel-10", count=2)), draws=0).estimate
    assert found is not None
    return found


def test_that_every_hour_of_the_year_has_its_speed(windy: Estimate) -> None:
    assert windy.wind is not None
    hours = windy.wind.hours_at_speed
    assert sum(hours) == HOURS
    middles = sum((speed + 0.5) * count for speed, count in enumerate(hours)) / HOURS
    assert middles == pytest.approx(windy.wind.mean_speed_m_s, abs=0.2)


def test_that_the_energy_is_that_of_the_answer_and_the_certificate_s_of_one_turbine(windy: Estimate) -> None:
    wind = windy.wind
    assert wind is not None
    assert wind.count == 2
    assert wind.annual_kwh == pytest.approx(windy.production.annual_kwh)
    assert wind.low_kwh < wind.annual_kwh < wind.high_kwh
    assert wind.certified_mean_m_s == 5.0
    assert wind.certified_kwh is not None
    assert wind.at_certified_wind_kwh == pytest.approx(wind.certified_kwh, rel=0.1)


def test_that_without_a_turbine_nothing_is_told_of_wind(repository: Path) -> None:
    found = answer(read_case(repository / "resources" / "samples" / "il-shelby.fairwatt"), draws=0).estimate
    assert found is not None
    assert found.wind is None
    assert found.hourly is not None
    for month in found.months:
        days = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month.month - 1]
        assert sum(found.hourly.delivered_kw[month.month - 1]) * days == pytest.approx(month.delivered_kwh)
        assert sum(found.hourly.received_kw[month.month - 1]) * days == pytest.approx(month.received_kwh)
