"""Knows what can be wrong with rules, fees and steps: limits, lists, edges, amounts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.core import policy as core
from app.core.case import SECTORS
from app.core.wording import say
from app.policies.checks.names import PolicyTables, known_id, named_parameter, opt_in_findings
from app.policies.checks.raw_tables import items_in, listed, number
from app.policies.findings import Finding
from app.policies.lines import Path
from app.policies.schema import nearest, spelled

# A share of a member's load written as 1.1 instead of 110; no co-op allows so little as three percent.
LOWEST_PERCENT_OF_LOAD = 3.0


_LIMITED = ("capacity_max", "capacity_min", "percent_of_load")


_LISTED = {"technology": core.TECHNOLOGIES, "sector": SECTORS}


def rule_findings(file: PolicyTables, path: Path, rule: Mapping[str, Any], others: bool) -> Iterator[Finding]:
    """A rule that lacks what its kind needs, or has what its kind does not read."""
    kind, limit = rule.get("kind"), number(rule.get("limit"))
    if kind not in core.RULE_KINDS:
        return
    if kind in _LIMITED and "limit" not in rule:
        unit = "percent" if kind == "percent_of_load" else "kW"
        yield Finding(
            path,
            say("a rule of kind {kind} needs a limit, expected limit in {unit} (found none)", kind=kind, unit=unit),
        )
    if kind not in _LIMITED and "limit" in rule:
        yield Finding(
            (*path, "limit"),
            say("a rule of kind {kind} has no limit, expected a kind such as capacity_max (found {kind})", kind=kind),
        )
    if kind in _LIMITED and limit is not None and limit <= 0:
        yield Finding(
            (*path, "limit"),
            say("this limit lets nothing pass, expected a number above 0 (found {limit:g})", limit=limit),
        )
    if kind == "percent_of_load" and limit is not None and 0 < limit < LOWEST_PERCENT_OF_LOAD:
        text = say(
            "this looks like a fraction, expected percent of the load (found {limit:g}; did you mean {meant:g}?)",
            limit=limit,
            meant=limit * 100,
        )
        yield Finding((*path, "limit"), text)
    yield from _allowed(file, path, rule, str(kind))
    if kind == "enrolment" and rule.get("state") not in core.ENROLMENTS:
        at = (*path, "state") if "state" in rule else path
        yield Finding(
            at,
            say(
                "an enrolment rule needs its state, expected {ENROLMENTS} (found {rule})",
                ENROLMENTS=spelled(core.ENROLMENTS),
                rule=rule.get("state", "none"),
            ),
        )
    if kind != "enrolment" and rule.get("state"):
        yield Finding(
            (*path, "state"), say('a state has no effect here, expected kind = "enrolment" (found {kind})', kind=kind)
        )
    if rule.get("on_fail") == "other_program" and not others:
        text = say("there is no other program to go to, expected not_allowed, ask or warn (found 'other_program')")
        yield Finding((*path, "on_fail"), text)


def _allowed(file: PolicyTables, path: Path, rule: Mapping[str, Any], kind: str) -> Iterator[Finding]:
    known = tuple(file.rates) if kind == "rate" else _LISTED.get(kind)
    if known is None:
        if rule.get("allowed"):
            text = say(
                "a list of what is allowed has no effect here, expected kind technology, sector or rate (found {kind})",
                kind=kind,
            )
            yield Finding((*path, "allowed"), text)
        return
    if not rule.get("allowed"):
        yield Finding(path, say("a rule of kind {kind} needs a list, expected allowed = [...] (found none)", kind=kind))
    for index, word in enumerate(listed(rule.get("allowed"))):
        if isinstance(word, str) and word not in known:
            text = say(
                "this {kind} is not known, expected {known} (found {word!r}{hint})",
                kind=kind,
                known=spelled(known),
                word=word,
                hint=nearest(word, known),
            )
            yield Finding((*path, "allowed", index), text)


def size_limit_findings(rules: list[tuple[Path, Any]]) -> Iterator[Finding]:
    """A smallest size that is above the largest one."""
    largest: dict[tuple[str, str], float] = {}
    for _, rule in rules:
        limit = number(rule.get("limit"))
        if limit is None:
            continue
        whom = (str(rule.get("basis", "ac")), str(rule.get("sectors")) + str(rule.get("technologies")))
        if rule.get("kind") == "capacity_max":
            largest[whom] = min(limit, largest.get(whom, limit))
    for at, rule in rules:
        limit = number(rule.get("limit"))
        whom = (str(rule.get("basis", "ac")), str(rule.get("sectors")) + str(rule.get("technologies")))
        if rule.get("kind") != "capacity_min" or limit is None or whom not in largest:
            continue
        if limit > largest[whom]:
            text = say(
                "no size fits both limits, expected capacity_min at or below capacity_max (found "
                "{limit:g} and {largest:g})",
                limit=limit,
                largest=largest[whom],
            )
            yield Finding((*at, "limit"), text)


def fee_findings(file: PolicyTables, path: Path, fee: Mapping[str, Any], programs: list[str]) -> Iterator[Finding]:
    """Amounts, edges and certainty of a fee."""
    brackets = list(items_in((*path, "brackets"), fee.get("brackets")))
    certainty = fee.get("certainty", "known")
    if not brackets and certainty == "known":
        text = say('a fee without an amount is not known, expected brackets, or certainty = "unknown" (found neither)')
        yield Finding(path, text)
    if brackets and certainty == "unknown":
        yield Finding(
            (*path, "certainty"), say("an unknown fee has amounts, expected known or contingent (found 'unknown')")
        )
    below = 0.0
    for index, (at, bracket) in enumerate(brackets):
        limit = number(bracket.get("up_to_kw"))
        if index < len(brackets) - 1 and "up_to_kw" not in bracket:
            yield Finding(at, say("this bracket has no limit though another follows, expected up_to_kw (found none)"))
        elif limit is not None and limit <= below:
            yield Finding(
                (*at, "up_to_kw"),
                say(
                    "the brackets are out of order, expected a size above {below:g} kW (found {limit:g})",
                    below=below,
                    limit=limit,
                ),
            )
        below = limit if limit is not None else below
        if "inclusive" in bracket and "up_to_kw" not in bracket:
            yield Finding(
                (*at, "inclusive"),
                say("an edge without a size cannot be, expected up_to_kw beside inclusive (found none)"),
            )
    yield from named_parameter(file, (*path, "quote"), fee.get("quote"), ("usd",))
    yield from opt_in_findings(file, (*path, "opt_in"), fee.get("opt_in"))
    for index, name in enumerate(listed(fee.get("programs"))):
        yield from known_id((*path, "programs", index), name, programs, "program")


def step_findings(file: PolicyTables, path: Path, step: Mapping[str, Any], programs: list[str]) -> Iterator[Finding]:
    """Sizes, days and programs of a step."""
    yield from opt_in_findings(file, (*path, "opt_in"), step.get("opt_in"))
    above, up_to = number(step.get("above_kw")), number(step.get("up_to_kw"))
    if above is not None and up_to is not None and up_to <= above:
        text = say(
            "no size is between these edges, expected up_to_kw above above_kw (found {above:g} to {up_to:g})",
            above=above,
            up_to=up_to,
        )
        yield Finding((*path, "up_to_kw"), text)
    due = step.get("due")
    if isinstance(due, dict) and due.get("relation") == "on":
        day = due.get("days")
        if isinstance(day, int) and not 1 <= day <= 31:
            yield Finding(
                (*path, "due", "days"), say("there is no such day of a month, expected 1 to 31 (found {day})", day=day)
            )
    for index, name in enumerate(listed(step.get("programs"))):
        yield from known_id((*path, "programs", index), name, programs, "program")
