"""Distances and nearest stations."""

import numpy as np
import pytest

from app.core.site import (
    ClimateTable,
    Place,
    StationFit,
    blended_stations,
    distance_km,
    equivalent_distance_km,
    nearest_stations,
    station_weights,
)


def table_of(*places: tuple[str, float, float, float]) -> ClimateTable:
    count = len(places)
    return ClimateTable(
        usaf=tuple(place[0] for place in places),
        names=tuple(place[0] for place in places),
        states=("XX",) * count,
        latitude_deg=np.array([place[1] for place in places]),
        longitude_deg=np.array([place[2] for place in places]),
        elevation_m=np.array([place[3] for place in places]),
        utc_offset_h=np.full(count, -6.0),
        sky_days=np.zeros((count, 12, 5, 24, 4), dtype=np.int16),
        wind_bins=np.zeros((count, 12, 8, 16), dtype=np.int16),
        albedo_percent=np.full((count, 12), 20, dtype=np.uint8),
        source="made for a test",
    )


def test_that_a_degree_of_latitude_is_111_km() -> None:
    assert distance_km(40.0, -90.0, np.array([41.0]), np.array([-90.0]))[0] == pytest.approx(111.195, abs=0.01)


def test_that_chicago_is_as_far_from_new_york_as_the_atlas_says() -> None:
    away = distance_km(41.8781, -87.6298, np.array([40.7128]), np.array([-74.0060]))[0]
    assert away == pytest.approx(1144, abs=3)


def test_that_the_date_line_is_no_wall() -> None:
    assert distance_km(52.0, 179.9, np.array([52.0]), np.array([-179.9]))[0] < 20.0


def test_that_the_nearest_station_comes_first() -> None:
    table = table_of(("far", 45.0, -90.0, 0.0), ("near", 40.1, -90.0, 100.0), ("middle", 41.0, -90.0, 0.0))
    fits = nearest_stations(table, Place(40.0, -90.0), 2)
    assert [fit.usaf for fit in fits] == ["near", "middle"]


def test_that_height_difference_is_station_minus_place_and_unknown_without_a_height() -> None:
    table = table_of(("high", 40.0, -90.0, 700.0))
    assert nearest_stations(table, Place(40.0, -90.0, 200.0), 1)[0].height_difference_m == 500.0
    assert nearest_stations(table, Place(40.0, -90.0, None), 1)[0].height_difference_m is None


@pytest.mark.parametrize(("height_m", "is_high"), [(600.0, False), (600.1, True), (-200.1, True), (-200.0, False)])
def test_that_four_hundred_metres_of_height_are_the_edge(height_m: float, is_high: bool) -> None:
    table = table_of(("station", 40.0, -90.0, height_m))
    assert nearest_stations(table, Place(40.0, -90.0, 200.0), 1)[0].is_high is is_high


@pytest.mark.parametrize(("latitude_deg", "is_far"), [(40.719, False), (40.720, True)])
def test_that_eighty_kilometres_are_the_edge(latitude_deg: float, is_far: bool) -> None:
    table = table_of(("station", latitude_deg, -90.0, 0.0))
    assert nearest_stations(table, Place(40.0, -90.0), 1)[0].is_far is is_far


def test_that_an_unknown_station_has_no_row() -> None:
    table = table_of(("one", 40.0, -90.0, 0.0), ("two", 41.0, -90.0, 0.0))
    assert table.row("two") == 1
    assert table.row("three") is None


def fit_at(distance: float, height_m: float | None = 0.0) -> StationFit:
    return StationFit(0, "x", "x", "XX", distance, height_m)


def test_that_four_hundred_metres_up_are_worth_eighty_kilometres_along() -> None:
    assert equivalent_distance_km(fit_at(0.0, -400.0)) == pytest.approx(80.0)
    assert equivalent_distance_km(fit_at(60.0, 400.0)) == pytest.approx(100.0)
    assert equivalent_distance_km(fit_at(60.0, None)) == 60.0


def test_that_weights_add_up_and_fall_with_the_square_of_distance() -> None:
    weights = station_weights([fit_at(20.0), fit_at(40.0)])
    assert weights.sum() == pytest.approx(1.0)
    assert weights[0] / weights[1] == pytest.approx(4.0)


def test_that_within_ten_kilometres_nearer_is_no_better() -> None:
    weights = station_weights([fit_at(0.0), fit_at(10.0)])
    assert weights[0] == weights[1]


def test_that_a_blend_prefers_a_like_height_to_a_shorter_way() -> None:
    table = table_of(("peak", 40.1, -90.0, 2000.0), ("valley", 40.5, -90.0, 100.0))
    assert [fit.usaf for fit in blended_stations(table, Place(40.0, -90.0, 100.0), 2)] == ["valley", "peak"]
