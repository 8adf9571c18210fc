"""Writes a year of weather in each form the program reads, to be read back or broken."""

from __future__ import annotations

import json

import numpy as np

from app.core.weather import WeatherYear
from app.core.year import DAYS_IN_MONTH, month_of_hour

DAY = np.concatenate([np.repeat(np.arange(1, days + 1), 24) for days in DAYS_IN_MONTH])


def _rows(weather: WeatherYear, shift_h: int = 0) -> list[tuple[int, int, int, list[float]]]:
    """Month, day, hour and values; ``shift_h`` moves the values to an earlier clock."""
    columns = (weather.ghi_w_m2, weather.dni_w_m2, weather.dhi_w_m2, weather.temp_c, weather.wind_m_s)
    moved = [np.round(np.roll(column, shift_h), 3) for column in columns]
    return [
        (int(month_of_hour[hour]) + 1, int(DAY[hour]), hour % 24, [float(column[hour]) for column in moved])
        for hour in range(8760)
    ]


def epw(weather: WeatherYear) -> str:
    head = [
        f"LOCATION,Test,IL,USA,TMY3,724390,{weather.latitude_deg},{weather.longitude_deg},{weather.utc_offset_h},"
        f"{weather.elevation_m}",
        "DESIGN CONDITIONS,0",
        "TYPICAL/EXTREME PERIODS,0",
        "GROUND TEMPERATURES,0",
        "HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0",
        "COMMENTS 1,none",
        "COMMENTS 2,none",
        "DATA PERIODS,1,1,Data,Sunday,1/1,12/31",
    ]
    lines = []
    for month, day, hour, (ghi, dni, dhi, temp, wind) in _rows(weather):
        fields = [2001, month, day, hour + 1, 0, "?9", temp, 0, 50, 99000, 0, 0, 300, ghi, dni, dhi]
        fields += [0, 0, 0, 0, 180, wind, 5, 5, 16, 77777, 9, 999999999, 10, 0.1, 0, 88, 0.2, 0, 0]
        lines.append(",".join(str(each) for each in fields))
    return "\n".join(head + lines) + "\n"


def nsrdb(weather: WeatherYear, minute: int = 30, zone: float | None = None) -> str:
    zone_h = int(weather.utc_offset_h if zone is None else zone)
    names = "Source,Location ID,City,State,Country,Latitude,Longitude,Time Zone,Elevation,Local Time Zone,GHI Units"
    place = f"{weather.latitude_deg},{weather.longitude_deg},{zone_h},{weather.elevation_m:.0f}"
    head = [
        names,
        f"NSRDB,1,-,-,-,{place},{int(weather.utc_offset_h)},w/m2",
        "Year,Month,Day,Hour,Minute,DNI,DHI,GHI,Temperature,Wind Speed,Surface Albedo",
    ]
    shift_h = round(zone_h - weather.utc_offset_h)
    lines = [
        f"2001,{month},{day},{hour},{minute},{dni},{dhi},{ghi},{temp},{wind},0.21"
        for month, day, hour, (ghi, dni, dhi, temp, wind) in _rows(weather, shift_h)
    ]
    return "\n".join(head + lines) + "\n"


def sam(weather: WeatherYear) -> str:
    place = f"{weather.latitude_deg},{weather.longitude_deg},{weather.utc_offset_h},{weather.elevation_m}"
    head = [
        "Source,Location ID,City,State,Country,Latitude,Longitude,Time Zone,Elevation",
        f"test,1,city,ST,US,{place}",
        "Year,Month,Day,Hour,GHI (W/m2),DNI (W/m2),DHI (W/m2),Tdry (C),Wspd (m/s)",
    ]
    lines = [
        f"2001,{month},{day},{hour}," + ",".join(str(value) for value in values)
        for month, day, hour, values in _rows(weather)
    ]
    return "\n".join(head + lines) + "\n"


def pvgis_csv(weather: WeatherYear) -> str:
    head = [
        f"Latitude (decimal degrees): {weather.latitude_deg}",
        f"Longitude (decimal degrees): {weather.longitude_deg}",
        f"Elevation (m): {weather.elevation_m}",
        "Irradiance Time Offset (h): 0.5",
        "month,year",
        *(f"{month},2001" for month in range(1, 13)),
        "time(UTC),T2m,RH,G(h),Gb(n),Gd(h),IR(h),WS10m,WD10m,SP",
    ]
    lines = [
        f"2001{month:02d}{day:02d}:{hour:02d}00,{temp},50.0,{ghi},{dni},{dhi},300.0,{wind},180.0,99000.0"
        for month, day, hour, (ghi, dni, dhi, temp, wind) in _rows(weather, -round(weather.utc_offset_h))
    ]
    return "\n".join([*head, *lines, "", "T2m: 2-m air temperature (degree Celsius)"]) + "\n"


def pvgis_json(weather: WeatherYear) -> str:
    hours = [
        {
            "time(UTC)": f"2001{month:02d}{day:02d}:{hour:02d}00",
            "T2m": temp,
            "RH": 50.0,
            "G(h)": ghi,
            "Gb(n)": dni,
            "Gd(h)": dhi,
            "IR(h)": 300.0,
            "WS10m": wind,
            "WD10m": 180.0,
            "SP": 99000.0,
        }
        for month, day, hour, (ghi, dni, dhi, temp, wind) in _rows(weather, -round(weather.utc_offset_h))
    ]
    location = {
        "latitude": weather.latitude_deg,
        "longitude": weather.longitude_deg,
        "elevation": weather.elevation_m,
        "irradiance_time_offset": 0.5,
    }
    outputs = {"months_selected": [{"month": month, "year": 2001} for month in range(1, 13)], "tmy_hourly": hours}
    return json.dumps({"inputs": {"location": location}, "outputs": outputs, "meta": {"inputs": {}}})


WRITERS = {"EPW": epw, "NSRDB": nsrdb, "SAM CSV": sam, "PVGIS CSV": pvgis_csv, "PVGIS JSON": pvgis_json}
