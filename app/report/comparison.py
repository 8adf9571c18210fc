"""Lays answers side by side for a terminal, for scripts and for a workbook."""

from __future__ import annotations

from typing import Any

from app.core.comparison import KW, KWH, PERCENT, USD, YEARS, ComparedRow, Comparison, Figure
from app.report.money import dollars, kwh

DIFFERS, BEST = "~", "*"
WIDEST_COLUMN = 28


def comparison_record(comparison: Comparison) -> dict[str, Any]:
    """Plain values by row: money in dollars; ``differs`` marks the rows in which the answers are not all alike."""
    return {
        "cases": list(comparison.columns),
        "rows": [
            {
                "key": row.key,
                "label": row.label,
                "unit": row.unit,
                "values": [_plain(row, value) for value in row.values],
                "differs": row.differs,
                "best": row.best,
            }
            for row in comparison.rows
        ],
    }


def comparison_text(comparison: Comparison) -> str:
    """A table with a case a column; a row that differs is marked, and the best value in it where there is one."""
    heads = ("", *(_short(title) for title in comparison.columns))
    rows = [
        (
            f"{DIFFERS if row.differs else ' '} {row.label}",
            *(
                _short(figure_text(row, value)) + (f" {BEST}" if place == row.best else "  ")
                for place, value in enumerate(row.values)
            ),
        )
        for row in comparison.rows
    ]
    widths = [max(len(row[column]) for row in (heads, *rows)) for column in range(len(heads))]
    lines = [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in (heads, *rows)
    ]
    return "\n".join((*lines, "", f"{DIFFERS} the answers differ   {BEST} the best of them")) + "\n"


def figure_text(row: ComparedRow, value: Figure) -> str:
    """One value as it is read."""
    if value is None:
        return "never" if row.unit == YEARS else "-"
    if isinstance(value, str):
        return value
    if row.unit == USD:
        return dollars(int(value))
    if row.unit == KWH:
        return f"{kwh(float(value))} kWh"
    if row.unit == KW:
        return f"{value:.2f} kW"
    if row.unit == PERCENT:
        return f"{value:.1f} %"
    return f"{value:.1f} years"


def _plain(row: ComparedRow, value: Figure) -> Figure:
    if row.unit == USD and isinstance(value, int | float):
        return round(value) / 100
    return round(value, 6) if isinstance(value, float) else value


def _short(text: str) -> str:
    return text if len(text) <= WIDEST_COLUMN else text[: WIDEST_COLUMN - 1] + "…"
