"""Prints what part of the sun's energy each profile uses on the spot: `python -m tests.core.self_use`.

Seven kilowatts on 12,000 kWh a year, facing south at 30 degrees, at five places; then the same shapes of sun scaled so
that generation is a given part of the use.  The second table parts what the profile does from what the sun does.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from app.core import solar
from app.core.case import PROFILES, PvArray
from app.core.load import hourly_load, monthly_from_annual
from app.core.site import blended_stations
from app.core.weather import weather_year
from app.files.climate_table import read_climate_table
from app.files.load_profiles import read_load_profile
from app.files.places import place_of_zip

KW_DC, USE_KWH = 7.0, 12_000.0
ZIP_CODES = ("62565", "59501", "87801", "87901", "43701")
PARTS = (0.75, 0.85, 1.0)


def sun_kwh(zip_code: str) -> npt.NDArray[np.float64]:
    """The year of the array at a place, hour by hour."""
    table, place = read_climate_table(), place_of_zip(zip_code)
    weather = weather_year(table, blended_stations(table, place), place=place)
    return solar.pv_kw((PvArray(KW_DC, 30.0, 180.0, "roof"),), None, None, None, weather).ac_kw


def used_on_the_spot(profile: str, generation_kwh: npt.NDArray[np.float64]) -> float:
    """Share of the generation that the profile uses in the hour it is made."""
    named = read_load_profile(profile)
    use = hourly_load(monthly_from_annual(USE_KWH, named), named)
    return float(np.minimum(use, generation_kwh).sum() / generation_kwh.sum())


def main() -> None:
    places = {zip_code: place_of_zip(zip_code) for zip_code in ZIP_CODES}
    years = {zip_code: sun_kwh(zip_code) for zip_code in ZIP_CODES}
    print(f"{'':20}", *(f"{place.name.split(',')[0][:16]:>17}" for place in places.values()))
    print(f"{'sun, kWh a year':20}", *(f"{year.sum():17,.0f}" for year in years.values()))
    for profile in PROFILES:
        print(f"{profile:20}", *(f"{100 * used_on_the_spot(profile, year):16.1f}%" for year in years.values()))
    for part in PARTS:
        print(f"\nsun scaled to {part:g} of the use")
        for profile in PROFILES:
            scaled = [year * (part * USE_KWH / year.sum()) for year in years.values()]
            print(f"{profile:20}", *(f"{100 * used_on_the_spot(profile, year):16.1f}%" for year in scaled))


if __name__ == "__main__":
    main()
