"""A climate table that is damaged where a place needs it is told of; what is damaged elsewhere hinders nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app import answering
from app.core.case import Site
from app.core.problems import ProblemsFound
from app.core.site import ClimateTable, blended_stations
from app.files.climate_table import read_climate_table
from app.files.places import place_of_zip

SPRINGFIELD, SHELBYVILLE = "724390", "62565"


def damaged(usaf: str) -> ClimateTable:
    """The table with one impossible value at one station."""
    table = read_climate_table()
    row = table.row(usaf)
    assert row is not None
    albedo = table.albedo_percent.copy()
    albedo[row, 3] = 255
    return replace(table, albedo_percent=albedo)


@pytest.mark.parametrize("site", [Site(station=SPRINGFIELD), Site(zip=SHELBYVILLE)])
def test_that_a_damaged_station_that_is_needed_is_told(monkeypatch: pytest.MonkeyPatch, site: Site) -> None:
    assert SPRINGFIELD in [fit.usaf for fit in blended_stations(read_climate_table(), place_of_zip(SHELBYVILLE))]
    monkeypatch.setattr(answering, "_climate", lambda: damaged(SPRINGFIELD))
    with pytest.raises(ProblemsFound, match=f"station {SPRINGFIELD} has albedo in percent of 255") as found:
        answering.site_weather.__wrapped__(site)
    assert len(found.value.problems) == 1


def test_that_a_damaged_station_far_away_hinders_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = answering.site_weather.__wrapped__(Site(zip=SHELBYVILLE))
    monkeypatch.setattr(answering, "_climate", lambda: damaged("723650"))
    assert (answering.site_weather.__wrapped__(Site(zip=SHELBYVILLE)).ghi_w_m2 == whole.ghi_w_m2).all()
