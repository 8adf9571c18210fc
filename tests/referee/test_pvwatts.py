"""The solar chain held against SAM's PVWatts version 8 on the same hours."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.core import solar
from app.core.case import PvArray
from app.core.weather import WeatherYear
from app.core.year import HOURS, monthly_sums

pytest.importorskip("PySAM.Pvwattsv8")

from tests.referee.solar_drawn import HALF_PAST, drawn
from tests.referee.solar_table import ALASKA, KW_DC, LONG_ROWS_KW_DC
from tests.referee.weather_years import PVLIB_DATA, fairwatt_ac_kw, real_year, real_years, sam_ac_kw, station_year

pytestmark = pytest.mark.referee

ANNUAL_LIMIT, MONTHLY_LIMIT = 0.005, 0.015
LONG_ANNUAL_LIMIT, LONG_MONTHLY_LIMIT = 0.001, 0.003

# Roof cases have no rows before or behind; a ground coverage of 0.01 stands for one row far from any other.
CASES = [
    (0.0, 180.0, "roof"),
    (10.0, 0.0, "roof"),
    (20.0, 90.0, "roof"),
    (20.0, 270.0, "roof"),
    (30.0, 180.0, "roof"),
    (60.0, 90.0, "roof"),
    (60.0, 270.0, "rack"),
    (35.0, 180.0, "rack"),
    (60.0, 180.0, "rack"),
]


def weather_of(name: str) -> WeatherYear:
    return station_year(name.removeprefix("station ")) if name.startswith("station ") else real_year(PVLIB_DATA / name)


@pytest.mark.parametrize(
    "name",
    ["723170TYA.CSV", "703165TY.csv", "12839.tm2", "station 724390", "station 722710", "station 727796"],
)
def test_that_years_agree_within_half_a_per_cent_and_months_within_one_and_a_half(name: str) -> None:
    weather = weather_of(name)
    for tilt_deg, azimuth_deg, mounting in CASES:
        array = PvArray(8.0, tilt_deg, azimuth_deg, mounting)
        theirs = sam_ac_kw(weather, array)
        ours = solar.pv_kw((array,), None, None, None, weather).ac_kw
        assert theirs.shape == (HOURS,)
        assert theirs.sum() > 8 * 400
        assert ours.sum() == pytest.approx(theirs.sum(), rel=ANNUAL_LIMIT), array
        np.testing.assert_allclose(monthly_sums(ours), monthly_sums(theirs), rtol=MONTHLY_LIMIT, err_msg=str(array))
        assert np.sqrt(np.mean((ours - theirs) ** 2)) < 0.01 * array.kw_dc


@pytest.mark.parametrize("name", ["723170TYA.CSV", "12839.tm2", "station 724390", "station 722710", "station 727796"])
@pytest.mark.parametrize(
    ("mounting", "tilt_deg", "coverage"),
    [
        ("rows", 15.0, 0.4),
        ("rows", 30.0, 0.3),
        ("rows", 30.0, 0.5),
        ("tracker", 0.0, 0.3),
        ("tracker", 0.0, 0.5),
        ("tracker", 10.0, 0.3),
    ],
)
def test_that_long_rows_and_trackers_agree_as_well(name: str, mounting: str, tilt_deg: float, coverage: float) -> None:
    weather = weather_of(name)
    array = PvArray(LONG_ROWS_KW_DC, tilt_deg, 180.0, mounting, row_coverage=coverage)
    theirs = sam_ac_kw(weather, array)
    ours = solar.pv_kw((array,), None, None, None, weather).ac_kw
    assert ours.sum() == pytest.approx(theirs.sum(), rel=LONG_ANNUAL_LIMIT)
    np.testing.assert_allclose(monthly_sums(ours), monthly_sums(theirs), rtol=LONG_MONTHLY_LIMIT)


@pytest.mark.parametrize("facing_deg", [120.0, 180.0, 240.0])
def test_that_only_the_ends_of_short_rows_set_the_two_apart(facing_deg: float) -> None:
    """Far north and steep, where rows shade each other most: a kilowatt of long rows is the same in both."""
    weather = station_year("727796")
    house, field = (PvArray(kw_dc, 45.0, facing_deg, "rows", row_coverage=0.4) for kw_dc in (KW_DC, LONG_ROWS_KW_DC))
    ours = fairwatt_ac_kw(weather, house) / KW_DC
    np.testing.assert_allclose(ours, fairwatt_ac_kw(weather, field) / LONG_ROWS_KW_DC, atol=1e-12)
    long_rows, short_rows = (sam_ac_kw(weather, each) / each.kw_dc for each in (field, house))
    assert ours.sum() == pytest.approx(long_rows.sum(), rel=LONG_ANNUAL_LIMIT)
    np.testing.assert_allclose(monthly_sums(ours), monthly_sums(long_rows), rtol=LONG_MONTHLY_LIMIT)
    assert short_rows.sum() > long_rows.sum(), "light gets past the ends of SAM's short rows"


TABLE_ANNUAL_LIMIT, TABLE_MONTHLY_LIMIT = 0.015, 0.03


@pytest.fixture(scope="module")
def real() -> dict[str, WeatherYear]:
    return {usaf: year for usaf, year in real_years().items() if usaf not in ALASKA}


@pytest.mark.parametrize(
    ("tilt_deg", "azimuth_deg", "dc_ac_ratio"),
    [
        (30.0, 180.0, solar.DC_AC_RATIO),
        (10.0, 270.0, solar.DC_AC_RATIO),
        (20.0, 90.0, solar.DC_AC_RATIO),
        (30.0, 180.0, 1.5),
        (60.0, 180.0, 1.5),
    ],
)
def test_that_the_table_stands_for_the_real_hours_of_every_station(
    real: dict[str, WeatherYear], tilt_deg: float, azimuth_deg: float, dc_ac_ratio: float
) -> None:
    assert len(real) == 22
    array = PvArray(8.0, tilt_deg, azimuth_deg, "roof")
    for usaf, weather in real.items():
        theirs = monthly_sums(sam_ac_kw(weather, array, dc_ac_ratio))
        ours = monthly_sums(fairwatt_ac_kw(station_year(usaf), array, dc_ac_ratio))
        assert ours.sum() == pytest.approx(theirs.sum(), rel=TABLE_ANNUAL_LIMIT), usaf
        assert np.abs(ours - theirs).max() < TABLE_MONTHLY_LIMIT * theirs.mean(), usaf


def test_that_without_the_variation_of_hours_a_small_inverter_would_clip_too_little(
    real: dict[str, WeatherYear],
) -> None:
    array = PvArray(8.0, 30.0, 180.0, "roof")
    theirs = sam_ac_kw(real["724666"], array, 1.5).sum()
    smooth = fairwatt_ac_kw(station_year("724666", varied=False), array, 1.5).sum()
    varied = fairwatt_ac_kw(station_year("724666"), array, 1.5).sum()
    assert smooth > 1.02 * theirs
    assert varied == pytest.approx(theirs, rel=0.01)


@pytest.mark.parametrize(("minute", "monthly_limit"), [(None, MONTHLY_LIMIT), (HALF_PAST, ANNUAL_LIMIT)])
def test_that_arrays_nobody_picked_keep_the_limits_too(
    real: dict[str, WeatherYear], minute: int | None, monthly_limit: float
) -> None:
    """Of hour means, and of light stamped at half past, as NSRDB files have it."""
    for usaf, array, ratio in drawn(20, sorted(real)):
        theirs = monthly_sums(sam_ac_kw(real[usaf], array, ratio, minute))
        ours = monthly_sums(fairwatt_ac_kw(replace(real[usaf], at_half_past=minute == HALF_PAST), array, ratio))
        assert ours.sum() == pytest.approx(theirs.sum(), rel=ANNUAL_LIMIT), (usaf, array)
        np.testing.assert_allclose(ours, theirs, rtol=monthly_limit, err_msg=f"{usaf} {array}")


def test_that_half_an_hour_of_time_stamp_would_not_pass_unnoticed() -> None:
    weather = weather_of("723170TYA.CSV")
    array = PvArray(8.0, 30.0, 90.0, "roof")
    half_an_hour_east = WeatherYear(**(weather.__dict__ | {"longitude_deg": weather.longitude_deg + 7.5}))
    ours = solar.pv_kw((array,), None, None, None, half_an_hour_east).ac_kw
    assert abs(ours.sum() / sam_ac_kw(weather, array).sum() - 1) > 3 * ANNUAL_LIMIT
