"""Knows how the worked examples beside a policy are written, and whether they come out to the cent."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from pydantic import Field

from app.core.case import OWNERSHIPS, SECTORS
from app.core.eligibility import SystemFacts, route
from app.core.fees import fees
from app.core.meter_data import RegisterReadings
from app.core.metered import MeteredSettlement, settle_metered
from app.core.money import whole_cents
from app.core.policy import TECHNOLOGIES, Policy, Version
from app.core.problems import Problem, ProblemsFound
from app.core.settlement.statement import Opening
from app.core.wording import say, together
from app.policies.build import build_policy
from app.policies.catalogue import POLICY_FILE, policy_places
from app.policies.findings import Finding
from app.policies.lines import Path as TomlPath
from app.policies.price_series import price_year
from app.policies.reader import check_tables, placed, read_tables, read_text
from app.policies.schema import NonNegative, OneOf, Table, nearest, spelled

EXAMPLES_FILE = "examples.toml"
MOST_FOLDERS = 5_000
"""Every co-op of the United States has its folder in fewer."""

Settle = Callable[..., MeteredSettlement | tuple[Problem, ...]]

_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


class ReadingTable(Table):
    """What the two registers of a meter say of one month."""

    month: str
    delivered_kwh: NonNegative
    received_kwh: NonNegative = 0.0
    generation_kwh: NonNegative | None = None


class CaseTable(Table):
    """What the rules and fees look at."""

    technologies: list[Annotated[str, OneOf(TECHNOLOGIES, "technology")]] = Field(default=[])
    pv_kw_ac: NonNegative = 0.0
    pv_kw_dc: NonNegative = 0.0
    rated_kw: NonNegative = 0.0
    peak_kw: NonNegative = 0.0
    generation_kwh: NonNegative = 0.0
    load_kwh: NonNegative = 0.0
    sector: Annotated[str, OneOf(SECTORS, "sector")] = "residential"
    battery_kwh: NonNegative = 0.0
    combustion_generator: bool = False
    ownership: Annotated[str, OneOf(OWNERSHIPS, "ownership")] = "member"
    inverter_ul1741: bool = True
    rate: str = ""


class OpeningTable(Table):
    """What the member brings into the first month."""

    bank_kwh: NonNegative = 0.0
    credit_usd: NonNegative = 0.0


class ExampleTable(Table):
    """One worked example: readings of a meter or facts of a plan, and what must come out."""

    name: Annotated[str, Field(min_length=1)]
    clause: str = ""
    version: str | None = None
    program: str | None = None
    rate: str | None = None
    set: dict[str, Any] = Field(default={})
    months: list[ReadingTable] = Field(default=[])
    first_month: str = ""
    delivered_kwh: list[NonNegative] = Field(default=[])
    received_kwh: list[NonNegative] = Field(default=[])
    generation_kwh: list[NonNegative] = Field(default=[])
    opening: OpeningTable = OpeningTable()
    leaves: str = ""
    case: CaseTable | None = None
    expect: Annotated[dict[str, Any], Field(min_length=1)]


class ExamplesFile(Table):
    """The worked examples of one policy."""

    example: Annotated[list[ExampleTable], Field(min_length=1)]


def check_files(paths: list[Path], settle: Settle = settle_metered) -> tuple[Problem, ...]:
    """What is wrong with policy files, the policies of folders, and the worked examples beside them; all at once."""
    problems: list[Problem] = []
    for path in paths:
        try:
            files = policy_files(path) if path.is_dir() else [path]
        except ProblemsFound as found:
            problems += found.problems
            continue
        for file in files:
            problems += check_file(file.with_name(POLICY_FILE) if file.name == EXAMPLES_FILE else file, settle)
    return tuple(problems)


def policy_files(folder: Path) -> list[Path]:
    """Every policy file in a folder or below, in order of path; links to folders are not followed.

    Raises `ProblemsFound` for a folder that has none, that cannot be looked through, or that holds more than
    `MOST_FOLDERS`, as a disk named by mistake does.
    """

    def fail(error: OSError) -> None:  # no right to look into it, or it went meanwhile
        text = say(
            "the folder cannot be looked through: {reason} (expected folders that stay and can be read)",
            reason=error.strerror or str(error),
        )
        raise ProblemsFound(Problem(text, file=str(error.filename or folder)))

    found = []
    for count, (place, below, names) in enumerate(os.walk(folder, onerror=fail)):
        if count == MOST_FOLDERS:
            text = say(
                "more than {most} folders lie below this one, expected the folder of one or more policies",
                most=f"{MOST_FOLDERS:,}",
            )
            raise ProblemsFound(Problem(text, file=str(folder)))
        below.sort()
        if POLICY_FILE in names:
            found.append(Path(place) / POLICY_FILE)
    if not found:
        text = say("there is no policy here, expected a file {name} in it or below (found none)", name=POLICY_FILE)
        raise ProblemsFound(Problem(text, file=str(folder)))
    return sorted(found)


def check_file(path: Path, settle: Settle = settle_metered) -> tuple[Problem, ...]:
    """What is wrong with one policy file and, if it can be read, with the worked examples beside it."""
    try:
        text = read_text(path)
        tables = read_tables(path, text)
    except ProblemsFound as found:
        return found.problems
    problems = (*check_tables(path, text, tables), *_state_rule_problems(path, text, tables))
    if any(problem.severity == "error" for problem in problems):
        return problems
    policy = build_policy(tables, str(path), "bundled")
    problems += _series_problems(policy)
    examples = path.with_name(EXAMPLES_FILE)
    if path.name != POLICY_FILE or not examples.is_file():
        return problems
    return (*problems, *check_examples(examples, policy, settle))


def _series_problems(policy: Policy) -> tuple[Problem, ...]:
    """What is wrong with the files of market prices that a policy names."""
    problems: tuple[Problem, ...] = ()
    for parameter in policy.parameters:
        try:
            price_year(policy, parameter.id)
        except ProblemsFound as found:
            problems += found.problems
    return problems


def _state_rule_problems(path: Path, text: str, tables: Mapping[str, Any]) -> tuple[Problem, ...]:
    """A state rule that binds the co-op and that no policy of the catalogue is."""
    name = tables.get("state_rule")
    known = [place.id for place in policy_places()]
    if not isinstance(name, str) or not name or name in known:
        return ()
    words = say(
        "there is no state rule of this id, expected one of {known} (found {name!r}{hint})",
        known=", ".join(known),
        name=name,
        hint=nearest(name, known),
    )
    return placed(path, text, [Finding(("state_rule",), words)])


def check_examples(path: Path, policy: Policy, settle: Settle = settle_metered) -> tuple[Problem, ...]:
    """What is wrong with a file of worked examples: its form, and each figure that does not come out."""
    try:
        text = read_text(path)
        tables = read_tables(path, text)
    except ProblemsFound as found:
        return found.problems
    problems = check_tables(path, text, tables, ExamplesFile)
    if problems:
        return problems
    findings = [
        finding
        for index, example in enumerate(tables["example"])
        for finding in _example(policy, ("example", index), example, settle)
    ]
    return placed(path, text, findings)


def _example(policy: Policy, path: TomlPath, example: Mapping[str, Any], settle: Settle) -> Iterator[Finding]:
    clause = example.get("clause", "")
    if clause and policy.clause(clause) is None:
        hint = nearest(clause, [item.id for item in policy.clauses])
        text = say(
            "there is no clause of this id, expected the id of a clause of the policy (found {clause!r}{hint})",
            clause=clause,
            hint=hint,
        )
        yield Finding((*path, "clause"), text)
    version = policy.version(example.get("version"))
    if version is None:
        names = [item.id for item in policy.versions]
        text = say(
            "there is no version of this id, expected {versions} (found {version!r})",
            versions=spelled(names),
            version=example["version"],
        )
        yield Finding((*path, "version"), text)
        return
    found: dict[str, Any] = {}
    if example.get("months") or example.get("delivered_kwh"):
        readings = _readings(example)
        if isinstance(readings, str):
            yield Finding(path, readings)
            return
        outcome = _settled(policy, example, readings, settle)
        if isinstance(outcome, str):
            yield Finding(
                path, say("the example cannot be settled, expected a bill (found: {outcome})", outcome=outcome)
            )
            return
        found |= outcome
    if "case" in example:
        found |= _judged(version, example)
    if not found:
        text = say("the example has nothing to work on, expected months, delivered_kwh or case (found none)")
        yield Finding(path, text)
        return
    yield from _compared(path, example, found)


def _compared(path: TomlPath, example: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[Finding]:
    """Each figure that the example expects and that does not come out."""
    for name, expected in example["expect"].items():
        where = (*path, "expect", name)
        if name not in found:
            hint = nearest(name, found)
            yield Finding(
                where,
                say(
                    "nothing of this name comes out, expected one of {names} (found {name!r}{hint})",
                    names=", ".join(found),
                    name=name,
                    hint=hint,
                ),
            )
        elif not _same(found[name], expected):
            yield Finding(
                where,
                say(
                    "{example}: {name} does not come out, expected {expected} as the file says (found {found})",
                    example=example["name"],
                    name=name,
                    expected=_shown(expected, found[name]),
                    found=_shown(found[name]),
                ),
            )


def _readings(example: Mapping[str, Any]) -> RegisterReadings | str:
    """The registers of an example in either form, or what is wrong with them."""
    rows = example.get("months")
    if rows:
        names = [row["month"] for row in rows]
        if any(not _MONTH.fullmatch(name) for name in names):
            return say(
                "a month is not written as a month, expected one like 2026-01 (found {names})", names=", ".join(names)
            )
        columns = [[row.get(key) for row in rows] for key in ("delivered_kwh", "received_kwh", "generation_kwh")]
        months = [(int(name[:4]), int(name[5:])) for name in names]
        if any((y * 12 + m) - (before_y * 12 + before_m) != 1 for (before_y, before_m), (y, m) in pairwise(months)):
            return say(
                "the months do not follow each other, expected one after the other (found {names})",
                names=", ".join(names),
            )
    else:
        columns = [example.get(key, []) for key in ("delivered_kwh", "received_kwh", "generation_kwh")]
        first = example.get("first_month", "2026-01")
        match = _MONTH.fullmatch(first)
        if match is None:
            return say(
                "the first month is not written as a month, expected one like 2026-01 (found {first!r})", first=first
            )
        begin = int(match[1]) * 12 + int(match[2]) - 1
        months = [((begin + index) // 12, (begin + index) % 12 + 1) for index in range(len(columns[0]))]
    delivered, received, generation = columns
    received = [0.0 if kwh is None else kwh for kwh in received] or [0.0] * len(delivered)
    generated = None if not generation or None in generation else generation
    count = len(delivered)
    other = next((len(kwh) for kwh in (received, generated) if kwh is not None and len(kwh) != count), None)
    if other is not None:
        return say(
            "the lists differ in length, expected {count} months in each (found {found})", count=count, found=other
        )
    return RegisterReadings(
        tuple(months),
        np.asarray(delivered, dtype=np.float64),
        np.asarray(received, dtype=np.float64),
        None if generated is None else np.asarray(generated, dtype=np.float64),
    )


def _settled(
    policy: Policy, example: Mapping[str, Any], readings: RegisterReadings, settle: Settle
) -> dict[str, Any] | str:
    """What comes out of the meter's readings, by the names an example may expect; dollars as whole cents."""
    opening = example.get("opening", {})
    leaves = example.get("leaves", "")
    names = [f"{year}-{month:02}" for year, month in readings.months]
    if leaves and leaves != names[-1]:
        return say("{month} is not the last of the months", month=leaves)
    settled = settle(
        policy,
        readings,
        example.get("version"),
        example.get("program"),
        example.get("rate"),
        example.get("set", {}),
        Opening(opening.get("bank_kwh", 0.0), whole_cents(opening.get("credit_usd", 0.0))),
        bool(leaves),
    )
    if isinstance(settled, tuple):
        return together(*(problem.text for problem in settled), between="; ")
    statement, without = settled.statement, settled.without
    bank, credit = statement.bank, statement.credit
    bill = [int(cents) for cents in statement.bill_cents[0]]
    checks = int(statement.checks_cents[0].sum())
    found: dict[str, Any] = {
        "bill_usd": _Cents(sum(bill)),
        "months_usd": tuple(_Cents(cents) for cents in bill),
        "checks_usd": _Cents(checks),
        "bank_closing_kwh": float(bank.closing[0, -1]),
        "credit_closing_usd": _Cents(int(credit.closing[0, -1])),
        "forfeited_kwh": float(bank.forfeited[0].sum()),
    }
    for part in ("earned", "used", "forfeited", "paid"):
        found[f"bank_{part}_kwh"] = float(getattr(bank, part)[0].sum())
        found[f"credit_{part}_usd"] = _Cents(int(getattr(credit, part)[0].sum()))
    if without is not None:
        dear = [int(cents) for cents in without.bill_cents[0]]
        found["bill_without_usd"] = _Cents(sum(dear))
        found["months_without_usd"] = tuple(_Cents(cents) for cents in dear)
        found["saving_usd"] = _Cents(sum(dear) - sum(bill) + checks)
    return found


class _Cents(int):
    """Whole cents, told apart from other whole numbers when compared and shown."""


def _judged(version: Version, example: Mapping[str, Any]) -> dict[str, Any]:
    """What the rules and fees say of a plan: program, status, each rule by its id, each fee by its id."""
    case = dict(example["case"])
    if not case.get("technologies"):
        has = {"pv": case.get("pv_kw_ac", 0.0), "wind": case.get("rated_kw", 0.0)}
        case["technologies"] = [name for name, kw in has.items() if kw > 0]
    case["technologies"] = tuple(case["technologies"])
    facts = SystemFacts(**{"pv_kw_ac": 0.0, "pv_kw_dc": case.get("pv_kw_ac", 0.0), "rated_kw": 0.0, **_ZERO, **case})
    routing = route(version, facts, example.get("program"))
    found: dict[str, Any] = {"status": routing.status, "program": routing.program.id if routing.program else "none"}
    found |= {rule.id: "does not apply" for program in version.programs for rule in program.rules}
    found |= {rule.id: "does not apply" for rule in version.rules}
    found |= {item.rule: item.status for item in routing.findings}
    due = {fee.name: fee for fee in fees(version, routing.shown, facts, example.get("set", {}))}
    for rule in version.fees:
        fee = due.get(rule.name)
        amount = "unknown" if fee is None or fee.cents is None else _Cents(fee.cents)
        found[rule.id] = "does not apply" if fee is None else amount
    return found


_ZERO = {"peak_kw": 0.0, "generation_kwh": 0.0, "load_kwh": 0.0}


def _same(found: Any, expected: Any) -> bool:
    """To the cent, to the thousandth of a kWh, to the letter."""
    if isinstance(found, tuple):
        same_length = isinstance(expected, list) and len(found) == len(expected)
        return same_length and all(_same(one, other) for one, other in zip(found, expected, strict=True))
    if isinstance(expected, bool) or not isinstance(expected, int | float):
        return bool(found == expected)
    if isinstance(found, _Cents):
        return abs(found - expected * 100.0) < 1e-6
    return isinstance(found, float) and abs(found - expected) < 5e-4


def _shown(value: Any, like: Any = None) -> str:
    """A figure as the message prints it; what is expected is printed like what was found."""
    if isinstance(value, tuple | list):
        likes = like if isinstance(like, tuple) else (like,)
        return "[" + ", ".join(_shown(item, likes[0] if likes else None) for item in value) + "]"
    if isinstance(value, _Cents):
        return f"{value / 100:.2f}"
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    return f"{value:.2f}" if isinstance(like, _Cents) and round(value, 2) == value else f"{value:g}"
