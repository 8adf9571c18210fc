"""Lists policies as text and as records: their versions, programs, rates, and how many of their numbers are unknown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.core.policy import Parameter, Policy, Version
from app.report.tables import table


def unknown_parameters(policy: Policy) -> tuple[Parameter, ...]:
    """The parameters whose figure in force no source gives: a placeholder stands in, or nothing."""
    return tuple(parameter for parameter in policy.parameters if parameter.on(None).status != "published")


def policy_record(policy: Policy) -> dict[str, Any]:
    """One policy as a plain record."""
    return {
        "id": policy.id,
        "name": policy.name,
        "state": policy.state,
        "versions": [_version(version) for version in policy.versions],
        "default_version": policy.default_version or policy.versions[-1].id,
        "rates": [{"id": rate.id, "name": rate.name} for rate in policy.rates],
        "parameters": [_parameter(parameter) for parameter in policy.parameters],
        "unknown_parameters": len(unknown_parameters(policy)),
        "verified_on": _day(policy.verified_on),
        "layer": policy.layer,
        "origin": policy.origin,
        "file": policy.file,
    }


def policies_text(policies: Sequence[Policy]) -> str:
    """All policies as a table, a line for each version."""
    rows = []
    for policy in policies:
        default = policy.default_version or policy.versions[-1].id
        for place, version in enumerate(policy.versions):
            first = place == 0
            rows.append(
                (
                    _marked_id(policy) if first else "",
                    policy.name if first else "",
                    version.id + (" *" if version.id == default and len(policy.versions) > 1 else ""),
                    _span(version),
                    ", ".join(program.id for program in version.programs),
                    f"{len(unknown_parameters(policy))} of {len(policy.parameters)}" if first else "",
                )
            )
    if not rows:
        return "There are no policies.\n"
    header = ("Id", "Co-op", "Version", "In force", "Programs", "Unknown numbers")
    text = table(header, rows, left=range(len(header)))
    starred = any(len(policy.versions) > 1 for policy in policies)
    return text + ("\n  * the version that counts when none is named\n" if starred else "\n")


def _marked_id(policy: Policy) -> str:
    """The id, with a mark where the member's own file has taken the place of a shipped one."""
    return f"{policy.id} (yours)" if policy.origin == "user" else policy.id


def _version(version: Version) -> dict[str, Any]:
    return {
        "id": version.id,
        "name": version.name,
        "valid_from": _day(version.valid_from),
        "valid_to": _day(version.valid_to),
        "status": version.status,
        "programs": [{"id": program.id, "name": program.name} for program in version.programs],
    }


def _parameter(parameter: Parameter) -> dict[str, Any]:
    dated = parameter.on(None)
    value = dated.value
    return {
        "id": parameter.id,
        "label": parameter.label,
        "unit": parameter.unit,
        "status": dated.status,
        "value": None if value is None else value[0] if len(value) == 1 else list(value),
        "low": dated.low,
        "high": dated.high,
        "as_of": dated.as_of,
    }


def _span(version: Version) -> str:
    start, end = _day(version.valid_from), _day(version.valid_to)
    if start and end:
        return f"{start} to {end}"
    if start:
        return f"from {start}"
    return f"to {end}" if end else "undated"


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
