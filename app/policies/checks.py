"""Knows what a policy file can get wrong beyond its form: names that lead nowhere, figures and rules that contradict.

Each check reads the raw tables and passes over what has the wrong type, so that all mistakes of a file are told at
once, those of its form and those of its meaning.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path as FilePath
from typing import Any

from app.core import policy as core
from app.core.case import SECTORS
from app.policies.findings import Finding
from app.policies.lines import Path
from app.policies.schema import ProgramTable, annotation_at, nearest, spelled, words_of

# No retail or surplus price of a kWh in the United States is above this; a larger one was written in cents.
HIGHEST_USD_PER_KWH = 2.0
# A share of a member's load written as 1.1 instead of 110; no co-op allows so little as three percent.
LOWEST_PERCENT_OF_LOAD = 3.0
# Sales and franchise taxes on electricity begin at about one percent; 0.05 is likelier five percent than a twentieth.
LOWEST_TAX_PERCENT = 0.2

PARAMETER_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
PER_KWH = ("usd_per_kwh",)
PER_MONTH = ("usd_per_month", "usd")
PER_DAY = ("usd_per_day",)
PER_KW = ("usd_per_kw", "usd_per_kva")
SIZES = ("kw", "kva", "count")


@dataclass
class _File:
    """The tables of one file with the ids that others may name; ``used`` gathers, by kind, those somebody names."""

    tables: Mapping[str, Any]
    folder: FilePath
    sources: dict[str, Any] = field(init=False)
    clauses: dict[str, Any] = field(init=False)
    parameters: dict[str, Any] = field(init=False)
    rates: dict[str, Any] = field(init=False)
    used: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.sources = dict(_keyed(self.tables.get("source")))
        self.clauses = dict(_keyed(self.tables.get("clause")))
        self.parameters = dict(_keyed(self.tables.get("parameter")))
        self.rates = dict(_keyed(self.tables.get("rate")))


def meaning_findings(tables: Mapping[str, Any], folder: FilePath) -> list[Finding]:
    """All that contradicts in the tables of a file; ``folder`` is where its series of prices would lie."""
    file = _File(tables, folder)
    findings = [
        *_clauses(file),
        *_cited_clauses(file, ("rate",), tables.get("rate")),
        *_cited_clauses(file, ("version",), tables.get("version")),
        *_cited_clauses(file, ("parameter",), tables.get("parameter")),
    ]
    for name, parameter in file.parameters.items():
        findings += _parameter(file, ("parameter", name), name, parameter)
    for name, rate in file.rates.items():
        findings += _rate(file, ("rate", name), rate)
    findings += _versions(file)
    findings += _ambiguities(file)
    return [*findings, *_unused(file)]


def _unused(file: _File) -> Iterator[Finding]:
    """What stands in the file and nothing names: a word spelled wrong, or something forgotten."""
    for name in file.parameters:
        if ("parameter", name) not in file.used:
            text = f"nothing uses this parameter, expected a price, charge or rule that names it (found {name})"
            yield Finding(("parameter", name), text, "warning")
    for name, clause in file.clauses.items():
        if ("clause", name) not in file.used and clause.get("place") not in ("note", "document", "deadline"):
            text = f"nothing cites this clause, expected a program, rule or fee that rests on it (found {name})"
            yield Finding(("clause", name), text, "warning")


# Ids


def _cites(file: _File, path: Path, name: Any, what: str) -> Iterator[Finding]:
    """The id of a source or clause that must be there."""
    if isinstance(name, str):
        file.used.add((what, name))
    yield from _known(path, name, file.sources if what == "source" else file.clauses, what)


def _known(path: Path, name: Any, known: Iterable[str], what: str) -> Iterator[Finding]:
    """A name that must be one of the file's own."""
    if not isinstance(name, str):
        return
    names = list(known)
    if not name:
        yield Finding(path, f"no {what} is named, expected the id of a {what} of this file (found '')")
    elif name not in names:
        text = (
            f"there is no {what} of this id, "
            f"expected the id of a {what} of this file (found {name!r}{nearest(name, names)})"
        )
        yield Finding(path, text)


def _unique(items: Iterable[tuple[Path, Any]], what: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for at, item in items:
        name = item.get("id")
        if isinstance(name, str) and name in seen:
            text = f"this {what} has the id of another, expected an id of its own for each (found {name!r} again)"
            yield Finding((*at, "id"), text)
        elif isinstance(name, str):
            seen.add(name)


def _clauses(file: _File) -> Iterator[Finding]:
    for name, clause in file.clauses.items():
        if "source" in clause:
            yield from _cites(file, ("clause", name, "source"), clause["source"], "source")


_MUST_CITE = ("rule", "fee", "step")


def _cited_clauses(file: _File, path: Path, value: Any) -> Iterator[Finding]:
    """Every key ``clause`` or ``clauses``, however deep."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _cited_clauses(file, (*path, index), item)
        return
    if not isinstance(value, dict):
        return
    for key, item in value.items():
        if key == "clause" and isinstance(item, str):
            must = len(path) >= 2 and path[-2] in _MUST_CITE
            if item or must:
                yield from _cites(file, (*path, key), item, "clause")
        elif key == "clauses" and isinstance(item, list):
            for index, name in enumerate(item):
                yield from _cites(file, (*path, key, index), name, "clause")
        else:
            yield from _cited_clauses(file, (*path, key), item)


# Parameters


def _parameter(file: _File, path: Path, name: str, parameter: Mapping[str, Any]) -> Iterator[Finding]:
    unit = parameter.get("unit")
    if not PARAMETER_ID.fullmatch(name):
        text = (
            "a parameter's id has small letters, digits and underscores, "
            f"expected one like energy_charge_usd_per_kwh (found {name!r})"
        )
        yield Finding(path, text)
    said = max((u for u in core.UNITS if "_" in u and name.endswith("_" + u)), key=len, default=None)
    if said and unit in core.UNITS and said != unit:
        yield Finding(
            (*path, "unit"), f"the id and the unit contradict, expected {said} as in the id {name} (found {unit!r})"
        )
    series = parameter.get("series")
    if isinstance(series, str) and series and not (file.folder / series).is_file():
        yield Finding(
            (*path, "series"), f"there is no such file beside the policy, expected a file of prices (found {series!r})"
        )
    values = list(_items((*path, "values"), parameter.get("values")))
    before: date | None = None
    for index, (at, value) in enumerate(values):
        begins = value.get("from")
        if index and "from" not in value:
            yield Finding(
                at, "only the first value may have no date, expected from = the first day it holds (found none)"
            )
        elif index and isinstance(begins, date) and before and begins <= before:
            text = f"the dates are out of order, expected a day after {before}: oldest first (found {begins})"
            yield Finding((*at, "from"), text)
        before = begins if isinstance(begins, date) else before
        yield from _value(file, at, value, str(unit))


def _value(file: _File, path: Path, value: Mapping[str, Any], unit: str) -> Iterator[Finding]:
    if "source" in value:
        yield from _cites(file, (*path, "source"), value["source"], "source")
    status, low, high = value.get("status"), _number(value.get("low")), _number(value.get("high"))
    figures = _numbers(value.get("value"))
    choices = _numbers(value.get("choices"))
    for key in ("value", "low", "high", "choices"):
        for figure in _numbers(value.get(key)):
            yield from _figure((*path, key), figure, unit)
    if status == "unknown" and "value" in value:
        yield Finding(
            (*path, "value"),
            f"an unknown figure has a value, expected none, or status illustrative (found {value['value']})",
        )
    if status in ("published", "illustrative") and "value" not in value:
        yield Finding(path, f"this figure has no value, expected one, or status unknown (found status {status})")
    if status == "illustrative" and (low is None or high is None):
        yield Finding(path, f"an illustrative figure needs a range, expected low and high (found {_which(low, high)})")
    if status == "unknown" and not choices and (low is None or high is None):
        yield Finding(
            path, f"an unknown figure needs a range, expected low and high, or choices (found {_which(low, high)})"
        )
    if low is not None and high is not None and low > high:
        yield Finding(
            (*path, "low"), f"low is above high, expected the smaller number first (found {low:g} and {high:g})"
        )
    elif figures and low is not None and high is not None and not low <= min(figures) <= max(figures) <= high:
        shown = f"{min(figures):g}" if len(figures) == 1 else f"{min(figures):g} to {max(figures):g}"
        text = f"the value is not between low and high, expected {low:g} to {high:g} (found {shown})"
        yield Finding((*path, "value"), text)


def _which(low: float | None, high: float | None) -> str:
    if low is None and high is None:
        return "neither"
    return "only high" if low is None else "only low"


def _figure(path: Path, figure: float, unit: str) -> Iterator[Finding]:
    """One number against what its unit can be."""
    if not math.isfinite(figure):
        return
    if unit == "usd_per_kwh" and abs(figure) > HIGHEST_USD_PER_KWH:
        text = f"this looks like cents, expected dollars per kWh (found {figure:g}; did you mean {figure / 100:g}?)"
        yield Finding(path, text)
    elif unit == "month" and figure not in core.ALL_MONTHS:
        yield Finding(path, f"there is no such month, expected a whole number from 1 to 12 (found {figure:g})")
    elif unit == "percent" and not 0 <= figure <= 100:
        yield Finding(path, f"this is no percentage, expected 0 to 100 (found {figure:g})")
    elif unit not in ("usd_per_kwh", "percent", "month") and figure < 0:
        yield Finding(path, f"this cannot be negative, expected 0 or more (found {figure:g})")


def _named_parameter(file: _File, path: Path, name: Any, units: tuple[str, ...]) -> Iterator[Finding]:
    """The id of a parameter in one of some units; an empty one names nothing."""
    if not isinstance(name, str) or not name:
        return
    file.used.add(("parameter", name))
    if name not in file.parameters:
        yield from _known(path, name, file.parameters, "parameter")
        return
    unit = file.parameters[name].get("unit")
    if unit in core.UNITS and unit not in units:
        yield Finding(path, f"the parameter {name} has the wrong unit, expected {spelled(units)} here (found {unit})")


def _price(file: _File, path: Path, price: Any, units: tuple[str, ...]) -> Iterator[Finding]:
    """Each parameter of a price, with the unit its place asks for."""
    if isinstance(price, str):
        if not price:
            yield Finding(path, "this price names no parameter, expected the id of one (found '')")
        yield from _named_parameter(file, path, price, units)
        return
    if not isinstance(price, dict):
        return
    terms = [term for term in _list(price.get("sum")) if isinstance(term, list) and len(term) == 2]
    for term in terms:
        yield from _named_parameter(file, (*path, "sum"), term[1], units)
    if terms and all(term[0] == 0 for term in terms):
        yield Finding(
            (*path, "sum"), "every weight of this formula is 0, expected at least one that counts (found only 0)"
        )
    yield from _named_parameter(file, (*path, "factor_parameter"), price.get("factor_parameter"), ("factor",))
    yield from _named_parameter(file, (*path, "adder"), price.get("adder"), units)


def _opt_in(file: _File, path: Path, name: Any) -> Iterator[Finding]:
    """The id of a parameter that is 0 or 1."""
    yield from _named_parameter(file, path, name, ("count",))
    parameter = file.parameters.get(name, {}) if isinstance(name, str) else {}
    for value in _tables(parameter.get("values")):
        if any(figure not in (0, 1) for figure in _numbers(value.get("value"))):
            yield Finding(path, f"taking part is yes or no, expected a parameter of 0 or 1 (found {value['value']!r})")


# Retail rates


def _rate(file: _File, path: Path, rate: Mapping[str, Any]) -> Iterator[Finding]:
    buckets = _buckets(rate)
    for at, charge in _items((*path, "energy"), rate.get("energy")):
        yield from _energy(file, at, charge, buckets)
    yield from _fixed_charges(file, (*path, "fixed"), rate.get("fixed"))
    yield from _demand_charges(file, (*path, "demand"), rate.get("demand"), buckets)
    if "minimum_bill" in rate:
        yield from _price(file, (*path, "minimum_bill"), rate["minimum_bill"], PER_MONTH)
    yield from _time_of_use((*path, "time_of_use"), rate.get("time_of_use"))
    lines = _line_names(file, rate, buckets)
    for at, tax in _items((*path, "taxes"), rate.get("taxes")):
        yield from _price(file, (*at, "percent"), tax.get("percent"), ("percent",))
        yield from _tax_percent(file, (*at, "percent"), tax.get("percent"))
        for index, name in enumerate(_list(tax.get("on"))):
            if isinstance(name, str) and name not in lines:
                text = (
                    f"no line has this name, expected one of {', '.join(lines)} (found {name!r}{nearest(name, lines)})"
                )
                yield Finding((*at, "on", index), text)


def _tax_percent(file: _File, path: Path, name: Any) -> Iterator[Finding]:
    """A tax that is a fraction where percent are meant; there are taxes of a tenth of a percent, so it is a warning."""
    parameter = file.parameters.get(name, {}) if isinstance(name, str) else {}
    for value in _tables(parameter.get("values")):
        for figure in _numbers(value.get("value")):
            if 0 < figure < LOWEST_TAX_PERCENT:
                text = (
                    f"this looks like a fraction, expected percent (found {figure:g}; did you mean {figure * 100:g}?)"
                )
                yield Finding(path, text, "warning")


def _line_names(file: _File, rate: Mapping[str, Any], buckets: tuple[str, ...]) -> list[str]:
    names = [line["name"] for key in ("energy", "fixed", "demand") for line in _tables(rate.get(key)) if "name" in line]
    names += [f"{line.get('name')}, {bucket}" for line in _tables(rate.get("energy")) for bucket in buckets]
    programs = [
        program for version in _tables(file.tables.get("version")) for program in _tables(version.get("program"))
    ]
    names += [
        line["name"]
        for p in programs
        for key in ("charges", "demand")
        for line in _tables(p.get(key))
        if "name" in line
    ]
    return [name for name in dict.fromkeys(names) if isinstance(name, str)]


def _buckets(rate: Mapping[str, Any]) -> tuple[str, ...]:
    time_of_use = rate.get("time_of_use")
    if not isinstance(time_of_use, dict):
        return ()
    names = [time_of_use.get("otherwise"), *(window.get("bucket") for window in _tables(time_of_use.get("windows")))]
    return tuple(dict.fromkeys(name for name in names if isinstance(name, str) and name))


def _energy(file: _File, path: Path, charge: Mapping[str, Any], buckets: tuple[str, ...]) -> Iterator[Finding]:
    ways = [key for key in ("price", "tiers", "blocks") if key in charge]
    if len(ways) != 1:
        text = (
            "an energy charge has one way to be priced, "
            f"expected one of price, tiers or blocks (found {' and '.join(ways) or 'none'})"
        )
        yield Finding(path, text)
    if "price" in charge:
        yield from _price(file, (*path, "price"), charge["price"], PER_KWH)
    yield from _tiers(file, (*path, "tiers"), charge.get("tiers"))
    blocks = list(_items((*path, "blocks"), charge.get("blocks")))
    for at, block in blocks:
        ways = [key for key in ("price", "tiers") if key in block]
        if len(ways) != 1:
            yield Finding(
                at,
                "a block has one way to be priced, "
                f"expected either price or tiers (found {' and '.join(ways) or 'neither'})",
            )
        if "price" in block:
            yield from _price(file, (*at, "price"), block["price"], PER_KWH)
        yield from _tiers(file, (*at, "tiers"), block.get("tiers"))
        bucket = block.get("bucket", "")
        if isinstance(bucket, str) and bucket and bucket not in buckets:
            yield from _no_bucket((*at, "bucket"), bucket, buckets)
    if blocks:
        yield from _seasons((*path, "blocks"), blocks, buckets)


def _no_bucket(path: Path, bucket: str, buckets: tuple[str, ...]) -> Iterator[Finding]:
    expected = spelled(buckets) if buckets else "time_of_use with windows in the rate"
    yield Finding(
        path, f"there is no such time-of-use bucket, expected {expected} (found {bucket!r}{nearest(bucket, buckets)})"
    )


def _seasons(path: Path, blocks: list[tuple[Path, Any]], buckets: tuple[str, ...]) -> Iterator[Finding]:
    """Every month of every bucket has exactly one block."""
    by_bucket: dict[str, dict[int, Path]] = {}
    for at, block in blocks:
        bucket = block.get("bucket", "")
        if not isinstance(bucket, str):
            return
        taken = by_bucket.setdefault(bucket, {})
        again = [month for month in _months(block) if month in taken]
        taken.update(dict.fromkeys(_months(block), at))
        if again:
            where = f" of the bucket {bucket}" if bucket else ""
            text = f"two seasons{where} overlap, expected each month in one block (found {_month_list(again)} twice)"
            yield Finding((*at, "months") if "months" in block else at, text)
    if "" in by_bucket and len(by_bucket) > 1:
        yield Finding(
            path, "a block of the whole month stands beside blocks of buckets, expected one or the other (found both)"
        )
        return
    for bucket in buckets if "" not in by_bucket else ("",):
        missing = [month for month in core.ALL_MONTHS if month not in by_bucket.get(bucket, {})]
        if missing:
            where = f" for the bucket {bucket}" if bucket else ""
            text = (
                f"a month has no price{where}, "
                f"expected all twelve months in the blocks (found none for {_month_list(missing)})"
            )
            yield Finding(path, text)


def _month_list(months: Iterable[int]) -> str:
    numbers = [str(month) for month in months]
    return f"month {numbers[0]}" if len(numbers) == 1 else f"months {', '.join(numbers)}"


def _tiers(file: _File, path: Path, tiers: Any) -> Iterator[Finding]:
    items = list(_items(path, tiers))
    below = 0.0
    for index, (at, tier) in enumerate(items):
        yield from _price(file, (*at, "price"), tier.get("price"), PER_KWH)
        limit = _number(tier.get("up_to_kwh"))
        last = index == len(items) - 1
        if last and "up_to_kwh" in tier:
            text = (
                f"the last tier has a limit, expected none: it takes every kWh that is left (found {tier['up_to_kwh']})"
            )
            yield Finding((*at, "up_to_kwh"), text)
        elif not last and "up_to_kwh" not in tier:
            yield Finding(at, "this tier has no limit though another follows, expected up_to_kwh (found none)")
        elif limit is not None and limit <= below:
            text = f"the tiers are out of order, expected a limit above {below:g} kWh (found {limit:g})"
            yield Finding((*at, "up_to_kwh"), text)
        below = limit if limit is not None else below


def _fixed_charges(file: _File, path: Path, charges: Any) -> Iterator[Finding]:
    for at, charge in _items(path, charges):
        units = PER_DAY if charge.get("per") == "day" else PER_MONTH
        quantity = charge.get("quantity", "")
        if isinstance(quantity, str) and quantity:
            if quantity not in core.QUANTITIES:
                names = [*core.QUANTITIES, *file.parameters]
                if quantity in file.parameters:
                    yield from _named_parameter(file, (*at, "quantity"), quantity, SIZES)
                else:
                    text = (
                        f"there is no such quantity, expected {spelled(core.QUANTITIES)} or the id of a parameter "
                        f"(found {quantity!r}{nearest(quantity, names)})"
                    )
                    yield Finding((*at, "quantity"), text)
            counted = file.parameters.get(quantity, {}).get("unit") == "count"
            units = units if counted else PER_KW
        elif "above" in charge or "only_if_above" in charge:
            key = "above" if "above" in charge else "only_if_above"
            text = (
                "a threshold without a quantity means nothing, "
                f"expected quantity = nameplate_kw_ac or the like (found {key} alone)"
            )
            yield Finding((*at, key), text)
        yield from _price(file, (*at, "price"), charge.get("price"), units)


def _demand_charges(file: _File, path: Path, charges: Any, buckets: tuple[str, ...]) -> Iterator[Finding]:
    for at, charge in _items(path, charges):
        yield from _price(file, (*at, "price"), charge.get("price"), PER_KW)
        yield from _named_parameter(file, (*at, "coincident"), charge.get("coincident"), ("kw", "kva"))
        bucket = charge.get("bucket", "")
        if isinstance(bucket, str) and bucket and bucket not in buckets:
            yield from _no_bucket((*at, "bucket"), bucket, buckets)
        if charge.get("coincident") and (bucket or "direction" in charge):
            key = "bucket" if bucket else "direction"
            text = f"the kW at the supplier's peak are given, expected no {key} beside coincident (found {key})"
            yield Finding((*at, key), text)
        if bool(charge.get("ratchet_percent")) != bool(charge.get("ratchet_months")):
            text = "a ratchet has a percentage and a number of months, expected both or neither (found one)"
            yield Finding((*at, "ratchet_percent" if charge.get("ratchet_percent") else "ratchet_months"), text)


_KINDS_OF_DAY = {"all": ("weekday", "weekend"), "weekday": ("weekday",), "weekend": ("weekend",)}


def _time_of_use(path: Path, time_of_use: Any) -> Iterator[Finding]:
    if not isinstance(time_of_use, dict):
        return
    taken: set[tuple[int, str, int]] = set()
    for at, window in _items((*path, "windows"), time_of_use.get("windows")):
        begins, ends = window.get("from_hour"), window.get("to_hour")
        if not isinstance(begins, int) or not isinstance(ends, int) or window.get("days", "all") not in _KINDS_OF_DAY:
            continue
        if begins == ends:
            text = f"this window is empty, expected it to end at another hour than it begins (found {begins} to {ends})"
            yield Finding((*at, "to_hour"), text)
            continue
        hours = range(begins, ends) if begins < ends else (*range(begins, 24), *range(ends))
        own = {(m, d, h) for m in _months(window) for d in _KINDS_OF_DAY[window.get("days", "all")] for h in hours}
        if own and own <= taken:
            text = (
                f"this window is never reached, expected hours that no window before it has (found {begins} to {ends})"
            )
            yield Finding(at, text)
        taken |= own


# Versions and programs


def _versions(file: _File) -> Iterator[Finding]:
    versions = list(_items(("version",), file.tables.get("version")))
    yield from _unique(versions, "version")
    names: list[str] = []
    last_from: date | None = None
    last_to: date | None = None
    for at, version in versions:
        begins, ends = version.get("valid_from"), version.get("valid_to")
        if isinstance(begins, date) and isinstance(ends, date) and ends < begins:
            yield Finding(
                (*at, "valid_to"), f"the version ends before it begins, expected a day from {begins} on (found {ends})"
            )
        if isinstance(begins, date) and last_to and begins <= last_to:
            text = f"two versions overlap, expected a day after {last_to}, when the one before ends (found {begins})"
            yield Finding((*at, "valid_from"), text)
        elif isinstance(begins, date) and last_from and begins <= last_from:
            text = f"the versions are out of order, expected a day after {last_from}: oldest first (found {begins})"
            yield Finding((*at, "valid_from"), text)
        last_from = begins if isinstance(begins, date) else last_from
        last_to = ends if isinstance(ends, date) else last_to
        if version.get("inherits"):
            yield from _known((*at, "inherits"), version["inherits"], names, "earlier version")
        if isinstance(version.get("id"), str):
            names.append(version["id"])
        yield from _version(file, at, version)
    if file.tables.get("default_version"):
        yield from _known(("default_version",), file.tables["default_version"], names, "version")


def _version(file: _File, path: Path, version: Mapping[str, Any]) -> Iterator[Finding]:
    programs = list(_items((*path, "program"), version.get("program")))
    names = [program["id"] for _, program in programs if isinstance(program.get("id"), str)]
    yield from _unique(programs, "program")
    yield from _unique(_items((*path, "fee"), version.get("fee")), "fee")
    shared = list(_items((*path, "rule"), version.get("rule")))
    for at, program in programs:
        own = list(_items((*at, "rule"), program.get("rule")))
        yield from _program(file, at, program)
        for where, rule in own:
            yield from _rule(file, where, rule, len(programs) > 1)
        yield from _size_limits([*shared, *own])
        yield from (found for found in _unique([*shared, *own], "rule") if found.path[: len(at)] == at)
    yield from _unique(shared, "rule")
    for where, rule in shared:
        yield from _rule(file, where, rule, len(programs) > 1)
    yield from _reachable(programs)
    for at, fee in _items((*path, "fee"), version.get("fee")):
        yield from _fee(file, at, fee, names)
    for at, step in _items((*path, "step"), version.get("step")):
        yield from _step(at, step, names)


def _reachable(programs: list[tuple[Path, Any]]) -> Iterator[Finding]:
    """Whether every program can be taken, and one without asking."""
    if programs and all(program.get("chosen") is True for _, program in programs):
        at = programs[0][0]
        text = "every program must be asked for, expected one without chosen = true (found chosen in all)"
        yield Finding((*at, "chosen"), text)
    takes_all: str | None = None
    largest: dict[str, float] = {}
    for at, program in programs:
        if program.get("chosen") is True:
            continue
        rules = list(_tables(program.get("rule")))
        if takes_all is not None:
            text = (
                f"this program is never reached, expected a rule in the program {takes_all} before it that not "
                "everyone passes, or chosen = true here (found neither)"
            )
            yield Finding(at, text)
            continue
        limits = {str(rule.get("basis", "ac")): kw for rule in rules if (kw := _plain_limit(rule)) is not None}
        covered = next((basis for basis, kw in limits.items() if basis in largest and kw <= largest[basis]), None)
        if covered is not None:
            text = (
                "this program is never reached, "
                f"expected a capacity_max above {largest[covered]:g} kW, which a program "
                f"before it takes (found {limits[covered]:g})"
            )
            yield Finding(at, text)
        if not rules:
            takes_all = str(program.get("id", ""))
        elif len(rules) == 1 and limits:
            basis, limit = next(iter(limits.items()))
            largest[basis] = max(limit, largest.get(basis, 0.0))


def _plain_limit(rule: Mapping[str, Any]) -> float | None:
    """The limit of a rule on size that holds for everyone."""
    if rule.get("kind") != "capacity_max" or rule.get("sectors") or rule.get("technologies"):
        return None
    return _number(rule.get("limit"))


def _program(file: _File, path: Path, program: Mapping[str, Any]) -> Iterator[Finding]:
    rate = program.get("rate")
    if rate:
        yield from _known((*path, "rate"), rate, file.rates, "rate")
    rates = [file.rates[rate]] if isinstance(rate, str) and rate in file.rates else list(file.rates.values())
    buckets = tuple(dict.fromkeys(bucket for each in rates for bucket in _buckets(each)))
    if program.get("netting") == "tou_month" and not buckets:
        text = "netting by time-of-use bucket needs buckets, expected time_of_use in the rate (found a rate without)"
        yield Finding((*path, "netting"), text)
    yield from _surplus(file, path, program, buckets)
    yield from _fixed_charges(file, (*path, "charges"), program.get("charges"))
    yield from _demand_charges(file, (*path, "demand"), program.get("demand"), buckets)
    if "minimum_bill" in program:
        yield from _price(file, (*path, "minimum_bill"), program["minimum_bill"], PER_MONTH)
    for at, payment in _items((*path, "production_payment"), program.get("production_payment")):
        yield from _production_payment(file, at, payment)
    share = program.get("share")
    if isinstance(share, dict):
        yield from _named_parameter(file, (*path, "share", "blocks"), share.get("blocks"), ("count",))
        yield from _named_parameter(file, (*path, "share", "kwh_per_block"), share.get("kwh_per_block"), ("kwh",))


_INTERVALS = ("hour", "15_minutes", "5_minutes", "instant", "none")


def _surplus(file: _File, path: Path, program: Mapping[str, Any], buckets: tuple[str, ...]) -> Iterator[Finding]:
    surplus = program.get("surplus")
    if not isinstance(surplus, dict):
        return
    at = (*path, "surplus")
    unit = surplus.get("unit")
    ways = [key for key in ("price", "bucket_prices", "market") if surplus.get(key)]
    if unit == "usd" and len(ways) != 1:
        text = "a surplus in usd has one price, expected one of price, bucket_prices or market"
        yield Finding(at, f"{text} (found {' and '.join(ways) or 'none'})")
    if unit == "kwh" and ways:
        text = f'a surplus in kwh has no price, expected unit = "usd", or the price in the bank (found {ways[0]})'
        yield Finding((*at, ways[0]), text)
    if "price" in surplus:
        yield from _price(file, (*at, "price"), surplus["price"], PER_KWH)
    prices = surplus.get("bucket_prices")
    if isinstance(prices, dict) and prices:
        for bucket, price in prices.items():
            if bucket not in buckets:
                yield from _no_bucket((*at, "bucket_prices", bucket), bucket, buckets)
            yield from _price(file, (*at, "bucket_prices", bucket), price, PER_KWH)
        missing = [bucket for bucket in buckets if bucket not in prices]
        if missing:
            text = (
                "a bucket has no price, "
                f"expected one for each of {', '.join(buckets)} (found none for {', '.join(missing)})"
            )
            yield Finding((*at, "bucket_prices"), text)
    yield from _named_parameter(file, (*at, "market"), surplus.get("market"), PER_KWH)
    if surplus.get("market") and program.get("netting") not in _INTERVALS:
        text = f"a market price needs energy by the interval, expected netting {spelled(_INTERVALS)}"
        yield Finding((*path, "netting"), f"{text} (found {program.get('netting')})")
    if "market_floor_usd_per_kwh" in surplus and not surplus.get("market"):
        text = "a floor stands without a market price, expected market = the id of a parameter (found no market)"
        yield Finding((*at, "market_floor_usd_per_kwh"), text)
    yield from _balances(file, path, program, unit)


def _balances(file: _File, path: Path, program: Mapping[str, Any], unit: Any) -> Iterator[Finding]:
    """The kWh bank belongs to a surplus in kwh, dollar credit and payout to one in usd."""
    bank, credit, payout = program.get("bank"), program.get("credit"), program.get("payout")
    if unit == "kwh" and bank is None:
        yield Finding(path, "a surplus in kwh needs a bank, expected bank = { kind = ... } (found none)")
    if unit == "usd" and bank is not None:
        text = "a bank of kWh stands beside a surplus in usd, expected credit = { carry = ... } instead (found bank)"
        yield Finding((*path, "bank"), text)
    if unit == "kwh":
        for key in (key for key in ("credit", "payout") if program.get(key) is not None):
            yield Finding((*path, key), f"a surplus in kwh earns no dollars, expected no {key} (found {key})")
    if isinstance(bank, dict):
        yield from _carry(file, (*path, "bank"), bank, in_kwh=True)
    if isinstance(credit, dict) and isinstance(credit.get("carry"), dict):
        yield from _carry(file, (*path, "credit", "carry"), credit["carry"], in_kwh=False)
    if isinstance(payout, dict):
        yield from _price(file, (*path, "payout", "above"), payout.get("above"), ("usd",))


def _carry(file: _File, path: Path, carry: Mapping[str, Any], *, in_kwh: bool) -> Iterator[Finding]:
    kind, months, true_up = carry.get("kind", "forever"), carry.get("months", 0), carry.get("true_up_month", "")
    if kind == "months" and months == 0:
        yield Finding(
            path, "credit that lives for months needs their number, expected months = 12 or the like (found none)"
        )
    if kind != "months" and months:
        yield Finding(
            (*path, "months"), f'a number of months has no effect here, expected kind = "months" (found kind {kind!r})'
        )
    if kind == "true_up" and not true_up:
        text = "a true-up needs its month, expected true_up_month = the id of a parameter in months (found none)"
        yield Finding(path, text)
    if kind != "true_up" and true_up:
        yield Finding(
            (*path, "true_up_month"),
            f'a true-up month has no effect here, expected kind = "true_up" (found kind {kind!r})',
        )
    yield from _named_parameter(file, (*path, "true_up_month"), true_up, ("month",))
    for key in ("price", "leaving_price"):
        if key in carry:
            yield from _price(file, (*path, key), carry[key], PER_KWH)
            if not in_kwh:
                text = "a dollar credit is paid as it is, expected no price (found a price per kWh)"
                yield Finding((*path, key), text)
    if kind == "none" and carry.get("ending") == "keep":
        yield Finding(
            (*path, "ending"), "credit that is not carried cannot be kept, expected forfeit or pay (found 'keep')"
        )
    if not in_kwh:
        return
    if carry.get("ending") == "pay" and "price" not in carry:
        yield Finding(
            (*path, "ending"), "unused kWh are paid at no price, expected price = the id of a parameter (found none)"
        )
    if carry.get("leaving") == "pay" and "price" not in carry and "leaving_price" not in carry:
        yield Finding((*path, "leaving"), "kWh are paid on leaving at no price, expected leaving_price (found none)")
    if "price" in carry and "pay" not in (carry.get("ending"), carry.get("leaving")):
        yield Finding((*path, "price"), 'nothing is paid at this price, expected ending = "pay" (found no payment)')


def _production_payment(file: _File, path: Path, payment: Mapping[str, Any]) -> Iterator[Finding]:
    yield from _price(file, (*path, "price"), payment.get("price"), PER_KWH)
    yield from _opt_in(file, (*path, "opt_in"), payment.get("opt_in"))
    pairs = [pair for pair in _list(payment.get("pays")) if isinstance(pair, list) and len(pair) == 2]
    months = [month for pair in pairs for month in _list(pair[1])]
    twice = sorted({month for month in months if isinstance(month, int) and months.count(month) > 1})
    if twice:
        text = f"a month is paid for twice, expected each month in one payment (found {_month_list(twice)} twice)"
        yield Finding((*path, "pays"), text)


# Rules, fees and steps

_LIMITED = ("capacity_max", "capacity_min", "percent_of_load")
_LISTED = {"technology": core.TECHNOLOGIES, "sector": SECTORS}


def _rule(file: _File, path: Path, rule: Mapping[str, Any], others: bool) -> Iterator[Finding]:
    kind, limit = rule.get("kind"), _number(rule.get("limit"))
    if kind not in core.RULE_KINDS:
        return
    if kind in _LIMITED and "limit" not in rule:
        unit = "percent" if kind == "percent_of_load" else "kW"
        yield Finding(path, f"a rule of kind {kind} needs a limit, expected limit in {unit} (found none)")
    if kind not in _LIMITED and "limit" in rule:
        yield Finding(
            (*path, "limit"), f"a rule of kind {kind} has no limit, expected a kind such as capacity_max (found {kind})"
        )
    if kind in _LIMITED and limit is not None and limit <= 0:
        yield Finding((*path, "limit"), f"this limit lets nothing pass, expected a number above 0 (found {limit:g})")
    if kind == "percent_of_load" and limit is not None and 0 < limit < LOWEST_PERCENT_OF_LOAD:
        text = (
            f"this looks like a fraction, expected percent of the load (found {limit:g}; did you mean {limit * 100:g}?)"
        )
        yield Finding((*path, "limit"), text)
    yield from _allowed(file, path, rule, str(kind))
    if kind == "enrolment" and rule.get("state") not in core.ENROLMENTS:
        at = (*path, "state") if "state" in rule else path
        yield Finding(
            at,
            "an enrolment rule needs its state, "
            f"expected {spelled(core.ENROLMENTS)} (found {rule.get('state', 'none')})",
        )
    if kind != "enrolment" and rule.get("state"):
        yield Finding((*path, "state"), f'a state has no effect here, expected kind = "enrolment" (found {kind})')
    if rule.get("on_fail") == "other_program" and not others:
        text = "there is no other program to go to, expected not_allowed, ask or warn (found 'other_program')"
        yield Finding((*path, "on_fail"), text)


def _allowed(file: _File, path: Path, rule: Mapping[str, Any], kind: str) -> Iterator[Finding]:
    known = tuple(file.rates) if kind == "rate" else _LISTED.get(kind)
    if known is None:
        if rule.get("allowed"):
            text = (
                f"a list of what is allowed has no effect here, expected kind technology, sector or rate (found {kind})"
            )
            yield Finding((*path, "allowed"), text)
        return
    if not rule.get("allowed"):
        yield Finding(path, f"a rule of kind {kind} needs a list, expected allowed = [...] (found none)")
    for index, word in enumerate(_list(rule.get("allowed"))):
        if isinstance(word, str) and word not in known:
            text = f"this {kind} is not known, expected {spelled(known)} (found {word!r}{nearest(word, known)})"
            yield Finding((*path, "allowed", index), text)


def _size_limits(rules: list[tuple[Path, Any]]) -> Iterator[Finding]:
    """A smallest size that is above the largest one."""
    largest: dict[tuple[str, str], float] = {}
    for _, rule in rules:
        limit = _number(rule.get("limit"))
        if limit is None:
            continue
        whom = (str(rule.get("basis", "ac")), str(rule.get("sectors")) + str(rule.get("technologies")))
        if rule.get("kind") == "capacity_max":
            largest[whom] = min(limit, largest.get(whom, limit))
    for at, rule in rules:
        limit = _number(rule.get("limit"))
        whom = (str(rule.get("basis", "ac")), str(rule.get("sectors")) + str(rule.get("technologies")))
        if rule.get("kind") != "capacity_min" or limit is None or whom not in largest:
            continue
        if limit > largest[whom]:
            text = (
                "no size fits both limits, "
                f"expected capacity_min at or below capacity_max (found {limit:g} and {largest[whom]:g})"
            )
            yield Finding((*at, "limit"), text)


def _fee(file: _File, path: Path, fee: Mapping[str, Any], programs: list[str]) -> Iterator[Finding]:
    brackets = list(_items((*path, "brackets"), fee.get("brackets")))
    certainty = fee.get("certainty", "known")
    if not brackets and certainty == "known":
        text = 'a fee without an amount is not known, expected brackets, or certainty = "unknown" (found neither)'
        yield Finding(path, text)
    if brackets and certainty == "unknown":
        yield Finding(
            (*path, "certainty"), "an unknown fee has amounts, expected known or contingent (found 'unknown')"
        )
    below = 0.0
    for index, (at, bracket) in enumerate(brackets):
        limit = _number(bracket.get("up_to_kw"))
        if index < len(brackets) - 1 and "up_to_kw" not in bracket:
            yield Finding(at, "this bracket has no limit though another follows, expected up_to_kw (found none)")
        elif limit is not None and limit <= below:
            yield Finding(
                (*at, "up_to_kw"),
                f"the brackets are out of order, expected a size above {below:g} kW (found {limit:g})",
            )
        below = limit if limit is not None else below
        if "inclusive" in bracket and "up_to_kw" not in bracket:
            yield Finding(
                (*at, "inclusive"), "an edge without a size cannot be, expected up_to_kw beside inclusive (found none)"
            )
    yield from _named_parameter(file, (*path, "quote"), fee.get("quote"), ("usd",))
    yield from _opt_in(file, (*path, "opt_in"), fee.get("opt_in"))
    for index, name in enumerate(_list(fee.get("programs"))):
        yield from _known((*path, "programs", index), name, programs, "program")


def _step(path: Path, step: Mapping[str, Any], programs: list[str]) -> Iterator[Finding]:
    above, up_to = _number(step.get("above_kw")), _number(step.get("up_to_kw"))
    if above is not None and up_to is not None and up_to <= above:
        text = f"no size is between these edges, expected up_to_kw above above_kw (found {above:g} to {up_to:g})"
        yield Finding((*path, "up_to_kw"), text)
    due = step.get("due")
    if isinstance(due, dict) and due.get("relation") == "on":
        day = due.get("days")
        if isinstance(day, int) and not 1 <= day <= 31:
            yield Finding((*path, "due", "days"), f"there is no such day of a month, expected 1 to 31 (found {day})")
    for index, name in enumerate(_list(step.get("programs"))):
        yield from _known((*path, "programs", index), name, programs, "program")


# Ambiguities


def _ambiguities(file: _File) -> Iterator[Finding]:
    items = list(_items(("ambiguity",), file.tables.get("ambiguity")))
    yield from _unique(items, "ambiguity")
    versions = list(_tables(file.tables.get("version")))
    rate_ids: list[Any] = list(file.rates)
    version_ids: list[Any] = [version.get("id") for version in versions]
    program_ids: list[Any] = [program.get("id") for version in versions for program in _tables(version.get("program"))]
    for at, ambiguity in items:
        for index, name in enumerate(_list(ambiguity.get("programs"))):
            yield from _known((*at, "programs", index), name, program_ids, "program")
        changes = ambiguity.get("changes")
        for key, value in changes.items() if isinstance(changes, dict) else ():
            where = (*at, "changes", key)
            if key in ("version", "program", "rate"):
                known = {"version": version_ids, "program": program_ids, "rate": rate_ids}
                yield from _known(where, value, known[key], key)
            elif key in file.parameters:
                figures = _numbers(value)
                if len(figures) != (len(value) if isinstance(value, list) else 1) or len(figures) not in (1, 12):
                    text = "the other reading gives a parameter no figure, expected one number, or twelve"
                    yield Finding(where, f"{text} (found {value!r})")
                for figure in figures:
                    yield from _figure(where, figure, str(file.parameters[key].get("unit")))
            else:
                yield from _axis(file, where, key, value)


def _axis(file: _File, path: Path, key: str, value: Any) -> Iterator[Finding]:
    """A dotted axis of the program, and a word that it can have."""
    annotation = annotation_at(tuple(key.split(".")), ProgramTable)
    if annotation is None:
        names = [*file.parameters, "version", "program", "rate", *ProgramTable.model_fields]
        text = "there is nothing of this name to change, expected a parameter, version, program or axis such as netting"
        yield Finding(path, f"{text} (found {key!r}{nearest(key, names)})")
        return
    words = words_of(annotation)
    if words and value not in words:
        yield Finding(path, f"the axis {key} cannot be this, expected {spelled(words)} (found {value!r})")


# Tolerant reading


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _tables(value: Any) -> Iterator[dict[str, Any]]:
    return (item for item in _list(value) if isinstance(item, dict))


def _items(path: Path, value: Any) -> Iterator[tuple[Path, dict[str, Any]]]:
    return (((*path, index), item) for index, item in enumerate(_list(value)) if isinstance(item, dict))


def _keyed(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    return (
        ((key, item) for key, item in value.items() if isinstance(item, dict)) if isinstance(value, dict) else iter(())
    )


def _number(value: Any) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _numbers(value: Any) -> list[float]:
    found = [_number(item) for item in (value if isinstance(value, list) else [value])]
    return [number for number in found if number is not None]


def _months(table: Mapping[str, Any]) -> list[int]:
    months = table.get("months", list(core.ALL_MONTHS))
    return [month for month in _list(months) if isinstance(month, int)]
