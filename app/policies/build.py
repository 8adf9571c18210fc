"""Knows how the tables of a checked policy file become the core's frozen values.

The dataclasses of the core are the form: each key fills the field of its name, so a field added there needs no line
here.  Nothing is checked; a file that was not checked first may raise anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from app.core import policy as core

Tables = Mapping[str, Any]

# Keys that are not the name of their field: the file names one where the field names many, or Python keeps the word.
_KEYS: dict[type[Any], dict[str, str]] = {
    core.Policy: {
        "sources": "source",
        "clauses": "clause",
        "parameters": "parameter",
        "rates": "rate",
        "versions": "version",
        "ambiguities": "ambiguity",
    },
    core.Version: {"programs": "program", "rules": "rule", "fees": "fee", "steps": "step"},
    core.Program: {"rules": "rule", "production_payments": "production_payment"},
    core.DatedValue: {"valid_from": "from"},
}


def build_policy(tables: Tables, file: str, origin: str) -> core.Policy:
    """The policy of a checked file; ``file`` and ``origin`` say where it came from."""
    by_id: dict[str, Tables] = {}
    for version in tables["version"]:
        by_id[version["id"]] = _with_inherited(version, by_id.get(version.get("inherits", "")))
    whole = {
        **tables,
        "version": list(by_id.values()),
        "default_version": tables.get("default_version") or tables["version"][-1]["id"],
        "file": file,
        "origin": origin,
    }
    policy: core.Policy = _build(core.Policy, whole)
    return policy


def _with_inherited(version: Tables, earlier: Tables | None) -> Tables:
    """A version with the rules, fees, steps and notes of an earlier one before its own; the same id replaces."""
    if earlier is None:
        return version
    merged = dict(version)
    for key in ("rule", "fee", "step", "notes"):
        own = version.get(key, [])
        own_ids = {item["id"] for item in own if "id" in item}
        kept = [item for item in earlier.get(key, []) if not isinstance(item, dict) or item.get("id") not in own_ids]
        merged[key] = [*kept, *own]
    return merged


@cache
def _form(kind: Any) -> tuple[tuple[str, str, Any], ...]:
    """Field, key and type of each field of a value."""
    hints, keys = get_type_hints(kind), _KEYS.get(kind, {})
    return tuple((field.name, keys.get(field.name, field.name), hints[field.name]) for field in fields(kind))


def _build(kind: Any, table: Any) -> Any:
    if kind is core.Price:
        return _price(table)
    if kind is core.EnergyCharge:
        table = {**table, "blocks": table.get("blocks") or [table]}
    if kind is core.EnergyBlock and "tiers" not in table:
        table = {**table, "tiers": [{"price": table["price"]}]}
    if kind is core.DatedValue:
        table = {"from": None, "value": None, **table}
    if kind is core.Note and isinstance(table, str):
        table = {"text": table}
    return kind(**{name: _convert(hint, table[key]) for name, key, hint in _form(kind) if key in table})


def _price(table: Any) -> core.Price:
    if isinstance(table, str):
        return core.Price(((1.0, table),))
    terms = tuple((float(weight), name) for weight, name in table["sum"])
    return core.Price(
        terms,
        float(table.get("divide_by", 1.0)),
        float(table.get("factor", 1.0)),
        table.get("factor_parameter", ""),
        table.get("adder", ""),
    )


def _convert(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _convert(next(choice for choice in get_args(hint) if choice is not type(None)), value)
    if origin is tuple:
        return _tuple(get_args(hint), value)
    if isinstance(hint, type) and is_dataclass(hint):
        return _build(hint, value)
    if hint is float:
        return float(value)
    if hint is object and isinstance(value, list):
        return tuple(value)
    return value


def _tuple(items: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if items[-1] is not Ellipsis:
        return tuple(_convert(item, each) for item, each in zip(items, value, strict=True))
    item = items[0]
    if isinstance(value, dict):
        if is_dataclass(item):
            return tuple(_build(item, {**table, "id": id}) for id, table in value.items())
        return tuple((name, _convert(get_args(item)[1], each)) for name, each in value.items())
    return tuple(_convert(item, each) for each in (value if isinstance(value, list) else [value]))
