"""Knows the weather of a place in the middle of Illinois, worked out once for all tests that need some real year."""

from functools import cache

from app.core.site import Place, nearest_stations
from app.core.weather import WeatherYear, weather_year
from app.files.climate_table import read_climate_table

SPRINGFIELD = Place(39.85, -89.68)


@cache
def springfield() -> WeatherYear:
    """The year of its one nearest station; its arrays cannot be written to."""
    table = read_climate_table()
    return weather_year(table, nearest_stations(table, SPRINGFIELD, 1))
