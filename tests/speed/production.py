"""Times a year of production alone, new tilt, new site, turbine and five minutes, beside SAM doing the same."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.core import solar, wind, within_the_hour
from app.core.case import PvArray
from app.core.load import hourly_load, monthly_from_annual
from app.core.site import Place, blended_stations
from app.core.weather import WeatherYear, weather_year
from app.files.climate_table import read_climate_table
from app.files.load_profiles import read_load_profile
from app.files.turbine_table import read_turbine
from tests.referee.test_windpower import HUB_M, sam_model
from tests.speed.pysam_side import solar_resource
from tests.speed.stopwatch import RUNS, medians_ms

PLACE = Place(39.458, -88.806, 194.0)
KW_DC = 8.0
FIVE_MINUTES = 12
STEP_DEG = 0.25


def production_times(runs: int = RUNS) -> dict[str, dict[str, float]]:
    """Medians in ms: a tilt not asked before; a site not asked before, its weather drawn anew; a turbine's year; and a
    year of five minutes, which SAM runs on five-minute weather and we split from hours."""
    table = read_climate_table()
    weather = _weather_at(PLACE)
    turbine = read_turbine("bergey-excel-10")
    home = read_load_profile("home")
    use_kwh = hourly_load(monthly_from_annual(12_000.0, home), home)
    sun = solar.pv_kw((PvArray(KW_DC),), None, None, None, weather)
    pvwatts, fine, windpower = _pvwatts(weather, 1), _pvwatts(weather, FIVE_MINUTES), sam_model(turbine, weather)

    def tilted(turn: int) -> None:
        solar.pv_kw((PvArray(KW_DC, 20.0 + STEP_DEG * turn),), None, None, None, weather)

    def elsewhere(turn: int) -> None:
        place = Place(PLACE.latitude_deg + 0.01 * (turn + 1), PLACE.longitude_deg, PLACE.elevation_m)
        there = weather_year(table, blended_stations(table, place), place=place)
        solar.pv_kw((PvArray(KW_DC),), None, None, None, there)

    def sam_tilted(turn: int) -> None:
        pvwatts.SystemDesign.tilt = 20.0 + STEP_DEG * turn
        pvwatts.execute(0)

    def sam_elsewhere(turn: int) -> None:
        pvwatts.SolarResource.solar_resource_data = solar_resource(weather) | {"lat": 39.0 + 0.01 * turn}
        pvwatts.execute(0)

    times = medians_ms(
        [
            tilted,
            sam_tilted,
            elsewhere,
            sam_elsewhere,
            lambda turn: wind.wind_kw(turbine, weather, hub_height_m=HUB_M, losses_percent=10.0 + turn),
            lambda _: windpower.execute(0),
            lambda turn: within_the_hour.split_year(use_kwh, sun.ac_kw, weather, 5, sun.inverter_kw_ac, seed=turn),
            lambda _: fine.execute(0),
        ],
        runs,
    )
    names = ("pv_new_tilt", "pv_new_site", "turbine_year", "five_minute_year")
    return {name: _pair(times[2 * row], times[2 * row + 1]) for row, name in enumerate(names)}


def _weather_at(place: Place) -> WeatherYear:
    table = read_climate_table()
    return weather_year(table, blended_stations(table, place), place=place)


def _pvwatts(weather: WeatherYear, per_hour: int) -> Any:
    import PySAM.Pvwattsv8

    resource = solar_resource(weather)
    if per_hour > 1:
        for name, values in resource.items():
            if isinstance(values, list):
                resource[name] = np.repeat(values, per_hour).tolist()
        minutes = (np.arange(per_hour) * 60 // per_hour + 30 // per_hour).tolist()
        resource["minute"] = minutes * (len(resource["minute"]) // per_hour)
    model = PySAM.Pvwattsv8.default("PVWattsResidential")
    model.SolarResource.solar_resource_data = resource
    model.SystemDesign.system_capacity = KW_DC
    model.SystemDesign.tilt = 30.0
    return model


def _pair(fairwatt_ms: float, pysam_ms: float) -> dict[str, float]:
    return {
        "fairwatt_ms": round(fairwatt_ms, 2),
        "pysam_ms": round(pysam_ms, 2),
        "ratio": round(fairwatt_ms / pysam_ms, 4),
    }
