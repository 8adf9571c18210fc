"""A member's own weather file, whole and broken."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pvlib
import pytest

from app.core.problems import ProblemsFound
from app.core.weather import WeatherYear
from app.files.weather_file import LARGEST_BYTES, read_weather_file
from tests.core.springfield import springfield
from tests.files import weather_texts

PVLIB_DATA = Path(pvlib.__file__).parent / "data"


@pytest.fixture(scope="module")
def weather() -> WeatherYear:
    return springfield()


@pytest.fixture(scope="module")
def texts(weather: WeatherYear) -> dict[str, str]:
    return {form: write(weather) for form, write in weather_texts.WRITERS.items()}


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str], WeatherYear]:
    def read_text(text: str) -> WeatherYear:
        path = tmp_path / "weather.file"
        path.write_text(text, encoding="utf-8")
        return read_weather_file(path)

    return read_text


@pytest.mark.parametrize("form", weather_texts.WRITERS)
def test_that_a_year_comes_back_hour_for_hour_from_every_form(
    form: str, weather: WeatherYear, texts: dict[str, str], read: Callable[[str], WeatherYear]
) -> None:
    back = read(texts[form])
    for name in ("ghi_w_m2", "dni_w_m2", "dhi_w_m2", "temp_c", "wind_m_s"):
        np.testing.assert_allclose(getattr(back, name), getattr(weather, name), atol=0.001, err_msg=f"{form} {name}")
    assert (back.latitude_deg, back.longitude_deg) == (weather.latitude_deg, weather.longitude_deg)
    assert back.utc_offset_h == -6.0
    assert form in back.source


@pytest.mark.parametrize("form", ["EPW", "NSRDB", "SAM CSV", "PVGIS CSV", "PVGIS JSON"])
@pytest.mark.parametrize("change", ["byte-order mark", "windows line ends"])
def test_that_a_byte_order_mark_and_windows_line_ends_shift_nothing(
    form: str, change: str, weather: WeatherYear, texts: dict[str, str], tmp_path: Path
) -> None:
    content = texts[form].encode("utf-8-sig" if change == "byte-order mark" else "utf-8")
    path = tmp_path / "weather.file"
    path.write_bytes(content.replace(b"\n", b"\r\n") if change == "windows line ends" else content)
    np.testing.assert_allclose(read_weather_file(path).ghi_w_m2, weather.ghi_w_m2, atol=0.001)


@pytest.mark.parametrize(
    ("form", "at_half_past"),
    [("EPW", False), ("NSRDB", True), ("SAM CSV", False), ("PVGIS CSV", True), ("PVGIS JSON", True)],
)
def test_that_light_of_a_moment_is_told_from_the_mean_of_an_hour(
    form: str, at_half_past: bool, texts: dict[str, str], read: Callable[[str], WeatherYear]
) -> None:
    assert read(texts[form]).at_half_past == at_half_past


@pytest.mark.parametrize(
    ("name", "kwh_m2"), [("723170TYA.CSV", 1566.2), ("703165TY.csv", 829.2), ("12839.tm2", 1792.6)]
)
def test_that_the_files_of_the_national_data_base_are_read(name: str, kwh_m2: float) -> None:
    weather = read_weather_file(PVLIB_DATA / name)
    assert weather.ghi_w_m2.sum() / 1000 == pytest.approx(kwh_m2, abs=0.1)
    assert weather.warnings == ()


def test_that_the_station_is_called_as_the_file_s_header_calls_it(
    texts: dict[str, str], read: Callable[[str], WeatherYear]
) -> None:
    assert read_weather_file(PVLIB_DATA / "723170TYA.CSV").station == "GREENSBORO PIEDMONT TRIAD INT, NC"
    assert read_weather_file(PVLIB_DATA / "12839.tm2").station == "MIAMI, FL"
    assert read(texts["EPW"]).station == "Test, IL"
    assert read(texts["PVGIS CSV"]).station == ""
    assert read(texts["EPW"].replace("LOCATION,Test,IL", "LOCATION,-,unknown")).station == ""


def test_that_the_numbers_of_a_tmy2_file_are_those_pvlib_reads() -> None:
    ours = read_weather_file(PVLIB_DATA / "12839.tm2")
    frame, meta = pvlib.iotools.read_tmy2(PVLIB_DATA / "12839.tm2")
    np.testing.assert_array_equal(ours.ghi_w_m2, frame["GHI"].to_numpy(dtype=float))
    np.testing.assert_array_equal(ours.dni_w_m2, frame["DNI"].to_numpy(dtype=float))
    np.testing.assert_array_equal(ours.dhi_w_m2, frame["DHI"].to_numpy(dtype=float))
    np.testing.assert_allclose(ours.temp_c, frame["DryBulb"].to_numpy(dtype=float) / 10)
    np.testing.assert_allclose(ours.wind_m_s, frame["Wspd"].to_numpy(dtype=float) / 10)
    assert ours.longitude_deg == pytest.approx(meta["longitude"])


def test_that_a_file_in_universal_time_is_set_to_the_clock_of_the_place(
    weather: WeatherYear, read: Callable[[str], WeatherYear]
) -> None:
    back = read(weather_texts.nsrdb(weather, zone=0))
    np.testing.assert_allclose(back.dni_w_m2, weather.dni_w_m2, atol=0.001)


def test_that_zones_and_elevations_with_a_decimal_point_are_read(
    texts: dict[str, str], weather: WeatherYear, read: Callable[[str], WeatherYear]
) -> None:
    lines = texts["NSRDB"].split("\n")
    fields = lines[1].split(",")
    places = {name: place for place, name in enumerate(lines[0].split(","))}
    for name in ("Time Zone", "Local Time Zone", "Elevation"):
        fields[places[name]] += ".0"
    back = read("\n".join([lines[0], ",".join(fields), *lines[2:]]))
    np.testing.assert_allclose(back.ghi_w_m2, weather.ghi_w_m2, atol=0.001)
    assert back.utc_offset_h == weather.utc_offset_h


@pytest.mark.parametrize("value", ["-6.5", "CST", "nan", ""])
def test_that_a_zone_of_no_whole_hours_is_told_by_its_line(
    texts: dict[str, str], value: str, read: Callable[[str], WeatherYear]
) -> None:
    lines = texts["NSRDB"].split("\n")
    fields = lines[1].split(",")
    fields[lines[0].split(",").index("Time Zone")] = value
    with pytest.raises(ProblemsFound, match=rf":2: Time Zone is '{value}'; expected a whole number"):
        read("\n".join([lines[0], ",".join(fields), *lines[2:]]))


def test_that_values_taken_on_the_hour_are_read_at_half_past(
    weather: WeatherYear, read: Callable[[str], WeatherYear]
) -> None:
    names = ("ghi_w_m2", "dni_w_m2", "dhi_w_m2")
    on_the_hour = {name: (getattr(weather, name) + np.roll(getattr(weather, name), 1)) / 2 for name in names}
    back = read(weather_texts.nsrdb(WeatherYear(**(weather.__dict__ | on_the_hour)), minute=0))
    assert back.ghi_w_m2.sum() == pytest.approx(weather.ghi_w_m2.sum(), rel=1e-4)
    assert "minute 0 of each hour" in back.warnings[0]


def test_that_a_wrong_minute_disagrees_with_the_sun(weather: WeatherYear, read: Callable[[str], WeatherYear]) -> None:
    with pytest.raises(ProblemsFound, match=r"(29|30|31) minutes too early for the sun"):
        read(weather_texts.nsrdb(weather, minute=0))


def broken(text: str, line: int, change: Callable[[str], str | None]) -> str:
    lines = text.split("\n")
    changed = change(lines[line - 1])
    lines[line - 1 : line] = [] if changed is None else [changed]
    return "\n".join(lines)


def with_field(number: int, value: str) -> Callable[[str], str]:
    def change(row: str) -> str:
        fields = row.split(",")
        fields[number] = value
        return ",".join(fields)

    return change


@pytest.mark.parametrize(
    ("form", "line", "change", "words"),
    [
        ("EPW", 4000, with_field(13, "2000"), "global horizontal radiation (field 14) is 2000; expected 0 to 1500"),
        ("EPW", 4000, with_field(14, "-5"), "direct normal radiation (field 15) is -5; expected 0 to 1400"),
        ("EPW", 4000, with_field(6, "99.9"), "dry bulb temperature (field 7) is 99.9; expected -65 to 60 degC"),
        ("EPW", 4000, with_field(21, "999"), "wind speed (field 22) is 999"),
        ("EPW", 4000, with_field(13, "sunny"), "column global horizontal radiation (field 14) holds 'sunny'"),
        ("EPW", 4000, with_field(13, ""), "column global horizontal radiation (field 14) holds nothing"),
        ("EPW", 4000, with_field(0, "2001,2001"), "36 fields found; expected 35 as in the first row"),
        ("EPW", 4000, lambda _: "", "an empty line; expected an hour"),
        ("EPW", 4000, with_field(3, "25"), "hour 24 stands where"),
        ("NSRDB", 4000, with_field(7, "-1"), "GHI is -1; expected 0 to 1500 W/m2"),
        ("SAM CSV", 4000, with_field(4, "nan"), "column GHI (W/m2) holds"),
        ("SAM CSV", 4000, with_field(8, "70"), "Wspd (m/s) is 70; expected 0 to 60 m/s"),
        ("PVGIS CSV", 4000, with_field(3, "-9"), "G(h) is -9; expected 0 to 1500 W/m2"),
    ],
)  # fmt: skip
def test_that_a_bad_value_is_named_by_line_and_column(
    form: str,
    line: int,
    change: Callable[[str], str],
    words: str,
    texts: dict[str, str],
    read: Callable[[str], WeatherYear],
) -> None:
    with pytest.raises(ProblemsFound) as found:
        read(broken(texts[form], line, change))
    problem = found.value.problems[0]
    assert words in problem.text
    assert problem.line == line
    assert problem.file.endswith("weather.file")


@pytest.mark.parametrize("form", ["EPW", "NSRDB", "SAM CSV", "PVGIS CSV"])
def test_that_a_missing_hour_shifts_nothing_but_is_refused(
    form: str, texts: dict[str, str], read: Callable[[str], WeatherYear]
) -> None:
    with pytest.raises(ProblemsFound, match="8759"):
        read(broken(texts[form], 4000, lambda _: None))


@pytest.mark.parametrize("form", ["EPW", "NSRDB", "SAM CSV"])
def test_that_a_doubled_hour_in_place_of_another_is_named(
    form: str, texts: dict[str, str], read: Callable[[str], WeatherYear]
) -> None:
    lines = texts[form].split("\n")
    lines[4000] = lines[3999]
    with pytest.raises(ProblemsFound, match="stands where month") as found:
        read("\n".join(lines))
    assert found.value.problems[0].line == 4001


def test_that_a_year_shifted_by_an_hour_is_noticed_by_the_sun(
    weather: WeatherYear, read: Callable[[str], WeatherYear]
) -> None:
    for hours in (-1, 1):
        columns = ("ghi_w_m2", "dni_w_m2", "dhi_w_m2")
        moved = WeatherYear(**(weather.__dict__ | {name: np.roll(getattr(weather, name), hours) for name in columns}))
        with pytest.raises(
            ProblemsFound, match=rf"(59|60|61) minutes too {'late' if hours > 0 else 'early'} for the sun"
        ):
            read(weather_texts.epw(moved))


def test_that_a_wrong_time_zone_and_a_wrong_longitude_are_noticed(
    texts: dict[str, str], read: Callable[[str], WeatherYear]
) -> None:
    with pytest.raises(ProblemsFound, match="do not belong together; expected a zone near -6"):
        read(texts["EPW"].replace(",-6.0,", ",6.0,", 1))
    with pytest.raises(ProblemsFound, match="minutes too early for the sun"):
        read(texts["EPW"].replace(",-6.0,", ",-5.0,", 1))


def test_that_fahrenheit_miles_and_kilojoules_are_noticed(
    weather: WeatherYear, read: Callable[[str], WeatherYear]
) -> None:
    fahrenheit = np.clip(weather.temp_c * 1.8 + 32, -60, 59)
    with pytest.raises(ProblemsFound, match="looks like Fahrenheit"):
        read(weather_texts.sam(WeatherYear(**(weather.__dict__ | {"temp_c": fahrenheit}))))
    with pytest.raises(ProblemsFound, match="miles or kilometers an hour"):
        read(weather_texts.sam(WeatherYear(**(weather.__dict__ | {"wind_m_s": weather.wind_m_s * 0 + 19}))))
    with pytest.raises(ProblemsFound, match=r"adds up to \d+ kWh/m2 a year; expected 500 to 3000"):
        read(weather_texts.sam(WeatherYear(**(weather.__dict__ | {"ghi_w_m2": weather.ghi_w_m2 / 3.6}))))


def test_that_a_leap_year_loses_its_29th_of_february_and_says_so(
    texts: dict[str, str], weather: WeatherYear, read: Callable[[str], WeatherYear]
) -> None:
    lines = texts["NSRDB"].split("\n")
    start = 3 + 59 * 24
    leap_day = [",".join(["2000", "2", "29", *line.split(",")[3:]]) for line in lines[start : start + 24]]
    back = read("\n".join(lines[:start] + leap_day + lines[start:]))
    np.testing.assert_allclose(back.ghi_w_m2, weather.ghi_w_m2, atol=0.001)
    assert "29 February was left out" in back.warnings[0]


def test_that_what_is_no_weather_file_is_told_what_is_expected(
    tmp_path: Path, read: Callable[[str], WeatherYear]
) -> None:
    for text in ("hello\n", "{}", "a,b,c\n1,2,3\n", "LOCATION,\n", "Latitude (decimal degrees): x\n"):
        with pytest.raises(ProblemsFound):
            read(text)
    with pytest.raises(ProblemsFound, match="the file is empty"):
        read("  \n")
    with pytest.raises(ProblemsFound, match="this is a folder"):
        read_weather_file(tmp_path)
    with pytest.raises(ProblemsFound, match="cannot be read"):
        read_weather_file(tmp_path / "missing.epw")


def test_that_a_file_of_200_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.epw"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(ProblemsFound, match=f"larger than {LARGEST_BYTES // 1_000_000} MB"):
        read_weather_file(path)


def mutated(content: bytes, chance: random.Random) -> bytes:
    """A file with a few of the accidents files have: bytes changed, cut out, doubled, cut off."""
    data = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        where = chance.randrange(len(data) + 1)
        kind = chance.randrange(5)
        if kind == 0 and where < len(data):
            data[where] = chance.randrange(256)
        elif kind == 1:
            del data[where : where + chance.randint(1, 300)]
        elif kind == 2:
            data[where:where] = data[where : where + chance.randint(1, 300)]
        elif kind == 3:
            data[where:where] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 8)))
        else:
            del data[chance.randrange(1, len(data) + 1) if chance.random() < 0.2 else len(data) :]
    return bytes(data)


@pytest.mark.parametrize("form", weather_texts.WRITERS)
def test_that_no_accident_to_a_file_is_worse_than_a_sentence(
    form: str, texts: dict[str, str], weather: WeatherYear, tmp_path: Path
) -> None:
    chance = random.Random(form)
    path = tmp_path / "weather.file"
    content = texts[form].encode()
    for _ in range(12):
        path.write_bytes(mutated(content, chance))
        year = None
        with contextlib.suppress(ProblemsFound):
            year = read_weather_file(path)
        if year is not None:
            assert np.mean(np.abs(year.ghi_w_m2 - weather.ghi_w_m2) > 1.0) < 0.001  # nothing shifted
