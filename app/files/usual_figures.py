"""Reads the figures that stand in for what a rate sheet does not say, each with its low, its high and its source."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from app import locations
from app.core.problems import Problem, ProblemsFound
from app.core.rate_sheet import Usual, UsualFigure
from app.files.shipped_table import shipped_rows

COLUMNS = ("key", "label", "unit", "value", "low", "high", "title", "address", "read_on", "note")


@lru_cache(maxsize=2)
def read_usual_figures(path: Path | None = None) -> Usual:
    """The figures of ``path`` (the shipped ones by default), by key.

    Raises ProblemsFound with every row that has no source, no range, or a value outside it.
    """
    place = locations.resources_folder() / "rate_sheet" / "usual.csv" if path is None else path
    rows = shipped_rows(place)
    problems: list[Problem] = []
    found: dict[str, UsualFigure] = {}
    for line, row in enumerate(rows, start=2):
        try:
            figure = _figure(row)
        except (KeyError, TypeError, ValueError) as error:
            text = f"this row cannot be read ({error}); expected {', '.join(COLUMNS)}"
            problems.append(Problem(text, file=str(place), line=line))
            continue
        if not (figure.low <= figure.value <= figure.high and figure.title and figure.address):
            text = "a usual figure has a low, a high, a value between them and a source"
            problems.append(Problem(text, figure.key, str(place), line))
        found[figure.key] = figure
    if not rows:
        problems.append(Problem(f"holds no rows; expected columns {', '.join(COLUMNS)}", file=str(place)))
    if problems:
        raise ProblemsFound(*problems)
    return MappingProxyType(found)


def _figure(row: dict[str, str]) -> UsualFigure:
    return UsualFigure(
        row["key"],
        row["label"],
        row["unit"],
        float(row["value"]),
        float(row["low"]),
        float(row["high"]),
        row["title"],
        row["address"],
        date.fromisoformat(row["read_on"]),
        row["note"],
    )
