"""Reads and replaces one value of a case by its dotted name, such as `load.monthly_kwh[3]` or `policy_inputs.NAME`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.core.case import Case, Loan, Pv, PvLosses, Wind
from app.gui.use_edits import bills_of, with_bills

_SHEET = re.compile(r"(load\.monthly_(?:kwh|usd))(?:\[(\d+)\])?")  # months that are not known stand in it as None
_STEP = re.compile(r"([A-Za-z0-9_\-]+)|\[(\d+)\]")
# What stands for a missing part of the case once a value is put inside it.
_BEGINNINGS: Mapping[str, Any] = MappingProxyType(
    {
        "pv": Pv(),
        "pv.losses": PvLosses(),
        "pv.monthly_snowfall_cm": (0.0,) * 12,
        "pv.arrays[].shading_percent": (0.0,) * 12,
        "wind": Wind(turbine=""),
        "costs.wind_items_usd": MappingProxyType({}),
        "finance.loan": Loan(),
    }
)


def value_at(case: Case, field: str) -> Any:
    """The value a dotted field names; None where a part on the way is not there."""
    sheet = _SHEET.fullmatch(field)
    if sheet is not None:
        bills = bills_of(case.load, sheet[1])
        return bills if sheet[2] is None else bills[int(sheet[2])]
    value: Any = case
    for step in _steps(field):
        if value is None:
            return None
        if isinstance(step, int):
            value = value[step] if step < len(value) else None
        elif isinstance(value, Mapping):
            value = value.get(step)
        else:
            value = getattr(value, step)
    return value


def with_value(case: Case, field: str, value: object) -> Case:
    """The same case with one value changed; None takes a policy input out, so that the co-op's figure stands."""
    sheet = _SHEET.fullmatch(field)
    if sheet is not None:
        return with_bills(case, sheet[1], _cells(case, sheet, value))
    changed = _with(case, _steps(field), value, "")
    assert isinstance(changed, Case)
    return changed


def _with(part: Any, steps: list[str | int], value: object, place: str) -> Any:
    if not steps:
        return value
    first, rest = steps[0], steps[1:]
    if part is None:
        part = _BEGINNINGS[re.sub(r"\[\d+\]", "[]", place)]
    if isinstance(first, int):
        changed = _with(part[first], rest, value, f"{place}[{first}]")
        return (*part[:first], changed, *part[first + 1 :])
    inside = f"{place}.{first}" if place else first
    if isinstance(part, Mapping):
        entries = {name: entry for name, entry in part.items() if name != first}
        if value is not None:
            entries[first] = value
        return MappingProxyType(entries)
    return replace(part, **{first: _with(getattr(part, first), rest, value, inside)})


def _cells(case: Case, sheet: re.Match[str], value: Any) -> tuple[float | None, ...]:
    """The cells of a sheet with one of them changed, or all of them."""
    if sheet[2] is None:
        return tuple(value)
    bills, month = bills_of(case.load, sheet[1]), int(sheet[2])
    return (*bills[:month], value, *bills[month + 1 :])


def _steps(field: str) -> list[str | int]:
    return [name or int(index) for name, index in _STEP.findall(field)]
