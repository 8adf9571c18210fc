"""A typical year drawn from the climate table."""

import numpy as np
import pytest

from app.core.site import ClimateTable, Place, nearest_stations, station_fit
from app.core.weather import WeatherYear, weather_year
from app.core.year import DAYS_IN_MONTH, HOURS, hour_of_day, month_of_hour
from app.files.climate_table import read_climate_table

SPRINGFIELD = "724390"


@pytest.fixture(scope="module")
def table() -> ClimateTable:
    return read_climate_table()


def year_at(table: ClimateTable, usaf: str, seed: int | None = None) -> WeatherYear:
    row = table.row(usaf)
    assert row is not None
    place = Place(float(table.latitude_deg[row]), float(table.longitude_deg[row]), float(table.elevation_m[row]))
    return weather_year(table, [station_fit(table, row, place)], seed)


def test_that_the_same_station_always_has_the_same_year(table: ClimateTable) -> None:
    first, second = year_at(table, SPRINGFIELD), year_at(table, SPRINGFIELD)
    assert np.array_equal(first.ghi_w_m2, second.ghi_w_m2)
    assert np.array_equal(first.wind_m_s, second.wind_m_s)


def test_that_another_seed_changes_the_order_of_days(table: ClimateTable) -> None:
    first, second = year_at(table, SPRINGFIELD, 1), year_at(table, SPRINGFIELD, 2)
    assert not np.array_equal(first.ghi_w_m2, second.ghi_w_m2)


@pytest.mark.parametrize("seed", [None, 1, 2])
@pytest.mark.parametrize("usaf", [SPRINGFIELD, "722710", "727796", "702610"])
def test_that_each_month_keeps_the_tables_light_and_warmth_hour_by_hour(
    table: ClimateTable, usaf: str, seed: int | None
) -> None:
    weather = year_at(table, usaf, seed)
    row = table.row(usaf)
    assert row is not None
    sky = table.sky_days[row].astype(float).mean(axis=1)
    for month in range(12):
        for hour in range(24):
            here = (month_of_hour == month) & (hour_of_day == hour)
            assert weather.ghi_w_m2[here].mean() == pytest.approx(sky[month, hour, 0], abs=1e-6)
            assert weather.dni_w_m2[here].mean() == pytest.approx(sky[month, hour, 1], abs=1e-6)
            assert weather.dhi_w_m2[here].mean() == pytest.approx(sky[month, hour, 2], abs=1e-6)
            assert weather.temp_c[here].mean() == pytest.approx(sky[month, hour, 3] / 10, abs=1e-6)


def test_that_each_block_of_hours_keeps_the_tables_mean_wind(table: ClimateTable) -> None:
    weather = year_at(table, SPRINGFIELD)
    row = table.row(SPRINGFIELD)
    assert row is not None
    bins = table.wind_bins[row] / 100.0
    for month, days in enumerate(DAYS_IN_MONTH):
        for block in range(8):
            here = (month_of_hour == month) & (hour_of_day // 3 == block)
            assert here.sum() == 3 * days
            assert weather.wind_m_s[here].mean() == pytest.approx(bins[month, block].mean(), rel=0.02)


def test_that_the_wind_persists_from_hour_to_hour(table: ClimateTable) -> None:
    wind = year_at(table, SPRINGFIELD).wind_m_s
    assert 0.6 < np.corrcoef(wind[:-1], wind[1:])[0, 1] < 0.95


def test_that_every_array_is_a_year_long_and_read_only(table: ClimateTable) -> None:
    weather = year_at(table, SPRINGFIELD)
    for array in (weather.ghi_w_m2, weather.dni_w_m2, weather.dhi_w_m2, weather.temp_c, weather.wind_m_s):
        assert array.shape == (HOURS,)
        assert not array.flags.writeable
    assert weather.albedo_fraction.shape == (12,)
    assert ((weather.albedo_fraction > 0) & (weather.albedo_fraction < 1)).all()


def test_that_a_far_and_a_high_station_are_warned_of(table: ClimateTable) -> None:
    far = nearest_stations(table, Place(34.0479, -106.8907, 2400.0), 1)
    warnings = weather_year(table, far).warnings
    assert len(warnings) == 2
    assert "97 km" in warnings[0]
    assert "below your place" in warnings[1]


def test_that_a_near_station_needs_no_warning(table: ClimateTable) -> None:
    near = nearest_stations(table, Place(39.85, -89.68, 180.0), 1)
    assert weather_year(table, near).warnings == ()
