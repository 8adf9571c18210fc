"""The times of production beside SAM's, which feel a busy machine alike."""

import pytest

from tests.speed.production import production_times


@pytest.mark.slow  # runs SAM on five-minute weather
@pytest.mark.referee
def test_that_a_year_of_production_is_made_sooner_than_sams() -> None:
    times = production_times(runs=5)
    assert set(times) == {"pv_new_tilt", "pv_new_site", "turbine_year", "five_minute_year"}
    assert all(pair["fairwatt_ms"] < pair["pysam_ms"] for pair in times.values())
