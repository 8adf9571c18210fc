"""Splitting the hour: energy kept, the meter's view changed."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import within_the_hour as split
from app.core.case import PvArray
from app.core.load import hourly_load, monthly_from_annual
from app.core.solar import SolarYear, pv_kw
from app.core.weather import WeatherYear
from app.core.year import HOURS
from app.files.load_profiles import read_load_profile
from tests.core.springfield import springfield

SPLIT_MINUTES = (5, 15, 30)


@pytest.fixture(scope="module")
def weather() -> WeatherYear:
    return springfield()


@pytest.fixture(scope="module")
def solar(weather: WeatherYear) -> SolarYear:
    return pv_kw((PvArray(7.0),), None, None, None, weather)


@pytest.fixture(scope="module")
def use_kwh() -> np.ndarray:
    home = read_load_profile("home")
    return hourly_load(monthly_from_annual(12_000.0, home), home)


@pytest.mark.parametrize("minutes", SPLIT_MINUTES)
def test_that_every_hour_keeps_its_energy(
    minutes: int, weather: WeatherYear, solar: SolarYear, use_kwh: np.ndarray
) -> None:
    year = split.split_year(use_kwh, solar.ac_kw, weather, minutes, solar.inverter_kw_ac)
    for fine, hourly in ((year.load_kwh, use_kwh), (year.generation_kwh, solar.ac_kw)):
        assert fine.shape == (HOURS * 60 // minutes,)
        assert fine.min() >= 0.0
        np.testing.assert_allclose(fine.reshape(HOURS, -1).sum(axis=1), hourly, rtol=1e-12, atol=1e-12)


def test_that_no_interval_gives_more_than_the_inverter(weather: WeatherYear, use_kwh: np.ndarray) -> None:
    small = pv_kw((PvArray(7.0),), 4.0, None, None, weather)
    year = split.split_year(use_kwh, small.ac_kw, weather, 5, small.inverter_kw_ac)
    assert year.generation_kwh.max() * 12 <= 4.0 + 1e-9


def test_that_the_same_case_always_gives_the_same_figures(
    weather: WeatherYear, solar: SolarYear, use_kwh: np.ndarray
) -> None:
    first, again, other = (
        split.split_year(use_kwh, solar.ac_kw, weather, 5, solar.inverter_kw_ac, seed=seed) for seed in (3, 3, 4)
    )
    assert np.array_equal(first.generation_kwh, again.generation_kwh)
    assert np.array_equal(first.load_kwh, again.load_kwh)
    assert not np.array_equal(first.load_kwh, other.load_kwh)


def test_that_the_meter_sees_more_go_both_ways_than_hourly_data_say(
    weather: WeatherYear, solar: SolarYear, use_kwh: np.ndarray
) -> None:
    hourly_received = np.maximum(solar.ac_kw - use_kwh, 0.0).sum()
    hourly_delivered = np.maximum(use_kwh - solar.ac_kw, 0.0).sum()
    coarse, fine = (
        split.split_year(use_kwh, solar.ac_kw, weather, minutes, solar.inverter_kw_ac) for minutes in (15, 5)
    )
    assert coarse.hourly_received_kwh == fine.hourly_received_kwh == pytest.approx(hourly_received)
    assert hourly_received < coarse.received_kwh < fine.received_kwh < 1.35 * hourly_received
    assert fine.received_kwh - hourly_received == pytest.approx(fine.delivered_kwh - hourly_delivered, abs=1e-6)
    assert f"{fine.received_kwh:,.0f} kWh" in fine.told


def test_that_a_clear_hour_is_calm_and_a_broken_sky_flickers(weather: WeatherYear, solar: SolarYear) -> None:
    fine = split.split_sun(solar.ac_kw, weather, 5, 100.0, 1).reshape(HOURS, 12)
    index = split.clear_sky_index(weather)
    noon = np.arange(HOURS) % 24 == 12
    unrest = fine.std(axis=1) / np.maximum(fine.mean(axis=1), 1e-9)
    clear, broken = noon & (index > 0.97), noon & (index > 0.4) & (index < 0.75)
    assert clear.sum() > 10
    assert broken.sum() > 10
    assert unrest[clear].mean() < 0.5 * unrest[broken].mean()


def test_that_night_stays_dark_and_no_use_stays_no_use(weather: WeatherYear, solar: SolarYear) -> None:
    fine = split.split_sun(solar.ac_kw, weather, 5, 100.0, 1).reshape(HOURS, 12)
    assert fine[solar.ac_kw == 0.0].max() == 0.0
    assert split.split_use(np.zeros(HOURS), 5, 1).max() == 0.0


def test_that_wind_blows_evenly_through_the_hour(weather: WeatherYear) -> None:
    wind = np.linspace(0.0, 5.0, HOURS)
    year = split.split_year(np.ones(HOURS), np.zeros(HOURS), weather, 15, 0.0, wind)
    np.testing.assert_allclose(year.generation_kwh, np.repeat(wind / 4, 4))


def test_that_a_large_farm_keeps_its_energy_too() -> None:
    use = np.random.default_rng(1).random(HOURS) * 300.0
    np.testing.assert_allclose(split.split_use(use, 5, 1).reshape(HOURS, 12).sum(axis=1), use)


@given(st.integers(0, 1000), st.sampled_from(SPLIT_MINUTES), st.floats(0.01, 50.0))
def test_that_energy_is_kept_whatever_the_seed_and_the_ceiling(seed: int, minutes: int, most_kw: float) -> None:
    kwh = np.minimum(np.random.default_rng(seed).random(HOURS) * 10.0, most_kw)
    fine = split.split_sun(kwh, springfield(), minutes, most_kw, seed).reshape(HOURS, -1)
    np.testing.assert_allclose(fine.sum(axis=1), kwh, rtol=1e-9, atol=1e-12)
    assert fine.max() * 60 / minutes <= most_kw * (1 + 1e-9)
