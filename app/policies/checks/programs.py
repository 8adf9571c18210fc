"""Knows what can be wrong with versions and programs: dates, ids, programs that nobody can reach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from app.core.wording import say
from app.policies.checks.conditions import fee_findings, rule_findings, size_limit_findings, step_findings
from app.policies.checks.names import PER_MONTH, PolicyTables, known_id, named_parameter, price_findings, unique_ids
from app.policies.checks.rates import buckets_of, demand_charge_findings, fixed_charge_findings
from app.policies.checks.raw_tables import items_in, number, tables_in
from app.policies.checks.settlement_axes import production_payment_findings, surplus_findings
from app.policies.findings import Finding
from app.policies.lines import Path


def version_findings(file: PolicyTables) -> Iterator[Finding]:
    """Dates, ids and programs of the versions."""
    versions = list(items_in(("version",), file.tables.get("version")))
    yield from unique_ids(versions, "version")
    names: list[str] = []
    last_from: date | None = None
    last_to: date | None = None
    for at, version in versions:
        begins, ends = version.get("valid_from"), version.get("valid_to")
        if isinstance(begins, date) and isinstance(ends, date) and ends < begins:
            yield Finding(
                (*at, "valid_to"),
                say(
                    "the version ends before it begins, expected a day from {begins} on (found {ends})",
                    begins=begins.isoformat(),
                    ends=ends.isoformat(),
                ),
            )
        if isinstance(begins, date) and last_to and begins <= last_to:
            text = say(
                "two versions overlap, expected a day after {last_to}, when the one before ends (found {begins})",
                last_to=last_to.isoformat(),
                begins=begins.isoformat(),
            )
            yield Finding((*at, "valid_from"), text)
        elif isinstance(begins, date) and last_from and begins <= last_from:
            text = say(
                "the versions are out of order, expected a day after {last_from}: oldest first (found {begins})",
                last_from=last_from.isoformat(),
                begins=begins.isoformat(),
            )
            yield Finding((*at, "valid_from"), text)
        last_from = begins if isinstance(begins, date) else last_from
        last_to = ends if isinstance(ends, date) else last_to
        if version.get("inherits"):
            yield from known_id((*at, "inherits"), version["inherits"], names, "earlier version")
        if isinstance(version.get("id"), str):
            names.append(version["id"])
        yield from _version(file, at, version)
    if file.tables.get("default_version"):
        yield from known_id(("default_version",), file.tables["default_version"], names, "version")


def _version(file: PolicyTables, path: Path, version: Mapping[str, Any]) -> Iterator[Finding]:
    programs = list(items_in((*path, "program"), version.get("program")))
    names = [program["id"] for _, program in programs if isinstance(program.get("id"), str)]
    yield from unique_ids(programs, "program")
    yield from unique_ids(items_in((*path, "fee"), version.get("fee")), "fee")
    shared = list(items_in((*path, "rule"), version.get("rule")))
    for at, program in programs:
        own = list(items_in((*at, "rule"), program.get("rule")))
        yield from _program(file, at, program)
        for where, rule in own:
            yield from rule_findings(file, where, rule, len(programs) > 1)
        yield from size_limit_findings([*shared, *own])
        yield from (found for found in unique_ids([*shared, *own], "rule") if found.path[: len(at)] == at)
    yield from unique_ids(shared, "rule")
    for where, rule in shared:
        yield from rule_findings(file, where, rule, len(programs) > 1)
    yield from _reachable(programs)
    for at, fee in items_in((*path, "fee"), version.get("fee")):
        yield from fee_findings(file, at, fee, names)
    for at, step in items_in((*path, "step"), version.get("step")):
        yield from step_findings(file, at, step, names)


def _reachable(programs: list[tuple[Path, Any]]) -> Iterator[Finding]:
    """Whether every program can be taken, and one without asking."""
    if programs and all(program.get("chosen") is True for _, program in programs):
        at = programs[0][0]
        text = say("every program must be asked for, expected one without chosen = true (found chosen in all)")
        yield Finding((*at, "chosen"), text)
    takes_all: str | None = None
    largest: dict[str, float] = {}
    for at, program in programs:
        if program.get("chosen") is True:
            continue
        rules = list(tables_in(program.get("rule")))
        if takes_all is not None:
            text = say(
                "this program is never reached, expected a rule in the program {takes_all} before it "
                "that not everyone passes, or chosen = true here (found neither)",
                takes_all=takes_all,
            )
            yield Finding(at, text)
            continue
        limits = {str(rule.get("basis", "ac")): kw for rule in rules if (kw := _plain_limit(rule)) is not None}
        covered = next((basis for basis, kw in limits.items() if basis in largest and kw <= largest[basis]), None)
        if covered is not None:
            text = say(
                "this program is never reached, expected a capacity_max above {largest:g} kW, which a "
                "program before it takes (found {limits:g})",
                largest=largest[covered],
                limits=limits[covered],
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
    return number(rule.get("limit"))


def _program(file: PolicyTables, path: Path, program: Mapping[str, Any]) -> Iterator[Finding]:
    rate = program.get("rate")
    if rate:
        yield from known_id((*path, "rate"), rate, file.rates, "rate")
    rates = [file.rates[rate]] if isinstance(rate, str) and rate in file.rates else list(file.rates.values())
    buckets = tuple(dict.fromkeys(bucket for each in rates for bucket in buckets_of(each)))
    if program.get("netting") == "tou_month" and not buckets:
        text = say(
            "netting by time-of-use bucket needs buckets, expected time_of_use in the rate (found a rate without)"
        )
        yield Finding((*path, "netting"), text)
    yield from surplus_findings(file, path, program, buckets)
    yield from fixed_charge_findings(file, (*path, "charges"), program.get("charges"))
    yield from demand_charge_findings(file, (*path, "demand"), program.get("demand"), buckets)
    if "minimum_bill" in program:
        yield from price_findings(file, (*path, "minimum_bill"), program["minimum_bill"], PER_MONTH)
    for at, payment in items_in((*path, "production_payment"), program.get("production_payment")):
        yield from production_payment_findings(file, at, payment)
    share = program.get("share")
    if isinstance(share, dict):
        yield from named_parameter(file, (*path, "share", "blocks"), share.get("blocks"), ("count",))
        yield from named_parameter(file, (*path, "share", "kwh_per_block"), share.get("kwh_per_block"), ("kwh",))
