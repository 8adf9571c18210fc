"""Holds the settlement to being sooner done than SAM's, by much where many bills are made at once."""

import pytest

from tests.speed.settlement import settlement_times

pytestmark = [pytest.mark.referee, pytest.mark.slow]  # SAM settles some hundred and fifty times 25 years


def test_that_bills_are_made_sooner_than_sams() -> None:
    times = settlement_times()
    assert times["settle_year"]["ratio"] < 1.0
    assert times["settle_25_years"]["ratio"] < 0.25
    assert times["settle_200_scenarios"]["ratio"] < 0.05
