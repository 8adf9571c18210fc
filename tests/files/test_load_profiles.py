"""The profiles that ship, and profiles that are broken."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from app import locations
from app.core import solar
from app.core.case import PROFILES, PvArray
from app.core.load import hourly_load, monthly_from_annual
from app.core.problems import ProblemsFound
from app.core.site import Place, nearest_stations
from app.core.weather import weather_year
from app.core.year import day_of_week_of_hour, hour_of_day, month_of_hour
from app.files.climate_table import read_climate_table
from app.files.load_profiles import read_load_profile, read_load_profiles


def test_that_every_profile_a_case_may_name_ships_with_its_source() -> None:
    profiles = read_load_profiles()
    assert tuple(profiles) == PROFILES
    assert all(profile.source and profile.title for profile in profiles.values())


@pytest.mark.parametrize("name", PROFILES)
def test_that_a_profile_has_a_mean_of_one(name: str) -> None:
    profile = read_load_profile(name)
    weekend = (day_of_week_of_hour >= 5).astype(int)
    assert profile.shape[month_of_hour, weekend, hour_of_day].mean() == pytest.approx(1.0, abs=0.002)


def share_used_on_the_spot(profile: str, latitude_deg: float, longitude_deg: float) -> float:
    table = read_climate_table()
    weather = weather_year(table, nearest_stations(table, Place(latitude_deg, longitude_deg), 1))
    generation = solar.pv_kw((PvArray(7.0, 30.0, 180.0, "roof"),), None, None, None, weather).ac_kw
    shape = read_load_profile(profile)
    load = hourly_load(monthly_from_annual(12_000.0, shape), shape)
    return float(np.minimum(load, generation).sum() / generation.sum())


@pytest.mark.parametrize(("latitude_deg", "longitude_deg"), [(39.85, -89.68), (48.6, -112.37), (33.63, -84.43)])
def test_that_a_home_uses_38_to_45_per_cent_of_seven_kilowatts_on_the_spot(
    latitude_deg: float, longitude_deg: float
) -> None:
    assert 0.38 <= share_used_on_the_spot("home", latitude_deg, longitude_deg) <= 0.45


def test_that_a_shop_open_by_day_uses_more_of_the_sun_than_a_home() -> None:
    assert share_used_on_the_spot("shop", 33.233, -107.267) > share_used_on_the_spot("home", 33.233, -107.267) + 0.1


def test_that_electric_heating_moves_use_into_winter() -> None:
    heated, home = read_load_profile("all-electric home"), read_load_profile("home")
    assert heated.monthly_fraction()[[0, 1, 11]].sum() > 1.3 * home.monthly_fraction()[[0, 1, 11]].sum()


def test_that_a_dairy_farm_peaks_at_its_milkings_by_the_clock() -> None:
    shape = read_load_profile("dairy farm").shape
    assert sorted(np.argsort(shape[0, 0])[-4:].tolist()) == [7, 8, 19, 20]
    assert sorted(np.argsort(shape[3, 0])[-4:].tolist()) == [6, 7, 18, 19]


def test_that_irrigation_stands_still_in_winter() -> None:
    assert read_load_profile("irrigation").monthly_fraction()[[0, 1, 11]].sum() == 0.0


def test_that_an_unknown_profile_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ProblemsFound, match=r"no load profile is called 'castle'; known are home, all-electric home"):
        read_load_profile("castle")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path in (locations.resources_folder() / "loads").glob("*.csv"):
        shutil.copy(path, tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("1,weekday", "13,weekday", "expected a month 1 to 12 and powers of 0 or more"),
        ("1,weekday", "x,weekday", "expected a month 1 to 12, weekday or weekend, and 24 numbers"),
        ("1,weekday", "1,holiday", "weekday or weekend"),
        ("1,weekday,1.0000", "1,weekday,-1.0000", "powers of 0 or more"),
        ("1,weekday,1.0000", "1,weekday,nan", "powers of 0 or more"),
        ("1,weekday,1.0000", "1,weekday", "24 numbers"),
        ("1,weekday", "2,weekday", "expected 24 rows"),
    ],
)
def test_that_a_broken_profile_is_named(folder: Path, old: str, new: str, words: str) -> None:
    text = (folder / "flat.csv").read_text(encoding="utf-8")
    (folder / "flat.csv").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ProblemsFound) as found:
        read_load_profiles(folder)
    assert words in str(found.value)
    assert "flat.csv" in found.value.problems[0].file


def test_that_a_missing_profile_is_named(folder: Path) -> None:
    (folder / "office.csv").unlink()
    with pytest.raises(ProblemsFound, match=r"office\.csv"):
        read_load_profiles(folder)
