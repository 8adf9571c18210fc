"""Rows, horizons and snow in the way of the light."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import shading


def test_that_a_sun_overhead_casts_no_shadow_on_the_next_row() -> None:
    assert shading.row_beam_fraction(np.array([5.0]), np.array([180.0]), 30.0, 180.0, 0.4)[0] == 0.0


def test_that_a_low_sun_ahead_covers_more_of_a_row_the_lower_it_stands() -> None:
    covered = shading.row_beam_fraction(np.array([60.0, 75.0, 85.0, 89.0]), np.full(4, 180.0), 30.0, 180.0, 0.5)
    assert (np.diff(covered) > 0).all()
    assert covered[-1] > 0.9


def test_that_the_edge_of_the_shadow_is_where_geometry_puts_it() -> None:
    # Rows one metre deep at 30 degrees, two metres apart: the shadow of the top edge reaches the foot of the next row
    # when tan(altitude) = sin 30 / (2 - cos 30).
    zenith = 90.0 - np.degrees(np.arctan(0.5 / (2.0 - np.cos(np.radians(30.0)))))
    covered = shading.row_beam_fraction(np.array([zenith - 0.1, zenith + 0.1]), np.full(2, 180.0), 30.0, 180.0, 0.5)
    assert covered[0] == 0.0
    assert 0.0 < covered[1] < 0.02


def test_that_a_sun_behind_the_rows_casts_no_shadow_forward() -> None:
    assert shading.row_beam_fraction(np.array([80.0]), np.array([20.0]), 30.0, 180.0, 0.5)[0] == 0.0


@given(st.floats(0, 90), st.floats(0.01, 0.9), st.floats(0.01, 0.09))
def test_that_closer_rows_see_less_sky(tilt_deg: float, coverage: float, closer: float) -> None:
    near = shading.row_sky_factor(tilt_deg, round(coverage + closer, 3))
    far = shading.row_sky_factor(tilt_deg, round(coverage, 3))
    assert 0.0 < near <= far + 1e-9
    assert far <= 1.0 + 1e-9


def test_that_level_rows_see_the_whole_sky() -> None:
    assert shading.row_sky_factor(0.0, 0.5) == pytest.approx(1.0)


def test_that_a_single_row_sees_open_ground() -> None:
    light = shading.row_ground_light(np.array([40.0]), 30.0, np.array([100.0]), np.array([50.0]), coverage=0.3, rows=1)
    assert light[0] == pytest.approx(150.0 * (1 - np.cos(np.radians(30.0))) / 2)


def test_that_later_rows_see_less_ground_than_the_first() -> None:
    given_light = (np.array([40.0]), 30.0, np.array([100.0]), np.array([50.0]), 0.4)
    assert shading.row_ground_light(*given_light, rows=10)[0] < shading.row_ground_light(*given_light, rows=1)[0]


def test_that_a_hill_in_the_east_hides_the_morning_sun_alone() -> None:
    horizon = [0.0] * 8
    horizon[2] = 30.0  # due east of eight directions
    seen = shading.above_horizon(np.array([70.0, 70.0, 50.0]), np.array([90.0, 270.0, 90.0]), horizon)
    assert seen.tolist() == [False, True, True]


def test_that_the_horizon_is_read_between_its_directions_and_across_north() -> None:
    horizon = [0.0, 0.0, 0.0, 20.0]  # north, east, south, west
    seen = shading.above_horizon(np.array([79.0, 81.0]), np.array([315.0, 315.0]), horizon)
    assert seen.tolist() == [True, False]


def test_that_an_open_horizon_leaves_the_whole_sky() -> None:
    assert shading.horizon_sky_factor([0.0] * 12) == 1.0
    assert shading.horizon_sky_factor([90.0] * 12) == pytest.approx(0.0, abs=1e-12)


def test_that_a_month_without_snow_loses_nothing_and_more_snow_loses_more() -> None:
    winter = np.full(12, -5.0)
    light = np.full(12, 90.0)
    some = shading.snow_loss_fraction([50.0] + [0.0] * 11, 30.0, "roof", winter, light)
    more = shading.snow_loss_fraction([100.0] + [0.0] * 11, 30.0, "roof", winter, light)
    assert 0.0 < some[0] < more[0] <= 1.0
    assert some[2:].max() == 0.0


def test_that_snow_of_the_last_days_lies_on_in_the_month_after() -> None:
    lost = shading.snow_loss_fraction([0.0] * 11 + [60.0], 30.0, "roof", np.full(12, -5.0), np.full(12, 90.0))
    assert 0.0 < lost[0] < lost[11]
    assert lost[1:11].max() == 0.0


def test_that_snow_slides_off_a_steep_roof() -> None:
    winter, light, snow = np.full(12, -5.0), np.full(12, 90.0), [50.0] * 12
    flat = shading.snow_loss_fraction(snow, 10.0, "roof", winter, light)
    steep = shading.snow_loss_fraction(snow, 60.0, "roof", winter, light)
    assert (steep < flat).all()
