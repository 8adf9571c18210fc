"""Knows what can be wrong with a figure: its unit, its status and range, the order of its dates."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from app.core import policy as core
from app.core.rate_sheet import HIGHEST_USD_PER_KWH
from app.core.wording import say
from app.policies.checks.names import PolicyTables, cites
from app.policies.checks.raw_tables import items_in, number, numbers
from app.policies.findings import Finding
from app.policies.lines import Path

PARAMETER_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def parameter_findings(file: PolicyTables, path: Path, name: str, parameter: Mapping[str, Any]) -> Iterator[Finding]:
    """Id, unit, dates and figures of a parameter."""
    unit = parameter.get("unit")
    if not PARAMETER_ID.fullmatch(name):
        text = say(
            "a parameter's id has small letters, digits and underscores, expected one like "
            "energy_charge_usd_per_kwh (found {name!r})",
            name=name,
        )
        yield Finding(path, text)
    said = max((u for u in core.UNITS if "_" in u and name.endswith("_" + u)), key=len, default=None)
    if said and unit in core.UNITS and said != unit:
        yield Finding(
            (*path, "unit"),
            say(
                "the id and the unit contradict, expected {said} as in the id {name} (found {unit!r})",
                said=said,
                name=name,
                unit=unit,
            ),
        )
    series = parameter.get("series")
    if isinstance(series, str) and series and not (file.folder / series).is_file():
        yield Finding(
            (*path, "series"),
            say("there is no such file beside the policy, expected a file of prices (found {series!r})", series=series),
        )
    values = list(items_in((*path, "values"), parameter.get("values")))
    before: date | None = None
    for index, (at, value) in enumerate(values):
        begins = value.get("from")
        if index and "from" not in value:
            yield Finding(
                at, say("only the first value may have no date, expected from = the first day it holds (found none)")
            )
        elif index and isinstance(begins, date) and before and begins <= before:
            text = say(
                "the dates are out of order, expected a day after {before}: oldest first (found {begins})",
                before=before.isoformat(),
                begins=begins.isoformat(),
            )
            yield Finding((*at, "from"), text)
        before = begins if isinstance(begins, date) else before
        yield from _value(file, at, value, str(unit))


def _value(file: PolicyTables, path: Path, value: Mapping[str, Any], unit: str) -> Iterator[Finding]:
    if "source" in value:
        yield from cites(file, (*path, "source"), value["source"], "source")
    status, low, high = value.get("status"), number(value.get("low")), number(value.get("high"))
    figures = numbers(value.get("value"))
    choices = numbers(value.get("choices"))
    for key in ("value", "low", "high", "choices"):
        for figure in numbers(value.get(key)):
            yield from figure_findings((*path, key), figure, unit)
    if status == "unknown" and "value" in value:
        yield Finding(
            (*path, "value"),
            say(
                "an unknown figure has a value, expected none, or status illustrative (found {value})",
                value=value["value"],
            ),
        )
    if status in ("published", "illustrative") and "value" not in value:
        yield Finding(
            path,
            say("this figure has no value, expected one, or status unknown (found status {status})", status=status),
        )
    if status == "illustrative" and (low is None or high is None):
        yield Finding(
            path,
            say("an illustrative figure needs a range, expected low and high (found {low})", low=_which(low, high)),
        )
    if status == "unknown" and not choices and (low is None or high is None):
        yield Finding(
            path,
            say(
                "an unknown figure needs a range, expected low and high, or choices (found {low})",
                low=_which(low, high),
            ),
        )
    if low is not None and high is not None and low > high:
        yield Finding(
            (*path, "low"),
            say(
                "low is above high, expected the smaller number first (found {low:g} and {high:g})", low=low, high=high
            ),
        )
    elif figures and low is not None and high is not None and not low <= min(figures) <= max(figures) <= high:
        shown = f"{min(figures):g}" if len(figures) == 1 else f"{min(figures):g} to {max(figures):g}"
        text = say(
            "the value is not between low and high, expected {low:g} to {high:g} (found {shown})",
            low=low,
            high=high,
            shown=shown,
        )
        yield Finding((*path, "value"), text)


def _which(low: float | None, high: float | None) -> str:
    if low is None and high is None:
        return "neither"
    return "only high" if low is None else "only low"


def figure_findings(path: Path, figure: float, unit: str) -> Iterator[Finding]:
    """One number against what its unit can be."""
    if not math.isfinite(figure):
        return
    if unit == "usd_per_kwh" and abs(figure) > HIGHEST_USD_PER_KWH:
        text = say(
            "this looks like cents, expected dollars per kWh (found {figure:g}; did you mean {meant:g}?)",
            figure=figure,
            meant=figure / 100,
        )
        yield Finding(path, text)
    elif unit == "month" and figure not in core.ALL_MONTHS:
        yield Finding(
            path, say("there is no such month, expected a whole number from 1 to 12 (found {figure:g})", figure=figure)
        )
    elif unit == "percent" and not 0 <= figure <= 100:
        yield Finding(path, say("this is no percentage, expected 0 to 100 (found {figure:g})", figure=figure))
    elif unit not in ("usd_per_kwh", "percent", "month") and figure < 0:
        yield Finding(path, say("this cannot be negative, expected 0 or more (found {figure:g})", figure=figure))
