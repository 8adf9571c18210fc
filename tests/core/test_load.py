"""Bills laid over the hours."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.case import PROFILES
from app.core.load import (
    LoadProfile,
    car_load,
    completed_months,
    fitted_load,
    heat_pump_load,
    hourly_load,
    kwh_from_bills,
    monthly_from_annual,
    without_summer_time,
)
from app.core.summer_time import summer_hours
from app.core.weather import WeatherYear
from app.core.year import HOURS, hour_of_day, hours_in_month, month_of_hour, monthly_sums
from app.files.load_profiles import read_load_profile
from tests.core.self_use import USE_KWH, ZIP_CODES, sun_kwh, used_on_the_spot
from tests.core.springfield import springfield

FLAT = LoadProfile("flat", "Flat", np.ones((12, 2, 24)), "made for a test")
bills = st.lists(st.floats(0.0, 20_000.0), min_size=12, max_size=12)


@given(bills, st.sampled_from(PROFILES))
def test_that_every_month_meets_its_bill_under_every_profile(monthly_kwh: list[float], name: str) -> None:
    load_kwh = hourly_load(monthly_kwh, read_load_profile(name))
    assert load_kwh.shape == (HOURS,)
    assert (load_kwh >= 0.0).all()
    np.testing.assert_allclose(monthly_sums(load_kwh), monthly_kwh, rtol=1e-12, atol=1e-9)


@pytest.mark.parametrize("name", PROFILES)
def test_that_a_yearly_figure_is_spread_over_months_without_loss(name: str) -> None:
    assert monthly_from_annual(12_000.0, read_load_profile(name)).sum() == pytest.approx(12_000.0, rel=1e-12)


def test_that_a_month_in_which_the_profile_stands_still_is_spread_evenly() -> None:
    irrigation = read_load_profile("irrigation")
    assert irrigation.monthly_fraction()[0] == 0.0
    load_kwh = hourly_load([744.0] + [1_000.0] * 11, irrigation)
    assert set(np.round(load_kwh[month_of_hour == 0], 12).tolist()) == {1.0}


def test_that_weekends_differ_where_the_profile_says_so() -> None:
    shape = np.ones((12, 2, 24))
    shape[:, 1] = 2.0
    load_kwh = hourly_load([900.0] * 12, LoadProfile("weekend", "", shape, ""))
    assert load_kwh[5 * 24] == pytest.approx(2 * load_kwh[0])


def test_that_the_hours_handed_out_cannot_be_changed() -> None:
    assert not hourly_load([100.0] * 12, FLAT).flags.writeable


@pytest.fixture(scope="module")
def weather() -> WeatherYear:
    return springfield()


def made_bills(weather: WeatherYear, base: float, cooling: float, heating: float) -> np.ndarray:
    felt = np.mean([np.roll(weather.temp_c, lag) for lag in range(4)], axis=0)
    return monthly_sums(base + cooling * np.maximum(felt - 20.0, 0.0) + heating * np.maximum(15.0 - felt, 0.0))


def test_that_bills_made_of_a_base_and_degrees_are_taken_apart_again(weather: WeatherYear) -> None:
    flat = LoadProfile("flat", "Flat", np.ones((12, 2, 24)), "made for a test")
    bills = made_bills(weather, 0.6, 0.25, 0.08)
    fit = fitted_load(bills, flat, weather)
    assert (fit.cooling_above_c, fit.heating_below_c) == (20.0, 15.0)
    assert fit.base_kwh == pytest.approx(0.6 * 8760, rel=1e-6)
    assert fit.explained == pytest.approx(1.0)
    np.testing.assert_allclose(monthly_sums(fit.load_kwh), bills)


def test_that_a_home_without_heating_or_cooling_gets_none(weather: WeatherYear) -> None:
    fit = fitted_load([600.0 * days / 30 for days in (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)], FLAT, weather)
    assert fit.cooling_kwh + fit.heating_kwh < 0.02 * fit.base_kwh


def test_that_hot_clear_afternoons_carry_the_air_conditioning(weather: WeatherYear) -> None:
    home = read_load_profile("home")
    bills = [600, 550, 560, 560, 700, 1200, 1500, 1400, 900, 600, 560, 600]
    fit = fitted_load(bills, home, weather)
    july = month_of_hour == 6
    hot = weather.temp_c[july] >= np.percentile(weather.temp_c[july], 80)
    assert fit.cooling_kwh > 1500
    assert fit.load_kwh[july][hot].mean() > 1.15 * hourly_load(bills, home)[july][hot].mean()


@given(st.lists(st.floats(0.0, 5_000.0), min_size=12, max_size=12))
def test_that_a_fit_never_gives_a_negative_part_and_always_meets_the_bills(monthly_kwh: list[float]) -> None:
    fit = fitted_load(monthly_kwh, FLAT, springfield())
    assert min(fit.base_kwh, fit.cooling_kwh, fit.heating_kwh) >= 0.0
    assert fit.load_kwh.min() >= 0.0
    np.testing.assert_allclose(monthly_sums(fit.load_kwh), monthly_kwh, rtol=1e-9, atol=1e-6)


def test_that_missing_months_follow_the_profiles_seasons_at_the_level_of_the_known_ones() -> None:
    home = read_load_profile("home")
    whole = monthly_from_annual(12_000.0, home)
    known = [kwh if month in (0, 5, 6) else None for month, kwh in enumerate(whole.tolist())]
    completed = completed_months(known, home)
    np.testing.assert_allclose(completed.monthly_kwh, whole)
    assert sum(completed.filled) == 9
    assert "9 months were filled in" in completed.method
    assert "12,000 kWh a year" in completed.method


def test_that_twelve_known_months_are_left_alone() -> None:
    completed = completed_months([1.0] * 12, FLAT)
    assert completed.monthly_kwh == (1.0,) * 12
    assert not any(completed.filled)


def test_that_a_month_the_pumps_stand_still_says_nothing_of_the_others() -> None:
    with pytest.raises(ValueError, match="no known month"):
        completed_months([5.0] + [None] * 11, read_load_profile("irrigation"))


@given(bills)
def test_that_bills_in_dollars_are_turned_back_into_their_kilowatt_hours(monthly_kwh: list[float]) -> None:
    def tiered(kwh: np.ndarray) -> np.ndarray:
        return 30.0 + 0.08 * np.minimum(kwh, 800.0) + 0.13 * np.maximum(kwh - 800.0, 0.0)

    back = kwh_from_bills(tiered(np.array(monthly_kwh)), tiered)
    np.testing.assert_allclose(back, monthly_kwh, atol=1e-3)


def test_that_a_bill_at_the_minimum_means_the_least_use_that_gives_it() -> None:
    def with_minimum(kwh: np.ndarray) -> np.ndarray:
        return np.maximum(20.0 + 0.1 * kwh, 35.0)

    assert kwh_from_bills([35.0] * 12, with_minimum).max() == 0.0
    assert kwh_from_bills([40.0] * 12, with_minimum) == pytest.approx([200.0] * 12, abs=1e-3)


def test_that_a_car_is_charged_at_night_and_a_heat_pump_runs_in_the_cold(weather: WeatherYear) -> None:
    car, pump = car_load(3_000.0), heat_pump_load(5_000.0, weather)
    assert car.sum() == pytest.approx(3_000.0)
    assert car.reshape(365, 24)[:, 12].max() == 0.0
    assert pump.sum() == pytest.approx(5_000.0)
    assert monthly_sums(pump)[0] > 5 * monthly_sums(pump)[4]
    warm = WeatherYear(**(weather.__dict__ | {"temp_c": np.full(HOURS, 25.0)}))
    assert heat_pump_load(5_000.0, warm).sum() == 0.0


@pytest.fixture(scope="module")
def suns() -> dict[str, np.ndarray]:
    return {zip_code: sun_kwh(zip_code) for zip_code in ZIP_CODES}


@pytest.mark.parametrize(("profile", "low", "high"), [("home", 38.0, 45.0), ("shop", 55.0, 65.0)])
def test_that_the_same_sun_for_the_use_is_used_alike_on_the_spot_everywhere(
    suns: dict[str, np.ndarray], profile: str, low: float, high: float
) -> None:
    named = read_load_profile(profile)
    shares = [used_on_the_spot(named, sun * (0.9 * USE_KWH / sun.sum())) for sun in suns.values()]
    assert low < min(shares)
    assert max(shares) < high


def test_that_more_sun_for_the_use_leaves_a_smaller_share_on_the_spot(suns: dict[str, np.ndarray]) -> None:
    by_sun = sorted(suns.values(), key=lambda sun: float(sun.sum()))
    home = read_load_profile("home")
    shares = [used_on_the_spot(home, sun) for sun in by_sun]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] - shares[-1] > 10.0


def _steady(temp_c: float) -> WeatherYear:
    """Weather of one temperature all year."""
    weather = springfield()
    return replace(weather, temp_c=np.full(HOURS, temp_c))


def test_that_a_house_that_is_empty_in_the_mild_months_has_an_even_day() -> None:
    shape = np.ones((12, 2, 24))
    shape[..., :12] = 3.0
    shape[[3, 9]] = 0.0
    fit = fitted_load([100.0] * 12, LoadProfile("cabin", "Cabin", shape, "made for a test"), _steady(18.0))
    assert fit.load_kwh[month_of_hour == 6].std() == pytest.approx(0.0, abs=1e-12)


def test_that_a_place_that_is_never_hot_nor_cold_has_a_base_alone() -> None:
    fit = fitted_load(hours_in_month.astype(np.float64), FLAT, _steady(18.0))
    assert (fit.cooling_kwh, fit.heating_kwh) == (0.0, 0.0)
    assert fit.explained == pytest.approx(1.0)


AT_NOON_BY_THE_CLOCK = np.zeros((12, 2, 24))
AT_NOON_BY_THE_CLOCK[:, :, 12] = 1.0
AT_NOON_BY_THE_CLOCK[3:10] = np.roll(AT_NOON_BY_THE_CLOCK[3:10], -1, axis=-1)
NOON = LoadProfile("noon", "Noon", AT_NOON_BY_THE_CLOCK, "made for a test, without March's and November's mixture")


@pytest.mark.parametrize("name", ["home", "shop", "office", "dairy farm"])
def test_that_a_shipped_profile_comes_an_hour_earlier_in_summer_and_must_not_be_moved_again(name: str) -> None:
    """The simulations behind the profiles kept summer time; what is constructed does so too."""

    def steepest_morning_hour(month: int) -> int:
        return 4 + int(np.argmax(np.diff(read_load_profile(name).shape[month, 0, 3:10])))

    winter = {steepest_morning_hour(month) for month in (0, 1, 11)}
    summer = {steepest_morning_hour(month) for month in (3, 4, 9)}
    assert len(winter) == len(summer) == 1
    assert winter.pop() - summer.pop() == 1


def test_that_a_life_without_summer_time_keeps_its_hours_all_year() -> None:
    left_alone = without_summer_time(NOON)
    assert not left_alone.keeps_summer_time
    assert without_summer_time(left_alone) is left_alone
    for month in (0, 1, 3, 4, 5, 6, 7, 8, 9, 11):
        assert np.flatnonzero(left_alone.shape[month, 0]).tolist() == [12]
    np.testing.assert_allclose(left_alone.shape.sum(axis=-1), NOON.shape.sum(axis=-1))
    assert not left_alone.shape.flags.writeable
    home = read_load_profile("home")
    np.testing.assert_allclose(without_summer_time(home).monthly_fraction(), home.monthly_fraction())


@pytest.mark.parametrize(("profile", "winter_h", "summer_h"), [(NOON, 12, 11), (without_summer_time(NOON), 12, 12)])
def test_that_the_base_of_a_house_follows_the_clock_all_year(
    profile: LoadProfile, winter_h: int, summer_h: int
) -> None:
    at = np.flatnonzero(fitted_load([100.0] * 12, profile, _steady(18.0)).load_kwh)
    assert set((at % 24)[summer_hours[at]].tolist()) == {summer_h}
    assert set((at % 24)[~summer_hours[at]].tolist()) == {winter_h}


def test_that_a_car_comes_home_by_the_clock() -> None:
    car, left_alone = car_load(3_000.0), car_load(3_000.0, keeps_summer_time=False)
    assert car.sum() == pytest.approx(3_000.0)
    assert car[summer_hours & (hour_of_day == 17)].min() > 0.0 == car[~summer_hours & (hour_of_day == 17)].max()
    assert car[summer_hours & (hour_of_day == 5)].max() == 0.0 < car[~summer_hours & (hour_of_day == 5)].min()
    assert left_alone[hour_of_day == 17].max() == 0.0 < left_alone[hour_of_day == 5].min()
