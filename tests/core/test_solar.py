"""The chain from light to alternating current, held against physics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import solar
from app.core.case import Pv, PvArray, PvInverter, PvLosses
from app.core.weather import WeatherYear
from app.core.year import HOURS, monthly_sums
from tests.core.springfield import springfield

SOUTH = PvArray(8.0, 30.0, 180.0, "roof")


@pytest.fixture(scope="module")
def weather() -> WeatherYear:
    return springfield()


def kwh(weather: WeatherYear, *arrays: PvArray, **settings: float | None) -> float:
    values = {"inverter_kw_ac": None, "inverter_efficiency_percent": None, "losses_percent": None} | settings
    return float(solar.pv_kw(arrays, weather=weather, **values).ac_kw.sum())


def test_that_the_sun_stands_highest_at_the_solstice_and_due_south_at_solar_noon() -> None:
    # At 97.5 W the clock of the central zone is half an hour ahead, so that noon is in the middle of an hour.
    sun = solar.sun_path(40.0, -97.5, -6.0, 100.0)
    highest = sun.hour[np.argmin(sun.zenith_deg)]
    assert 170 <= highest // 24 <= 174
    assert sun.zenith_deg.min() == pytest.approx(40.0 - 23.44, abs=0.2)
    # At 13:30 of 22 March the sun is 15 degrees past noon, less 7 minutes of the equation of time.
    after_noon = np.flatnonzero(sun.hour == 80 * 24 + 13)[0]
    hour_angle = math.radians(15.0 - 7 / 4)
    assert sun.azimuth_deg[after_noon] == pytest.approx(
        180 + math.degrees(math.atan2(math.sin(hour_angle), math.cos(hour_angle) * math.sin(math.radians(40)))), abs=0.5
    )


def test_that_a_year_has_about_half_its_hours_in_daylight() -> None:
    assert 4300 < solar.sun_path(40.0, -90.0, -6.0, 100.0).hour.size < 4900


def test_that_at_half_past_the_sun_of_an_hour_of_sunrise_stands_where_it_does_at_that_moment() -> None:
    amid, then = (solar.sun_path(40.0, -97.5, -6.0, 100.0, at_half_past=given) for given in (False, True))
    assert set(then.hour) < set(amid.hour), "an hour that is lit for less than its half has no sun at half past"
    both = np.isin(amid.hour, then.hour)
    apart_deg = np.abs(amid.zenith_deg[both] - then.zenith_deg)
    noon = np.isin(then.hour % 24, (10, 11, 12, 13))
    np.testing.assert_allclose(apart_deg[noon], 0.0, atol=1e-9)
    assert 1.0 < apart_deg.max() < 6.0
    assert (then.zenith_deg < 90.0).all()


def test_that_the_arctic_sun_neither_sets_in_june_nor_rises_in_december() -> None:
    hours = solar.sun_path(71.3, -156.8, -9.0, 5.0).hour
    june = (hours >= 171 * 24) & (hours < 172 * 24)
    assert june.sum() == 24
    assert not ((hours >= 355 * 24) & (hours < 356 * 24)).any()


def test_that_losses_and_inverter_default_to_pvwatts(weather: WeatherYear) -> None:
    year = solar.pv_kw((SOUTH,), None, None, None, weather)
    assert year.inverter_kw_ac == pytest.approx(8.0 / 1.15)
    assert (year.inverter_efficiency_percent, year.losses_percent) == (96.0, 14.0757)
    shares = (0.02, 0.03, 0.02, 0.02, 0.005, 0.015, 0.01, 0.03)
    assert 100 * (1 - math.prod(1 - share for share in shares)) == pytest.approx(solar.LOSSES_PERCENT, abs=5e-5)


def test_that_the_output_never_exceeds_the_inverter_nor_falls_below_zero(weather: WeatherYear) -> None:
    year = solar.pv_kw((SOUTH,), 4.0, None, None, weather)
    assert year.ac_kw.shape == (HOURS,)
    assert year.ac_kw.min() == 0.0
    assert year.ac_kw.max() == 4.0
    assert year.clipped_kwh > 0.0


def test_that_what_a_small_inverter_clips_is_what_a_large_one_would_have_given() -> None:
    dc_kw = np.linspace(0.0, 10.0, 101)
    ac_kw, clipped_kw = solar.inverter_ac_kw(dc_kw, 5.0, 96.0)
    assert ac_kw[dc_kw <= 5.0 * 0.004931].max() == 0.0
    assert ac_kw[-1] == 5.0
    assert clipped_kw[dc_kw <= 5.0 / 0.96].max() == pytest.approx(0.0, abs=1e-12)
    assert clipped_kw[-1] > 4.0


def test_that_two_halves_of_an_array_give_what_the_whole_gives(weather: WeatherYear) -> None:
    halves = (PvArray(3.0, 30.0, 180.0, "roof"), PvArray(5.0, 30.0, 180.0, "roof"))
    assert kwh(weather, *halves) == pytest.approx(kwh(weather, SOUTH), rel=1e-12)


def test_that_twice_the_panels_and_inverter_give_twice_the_energy(weather: WeatherYear) -> None:
    assert kwh(weather, PvArray(16.0, 30.0, 180.0, "roof")) == pytest.approx(2 * kwh(weather, SOUTH), rel=1e-12)


def test_that_south_beats_east_and_west_and_north(weather: WeatherYear) -> None:
    south = kwh(weather, SOUTH)
    for azimuth in (90.0, 270.0, 0.0):
        assert kwh(weather, PvArray(8.0, 30.0, azimuth, "roof")) < 0.9 * south


def test_that_a_cooler_rack_gives_more_than_a_roof(weather: WeatherYear) -> None:
    assert 1.0 < kwh(weather, PvArray(8.0, 30.0, 180.0, "rack")) / kwh(weather, SOUTH) < 1.03


def test_that_a_level_array_does_not_care_where_it_faces(weather: WeatherYear) -> None:
    assert kwh(weather, PvArray(8.0, 0.0, 90.0)) == pytest.approx(kwh(weather, PvArray(8.0, 0.0, 180.0)), rel=1e-9)


def test_that_no_panels_give_nothing(weather: WeatherYear) -> None:
    assert kwh(weather, PvArray(0.0)) == 0.0
    assert solar.pv_kw((), None, None, None, weather).ac_kw.sum() == 0.0


def test_that_darkness_gives_nothing() -> None:
    dark = springfield()
    nothing = np.zeros(HOURS)
    night = WeatherYear(
        nothing, nothing, nothing, dark.temp_c, dark.wind_m_s, dark.albedo_fraction, 40.0, -90.0, 0.0, -6.0, "dark"
    )
    assert kwh(night, SOUTH) == 0.0


@given(st.floats(0, 90), st.floats(0, 360), st.sampled_from(["roof", "rack"]))
def test_that_any_tilt_and_azimuth_give_finite_power_within_the_nameplate(
    tilt_deg: float, azimuth_deg: float, mounting: str
) -> None:
    weather = springfield()
    fraction = solar.array_power_fraction(PvArray(1.0, tilt_deg, azimuth_deg, mounting), solar.sky_light(weather))
    assert np.isfinite(fraction).all()
    assert (fraction >= 0.0).all()
    assert fraction.max() < 1.3


def test_that_the_module_gives_its_nominal_power_at_standard_conditions() -> None:
    assert solar.module_power_fraction(np.array([1000.0]), np.array([25.0]))[0] == pytest.approx(1.0, abs=2e-4)


def test_that_heat_costs_the_module_its_temperature_coefficient() -> None:
    cold, hot = solar.module_power_fraction(np.array([1000.0, 1000.0]), np.array([25.0, 65.0]))
    assert (hot / cold - 1) / 40 == pytest.approx(-0.0037, abs=0.0004)


def test_that_the_interpolated_diode_agrees_with_the_diode_solved() -> None:
    import pvlib

    random = np.random.default_rng(1)
    light, cell_c = random.uniform(1.0, 1300.0, 400), random.uniform(-30.0, 80.0, 400)
    module = solar.STANDARD_MODULE
    parameters = pvlib.pvsystem.calcparams_cec(
        light,
        cell_c,
        module.alpha_isc_a_per_k,
        module.a_ref_v,
        module.il_ref_a,
        module.io_ref_a,
        module.rsh_ref_ohm,
        module.rs_ohm,
        module.adjust_percent,
    )
    solved = pvlib.pvsystem.max_power_point(*parameters, method="newton")["p_mp"] / module.stc_w
    np.testing.assert_allclose(solar.module_power_fraction(light, cell_c), solved, rtol=2e-4, atol=1e-6)


def test_that_light_below_one_watt_gives_nothing() -> None:
    assert solar.module_power_fraction(np.array([0.99]), np.array([20.0]))[0] == 0.0


def test_that_the_cover_lets_all_of_the_light_from_ahead_through_and_none_from_behind() -> None:
    factor = solar.beam_cover_factor(np.cos(np.radians([0.0, 60.0, 80.0, 89.0, 120.0])))
    assert factor[0] == pytest.approx(1.0)
    assert (np.diff(factor[:4]) < 0).all()
    assert factor[4] < 0.2


def test_that_summer_makes_more_than_winter_in_illinois(weather: WeatherYear) -> None:
    months = monthly_sums(solar.pv_kw((SOUTH,), None, None, None, weather).ac_kw)
    assert months[5:8].min() > months[[0, 10, 11]].max()


def test_that_a_new_tilt_does_not_work_out_the_sun_again(weather: WeatherYear) -> None:
    kwh(weather, SOUTH)
    before = solar.sun_path.cache_info().misses, solar.sky_light.cache_info().misses
    kwh(weather, PvArray(8.0, 31.0, 190.0, "roof"))
    assert (solar.sun_path.cache_info().misses, solar.sky_light.cache_info().misses) == before


def year_kwh(weather: WeatherYear, pv: Pv) -> float:
    return float(solar.pv_year(pv, weather).ac_kw.sum())


def test_that_a_system_on_one_inverter_is_what_the_simple_question_answers(weather: WeatherYear) -> None:
    assert year_kwh(weather, Pv((SOUTH,))) == kwh(weather, SOUTH)


def test_that_items_of_loss_at_their_defaults_are_pvwatts_total() -> None:
    assert PvLosses().total_percent == pytest.approx(solar.LOSSES_PERCENT, abs=5e-5)
    assert solar.losses_percent(Pv(losses=PvLosses(shading=10.0))) > solar.LOSSES_PERCENT
    assert solar.losses_percent(Pv(losses_percent=5.0, losses=PvLosses())) == 5.0


def test_that_two_inverters_clip_each_for_itself(weather: WeatherYear) -> None:
    east, west = PvArray(4.0, 30.0, 90.0, inverter=1), PvArray(4.0, 30.0, 270.0, inverter=2)
    apart = Pv((east, west), inverters=(PvInverter(2.0), PvInverter(2.0)))
    together = Pv((east, west), inverter_kw_ac=4.0)
    assert year_kwh(weather, apart) < year_kwh(weather, together)
    assert solar.pv_year(apart, weather).inverter_kw_ac == 4.0


def test_that_two_equal_halves_on_two_inverters_give_what_one_gives(weather: WeatherYear) -> None:
    halves = tuple(PvArray(4.0, 30.0, 180.0, inverter=number) for number in (1, 2))
    apart = Pv(halves, inverters=(PvInverter(3.0), PvInverter(3.0)))
    whole = Pv((SOUTH,), inverter_kw_ac=6.0)
    assert year_kwh(weather, apart) == pytest.approx(year_kwh(weather, whole), rel=1e-9)


def test_that_monthly_shade_costs_its_own_month(weather: WeatherYear) -> None:
    shaded = PvArray(8.0, 30.0, 180.0, shading_percent=(50.0,) + (0.0,) * 11)
    months, open_months = (
        monthly_sums(solar.pv_kw((array,), None, None, None, weather).ac_kw) for array in (shaded, SOUTH)
    )
    assert months[0] == pytest.approx(0.5 * open_months[0], rel=0.06)
    np.testing.assert_allclose(months[1:], open_months[1:])


def test_that_hills_all_round_cost_more_in_winter(weather: WeatherYear) -> None:
    valley = PvArray(8.0, 30.0, 180.0, horizon_deg=(20.0,) * 36)
    kept = monthly_sums(solar.pv_kw((valley,), None, None, None, weather).ac_kw) / monthly_sums(
        solar.pv_kw((SOUTH,), None, None, None, weather).ac_kw
    )
    assert kept.max() < 1.0
    assert kept[11] < kept[5]


def test_that_rows_lose_to_one_rack_and_a_tracker_beats_both(weather: WeatherYear) -> None:
    rack = kwh(weather, PvArray(8.0, 30.0, 180.0, "rack"))
    rows = kwh(weather, PvArray(8.0, 30.0, 180.0, "rows", row_coverage=0.5))
    tracker = kwh(weather, PvArray(8.0, 0.0, 180.0, "tracker"))
    assert 0.9 * rack < rows < 0.99 * rack
    assert tracker > 1.1 * rack


def test_that_rows_far_apart_are_one_rack(weather: WeatherYear) -> None:
    rows = kwh(weather, PvArray(8.0, 30.0, 180.0, "rows", row_coverage=0.001))
    assert rows == pytest.approx(kwh(weather, PvArray(8.0, 30.0, 180.0, "rack")), rel=1e-3)


def test_that_snow_takes_from_snowy_months_alone(weather: WeatherYear) -> None:
    snowy = Pv((SOUTH,), monthly_snowfall_cm=(40.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0))
    months, bare = (monthly_sums(solar.pv_year(pv, weather).ac_kw) for pv in (snowy, Pv((SOUTH,))))
    assert months[0] < 0.95 * bare[0]
    np.testing.assert_allclose(months[2:11], bare[2:11])


def test_that_a_hill_before_the_sun_hides_the_bright_sky_round_it_too(weather: WeatherYear) -> None:
    sky = solar.sky_light(weather)
    open_light = solar.plane_light(SOUTH, sky)
    valley = solar.plane_light(PvArray(8.0, 30.0, 180.0, "roof", horizon_deg=(20.0,) * 36), sky)
    hidden = sky.sun.zenith_deg > 70.0
    assert valley.beam[hidden].max() == 0.0
    round_sun = sky.round_sun * np.maximum(open_light.cos_incidence, 0.0)
    left = math.cos(math.radians(20.0)) ** 2
    np.testing.assert_allclose(valley.sky[hidden], ((open_light.sky - round_sun) * left)[hidden], atol=1e-9)
    np.testing.assert_allclose(
        valley.sky[~hidden], ((open_light.sky - round_sun) * left + round_sun)[~hidden], atol=1e-9
    )
