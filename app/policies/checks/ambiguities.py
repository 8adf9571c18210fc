"""Knows whether the other reading of an ambiguity changes something that there is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.core.wording import say
from app.policies.checks.figures import figure_findings
from app.policies.checks.names import PolicyTables, known_id, unique_ids
from app.policies.checks.raw_tables import items_in, listed, numbers, tables_in
from app.policies.findings import Finding
from app.policies.lines import Path
from app.policies.schema import ProgramTable, annotation_at, nearest, spelled, words_of


def ambiguity_findings(file: PolicyTables) -> Iterator[Finding]:
    """Other readings that change nothing known, or to nothing possible."""
    items = list(items_in(("ambiguity",), file.tables.get("ambiguity")))
    yield from unique_ids(items, "ambiguity")
    versions = list(tables_in(file.tables.get("version")))
    rate_ids: list[Any] = list(file.rates)
    version_ids: list[Any] = [version.get("id") for version in versions]
    program_ids: list[Any] = [
        program.get("id") for version in versions for program in tables_in(version.get("program"))
    ]
    for at, ambiguity in items:
        for index, name in enumerate(listed(ambiguity.get("programs"))):
            yield from known_id((*at, "programs", index), name, program_ids, "program")
        changes = ambiguity.get("changes")
        for key, value in changes.items() if isinstance(changes, dict) else ():
            where = (*at, "changes", key)
            if key in ("version", "program", "rate"):
                known = {"version": version_ids, "program": program_ids, "rate": rate_ids}
                yield from known_id(where, value, known[key], key)
            elif key in file.parameters:
                figures = numbers(value)
                if len(figures) != (len(value) if isinstance(value, list) else 1) or len(figures) not in (1, 12):
                    text = say("the other reading gives a parameter no figure, expected one number, or twelve")
                    yield Finding(where, say("{text} (found {value!r})", text=text, value=value))
                for figure in figures:
                    yield from figure_findings(where, figure, str(file.parameters[key].get("unit")))
            else:
                yield from _axis(file, where, key, value)


def _axis(file: PolicyTables, path: Path, key: str, value: Any) -> Iterator[Finding]:
    """A dotted axis of the program, and a word that it can have."""
    annotation = annotation_at(tuple(key.split(".")), ProgramTable)
    if annotation is None:
        names = [*file.parameters, "version", "program", "rate", *ProgramTable.model_fields]
        text = say(
            "there is nothing of this name to change, expected a parameter, version, program or axis such as netting"
        )
        yield Finding(path, say("{text} (found {key!r}{hint})", text=text, key=key, hint=nearest(key, names)))
        return
    words = words_of(annotation)
    if words and value not in words:
        yield Finding(
            path,
            say(
                "the axis {key} cannot be this, expected {words} (found {value!r})",
                key=key,
                words=spelled(words),
                value=value,
            ),
        )
