"""The shipped table of incentives: public money for systems, each row with its dates, condition and source."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path

from app import locations
from app.core.case import SECTORS
from app.core.incentives import CLAIMS, KINDS, Incentive, IncentiveTable
from app.core.problems import Problem, ProblemsFound
from app.files.shipped_table import shipped_rows

COLUMNS = (
    "id",
    "name",
    "jurisdiction",
    "kind",
    "technologies",
    "sectors",
    "rate_percent",
    "cap_usd",
    "up_to_kw_ac",
    "valid_from",
    "valid_to",
    "construction_by",
    "claim",
    "condition",
    "source",
    "as_of",
    "note",
    "instead_of",
)
MAY_BE_EMPTY = ("cap_usd", "up_to_kw_ac", "valid_from", "valid_to", "construction_by", "note", "instead_of")
TECHNOLOGIES = ("pv", "wind")


@lru_cache(maxsize=2)
def read_incentives(path: Path | None = None) -> IncentiveTable:
    """The incentives of ``path`` (the shipped table by default).

    Raises ProblemsFound with every row that lacks a source or holds something that cannot be read.
    """
    place = locations.resources_folder() / "incentives" / "incentives.csv" if path is None else path
    rows = shipped_rows(place)
    problems: list[Problem] = []
    found: list[Incentive] = []
    for line, row in enumerate(rows, start=2):
        wrong = _problems(row, {item.id for item in found})
        problems += [problem.within(str(place), line) for problem in wrong]
        if not wrong:
            found.append(_incentive(row))
    if not rows:
        problems.append(Problem(f"holds no rows; expected columns {', '.join(COLUMNS)}", file=str(place)))
    if problems:
        raise ProblemsFound(*problems)
    return IncentiveTable(tuple(found))


def _problems(row: dict[str, str], known: set[str]) -> list[Problem]:
    if set(row) != set(COLUMNS) or None in row.values():
        return [Problem(f"expected {len(COLUMNS)} columns: {', '.join(COLUMNS)}")]
    found = [Problem(f"has no {name}") for name in COLUMNS if name not in MAY_BE_EMPTY and not row[name]]
    if row["id"] in known:
        found.append(Problem(f"the id {row['id']} stands twice"))
    for name, allowed in (("kind", KINDS), ("claim", CLAIMS)):
        if row[name] and row[name] not in allowed:
            found.append(Problem(f"{name} is {row[name]!r}; expected one of {', '.join(allowed)}"))
    lists: tuple[tuple[str, tuple[str, ...]], ...] = (("technologies", TECHNOLOGIES), ("sectors", SECTORS))
    for name, known_words in lists:
        found += [
            Problem(f"{name} holds {word!r}; expected some of {', '.join(known_words)}")
            for word in row[name].split()
            if word not in known_words
        ]
    for name in ("rate_percent", "cap_usd", "up_to_kw_ac"):
        if row[name] and not _is_amount(row[name]):
            found.append(Problem(f"{name} is {row[name]!r}; expected a number from 0"))
    for name in ("valid_from", "valid_to", "construction_by"):
        if row[name] and _day(row[name]) is None:
            found.append(Problem(f"{name} is {row[name]!r}; expected a date such as 2026-11-21"))
    return found


def _is_amount(text: str) -> bool:
    try:
        return 0 <= float(text) < 1e12
    except ValueError:
        return False


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def _incentive(row: dict[str, str]) -> Incentive:
    def amount(name: str) -> float | None:
        return float(row[name]) if row[name] else None

    return Incentive(
        id=row["id"],
        name=row["name"],
        jurisdiction=row["jurisdiction"],
        kind=row["kind"],
        technologies=tuple(row["technologies"].split()),
        sectors=tuple(row["sectors"].split()),
        rate_percent=float(row["rate_percent"]),
        claim=row["claim"],
        condition=row["condition"],
        source=row["source"],
        as_of=row["as_of"],
        cap_usd=amount("cap_usd"),
        up_to_kw_ac=amount("up_to_kw_ac"),
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
        construction_by=_day(row["construction_by"]),
        note=row["note"],
        instead_of=row["instead_of"],
    )
