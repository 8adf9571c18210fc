"""The use of a case, whichever way it is given."""

import numpy as np
import pytest

from app.core.case import Load
from app.core.interval_use import TypicalUse
from app.core.load import hourly_load
from app.core.use import case_use
from app.core.weather import WeatherYear
from app.core.year import HOURS, monthly_sums
from app.files.load_profiles import read_load_profile
from tests.core.springfield import springfield

BILLS = (600.0, 550.0, 560.0, 560.0, 700.0, 1200.0, 1500.0, 1400.0, 900.0, 600.0, 560.0, 600.0)


@pytest.fixture(scope="module")
def weather() -> WeatherYear:
    return springfield()


def test_that_a_homes_bills_are_met_and_its_cooling_told(weather: WeatherYear) -> None:
    use = case_use(Load(monthly_kwh=BILLS), read_load_profile("home"), weather)
    np.testing.assert_allclose(monthly_sums(use.load_kwh), BILLS)
    assert "is cooling (above" in use.notes[0]


def test_that_a_shop_and_a_home_of_even_bills_keep_their_profile(weather: WeatherYear) -> None:
    shop = read_load_profile("shop")
    np.testing.assert_array_equal(case_use(Load(monthly_kwh=BILLS), shop, weather).load_kwh, hourly_load(BILLS, shop))
    odd = (900.0, 100.0) * 6
    home = read_load_profile("home")
    assert case_use(Load(monthly_kwh=odd), home, weather).notes == ()


def test_that_the_same_question_has_the_same_array(weather: WeatherYear) -> None:
    home = read_load_profile("home")
    first, again = (case_use(Load(monthly_kwh=BILLS), home, weather).load_kwh for _ in range(2))
    assert first is again
    assert not first.flags.writeable


def test_that_one_figure_and_similar_members_are_spread_by_the_profile() -> None:
    home = read_load_profile("home")
    assert case_use(Load(annual_kwh=9_000.0), home).load_kwh.sum() == pytest.approx(9_000.0)
    similar = case_use(Load(similar_members=True), home, similar_annual_kwh=10_715.0)
    assert similar.load_kwh.sum() == pytest.approx(10_715.0)


def test_that_a_measured_year_wins_and_is_told() -> None:
    hours = np.linspace(0.0, 1.0, HOURS)
    measured = TypicalUse(hours, monthly_sums(hours), ("measured",))
    use = case_use(Load(interval_file="x.csv"), read_load_profile("home"), measured=measured)
    np.testing.assert_array_equal(use.load_kwh, hours)
    assert use.notes == ("measured",)


def test_that_a_car_and_a_heat_pump_come_on_top(weather: WeatherYear) -> None:
    load = Load(annual_kwh=9_000.0, car_kwh_a_year=3_000.0, heat_pump_kwh_a_year=4_000.0)
    use = case_use(load, read_load_profile("home"), weather)
    assert use.load_kwh.sum() == pytest.approx(16_000.0)
    assert len(use.notes) == 2


def test_that_twelve_known_months_are_told_as_such_and_eleven_with_what_was_filled() -> None:
    home = read_load_profile("home")
    use = case_use(Load(known_monthly_kwh=BILLS), home)
    assert use.notes == ("All twelve months are known.",)
    np.testing.assert_allclose(monthly_sums(use.load_kwh), BILLS)
    assert case_use(Load(known_monthly_kwh=(*BILLS[:11], None)), home).notes != use.notes
