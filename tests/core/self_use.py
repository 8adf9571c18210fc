"""Prints what part of the sun's energy each profile uses on the spot: `python -m tests.core.self_use`.

Seven kilowatts on 12,000 kWh a year, facing south at 30 degrees, at five places; then the same shapes of sun scaled so
that generation is a given part of the use.  The second table parts what the profile does from what the sun does.
The last tells what the hour of summer time in the profiles is worth, for arrays to the east, south and west: in
Arizona, where it is taken out of them, and for the dairy farm, into whose profile it was put.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.core import solar
from app.core.arrays import Floats
from app.core.case import PROFILES, PvArray
from app.core.load import LoadProfile, hourly_load, monthly_from_annual, without_summer_time
from app.core.site import blended_stations
from app.core.weather import weather_year
from app.files.climate_table import read_climate_table
from app.files.load_profiles import read_load_profile
from app.files.places import place_of_zip

KW_DC, USE_KWH = 7.0, 12_000.0
ZIP_CODES = ("62565", "59501", "87801", "87901", "43701")
IN_ARIZONA = ("85001", "85364", "85701", "86001")
PARTS = (0.75, 0.85, 1.0)
AZIMUTHS_DEG = (90.0, 180.0, 270.0)


def sun_kwh(zip_code: str, azimuth_deg: float = 180.0) -> Floats:
    """The year of the array at a place, hour by hour."""
    table, place = read_climate_table(), place_of_zip(zip_code)
    weather = weather_year(table, blended_stations(table, place), place=place)
    return solar.pv_kw((PvArray(KW_DC, 30.0, azimuth_deg, "roof"),), None, None, None, weather).ac_kw


def used_on_the_spot(profile: LoadProfile, generation_kwh: Floats) -> float:
    """Percent of the generation that the profile uses in the hour it is made."""
    use = hourly_load(monthly_from_annual(USE_KWH, profile), profile)
    return float(100.0 * np.minimum(use, generation_kwh).sum() / generation_kwh.sum())


def worth_of_the_hour(name: str, zip_codes: Sequence[str], azimuth_deg: float) -> list[float]:
    """Points of the generation that a profile uses more on the spot for the summer time in it, at each place."""
    profile = read_load_profile(name)
    alone = without_summer_time(profile)
    years = [sun_kwh(zip_code, azimuth_deg) for zip_code in zip_codes]
    return [used_on_the_spot(profile, year) - used_on_the_spot(alone, year) for year in years]


def main() -> None:
    places = {zip_code: place_of_zip(zip_code) for zip_code in ZIP_CODES}
    years = {zip_code: sun_kwh(zip_code) for zip_code in ZIP_CODES}
    print(f"{'':20}", *(f"{place.name.split(',')[0][:16]:>17}" for place in places.values()))
    print(f"{'sun, kWh a year':20}", *(f"{year.sum():17,.0f}" for year in years.values()))
    profiles = {name: read_load_profile(name) for name in PROFILES}
    for name, profile in profiles.items():
        print(f"{name:20}", *(f"{used_on_the_spot(profile, year):16.1f}%" for year in years.values()))
    for part in PARTS:
        print(f"\nsun scaled to {part:g} of the use")
        for name, profile in profiles.items():
            scaled = [year * (part * USE_KWH / year.sum()) for year in years.values()]
            print(f"{name:20}", *(f"{used_on_the_spot(profile, year):16.1f}%" for year in scaled))
    print(f"\n{'summer time, points':40}", *(f"{side:>17}" for side in ("east", "south", "west")))
    for told, name, zip_codes, sign in (
        ("home in Arizona, taken out", "home", IN_ARIZONA, -1),
        ("shop in Arizona, taken out", "shop", IN_ARIZONA, -1),
        ("dairy farm at the five places, put in", "dairy farm", ZIP_CODES, 1),
    ):
        sides = [sorted(sign * worth for worth in worth_of_the_hour(name, zip_codes, side)) for side in AZIMUTHS_DEG]
        print(f"{told:40}", *(f"{f'{worths[0]:+.1f} to {worths[-1]:+.1f}':>17}" for worths in sides))


if __name__ == "__main__":
    main()
