"""Knows what a policy file can get wrong beyond its form: names that lead nowhere, figures and rules that contradict.

Each check reads the raw tables and passes over what has the wrong type, so that all mistakes of a file are told at
once, those of its form and those of its meaning.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath
from typing import Any

from app.core.wording import say
from app.policies.checks.ambiguities import ambiguity_findings
from app.policies.checks.figures import parameter_findings
from app.policies.checks.names import PolicyTables, citation_findings, clause_findings
from app.policies.checks.programs import version_findings
from app.policies.checks.rates import rate_findings
from app.policies.findings import Finding


def meaning_findings(tables: Mapping[str, Any], folder: FilePath) -> list[Finding]:
    """All that contradicts in the tables of a file; ``folder`` is where its series of prices would lie."""
    file = PolicyTables(tables, folder)
    findings = [
        *clause_findings(file),
        *citation_findings(file, ("rate",), tables.get("rate")),
        *citation_findings(file, ("version",), tables.get("version")),
        *citation_findings(file, ("parameter",), tables.get("parameter")),
    ]
    for name, parameter in file.parameters.items():
        findings += parameter_findings(file, ("parameter", name), name, parameter)
    for name, rate in file.rates.items():
        findings += rate_findings(file, ("rate", name), rate)
    findings += version_findings(file)
    findings += ambiguity_findings(file)
    return [*findings, *_unused(file)]


def _unused(file: PolicyTables) -> Iterator[Finding]:
    """What stands in the file and nothing names: a word spelled wrong, or something forgotten."""
    for name in file.parameters:
        if ("parameter", name) not in file.used:
            text = say(
                "nothing uses this parameter, expected a price, charge or rule that names it (found {name})", name=name
            )
            yield Finding(("parameter", name), text, "warning")
    for name, clause in file.clauses.items():
        if ("clause", name) not in file.used and clause.get("place") not in ("note", "document", "deadline"):
            text = say(
                "nothing cites this clause, expected a program, rule or fee that rests on it (found {name})", name=name
            )
            yield Finding(("clause", name), text, "warning")
