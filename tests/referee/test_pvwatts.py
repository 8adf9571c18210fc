"""The solar chain held against SAM's PVWatts version 8 on the same hours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pvlib
import pytest

from app.core import solar
from app.core.case import PvArray
from app.core.site import Place, nearest_stations
from app.core.weather import WeatherYear, weather_year
from app.core.year import DAYS_IN_MONTH, HOURS, month_of_hour, monthly_sums
from app.files.climate_table import read_climate_table

pvwattsv8 = pytest.importorskip("PySAM.Pvwattsv8")

pytestmark = pytest.mark.referee

PVLIB_DATA = Path(pvlib.__file__).parent / "data"
ANNUAL_LIMIT, MONTHLY_LIMIT = 0.005, 0.015

# Roof cases have no rows before or behind; a ground coverage of 0.01 stands for one row far from any other.
CASES = [
    (0.0, 180.0, "roof"),
    (10.0, 0.0, "roof"),
    (20.0, 90.0, "roof"),
    (20.0, 270.0, "roof"),
    (30.0, 180.0, "roof"),
    (60.0, 90.0, "roof"),
    (60.0, 270.0, "rack"),
    (35.0, 180.0, "rack"),
    (60.0, 180.0, "rack"),
]


def _year(frame: Any, columns: tuple[str, ...], scale: float, meta: dict[str, float]) -> WeatherYear:
    ghi, dni, dhi, temp, wind = (np.asarray(frame[column], dtype=float) for column in columns)
    return WeatherYear(
        ghi,
        dni,
        dhi,
        temp / scale,
        wind / scale,
        np.full(12, 0.2),
        meta["latitude"],
        meta["longitude"],
        meta["altitude"],
        meta["TZ"],
        "pvlib",
    )


def weather_of(name: str) -> WeatherYear:
    if name.startswith("station "):
        table = read_climate_table()
        row = table.row(name.removeprefix("station "))
        assert row is not None
        place = Place(float(table.latitude_deg[row]), float(table.longitude_deg[row]))
        return weather_year(table, nearest_stations(table, place, 1))
    if name.endswith(".tm2"):
        frame, meta = pvlib.iotools.read_tmy2(PVLIB_DATA / name)
        return _year(frame, ("GHI", "DNI", "DHI", "DryBulb", "Wspd"), 10.0, meta)
    frame, meta = pvlib.iotools.read_tmy3(PVLIB_DATA / name)
    return _year(frame, ("ghi", "dni", "dhi", "temp_air", "wind_speed"), 1.0, meta)


def sam_file(weather: WeatherYear, path: Path) -> Path:
    """The year as a SAM CSV file without a minute column, which SAM takes as means of the hour."""
    day = np.concatenate([np.repeat(np.arange(1, days + 1), 24) for days in DAYS_IN_MONTH])
    columns = (weather.ghi_w_m2, weather.dni_w_m2, weather.dhi_w_m2, weather.temp_c, weather.wind_m_s)
    place = (weather.latitude_deg, weather.longitude_deg, weather.utc_offset_h, weather.elevation_m)
    lines = [
        "Source,Location ID,City,State,Country,Latitude,Longitude,Time Zone,Elevation",
        "test,1,city,ST,US," + ",".join(str(value) for value in place),
        "Year,Month,Day,Hour,GHI,DNI,DHI,Tdry,Wspd",
    ]
    for hour, values in enumerate(zip(*(column.tolist() for column in columns), strict=True)):
        date = (2022, month_of_hour[hour] + 1, day[hour], hour % 24)
        lines.append(",".join(str(value) for value in date + values))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def sam_ac_kw(weather: WeatherYear, file: Path, array: PvArray) -> np.ndarray:
    model = pvwattsv8.new()
    model.SolarResource.solar_resource_file = str(file)
    model.SolarResource.use_wf_albedo = 0
    model.SolarResource.albedo = weather.albedo_fraction.tolist()
    model.SystemDesign.assign(
        {
            "system_capacity": array.kw_dc,
            "dc_ac_ratio": solar.DC_AC_RATIO,
            "inv_eff": solar.INVERTER_EFFICIENCY_PERCENT,
            "losses": solar.LOSSES_PERCENT,
            "tilt": array.tilt_deg,
            "azimuth": array.azimuth_deg,
            "array_type": {"rack": 0, "rows": 0, "roof": 1, "tracker": 3}[array.mounting],
            "module_type": 0,
            "gcr": array.row_coverage or 0.01,
            "bifaciality": 0,
            "en_snowloss": 0,
            "batt_simple_enable": 0,
        }
    )
    model.AdjustmentFactors.adjust_constant = 0
    model.execute()
    return np.array(model.Outputs.ac) / 1000.0


@pytest.mark.parametrize(
    "name",
    ["723170TYA.CSV", "703165TY.csv", "12839.tm2", "station 724390", "station 722710", "station 727796"],
)
def test_that_years_agree_within_half_a_per_cent_and_months_within_one_and_a_half(name: str, tmp_path: Path) -> None:
    weather = weather_of(name)
    file = sam_file(weather, tmp_path / "weather.csv")
    for tilt_deg, azimuth_deg, mounting in CASES:
        array = PvArray(8.0, tilt_deg, azimuth_deg, mounting)
        theirs = sam_ac_kw(weather, file, array)
        ours = solar.pv_kw((array,), None, None, None, weather).ac_kw
        assert theirs.shape == (HOURS,)
        assert theirs.sum() > 8 * 400
        assert ours.sum() == pytest.approx(theirs.sum(), rel=ANNUAL_LIMIT), array
        np.testing.assert_allclose(monthly_sums(ours), monthly_sums(theirs), rtol=MONTHLY_LIMIT, err_msg=str(array))
        assert np.sqrt(np.mean((ours - theirs) ** 2)) < 0.01 * array.kw_dc


@pytest.mark.parametrize("name", ["723170TYA.CSV", "12839.tm2"])
@pytest.mark.parametrize(
    ("mounting", "tilt_deg", "coverage"),
    [
        ("rows", 15.0, 0.4),
        ("rows", 30.0, 0.3),
        ("rows", 30.0, 0.5),
        ("tracker", 0.0, 0.3),
        ("tracker", 0.0, 0.5),
        ("tracker", 10.0, 0.3),
    ],
)
def test_that_rows_and_trackers_agree_as_well(
    name: str, mounting: str, tilt_deg: float, coverage: float, tmp_path: Path
) -> None:
    weather = weather_of(name)
    file = sam_file(weather, tmp_path / "weather.csv")
    array = PvArray(80.0, tilt_deg, 180.0, mounting, row_coverage=coverage)
    theirs = sam_ac_kw(weather, file, array)
    ours = solar.pv_kw((array,), None, None, None, weather).ac_kw
    assert ours.sum() == pytest.approx(theirs.sum(), rel=ANNUAL_LIMIT)
    np.testing.assert_allclose(monthly_sums(ours), monthly_sums(theirs), rtol=MONTHLY_LIMIT)


TABLE_ANNUAL_LIMIT, TABLE_MONTHLY_LIMIT = 0.015, 0.03


@pytest.mark.parametrize(("tilt_deg", "azimuth_deg"), [(30.0, 180.0), (10.0, 270.0), (20.0, 90.0), (60.0, 180.0)])
def test_that_the_table_stands_for_the_stations_real_hours(tilt_deg: float, azimuth_deg: float, tmp_path: Path) -> None:
    real, drawn = weather_of("723170TYA.CSV"), weather_of("station 723170")
    array = PvArray(8.0, tilt_deg, azimuth_deg, "roof")
    same_ground = WeatherYear(**(real.__dict__ | {"albedo_fraction": drawn.albedo_fraction}))
    theirs = monthly_sums(sam_ac_kw(same_ground, sam_file(same_ground, tmp_path / "weather.csv"), array))
    ours = monthly_sums(solar.pv_kw((array,), None, None, None, drawn).ac_kw)
    assert ours.sum() == pytest.approx(theirs.sum(), rel=TABLE_ANNUAL_LIMIT)
    assert np.abs(ours - theirs).max() < TABLE_MONTHLY_LIMIT * theirs.mean()


def test_that_half_an_hour_of_time_stamp_would_not_pass_unnoticed(tmp_path: Path) -> None:
    weather = weather_of("723170TYA.CSV")
    file = sam_file(weather, tmp_path / "weather.csv")
    array = PvArray(8.0, 30.0, 90.0, "roof")
    half_an_hour_east = WeatherYear(**(weather.__dict__ | {"longitude_deg": weather.longitude_deg + 7.5}))
    ours = solar.pv_kw((array,), None, None, None, half_an_hour_east).ac_kw
    assert abs(ours.sum() / sam_ac_kw(weather, file, array).sum() - 1) > 3 * ANNUAL_LIMIT
