"""Weather years that the solar chain is held against SAM on, and SAM's PVWatts version 8 on them."""

from __future__ import annotations

import atexit
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pvlib
import PySAM.Pvwattsv8

from app.core import solar
from app.core.case import PvArray
from app.core.site import ClimateTable, Place, nearest_stations
from app.core.weather import WeatherYear, weather_year
from app.core.year import DAYS_IN_MONTH, month_of_hour
from app.files.climate_table import read_climate_table

PVLIB_DATA = Path(pvlib.__file__).parent / "data"
TMY3_OF_PVLIB = {"723170": PVLIB_DATA / "723170TYA.CSV", "703165": PVLIB_DATA / "703165TY.csv"}
"""Typical years that ship with pvlib, by the number of their station: Greensboro NC and Sand Point AK."""

MIAMI_TMY2 = PVLIB_DATA / "12839.tm2"
SAM_ARRAY_TYPES = {"rack": 0, "rows": 0, "roof": 1, "tracker": 3}
LONE_ROW_COVERAGE = 0.01
"""Ground coverage that stands for one row far from any other."""


@lru_cache(maxsize=64)
def station_year(usaf: str, *, varied: bool = True) -> WeatherYear:
    """The year drawn from the climate table at a station; not ``varied``, every day of a class is its mean day."""
    table: ClimateTable = read_climate_table()
    row = table.row(usaf)
    assert row is not None
    place = Place(float(table.latitude_deg[row]), float(table.longitude_deg[row]))
    shown = table if varied else replace(table, hourly_spread=None)
    return weather_year(shown, nearest_stations(table, place, 1))


def real_year(path: Path, albedo_fraction: npt.NDArray[np.float64] | None = None) -> WeatherYear:
    """The hours of a TMY2 or TMY3 file, read by pvlib."""
    if path.suffix == ".tm2":
        frame, meta = pvlib.iotools.read_tmy2(path)
        names, scale = ("GHI", "DNI", "DHI", "DryBulb", "Wspd"), (1.0, 1.0, 1.0, 10.0, 10.0)
    else:
        frame, meta = pvlib.iotools.read_tmy3(path)
        names, scale = ("ghi", "dni", "dhi", "temp_air", "wind_speed"), (1.0,) * 5
    columns = [np.asarray(frame[name], dtype=float) / by for name, by in zip(names, scale, strict=True)]
    albedo = np.full(12, 0.2) if albedo_fraction is None else albedo_fraction
    place = (meta["latitude"], meta["longitude"], meta["altitude"], meta["TZ"])
    return _weather(columns, albedo, place, path.name)


def _weather(
    columns: Sequence[npt.NDArray[np.float64]],
    albedo_fraction: npt.NDArray[np.float64],
    place: Sequence[float],
    source: str,
) -> WeatherYear:
    """A year of the columns of light (global, direct, diffuse), temperature and wind at a place."""
    ghi_w_m2, dni_w_m2, dhi_w_m2, temp_c, wind_m_s = columns
    latitude_deg, longitude_deg, elevation_m, utc_offset_h = place
    return WeatherYear(
        ghi_w_m2,
        dni_w_m2,
        dhi_w_m2,
        temp_c,
        wind_m_s,
        albedo_fraction,
        latitude_deg,
        longitude_deg,
        elevation_m,
        utc_offset_h,
        source,
    )


def real_years() -> dict[str, WeatherYear]:
    """Real hours of stations of the climate table by USAF number, with the table's albedo: those that ship with pvlib,
    and 21 that `build_real_years.py` packed."""
    table = read_climate_table()

    def albedo_fraction(usaf: str) -> npt.NDArray[np.float64]:
        row = table.row(usaf)
        assert row is not None
        return np.asarray(table.albedo_percent[row], dtype=float) / 100.0

    years = {usaf: real_year(path, albedo_fraction(usaf)) for usaf, path in TMY3_OF_PVLIB.items()}
    with np.load(Path(__file__).with_name("real_years.npz"), allow_pickle=False) as packed:
        for name in packed.files:
            if name.startswith("hours_"):
                usaf = name.removeprefix("hours_")
                hours = packed[name] / np.array([1.0, 1.0, 1.0, 10.0, 10.0])[:, None]
                place = packed[f"place_{usaf}"].tolist()
                years[usaf] = _weather(list(hours), albedo_fraction(usaf), place, usaf)
    return years


@lru_cache(maxsize=64)
def _sam_file(weather: WeatherYear, minute: int | None = None) -> Path:
    """The year as a SAM CSV file without a column of minutes, which SAM takes as means of the hour.

    Given a minute, SAM puts the sun at that minute in the hours of sunrise and sunset too.
    """
    stamp, name = ((), "") if minute is None else ((minute,), "Minute,")
    day = np.concatenate([np.repeat(np.arange(1, days + 1), 24) for days in DAYS_IN_MONTH])
    columns = (weather.ghi_w_m2, weather.dni_w_m2, weather.dhi_w_m2, weather.temp_c, weather.wind_m_s)
    place = (weather.latitude_deg, weather.longitude_deg, weather.utc_offset_h, weather.elevation_m)
    lines = [
        "Source,Location ID,City,State,Country,Latitude,Longitude,Time Zone,Elevation",
        "test,1,city,ST,US," + ",".join(str(value) for value in place),
        f"Year,Month,Day,Hour,{name}GHI,DNI,DHI,Tdry,Wspd",
    ]
    for hour, values in enumerate(zip(*(column.tolist() for column in columns), strict=True)):
        date = (2022, month_of_hour[hour] + 1, day[hour], hour % 24, *stamp)
        lines.append(",".join(str(value) for value in date + values))
    path = Path(_folder()) / f"{id(weather)}-{minute}.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@lru_cache(maxsize=1)
def _folder() -> str:
    """A folder of the run's own, gone with it."""
    folder = tempfile.TemporaryDirectory(prefix="fairwatt-referee-")
    atexit.register(folder.cleanup)
    return folder.name


def sam_ac_kw(
    weather: WeatherYear, array: PvArray, dc_ac_ratio: float = solar.DC_AC_RATIO, minute: int | None = None
) -> npt.NDArray[np.float64]:
    """What SAM's PVWatts version 8 makes of an array in each hour, of a file with or without a minute in its stamps."""
    model = PySAM.Pvwattsv8.new()
    model.SolarResource.solar_resource_file = str(_sam_file(weather, minute))
    model.SolarResource.use_wf_albedo = 0
    model.SolarResource.albedo = weather.albedo_fraction.tolist()
    model.SystemDesign.assign(
        {
            "system_capacity": array.kw_dc,
            "dc_ac_ratio": dc_ac_ratio,
            "inv_eff": solar.INVERTER_EFFICIENCY_PERCENT,
            "losses": solar.LOSSES_PERCENT,
            "tilt": array.tilt_deg,
            "azimuth": array.azimuth_deg,
            "array_type": SAM_ARRAY_TYPES[array.mounting],
            "module_type": 0,
            "gcr": array.row_coverage or LONE_ROW_COVERAGE,
            "bifaciality": 0,
            "en_snowloss": 0,
            "batt_simple_enable": 0,
        }
    )
    model.AdjustmentFactors.adjust_constant = 0
    model.execute()
    return np.array(model.Outputs.ac) / 1000.0


def fairwatt_ac_kw(
    weather: WeatherYear, array: PvArray, dc_ac_ratio: float = solar.DC_AC_RATIO
) -> npt.NDArray[np.float64]:
    """What Fairwatt makes of the same."""
    return solar.pv_kw((array,), array.kw_dc / dc_ac_ratio, None, None, weather).ac_kw
