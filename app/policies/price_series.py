"""Reads the year of market prices that a policy names: one price for each hour of a typical year."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import numpy as np

from app.core.arrays import Floats
from app.core.policy import Policy
from app.core.problems import Problem, ProblemsFound
from app.core.wording import say, together
from app.core.year import HOURS, day_of_year, first_day_of_month, hour_of_day, month_of_hour

COLUMNS = ("month", "day", "hour", "price_usd_per_kwh")
HIGHEST_MARKET_USD_PER_KWH = 10.0
"""Market prices are capped at a few dollars per kWh; above this a file holds $/MWh or cents."""


def price_year(policy: Policy, parameter: str) -> Floats | None:
    """The 8,760 prices in $/kWh of a parameter's series, read-only; None when it has no series."""
    found = policy.parameter(parameter)
    if found is None or not found.series:
        return None
    return read_price_year(Path(policy.file).parent / found.series)


class PriceYears(Mapping[str, Floats]):
    """The series of a policy's parameters, each read when it is first asked for."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy

    def __getitem__(self, parameter: str) -> Floats:
        prices = price_year(self._policy, parameter)
        if prices is None:
            raise KeyError(parameter)
        return prices

    def __iter__(self) -> Iterator[str]:
        return (parameter.id for parameter in self._policy.parameters if parameter.series)

    def __len__(self) -> int:
        return sum(1 for _ in self)


@lru_cache(maxsize=8)
def read_price_year(path: Path) -> Floats:
    """The prices of a CSV file with the columns month, day, hour and price_usd_per_kwh, an hour a line, in order.

    Lines that begin with # are remarks.  Raises ProblemsFound with the line of the first mistake.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise ProblemsFound(
            Problem(say("the prices cannot be read; a CSV file in UTF-8 is expected."), file=str(path))
        ) from None
    numbered = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip() and not line.startswith("#")]
    if not numbered or tuple(numbered[0][1].split(",")) != COLUMNS:
        line = numbered[0][0] if numbered else 1
        raise ProblemsFound(
            Problem(
                say("the columns {columns} are expected here.", columns=together(*COLUMNS, between=",")),
                file=str(path),
                line=line,
            )
        )
    rows = numbered[1:]
    if len(rows) != HOURS:
        raise ProblemsFound(
            Problem(
                say(
                    "the file has {count:,} hours; the {hours:,} of a year are expected.", count=len(rows), hours=HOURS
                ),
                file=str(path),
            )
        )
    prices = np.empty(HOURS)
    day_of_month = day_of_year - first_day_of_month[month_of_hour] + 1
    for index, ((number, _), fields) in enumerate(zip(rows, csv.reader(line for _, line in rows), strict=True)):
        hour = (int(month_of_hour[index]) + 1, int(day_of_month[index]), int(hour_of_day[index]))
        prices[index] = _price(fields, hour, path, number)
    prices.setflags(write=False)
    return prices


def _price(fields: list[str], hour: tuple[int, int, int], path: Path, line: int) -> float:
    wanted = ",".join(str(part) for part in hour)
    if ",".join(fields[:3]) != wanted or len(fields) != len(COLUMNS):
        said = ",".join(fields)
        raise ProblemsFound(
            Problem(
                say("{wanted},PRICE is expected here (found {said}).", wanted=wanted, said=said),
                file=str(path),
                line=line,
            )
        )
    try:
        price = float(fields[3])
    except ValueError:
        price = float("nan")
    if not abs(price) <= HIGHEST_MARKET_USD_PER_KWH:
        found = say(
            "{fields!r} is not a price; $/kWh up to {highest_usd_per_kwh:g} are expected.",
            fields=fields[3],
            highest_usd_per_kwh=HIGHEST_MARKET_USD_PER_KWH,
        )
        raise ProblemsFound(Problem(found, file=str(path), line=line))
    return price
