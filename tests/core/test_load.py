"""Bills laid over the hours."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.case import PROFILES
from app.core.load import LoadProfile, hourly_load, monthly_from_annual
from app.core.year import HOURS, hours_of_month, monthly_sums
from app.files.load_profiles import read_load_profile

FLAT = LoadProfile("flat", "Flat", np.ones((12, 2, 24)), "made for a test")
bills = st.lists(st.floats(0.0, 20_000.0), min_size=12, max_size=12)


@given(bills, st.sampled_from(PROFILES))
def test_that_every_month_meets_its_bill_under_every_profile(monthly_kwh: list[float], name: str) -> None:
    load_kwh = hourly_load(monthly_kwh, read_load_profile(name))
    assert load_kwh.shape == (HOURS,)
    assert (load_kwh >= 0.0).all()
    np.testing.assert_allclose(monthly_sums(load_kwh), monthly_kwh, rtol=1e-12, atol=1e-9)


@pytest.mark.parametrize("name", PROFILES)
def test_that_a_yearly_figure_is_spread_over_months_without_loss(name: str) -> None:
    assert monthly_from_annual(12_000.0, read_load_profile(name)).sum() == pytest.approx(12_000.0, rel=1e-12)


def test_that_a_month_in_which_the_profile_stands_still_is_spread_evenly() -> None:
    irrigation = read_load_profile("irrigation")
    assert irrigation.monthly_fraction()[0] == 0.0
    load_kwh = hourly_load([744.0] + [1_000.0] * 11, irrigation)
    assert set(np.round(load_kwh[hours_of_month(0)], 12).tolist()) == {1.0}


def test_that_weekends_differ_where_the_profile_says_so() -> None:
    shape = np.ones((12, 2, 24))
    shape[:, 1] = 2.0
    load_kwh = hourly_load([900.0] * 12, LoadProfile("weekend", "", shape, ""))
    assert load_kwh[5 * 24] == pytest.approx(2 * load_kwh[0])


def test_that_the_hours_handed_out_cannot_be_changed() -> None:
    assert not hourly_load([100.0] * 12, FLAT).flags.writeable
