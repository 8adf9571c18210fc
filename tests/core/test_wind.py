"""Turbines, held against physics."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import wind
from app.core.problems import Problem
from app.core.weather import WeatherYear
from app.files.turbine_table import read_turbine, read_turbines
from tests.core.springfield import springfield


@pytest.fixture(scope="module")
def weather() -> WeatherYear:
    return springfield()


@pytest.mark.parametrize(("name", "certified_kwh"), [("bergey-excel-10", 13_800.0), ("bergey-excel-15", 29_800.0)])
def test_that_the_certified_annual_energy_is_met_within_one_per_cent(name: str, certified_kwh: float) -> None:
    turbine = read_turbine(name)
    assert turbine.certified_kwh == certified_kwh
    assert wind.annual_energy_kwh(turbine) == pytest.approx(certified_kwh, rel=0.01)


def test_that_a_rayleigh_year_has_the_mean_it_was_asked_for() -> None:
    speeds = np.linspace(0.0, 25.0, 26)
    linear = replace(read_turbine("bergey-excel-10"), speeds_m_s=speeds, powers_kw=speeds, cut_out_m_s=60.0)
    assert wind.annual_energy_kwh(linear, mean_m_s=6.0) == pytest.approx(6.0 * 8760, rel=1e-3)


def test_that_no_turbine_gives_power_past_its_cut_out() -> None:
    for turbine in read_turbines().values():
        powers = wind.power_kw(turbine, np.array([0.0, 11.0, turbine.cut_out_m_s, turbine.cut_out_m_s + 0.01]))
        assert powers[0] == 0.0
        assert powers[1] > 0.0
        assert powers[3] == 0.0
        assert powers.max() <= turbine.peak_kw * 1.001


def test_that_every_shipped_curve_obeys_betz() -> None:
    assert all(wind.betz_problems(turbine) == () for turbine in read_turbines().values())


def test_that_a_radius_taken_for_a_diameter_is_pointed_out() -> None:
    turbine = read_turbine("bergey-excel-15")
    (problem,) = wind.betz_problems(replace(turbine, rotor_m=turbine.rotor_m / 2))
    assert "no rotor can take more than 59.3 %" in problem.text
    assert "is 4.8 m the radius, not the diameter?" in problem.text


def test_that_betz_limit_has_two_sides() -> None:
    turbine = read_turbine("bergey-excel-15")
    best = max(
        power * 1000 / (0.5 * 1.225 * np.pi / 4 * speed**3)
        for speed, power in zip(turbine.speeds_m_s.tolist(), turbine.powers_kw.tolist(), strict=True)
        if speed >= 3.0
    )
    edge_m = float(np.sqrt(best / (16 / 27)))
    assert wind.betz_problems(replace(turbine, rotor_m=edge_m * 1.001)) == ()
    assert len(wind.betz_problems(replace(turbine, rotor_m=edge_m * 0.999))) == 1


def test_that_twice_the_height_gives_the_power_law() -> None:
    assert wind.shear_exponent(5.0, 10.0, 5.0 * 2**0.2, 20.0) == pytest.approx(0.2)


def test_that_a_higher_tower_and_rougher_land_give_more_at_the_hub(weather: WeatherYear) -> None:
    low = wind.wind_at_hub_m_s(weather, 20.0).mean()
    assert wind.wind_at_hub_m_s(weather, 40.0).mean() == pytest.approx(low * 2**0.14)
    assert wind.wind_at_hub_m_s(weather, 20.0, wind.FARMSTEAD_SHEAR).mean() > low


def test_that_a_known_mean_speed_is_met_where_it_was_measured(weather: WeatherYear) -> None:
    at_hub = wind.wind_at_hub_m_s(weather, 30.0, 0.2, mean_speed_m_s=5.0, mean_height_m=10.0)
    assert at_hub.mean() / 3**0.2 == pytest.approx(5.0)
    assert wind.wind_at_hub_m_s(weather, 30.0, 0.2, mean_speed_m_s=6.0).mean() == pytest.approx(6.0)


def test_that_air_is_thin_on_the_mountain_and_dense_in_the_cold() -> None:
    sea, mountain = (wind.air_density_kg_m3(np.array([15.0]), height)[0] for height in (0.0, 2000.0))
    assert sea == pytest.approx(1.225, abs=1e-3)
    assert mountain == pytest.approx(1.225 * 0.7846 * 288.15 / 288.15, rel=1e-2)
    assert wind.air_density_kg_m3(np.array([-20.0]), 0.0)[0] > sea


def test_that_two_turbines_give_twice_one_and_losses_their_share(weather: WeatherYear) -> None:
    turbine = read_turbine("bergey-excel-10")
    one = wind.wind_kw(turbine, weather)
    two = wind.wind_kw(turbine, weather, count=2)
    lossless = wind.wind_kw(turbine, weather, losses_percent=0.0)
    np.testing.assert_allclose(two.ac_kw, 2 * one.ac_kw)
    np.testing.assert_allclose(one.ac_kw, 0.83 * lossless.ac_kw)
    assert (two.rated_kw, two.peak_kw) == (2 * turbine.rated_kw, 2 * turbine.peak_kw)


def test_that_the_answer_is_never_the_rated_power_around_the_clock(weather: WeatherYear) -> None:
    year = wind.wind_kw(read_turbine("bergey-excel-10"), weather)
    assert 0.05 < year.capacity_factor < 0.3
    assert year.ac_kw.sum() == pytest.approx(year.capacity_factor * year.rated_kw * 8760)


@pytest.mark.parametrize("name", ["bergey-excel-10", "nps-100c-24", "skystream-3-7"])
@pytest.mark.parametrize("mean_m_s", [3.0, 5.0, 7.0])
def test_that_the_span_covers_the_answer_and_half_a_metre_a_second(
    name: str, mean_m_s: float, weather: WeatherYear
) -> None:
    year, calmer, windier = (
        wind.wind_kw(read_turbine(name), weather, mean_speed_m_s=mean_m_s + error) for error in (0.0, -0.5, 0.5)
    )
    assert 0.0 <= year.low_kwh < calmer.ac_kw.sum() < year.ac_kw.sum() < windier.ac_kw.sum() < year.high_kwh


def test_that_a_standing_turbine_draws_its_standby_and_a_running_one_does_not(weather: WeatherYear) -> None:
    turbine = read_turbine("nps-100c-24")
    year = wind.wind_kw(turbine, weather)
    standing = year.ac_kw == 0.0
    assert standing.any()
    assert set(year.standby_kw[standing].tolist()) == {turbine.standby_kw}
    assert set(year.standby_kw[~standing].tolist()) == {0.0}


def test_that_the_standby_is_taken_off_the_years_energy(weather: WeatherYear) -> None:
    year = wind.wind_kw(read_turbine("nps-100c-24"), weather)
    assert year.net_kw.sum() == pytest.approx(year.ac_kw.sum() - year.standby_kw.sum())
    assert year.net_kw.min() == 0.0


def test_that_calm_air_gives_nothing(weather: WeatherYear) -> None:
    calm = WeatherYear(**(weather.__dict__ | {"wind_m_s": np.zeros(8760)}))
    year = wind.wind_kw(read_turbine("bergey-excel-10"), calm)
    assert (year.ac_kw.sum(), year.low_kwh, year.high_kwh) == (0.0, 0.0, 0.0)


def test_that_the_certified_figure_stands_beside_ours(weather: WeatherYear) -> None:
    year = wind.wind_kw(read_turbine("bergey-excel-15"), weather)
    assert year.certified_kwh == 29_800.0
    assert year.at_certified_wind_kwh == pytest.approx(29_800.0, rel=0.01)


def test_that_a_low_hub_and_a_tall_barn_are_warned_of() -> None:
    assert wind.obstacle_warnings(30.0, 7.0, None, None) == ()
    assert "houses and trees" in wind.obstacle_warnings(12.0, 7.0, None, None)[0]
    assert "a hub of 25 m" in wind.obstacle_warnings(18.0, 7.0, 12.0, 100.0)[0]
    assert wind.obstacle_warnings(24.5, 7.0, 12.0, 100.0) == ()
    assert wind.obstacle_warnings(18.0, 7.0, 12.0, 151.0) == ()


def test_that_losses_follow_one_another() -> None:
    assert wind.total_loss_percent([50.0, 50.0]) == pytest.approx(75.0)
    assert wind.total_loss_percent([]) == 0.0


@given(st.floats(0.0, 40.0))
def test_that_power_is_never_negative_nor_above_the_peak(speed_m_s: float) -> None:
    for turbine in read_turbines().values():
        power = wind.power_kw(turbine, np.array([speed_m_s]))[0]
        assert 0.0 <= power <= turbine.peak_kw * 1.001


@pytest.mark.parametrize(
    ("measured", "words"),
    [
        ((5.0, 10.0, 5.0, 10.0), "two different heights"),
        ((5.0, 20.0, 5.5, 10.0), "two different heights"),
        ((0.0, 10.0, 5.0, 20.0), "above 0"),
        ((5.0, 10.0, 4.99, 20.0), "from 0"),
        ((5.0, 10.0, 10.01, 20.0), "to 1 is expected"),
    ],
)
def test_that_heights_without_a_power_law_are_told(measured: tuple[float, float, float, float], words: str) -> None:
    found = wind.measured_shear(*measured)
    assert isinstance(found, Problem)
    assert words in found.text


@pytest.mark.parametrize(("above", "exponent"), [(5.0, 0.0), (5.0 * 2**0.2, 0.2), (10.0, 1.0)])
def test_that_speeds_at_two_heights_make_an_exponent_from_0_to_1(above: float, exponent: float) -> None:
    assert wind.measured_shear(5.0, 10.0, above, 20.0) == pytest.approx(exponent)


@pytest.mark.parametrize(
    ("speeds", "powers"),
    [
        ((3.0, 4.0, 5.5, 12.0, 25.0), (0.0, 0.4, 1.3, 10.0, 9.0)),
        ((2.75, 3.0, 14.25), (0.0, 0.1, 8.0)),
        ((3.001, 5.0, 11.0), (0.0, 1.0, 8.0)),
        ((3.0, 5.0, 11.0), (0.2, 1.0, 8.0)),
        ((0.5, 3.0, 11.0), (-0.1, -0.1, 8.0)),
        ((10.0,), (5.0,)),
    ],
)
def test_that_a_curve_is_read_between_its_corners_whatever_their_steps(
    speeds: tuple[float, ...], powers: tuple[float, ...]
) -> None:
    turbine = wind.Turbine("own", "own", 10.0, 10.0, 7.0, np.array(speeds), np.array(powers), cut_out_m_s=26.0)
    blowing = np.concatenate([np.linspace(0.0, 30.0, 3001), np.array(speeds)])
    expected = np.interp(blowing, speeds, np.maximum(powers, 0.0), left=0.0)
    np.testing.assert_allclose(wind.power_kw(turbine, blowing), np.where(blowing <= 26.0, expected, 0.0), atol=1e-9)


def test_that_a_curve_too_good_for_any_rotor_is_no_radius_in_disguise() -> None:
    turbine = read_turbine("bergey-excel-15")
    (problem,) = wind.betz_problems(replace(turbine, rotor_m=turbine.rotor_m / 5))
    assert problem.text.endswith("no rotor can take more than 59.3 %")
