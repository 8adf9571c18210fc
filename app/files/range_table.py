"""The shipped table of distributions: how uncertain each figure is, with its source."""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path

from app import locations
from app.core.distribution import SHAPES, Distribution, RangeTable
from app.core.problems import Problem, ProblemsFound
from app.files.shipped_table import shipped_rows

COLUMNS = ("key", "label", "shape", "unit", "low", "mode", "high", "deviation", "source", "as_of", "note")
NUMBERS = ("low", "mode", "high", "deviation")
REQUIRED = ("key", "label", "shape", "source", "as_of")


@lru_cache(maxsize=2)
def read_range(path: Path | None = None) -> RangeTable:
    """The distributions of ``path`` (the shipped table by default).

    Raises ProblemsFound with every row that lacks a source or holds something that cannot be read.
    """
    place = locations.resources_folder() / "range" / "range.csv" if path is None else path
    rows = shipped_rows(place)
    problems: list[Problem] = []
    found: list[Distribution] = []
    for line, row in enumerate(rows, start=2):
        wrong = _problems(row)
        problems += [problem.within(str(place), line) for problem in wrong]
        if not wrong:
            found.append(_distribution(row))
    if not rows:
        problems.append(Problem(f"holds no rows; expected columns {', '.join(COLUMNS)}", file=str(place)))
    if problems:
        raise ProblemsFound(*problems)
    return RangeTable(tuple(found))


def _problems(row: dict[str, str]) -> list[Problem]:
    if set(row) != set(COLUMNS) or None in row.values():
        return [Problem(f"expected {len(COLUMNS)} columns: {', '.join(COLUMNS)}")]
    found = [Problem(f"has no {name}") for name in REQUIRED if not row[name]]
    if row["shape"] and row["shape"] not in SHAPES:
        found.append(Problem(f"shape is {row['shape']!r}; expected one of {', '.join(SHAPES)}"))
    found += [
        Problem(f"{name} is {row[name]!r}; expected a number")
        for name in NUMBERS
        if row[name] and not _finite(row[name])
    ]
    if row["shape"] == "normal" and not found and not (row["deviation"] and float(row["deviation"]) > 0):
        found.append(Problem("a normal distribution has no deviation; expected a number above 0"))
    return found


def _finite(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _distribution(row: dict[str, str]) -> Distribution:
    def number(name: str) -> float:
        return float(row[name]) if row[name] else 0.0

    return Distribution(
        key=row["key"],
        label=row["label"],
        shape=row["shape"],
        unit=row["unit"],
        source=row["source"],
        as_of=row["as_of"],
        mode=number("mode") if row["mode"] else None,
        low=number("low"),
        high=number("high"),
        deviation=number("deviation"),
        note=row["note"],
    )
