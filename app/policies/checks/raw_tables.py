"""Knows how to take from tables that may hold anything only what has the right type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.core import policy as core
from app.policies.lines import Path


def month_list(months: Iterable[int]) -> str:
    """Months as a message names them."""
    numbers = [str(month) for month in months]
    return f"month {numbers[0]}" if len(numbers) == 1 else f"months {', '.join(numbers)}"


def listed(value: Any) -> list[Any]:
    """A list, or none."""
    return value if isinstance(value, list) else []


def tables_in(value: Any) -> Iterator[dict[str, Any]]:
    """The tables of an array of tables."""
    return (item for item in listed(value) if isinstance(item, dict))


def items_in(path: Path, value: Any) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The tables of an array of tables, each with its path."""
    return (((*path, index), item) for index, item in enumerate(listed(value)) if isinstance(item, dict))


def keyed_in(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The tables of a table, each with its key."""
    items = value.items() if isinstance(value, dict) else ()
    return ((key, item) for key, item in items if isinstance(item, dict))


def number(value: Any) -> float | None:
    """A number, or None."""
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def numbers(value: Any) -> list[float]:
    """The numbers of a list, or the one number."""
    found = [number(item) for item in (value if isinstance(value, list) else [value])]
    return [number for number in found if number is not None]


def months_of(table: Mapping[str, Any]) -> list[int]:
    """The months a table applies in; all when it does not say."""
    months = table.get("months", list(core.ALL_MONTHS))
    return [month for month in listed(months) if isinstance(month, int)]
