"""Knows the recipe of the illustrative market price year that ships beside Shelby's policy.

Run as a module from the root of the repository, it writes the file again.
"""

from __future__ import annotations

import math
import random
from datetime import date, timedelta
from pathlib import Path

SEED = 2026
HOURS = 8760
MEAN_USD_PER_KWH = 0.0300
FILE = Path("co_ops") / "il" / "shelby" / "market_price_usd_per_kwh.csv"

HEADER = f"""\
# Illustrative market prices of one year, hour by hour, in dollars per kWh: nobody's record and no forecast.
# Recipe: a base with a summer and a winter hump, a morning and an evening peak, a midday dip that is deepest in spring,
# lower weekends, a drifting error of the weather (a first-order chain, 0.97 an hour), a quick error, and rare spikes in
# summer evenings; then shifted so that the year's mean is {MEAN_USD_PER_KWH:.4f}. Windy spring nights and sunny spring
# noons fall below zero, as such prices do. Drawn with the seed {SEED}; the year begins on a Monday and has no leap day;
# local standard time, "hour" is the hour's start.
month,day,hour,price_usd_per_kwh
"""


def _near_normal(chance: random.Random) -> float:
    """A draw of mean 0 and spread 1: twelve even draws less six, which every Python makes alike."""
    return sum(chance.random() for _ in range(12)) - 6.0


def _hump(hour: float, centre: float, width: float) -> float:
    return math.exp(-(((hour - centre) / width) ** 2))


def market_prices_usd_per_kwh() -> list[float]:
    """The year's 8,760 prices, rounded to a thousandth of a cent."""
    chance = random.Random(SEED)
    weather = 0.0
    prices = []
    for index in range(HOURS):
        day, hour = divmod(index, 24)
        season = 2.0 * math.pi * day / 365.0
        summer, spring = math.cos(season - 2.0 * math.pi * 200 / 365), math.cos(season - 2.0 * math.pi * 110 / 365)
        base = 0.030 + 0.004 * math.cos(2.0 * (season - 2.0 * math.pi * 20 / 365)) + 0.003 * summer
        shape = 0.008 * _hump(hour, 7.5, 2.0) + (0.014 + 0.008 * summer) * _hump(hour, 18.5, 2.5)
        dip = (0.009 + 0.009 * spring) * _hump(hour, 12.5, 3.0) + (0.007 + 0.005 * spring) * _hump(hour, 3.0, 2.5)
        weekend = -0.003 if day % 7 >= 5 else 0.0
        weather = 0.97 * weather + 0.0022 * _near_normal(chance)
        spike = 0.25 * chance.random() if chance.random() < 0.004 and 16 <= hour <= 20 and summer > 0.5 else 0.0
        prices.append(base + shape - dip + weekend + weather + 0.003 * _near_normal(chance) + spike)
    shift = MEAN_USD_PER_KWH - sum(prices) / HOURS
    return [round(price + shift, 5) for price in prices]


def market_price_text() -> str:
    """The whole file."""
    first = date(2001, 1, 1)  # any year of 365 days that begins on a Monday
    lines = []
    for index, price in enumerate(market_prices_usd_per_kwh()):
        day = first + timedelta(days=index // 24)
        lines.append(f"{day.month},{day.day},{index % 24},{price:.5f}\n")
    return HEADER + "".join(lines)


if __name__ == "__main__":
    FILE.write_text(market_price_text(), encoding="utf-8", newline="\n")
