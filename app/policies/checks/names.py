"""Knows whether what a policy file names is there: sources, clauses, parameters in the unit their place asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any

from app.core import policy as core
from app.core.wording import say
from app.policies.checks.raw_tables import keyed_in, listed, numbers, tables_in
from app.policies.findings import Finding
from app.policies.lines import Path
from app.policies.schema import nearest, spelled

# The units a price may have, by its place.
PER_KWH = ("usd_per_kwh",)
PER_MONTH = ("usd_per_month", "usd")
PER_DAY = ("usd_per_day",)
PER_KW = ("usd_per_kw", "usd_per_kva")
# The units of a quantity that a price is multiplied by.
SIZES = ("kw", "kva", "count")


@dataclass
class PolicyTables:
    """The tables of one file with the ids that others may name; ``used`` gathers, by kind, those somebody names."""

    tables: Mapping[str, Any]
    folder: FilePath
    sources: dict[str, Any] = field(init=False)
    clauses: dict[str, Any] = field(init=False)
    parameters: dict[str, Any] = field(init=False)
    rates: dict[str, Any] = field(init=False)
    used: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.sources = dict(keyed_in(self.tables.get("source")))
        self.clauses = dict(keyed_in(self.tables.get("clause")))
        self.parameters = dict(keyed_in(self.tables.get("parameter")))
        self.rates = dict(keyed_in(self.tables.get("rate")))


def cites(file: PolicyTables, path: Path, name: Any, what: str) -> Iterator[Finding]:
    """The id of a source or clause that must be there."""
    if isinstance(name, str):
        file.used.add((what, name))
    yield from known_id(path, name, file.sources if what == "source" else file.clauses, what)


def known_id(path: Path, name: Any, known: Iterable[Any], what: str) -> Iterator[Finding]:
    """A name that must be among the known ones."""
    if not isinstance(name, str):
        return
    names = [word for word in known if isinstance(word, str)]
    if not name:
        yield Finding(path, say("no {what} is named, expected the id of a {what} of this file (found '')", what=what))
    elif name not in names:
        text = say(
            "there is no {what} of this id, expected the id of a {what} of this file (found {name!r}{hint})",
            what=what,
            name=name,
            hint=nearest(name, names),
        )
        yield Finding(path, text)


def unique_ids(items: Iterable[tuple[Path, Any]], what: str) -> Iterator[Finding]:
    """The same id given to two of a kind."""
    seen: set[str] = set()
    for at, item in items:
        name = item.get("id")
        if isinstance(name, str) and name in seen:
            text = say(
                "this {what} has the id of another, expected an id of its own for each (found {name!r} again)",
                what=what,
                name=name,
            )
            yield Finding((*at, "id"), text)
        elif isinstance(name, str):
            seen.add(name)


def clause_findings(file: PolicyTables) -> Iterator[Finding]:
    """Clauses read in a source that is not there."""
    for name, clause in file.clauses.items():
        if "source" in clause:
            yield from cites(file, ("clause", name, "source"), clause["source"], "source")


_MUST_CITE = ("rule", "fee", "step")


def citation_findings(file: PolicyTables, path: Path, value: Any) -> Iterator[Finding]:
    """Every key ``clause`` or ``clauses``, however deep."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from citation_findings(file, (*path, index), item)
        return
    if not isinstance(value, dict):
        return
    for key, item in value.items():
        if key == "clause" and isinstance(item, str):
            must = len(path) >= 2 and path[-2] in _MUST_CITE
            if item or must:
                yield from cites(file, (*path, key), item, "clause")
        elif key == "clauses" and isinstance(item, list):
            for index, name in enumerate(item):
                yield from cites(file, (*path, key, index), name, "clause")
        else:
            yield from citation_findings(file, (*path, key), item)


def named_parameter(file: PolicyTables, path: Path, name: Any, units: tuple[str, ...]) -> Iterator[Finding]:
    """The id of a parameter in one of some units; an empty one names nothing."""
    if not isinstance(name, str) or not name:
        return
    file.used.add(("parameter", name))
    if name not in file.parameters:
        yield from known_id(path, name, file.parameters, "parameter")
        return
    unit = file.parameters[name].get("unit")
    if unit in core.UNITS and unit not in units:
        yield Finding(
            path,
            say(
                "the parameter {name} has the wrong unit, expected {units} here (found {unit})",
                name=name,
                units=spelled(units),
                unit=unit,
            ),
        )


def price_findings(file: PolicyTables, path: Path, price: Any, units: tuple[str, ...]) -> Iterator[Finding]:
    """Each parameter of a price, with the unit its place asks for."""
    if isinstance(price, str):
        if not price:
            yield Finding(path, say("this price names no parameter, expected the id of one (found '')"))
        yield from named_parameter(file, path, price, units)
        return
    if not isinstance(price, dict):
        return
    terms = [term for term in listed(price.get("sum")) if isinstance(term, list) and len(term) == 2]
    for term in terms:
        yield from named_parameter(file, (*path, "sum"), term[1], units)
    if terms and all(term[0] == 0 for term in terms):
        yield Finding(
            (*path, "sum"), say("every weight of this formula is 0, expected at least one that counts (found only 0)")
        )
    yield from named_parameter(file, (*path, "factor_parameter"), price.get("factor_parameter"), ("factor",))
    yield from named_parameter(file, (*path, "adder"), price.get("adder"), units)


def opt_in_findings(file: PolicyTables, path: Path, name: Any) -> Iterator[Finding]:
    """The id of a parameter that is 0 or 1."""
    yield from named_parameter(file, path, name, ("count",))
    parameter = file.parameters.get(name, {}) if isinstance(name, str) else {}
    for value in tables_in(parameter.get("values")):
        if any(figure not in (0, 1) for figure in numbers(value.get("value"))):
            yield Finding(
                path,
                say("taking part is yes or no, expected a parameter of 0 or 1 (found {value!r})", value=value["value"]),
            )
