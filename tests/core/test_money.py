"""Holds money to whole cents, half a cent upwards."""

from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.money import to_cents, whole_cents


@pytest.mark.parametrize(
    ("usd", "cents"),
    [(0.0, 0), (0.004999, 0), (0.005, 1), (0.285, 29), (1.005, 101), (2.675, 268), (16.157142857142857, 1616)],
)
def test_that_half_a_cent_is_rounded_up(usd: float, cents: int) -> None:
    assert whole_cents(usd) == cents


@pytest.mark.parametrize(("usd", "cents"), [(-0.005, 0), (-0.0051, -1), (-0.015, -1), (-1.0, -100)])
def test_that_half_a_cent_owed_is_rounded_up_too(usd: float, cents: int) -> None:
    assert whole_cents(usd) == cents


@given(st.integers(-2_000_000, 2_000_000), st.integers(0, 200_000))
def test_that_kwh_times_a_price_of_five_decimals_is_rounded_as_on_paper(kwh: int, hundred_thousandths: int) -> None:
    exact = Decimal(kwh) * Decimal(hundred_thousandths) / 1000
    half_up = (exact + Decimal("0.5")).to_integral_value(ROUND_CEILING)
    if (exact + Decimal("0.5")) != half_up:
        half_up -= 1
    assert whole_cents(kwh * (hundred_thousandths / 100_000)) == half_up


@given(st.integers(0, 10**9))
def test_that_whole_cents_stay_what_they_are(cents: int) -> None:
    assert whole_cents(cents / 100) == cents


@given(st.decimals(0, 20_000, places=3))
def test_that_tenths_of_a_cent_are_rounded_half_up(usd: Decimal) -> None:
    assert whole_cents(float(usd)) == int((usd * 100).quantize(Decimal(1), ROUND_HALF_UP))


def test_that_an_array_keeps_its_shape() -> None:
    cents = to_cents(np.array([[0.125, 1.0], [2.0, 0.994]]))
    assert cents.dtype == np.int64
    assert cents.tolist() == [[13, 100], [200, 99]]
