"""The shipped table of costs: what systems cost to buy and keep, each figure with its source and date."""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path

from app import locations
from app.core.costs import CostRecord, CostTable
from app.core.problems import Problem, ProblemsFound
from app.files.shipped_table import shipped_rows

COLUMNS = (
    "key",
    "label",
    "size",
    "value",
    "unit",
    "low",
    "high",
    "dollar_year",
    "as_of",
    "source",
    "note",
)
REQUIRED = ("key", "label", "value", "unit", "as_of", "source")


@lru_cache(maxsize=2)
def read_costs(path: Path | None = None) -> CostTable:
    """The costs of ``path`` (the shipped table by default).

    Raises ProblemsFound with every row that lacks a source, holds no number, or whose low and high do not span it.
    """
    place = locations.resources_folder() / "costs" / "costs.csv" if path is None else path
    rows = shipped_rows(place)
    problems: list[Problem] = []
    records = []
    for line, row in enumerate(rows, start=2):
        found = _problems(row)
        problems += [problem.within(str(place), line) for problem in found]
        if not found:
            records.append(_record(row))
    if not rows:
        problems.append(Problem(f"holds no rows; expected columns {', '.join(COLUMNS)}", file=str(place)))
    if problems:
        raise ProblemsFound(*problems)
    return CostTable(records=tuple(records))


def _problems(row: dict[str, str]) -> list[Problem]:
    if set(row) != set(COLUMNS):
        return [Problem(f"expected {len(COLUMNS)} columns: {', '.join(COLUMNS)}")]
    found = [Problem(f"has no {name}") for name in REQUIRED if not row[name]]
    numbers = {name: _number(row[name]) for name in ("size", "value", "low", "high") if row[name]}
    found += [
        Problem(f"{name} is {row[name]!r}; expected a number") for name, number in numbers.items() if number is None
    ]
    if not found:
        value, low, high = (numbers.get(name) for name in ("value", "low", "high"))
        if value is not None and ((low is not None and low > value) or (high is not None and high < value)):
            found.append(Problem(f"low {row['low']} and high {row['high']} do not span the value {row['value']}"))
    return found


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _record(row: dict[str, str]) -> CostRecord:
    return CostRecord(
        key=row["key"],
        label=row["label"],
        value=float(row["value"]),
        unit=row["unit"],
        source=row["source"],
        as_of=row["as_of"],
        dollar_year=row["dollar_year"],
        low=_number(row["low"]),
        high=_number(row["high"]),
        size_kw=_number(row["size"]),
        note=row["note"],
    )
