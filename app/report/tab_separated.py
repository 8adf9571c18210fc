"""Writes a table as text with tabs, to be pasted into a spreadsheet without a name becoming a formula."""

from __future__ import annotations

from app.report.figure import Table

FORMULA_SIGNS = ("=", "+", "-", "@")


def tab_separated(table: Table) -> str:
    """Heads and rows, one line each; an unknown value is empty, a number is plain, with a point and no grouping."""
    lines = [table.heads, *table.rows]
    return "".join("\t".join(_cell(value) for value in line) + "\n" for line in lines)


def _cell(value: str | float | None) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return f"{value:.10g}"
    text = " ".join(value.split())
    # A spreadsheet takes what begins so for a formula; an apostrophe before it says that it is text.
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text
