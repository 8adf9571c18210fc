"""Knows how to say, in one sentence a clerk understands, what pydantic finds wrong with the form of a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from app.core.wording import say, together
from app.policies.lines import Path
from app.policies.schema import PolicyFile, known_keys, nearest, table_at


@dataclass(frozen=True)
class Finding:
    """One thing wrong, by the path from the root of the file to where it stands."""

    path: Path
    text: str
    severity: str = "error"


_EXPECTED = {
    "string_type": say("a text in quotation marks"),
    "float_type": say("a number"),
    "int_type": say("a whole number"),
    "bool_type": say("true or false"),
    "date_type": say("a date like 2026-11-21, without quotation marks"),
    "list_type": say("a list in square brackets"),
    "dict_type": say("a table"),
    "model_type": say("a table"),
    "model_attributes_type": say("a table"),
    "finite_number": say("a number that ends"),
}
_ONLY_A_DATE = ("date_from_datetime_inexact", "date_from_datetime_parsing", "date_parsing")


def form_findings(tables: Mapping[str, Any], form: type[BaseModel] | None = None) -> list[Finding]:
    """Unknown and missing keys, wrong types and words that are not on their list."""
    root = form or PolicyFile
    try:
        root.model_validate(tables)
    except ValidationError as error:
        return [_finding(details, root) for details in error.errors(include_url=False)]
    return []


def _finding(details: Any, root: type[BaseModel]) -> Finding:
    path: Path = details["loc"]
    kind, found, context = details["type"], details["input"], details.get("ctx", {})
    *before, key = path or ("",)
    if isinstance(key, int) and before:
        key = say("an item of {list}", list=str(before[-1]))
    table = table_at(tuple(before), root)
    if kind == "wrong_value":
        return Finding(path, context["text"])
    if kind == "missing":
        return Finding(
            tuple(before),
            say(
                "{key} is missing, expected {table} (found {found})",
                key=key,
                table=_purpose(table, key),
                found=_keys(found),
            ),
        )
    if kind == "extra_forbidden":
        keys = known_keys(table) if table else []
        known = say("expected one of {keys}", keys=together(*sorted(keys), between=", "))
        return Finding(
            path,
            say(
                "the key {key} is not known here, {known} (found {key}{hint})",
                key=key,
                known=known,
                hint=nearest(str(key), keys),
            ),
        )
    if kind in _EXPECTED or kind in _ONLY_A_DATE:
        expected = _EXPECTED.get(kind, _EXPECTED["date_type"])
        return Finding(
            path,
            say(
                "{key} has the wrong type, expected {expected} (found {found})",
                key=key,
                expected=expected,
                found=_shown(found),
            ),
        )
    return Finding(
        path,
        say(
            "{key} is out of range, expected {kind} (found {found})",
            key=key,
            kind=_range(kind, context, details["msg"]),
            found=_shown(found),
        ),
    )


def _range(kind: str, context: Mapping[str, Any], message: str) -> str:
    name = {"greater_than": "gt", "greater_than_equal": "ge", "less_than": "lt", "less_than_equal": "le"}.get(kind)
    given = context.get(name or "min_length")
    limit = f"{given:g}" if isinstance(given, int | float) else given
    words = {
        "greater_than": say("a number above {limit}", limit=limit),
        "greater_than_equal": say("a number from {limit} up", limit=limit),
        "less_than": say("a number below {limit}", limit=limit),
        "less_than_equal": say("a number of at most {limit}", limit=limit),
        "too_short": say("at least {limit}", limit=limit),
        "string_too_short": say("a text that is not empty"),
        "string_pattern_mismatch": say("small letters, digits and hyphens, like net-metering"),
    }
    if kind in words:
        return words[kind]
    return message[:1].lower() + message[1:]


def _purpose(table: type[BaseModel] | None, key: str | int) -> str:
    for name, field in table.model_fields.items() if table else ():
        if (field.alias or name) == key and field.description:
            return field.description[:1].lower() + field.description[1:].rstrip(".")
    return say("a value for {key}", key=str(key))


def _keys(found: Any) -> str:
    return (
        say("only {found}", found=", ".join(str(key) for key in found))
        if isinstance(found, dict) and found
        else say("nothing")
    )


def _shown(found: Any) -> str:
    text = (
        say("a table")
        if isinstance(found, dict)
        else "true"
        if found is True
        else "false"
        if found is False
        else repr(found)
    )
    return text if len(text) <= 60 else text[:57] + "..."
