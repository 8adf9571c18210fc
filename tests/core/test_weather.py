"""A typical year drawn from the climate table."""

from dataclasses import replace

import numpy as np
import pytest

from app.core.site import ClimateTable, Place, blended_stations, nearest_stations, station_fit
from app.core.weather import WeatherYear, clear_beam_w_m2, mean_cos_zenith, weather_year
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


@pytest.mark.parametrize("usaf", ["725847", "724800", "722789", "723677"])
def test_that_no_hour_has_more_beam_than_the_cleanest_air_lets_through(table: ClimateTable, usaf: str) -> None:
    row = table.row(usaf)
    assert row is not None
    cos_zenith = mean_cos_zenith(table.sky_days[row].astype(float))
    # Where a month's mean itself is above the ceiling, as in some hours of sunrise, it stays.
    clear = 1.1 * clear_beam_w_m2(np.minimum(cos_zenith + 0.1, 1.0), float(table.elevation_m[row]))
    most = np.maximum(clear, table.sky_days[row][..., 1].max(axis=1))
    weather = year_at(table, usaf)
    assert (weather.dni_w_m2 <= most[month_of_hour, hour_of_day] + 1e-9).all()
    assert weather.dni_w_m2.max() < 1200.0


def test_that_each_block_of_hours_keeps_the_tables_mean_wind(table: ClimateTable) -> None:
    weather = year_at(table, SPRINGFIELD)
    row = table.row(SPRINGFIELD)
    assert row is not None
    bins = table.wind_bins[row] / 100.0
    for month, days in enumerate(DAYS_IN_MONTH):
        for block in range(8):
            here = (month_of_hour == month) & (hour_of_day // 3 == block)
            assert here.sum() == 3 * days
            assert weather.wind_m_s[here].mean() == pytest.approx(bins[month, block].mean(), rel=1e-9)


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
    assert "60 miles" in warnings[0]
    assert "below your place" in warnings[1]


def test_that_a_near_station_needs_no_warning(table: ClimateTable) -> None:
    near = nearest_stations(table, Place(39.85, -89.68, 180.0), 1)
    assert weather_year(table, near).warnings == ()


def test_that_single_hours_scatter_and_yet_keep_to_what_the_sky_can_give(table: ClimateTable) -> None:
    scattered = year_at(table, SPRINGFIELD)
    smooth = year_at(replace(table, hourly_spread=None), SPRINGFIELD)
    noons = (np.arange(HOURS) % 24 == 12) & (month_of_hour == 6)
    assert np.unique(smooth.dni_w_m2[noons]).size < 16
    assert scattered.dni_w_m2[noons].std() > 1.1 * smooth.dni_w_m2[noons].std()
    assert scattered.dni_w_m2.max() < 1250.0
    assert min(scattered.dni_w_m2.min(), scattered.dhi_w_m2.min(), scattered.ghi_w_m2.min()) >= 0.0


def test_that_global_light_is_diffuse_light_and_what_the_beam_lays_on_level_ground(table: ClimateTable) -> None:
    weather = year_at(table, SPRINGFIELD)
    assert (weather.ghi_w_m2 >= weather.dhi_w_m2 - 12.0).all()
    assert ((weather.ghi_w_m2 - weather.dhi_w_m2) <= weather.dni_w_m2 + 12.0).all()


def test_that_the_nights_stay_dark(table: ClimateTable) -> None:
    weather = year_at(table, SPRINGFIELD)
    midnight = np.arange(HOURS) % 24 == 0
    assert weather.ghi_w_m2[midnight].max() == weather.dni_w_m2[midnight].max() == 0.0


SHELBYVILLE = Place(39.458, -88.806, 194.0)


def test_that_a_blend_lies_between_its_stations_and_tells_their_spread(table: ClimateTable) -> None:
    fits = blended_stations(table, SHELBYVILLE)
    blend = weather_year(table, fits, place=SHELBYVILLE)
    alone = [weather_year(table, [fit]).ghi_w_m2.sum() for fit in fits]
    assert len(fits) == 5
    assert min(alone) < blend.ghi_w_m2.sum() < max(alone)
    low, high = blend.sun_spread
    assert low == pytest.approx(min(alone) / blend.ghi_w_m2.sum() - 1, abs=0.002)
    assert high == pytest.approx(max(alone) / blend.ghi_w_m2.sum() - 1, abs=0.002)
    assert (blend.latitude_deg, blend.longitude_deg, blend.elevation_m) == (39.458, -88.806, 194.0)
    assert blend.source.count("%") == 5


def test_that_a_station_at_the_door_hardly_lets_others_speak(table: ClimateTable) -> None:
    row = table.row(SPRINGFIELD)
    assert row is not None
    door = Place(float(table.latitude_deg[row]), float(table.longitude_deg[row]), float(table.elevation_m[row]))
    fits = blended_stations(table, door)
    blend, alone = weather_year(table, fits, place=door), weather_year(table, fits[:1])
    assert fits[0].usaf == SPRINGFIELD
    assert blend.ghi_w_m2.sum() == pytest.approx(alone.ghi_w_m2.sum(), rel=0.01)


def test_that_a_high_place_is_colder_than_the_station_in_the_valley(table: ClimateTable) -> None:
    low, high = (replace(SHELBYVILLE, elevation_m=height) for height in (194.0, 1194.0))
    fits = [blended_stations(table, place) for place in (low, high)]
    years = [weather_year(table, fit, place=place) for fit, place in zip(fits, (low, high), strict=True)]
    assert years[0].temp_c.mean() - years[1].temp_c.mean() == pytest.approx(6.5, abs=0.7)
    assert any("below your place" in warning for warning in years[1].warnings)


def test_that_a_station_beyond_a_time_zone_is_set_to_the_clock_of_the_place(table: ClimateTable) -> None:
    border = Place(38.0, -86.5, 150.0)  # between Kentucky's two zones
    fits = blended_stations(table, border)
    assert len({float(table.utc_offset_h[fit.row]) for fit in fits}) == 2
    day = weather_year(table, fits, place=border).ghi_w_m2.reshape(365, 24).mean(axis=0)
    offset_h = float(table.utc_offset_h[fits[0].row])
    centre_h = float((day * (np.arange(24) + 0.5)).sum() / day.sum())
    assert centre_h == pytest.approx(12.0 - (border.longitude_deg / 15.0 - offset_h), abs=0.15)
