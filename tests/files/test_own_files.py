"""Files that a case names, found beside it and read again when they change."""

import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from app import answering, locations
from app.core.case import Case, Load, Site, Wind
from app.core.problems import ProblemsFound
from app.core.weather import WeatherYear
from app.files.case_file import read_case
from app.files.load_profiles import read_load_profile
from app.files.own_files import own_record, own_turbine, own_use, own_weather, similar_members_kwh
from tests.core.springfield import springfield
from tests.files.usage_texts import plain_csv
from tests.files.weather_texts import epw

CURVE = "wind_speed_ms,power_kw\n3,0.1\n5,0.8\n8,3.5\n11,8.9\n14,12\n"
NEW_YEAR = datetime(2025, 1, 1)  # noqa: DTZ001 - the clock of standard time


SHELBYVILLE, PHOENIX = "62565", "85003"


def at(zip_code: str) -> WeatherYear:
    return answering.site_weather(Site(zip=zip_code))


def sample() -> Case:
    return read_case(locations.resources_folder() / "samples" / "il-shelby.fairwatt")


def test_that_a_case_that_names_no_file_reads_none(tmp_path: Path) -> None:
    assert own_weather(Site(zip="62565"), tmp_path) is None
    assert own_use(Load(annual_kwh=1.0), tmp_path, read_load_profile("home"), at(SHELBYVILLE)) is None
    assert own_turbine(Wind("bergey-excel-10"), tmp_path) is None


def test_that_a_missing_file_is_said_at_its_field(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match=r"there is no file gone\.epw") as found:
        own_weather(Site(zip="62565", weather_file="gone.epw"), tmp_path)
    assert found.value.problems[0].field == "site.weather_file"


def test_that_a_power_curve_needs_its_rotor(tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text(CURVE, encoding="utf-8")
    with pytest.raises(ProblemsFound, match="needs the rotor's diameter") as found:
        own_turbine(Wind("mine", power_curve_file="mine.csv"), tmp_path)
    assert found.value.problems[0].field == "wind.rotor_m"
    turbine = own_turbine(Wind("mine", power_curve_file="mine.csv", rotor_m=7.0), tmp_path)
    assert turbine is not None
    assert turbine.peak_kw == 12.0


def test_that_a_file_is_read_once_and_again_when_it_changes(tmp_path: Path) -> None:
    load, home = Load(interval_file="use.csv"), read_load_profile("home")
    path = tmp_path / "use.csv"
    path.write_text(plain_csv(NEW_YEAR, [1.0] * 48), encoding="utf-8")
    first = own_use(load, tmp_path, home, at(SHELBYVILLE))
    assert own_use(load, tmp_path, home, at(SHELBYVILLE)) is first
    path.write_text(plain_csv(NEW_YEAR, [2.0] * 48), encoding="utf-8")
    os.utime(path, (1, 1))
    again = own_use(load, tmp_path, home, at(SHELBYVILLE))
    assert first is not None
    assert again is not None
    assert again.load_kwh.sum() == pytest.approx(2 * first.load_kwh.sum())


def test_that_a_record_is_read_by_the_clocks_of_its_place(tmp_path: Path) -> None:
    load = Load(interval_file="july.csv")
    july = datetime(2025, 7, 1)  # noqa: DTZ001 - a clock without a zone
    (tmp_path / "july.csv").write_text(plain_csv(july, [1.0] * 48), encoding="utf-8")
    first_minute = {zip_code: own_record(load, tmp_path, at(zip_code)) for zip_code in (SHELBYVILLE, PHOENIX)}
    illinois, arizona = first_minute[SHELBYVILLE], first_minute[PHOENIX]
    assert illinois is not None
    assert arizona is not None
    assert arizona.start_minute - illinois.start_minute == 60, "only Illinois puts its clocks forward"


def test_that_a_broken_file_is_told_with_field_and_line(tmp_path: Path) -> None:
    (tmp_path / "use.csv").write_text("timestamp,kwh\n2025-01-01 00:00,lots\n", encoding="utf-8")
    with pytest.raises(ProblemsFound) as found:
        own_use(Load(interval_file="use.csv"), tmp_path, read_load_profile("home"), at(SHELBYVILLE))
    problem = found.value.problems[0]
    assert (problem.field, problem.line) == ("load.interval_file", 2)


def test_that_similar_homes_are_known_and_similar_farms_are_not() -> None:
    assert similar_members_kwh("residential") == 10_715.0
    with pytest.raises(ProblemsFound, match="similar members, farm, is not known"):
        similar_members_kwh("farm")


def test_that_an_estimate_rests_on_the_members_own_files(tmp_path: Path) -> None:
    (tmp_path / "use.csv").write_text(plain_csv(NEW_YEAR, [0.75] * 8760), encoding="utf-8")
    (tmp_path / "sun.epw").write_text(epw(springfield()), encoding="utf-8")
    case = replace(sample(), load=Load(interval_file="use.csv"), site=replace(sample().site, weather_file="sun.epw"))
    found = answering.answer(case, tmp_path, draws=0)
    assert found.estimate is not None, found.problems
    assert found.estimate.load_annual_kwh == pytest.approx(6570.0)
    assert any("sun.epw (EPW)" in str(line.value) for line in found.estimate.assumptions)
    assert any("days of the measured year were kept" in warning for warning in found.estimate.warnings)
