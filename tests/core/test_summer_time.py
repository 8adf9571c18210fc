"""When clocks are put forward, and where they are not."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from app.core.summer_time import in_summer_time, keeps_summer_time, summer_hours, summer_time, zone_name


@pytest.mark.parametrize(
    ("year", "begins", "ends"),
    [(2025, "2025-03-09T02:00", "2025-11-02T01:00"), (2026, "2026-03-08T02:00", "2026-11-01T01:00")],
)
def test_that_summer_time_lasts_from_the_second_sunday_of_march_to_the_first_of_november(
    year: int, begins: str, ends: str
) -> None:
    assert [change.isoformat(timespec="minutes") for change in summer_time(year)] == [begins, ends]


def test_that_the_zone_files_of_the_system_say_the_same_hour_for_hour() -> None:
    start = np.arange("2019-01-01T00", "2028-01-01T00", dtype="datetime64[h]")
    chicago, standard_h = ZoneInfo("America/Chicago"), -6
    ahead = [
        (moment.replace(tzinfo=ZoneInfo("UTC")) - timedelta(hours=standard_h)).astimezone(chicago).dst()
        == timedelta(hours=1)
        for moment in start.astype("datetime64[us]").astype(datetime)
    ]
    assert np.array_equal(in_summer_time(start.astype("datetime64[m]")), ahead)


def test_that_summer_hours_of_the_typical_year_are_those_of_a_year_that_begins_on_a_monday() -> None:
    start = np.arange("2018-01-01T00:00", "2019-01-01T00:00", 60, dtype="datetime64[m]")
    assert np.array_equal(summer_hours, in_summer_time(start))
    assert not summer_hours.flags.writeable


@pytest.mark.parametrize(
    ("place", "latitude_deg", "longitude_deg", "utc_offset_h", "keeps"),
    [
        ("Phoenix AZ", 33.45, -112.07, -7.0, False),
        ("Yuma AZ", 32.69, -114.62, -7.0, False),
        ("Flagstaff AZ", 35.2, -111.65, -7.0, False),
        ("Page AZ", 36.91, -111.46, -7.0, False),
        ("Holbrook AZ", 34.9, -110.16, -7.0, False),
        ("Kykotsmovi AZ, Hopi", 35.87, -110.62, -7.0, False),
        ("Tuba City AZ, Navajo", 36.13, -111.24, -7.0, True),
        ("Window Rock AZ, Navajo", 35.68, -109.06, -7.0, True),
        ("Kayenta AZ, Navajo", 36.73, -110.25, -7.0, True),
        ("Gallup NM", 35.53, -108.74, -7.0, True),
        ("Lordsburg NM", 32.35, -108.71, -7.0, True),
        ("St George UT", 37.1, -113.58, -7.0, True),
        ("Las Vegas NV", 36.17, -115.14, -8.0, True),
        ("Needles CA", 34.85, -114.61, -8.0, True),
        ("Havre MT", 48.55, -109.68, -7.0, True),
        ("Shelbyville IL", 39.41, -88.79, -6.0, True),
        ("Honolulu HI", 21.31, -157.86, -10.0, False),
        ("Adak AK", 51.88, -176.65, -10.0, True),
        ("San Juan PR", 18.45, -66.07, -4.0, False),
        ("Guam", 13.47, 144.75, 10.0, False),
    ],
)
def test_that_arizona_hawaii_and_the_territories_leave_their_clocks_alone(
    place: str, latitude_deg: float, longitude_deg: float, utc_offset_h: float, keeps: bool
) -> None:
    assert keeps_summer_time(latitude_deg, longitude_deg, utc_offset_h) is keeps, place


def test_that_a_clock_is_named_by_its_distance_from_utc() -> None:
    assert [zone_name(minutes) for minutes in (-360, 0, 600, -210)] == [
        "UTC-06:00",
        "UTC+00:00",
        "UTC+10:00",
        "UTC-03:30",
    ]
