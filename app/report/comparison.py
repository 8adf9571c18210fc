"""Lays answers side by side for a terminal, for scripts and for a workbook."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.core.comparison import KW, KWH, PERCENT, TEXT, USD, YEARS, ComparedRow, Comparison, Figure
from app.core.wording import say, together
from app.report.figure import Table
from app.report.money import dollars, kwh

UNITS = {USD: "$", KWH: "kWh", KW: "kW", PERCENT: "%", YEARS: "years"}
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
                _short(figure_text(row, value)) + (f" {BEST}" if place in row.bests else "  ")
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


def comparison_table(comparison: Comparison, spoken: Callable[[str], str] = str) -> Table:
    """Heads and rows for a spreadsheet: money in dollars, each unit in a column of its own."""
    heads = (spoken(say("Figure")), spoken(say("Unit")), *comparison.columns)
    rows = []
    for row in comparison.rows:
        values = [_plain(row, value) for value in row.values]
        if row.unit == YEARS:
            values = [spoken(say("never")) if value is None else value for value in values]
        rows.append((spoken(row.label), spoken(UNITS.get(row.unit, "")), *values))
    return Table(heads, tuple(rows))


def differing_sentence(comparison: Comparison) -> str:
    """Names the rows in which the answers differ, or says that there is none."""
    if len(comparison.columns) < 2:
        return say("There is nothing beside it yet.")
    names = [row.label for row in comparison.rows if row.differs]
    if not names:
        return say("They are alike in every row.")
    return say("They differ in: {rows}.", rows=together(*names, between="; "))


def difference_sentences(comparison: Comparison, first: int, second: int) -> tuple[str, ...]:
    """What the second column changes against the first: bill, cost, payback, and what the co-op says."""
    if first == second:
        return ()
    rows = {row.key: row for row in comparison.rows}
    names = {"first": comparison.columns[first], "second": comparison.columns[second]}

    def both(key: str) -> tuple[Figure, Figure]:
        return rows[key].values[first], rows[key].values[second]

    return (
        _of_bill(*both("bill_with"), names),
        _of_cost(*both("upfront"), names),
        _of_payback(rows["payback"], *both("payback"), names),
        _of_status(*both("status"), names),
    )


def _of_bill(first: Figure, second: Figure, names: dict[str, str]) -> str:
    more_cents = int(second or 0) - int(first or 0)
    if more_cents == 0:
        amount = dollars(int(first or 0))
        return say("The yearly bill is the same with {first} and with {second}: {amount}.", amount=amount, **names)
    return say(
        "The yearly bill is {amount} higher with {second} than with {first}."
        if more_cents > 0
        else "The yearly bill is {amount} lower with {second} than with {first}.",
        amount=dollars(abs(more_cents)),
        **names,
    )


def _of_cost(first: Figure, second: Figure, names: dict[str, str]) -> str:
    more_cents = int(second or 0) - int(first or 0)
    if more_cents == 0:
        amount = dollars(int(first or 0))
        return say("{first} and {second} cost the same in all: {amount}.", amount=amount, **names)
    return say(
        "{second} costs {amount} more in all than {first}."
        if more_cents > 0
        else "{second} costs {amount} less in all than {first}.",
        amount=dollars(abs(more_cents)),
        **names,
    )


def _of_payback(row: ComparedRow, first: Figure, second: Figure, names: dict[str, str]) -> str:
    if first is None and second is None:
        return say("Neither pays back.")
    if first is None:
        return say("{second} pays back in {time}, {first} never does.", time=_spoken(row, second), **names)
    if second is None:
        return say("{second} never pays back, {first} does in {time}.", time=_spoken(row, first), **names)
    return say(
        "{second} pays back in {time}, {first} in {other_time}.",
        time=_spoken(row, second),
        other_time=_spoken(row, first),
        **names,
    )


def _of_status(first: Figure, second: Figure, names: dict[str, str]) -> str:
    if first == second:
        return say("To both the co-op says: {status}.", status=say(str(first)))
    return say(
        "The co-op says of {second}: {status}; of {first}: {other_status}.",
        status=say(str(second)),
        other_status=say(str(first)),
        **names,
    )


def _spoken(row: ComparedRow, value: Figure) -> str:
    if row.unit == YEARS and isinstance(value, int | float):
        return say("{count} years", count=f"{value:.1f}")
    return figure_text(row, value)


def figure_text(row: ComparedRow, value: Figure) -> str:
    """One value as it is read."""
    if value is None:
        return say("never") if row.unit == YEARS else "-"
    if isinstance(value, str):
        return say(value) if row.unit == TEXT and row.key == "status" else value
    if row.unit == USD:
        return dollars(int(value))
    if row.unit == KWH:
        return f"{kwh(float(value))} kWh"
    if row.unit == KW:
        return f"{value:.2f} kW"
    if row.unit == PERCENT:
        return f"{value:.1f} %"
    return _spoken(row, value)


def _plain(row: ComparedRow, value: Figure) -> Figure:
    if row.unit == USD and isinstance(value, int | float):
        return round(value) / 100
    return round(value, 6) if isinstance(value, float) else value


def _short(text: str) -> str:
    return text if len(text) <= WIDEST_COLUMN else text[: WIDEST_COLUMN - 1] + "…"
