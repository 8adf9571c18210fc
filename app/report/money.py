"""Writes money, energy and spans of years in plain text; amounts come as whole cents."""

from __future__ import annotations

from app.core.wording import say

MONTHS = (
    *(say("Jan"), say("Feb"), say("Mar"), say("Apr"), say("May"), say("Jun")),
    *(say("Jul"), say("Aug"), say("Sep"), say("Oct"), say("Nov"), say("Dec")),
)


def dollars(cents: int) -> str:
    """Dollars and cents: ``$1,191.30``, ``-$61.70``."""
    return f"{'-' if cents < 0 else ''}${abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def whole_dollars(cents: int) -> str:
    """Dollars for a headline, half up: ``$1,191``."""
    nearest = (abs(cents) + 50) // 100
    return f"{'-' if cents < 0 and nearest else ''}${nearest:,}"


def kwh(value: float | None) -> str:
    """Whole kilowatt-hours without the unit; a dash for what no register tells."""
    return "-" if value is None else f"{round(value) + 0:,}"


def years(value: float) -> str:
    """A span of years, whole from ten on: ``7.5``, ``17``."""
    return f"{value:.0f}" if value >= 9.95 else f"{value:.1f}"


def figure(value: object) -> str:
    """Any assumption's value, as short as it can be said exactly to six decimals."""
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple | list):
        return ", ".join(figure(each) for each in value)
    if isinstance(value, int | float):
        return f"{value:,.6f}".rstrip("0").rstrip(".")
    return str(value)
